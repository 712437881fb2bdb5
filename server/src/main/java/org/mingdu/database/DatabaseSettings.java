package org.mingdu.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which database to use. An empty address means the embedded one, whose passwords are made by itself.
@ConfigurationProperties("mingdu.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue(EmbeddedPostgres.APP) String appUser,
        @DefaultValue("") String appPassword,
        @DefaultValue(EmbeddedPostgres.OWNER) String ownerUser,
        @DefaultValue("") String ownerPassword) {

    boolean embedded() {
        return url.isBlank();
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, appUser=%s, ownerUser=%s]".formatted(url, appUser, ownerUser);
    }
}
