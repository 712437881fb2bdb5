package org.mingdu.files.bytes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// A store that speaks S3, in place of the folder.
///
/// @param endpoint  where it listens; absent, bytes lie in the folder
/// @param bucket    that is there already
/// @param keyFile   two lines, `access-key=…` and `secret-key=…`, read by its owner alone
/// @param pathStyle the bucket in the path, as most stores in one's own house have it, and not in the
///     host name
/// @param patience      for an answer
@Validated
@ConfigurationProperties("mingdu.files.s3")
record S3Settings(
        @Nullable URI endpoint,
        @DefaultValue("mingdu") String bucket,
        @DefaultValue("us-east-1") String region,
        @Nullable Path keyFile,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("30s") Duration patience) {}
