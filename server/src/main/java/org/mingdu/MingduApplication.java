package org.mingdu;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Mingdu 明度: progress management for public works.
@SpringBootApplication
@ConfigurationPropertiesScan
public class MingduApplication {
    public static void main(String[] args) {
        // Who does not say which language they read is spoken to in Chinese, whatever the machine is set to.
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        SpringApplication.run(MingduApplication.class, args);
    }
}
