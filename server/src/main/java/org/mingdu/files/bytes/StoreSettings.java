package org.mingdu.files.bytes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which store it is.
@Configuration(proxyBeanMethods = false)
class StoreSettings {
    @Bean
    ByteStore byteStore(Halves halves) {
        return new LocalFolder(halves.folder());
    }
}
