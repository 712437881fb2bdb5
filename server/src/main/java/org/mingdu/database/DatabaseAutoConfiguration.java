package org.mingdu.database;

import java.nio.file.Path;
import java.util.Map;
import org.mingdu.database.DatabaseAddress.Login;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/// Tells Spring where the database is. An auto-configuration rather than a part of the room, so that a test of any
/// single room has it too.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseAutoConfiguration {
    /// Said as a folder: no more backups there.
    private static final String NO_BACKUPS = "none";

    @Bean
    @ConditionalOnExpression("'${mingdu.database.url:}'.isBlank()")
    EmbeddedPostgres embeddedPostgres(
            @Value("${mingdu.data-directory:data}") Path data, @Value("${mingdu.backup.folder:}") String backups) {
        if (!backups.isBlank()) {
            WalArchive.remember(data, backups.equals(NO_BACKUPS) ? null : Path.of(backups));
        }
        return EmbeddedPostgres.start(data);
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        var postgres = embedded.getIfAvailable();
        var address = postgres == null
                ? new DatabaseAddress(
                        settings.url(),
                        new Login(settings.ownerUser(), settings.ownerPassword()),
                        new Login(settings.appUser(), settings.appPassword()))
                : new DatabaseAddress(
                        postgres.url(),
                        new Login(EmbeddedPostgres.OWNER, postgres.ownerPassword()),
                        new Login(EmbeddedPostgres.APP, postgres.appPassword()));
        new FitnessCheck(address).pass();
        return address;
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseAddress address) {
        return new AppConnection(address.url(), address.app());
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(DatabaseAddress address) {
        return new OwnerConnection(address.url(), address.owner());
    }

    /// Migrations name the role the application works as, whatever it is called on a server of somebody's own.
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseAddress address) {
        return flyway -> flyway.placeholders(Map.of("application", address.app().identifier()));
    }

    private record AppConnection(String url, Login login) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
