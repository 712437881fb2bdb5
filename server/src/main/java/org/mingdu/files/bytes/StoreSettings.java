package org.mingdu.files.bytes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which store it is.
@Configuration(proxyBeanMethods = false)
class StoreSettings {
    @Bean
    ByteStore byteStore(Halves halves, S3Settings s3) {
        return s3.endpoint() == null ? new LocalFolder(halves.folder()) : S3Store.of(s3, s3.endpoint());
    }

    @Bean
    StorePlace storePlace(S3Settings s3) {
        return s3.endpoint() == null ? StorePlace.FOLDER : StorePlace.S3;
    }
}
