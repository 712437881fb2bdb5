package org.mingdu.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives every Spring context of a test a database of its own, through the settings an operator would use.
/// A test that brings `mingdu.database.url` itself is left alone.
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("mingdu.database.url", "").isBlank()) {
            return;
        }
        var database = TestDatabase.fresh();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh database",
                        Map.of(
                                "mingdu.database.url",
                                database.url(),
                                "mingdu.database.owner-password",
                                database.ownerPassword(),
                                "mingdu.database.app-password",
                                database.appPassword(),
                                "mingdu.data-directory",
                                "target/test-data",
                                "spring.datasource.hikari.maximum-pool-size",
                                "5",
                                "spring.datasource.hikari.minimum-idle",
                                "0")));
    }
}
