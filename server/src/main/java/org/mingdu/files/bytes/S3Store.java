package org.mingdu.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A bucket: `<tenant>/<first two of hash>/<hash>`. What the store has acknowledged is durable by its
/// own word; that it has the whole of it is looked at before a row says so.
final class S3Store implements ByteStore {
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3Store of(S3Settings settings, URI endpoint) {
        var key = key(settings.keyFile());
        var client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        key.getProperty("access-key", ""), key.getProperty("secret-key", ""))))
                .forcePathStyle(settings.pathStyle())
                // Stores of other makers do not all know the newer checksums; ours is the address itself.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(settings.patience())
                        .build())
                .overrideConfiguration(how -> how.retryStrategy(retry -> retry.maxAttempts(2)))
                .build();
        return new S3Store(client, settings.bucket());
    }

    private static Properties key(@Nullable Path file) {
        if (file == null) {
            throw new IllegalStateException(
                    "mingdu.files.s3.key-file is missing. Maybe name the file with the two keys.");
        }
        var key = new Properties();
        try {
            key.load(new StringReader(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "mingdu.files.s3.key-file (%s) cannot be read. Maybe it belongs to somebody else.".formatted(file),
                    unreadable);
        }
        if (key.getProperty("access-key", "").isBlank()
                || key.getProperty("secret-key", "").isBlank()) {
            throw new IllegalStateException(
                    "mingdu.files.s3.key-file (%s) lacks access-key or secret-key.".formatted(file));
        }
        return key;
    }

    @Override
    public void put(Address where, Path half) throws IOException {
        var size = Files.size(half);
        if (size(where).equals(OptionalLong.of(size))) {
            return;
        }
        asked(() -> client.putObject(put -> put.bucket(bucket).key(where.path()), RequestBody.fromFile(half)));
        var there = size(where);
        if (!there.equals(OptionalLong.of(size))) {
            throw new StoreAway(
                    new IOException("%s has %s bytes after %d were sent".formatted(where.path(), there, size)));
        }
    }

    @Override
    public InputStream open(Address where) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(where.path()));
        } catch (NoSuchKeyException nothing) {
            throw new NoSuchFileException(where.path());
        } catch (SdkException failure) {
            throw new StoreAway(failure);
        }
    }

    @Override
    public boolean delete(Address where) throws IOException {
        if (size(where).isEmpty()) {
            return false;
        }
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(where.path())));
        return true;
    }

    @Override
    public boolean exists(Address where) throws IOException {
        return size(where).isPresent();
    }

    private OptionalLong size(Address where) throws IOException {
        try {
            return OptionalLong.of(client.headObject(head -> head.bucket(bucket).key(where.path()))
                    .contentLength());
        } catch (S3Exception failure) {
            if (failure.statusCode() == NOT_FOUND) {
                return OptionalLong.empty();
            }
            throw new StoreAway(failure);
        } catch (SdkException failure) {
            throw new StoreAway(failure);
        }
    }

    @Override
    public void deleteAll(TenantId tenant) throws IOException {
        var pages = asked(
                () -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(tenant + "/")));
        asked(() -> {
            pages.contents()
                    .forEach(one ->
                            client.deleteObject(delete -> delete.bucket(bucket).key(one.key())));
            return tenant;
        });
    }

    private static <T> T asked(Supplier<T> ask) throws StoreAway {
        try {
            return ask.get();
        } catch (SdkException failure) {
            throw new StoreAway(failure);
        }
    }
}
