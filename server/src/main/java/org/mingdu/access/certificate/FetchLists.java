package org.mingdu.access.certificate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Fetches lists of revoked certificates from the addresses the operator has set, and from no other: what a certificate
/// says of where its list lies is never followed. A list that cannot be fetched leaves the one there is.
@Component
class FetchLists implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FetchLists.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CertificateSettings settings;
    private final TakeList takeList;
    private final Founding founding;
    private final TenantTransaction transactions;
    private @Nullable ScheduledExecutorService clockwork;

    FetchLists(CertificateSettings settings, TakeList takeList, Founding founding, TenantTransaction transactions) {
        this.settings = settings;
        this.takeList = takeList;
        this.founding = founding;
        this.transactions = transactions;
    }

    @Override
    public synchronized void start() {
        if (!settings.lists().isEmpty() && clockwork == null) {
            var begun = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("revocation-lists").factory());
            clockwork = begun;
            var _ = begun.scheduleWithFixedDelay(
                    this::fetchAll, 10, settings.fetchEvery().toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    void fetchAll() {
        for (var address : settings.lists()) {
            try {
                fetch(address);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException failure) {
                LOG.warn("The list at {} was not taken: {}", address, failure.toString());
            }
        }
    }

    private void fetch(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            var answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            byte[] file;
            try (var body = answer.body()) {
                file = body.readNBytes(RevocationList.LARGEST + 1);
            }
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode());
            }
            for (var tenant : founding.tenants()) {
                var outcome = transactions.writing(tenant.id(), () -> takeList.handle(tenant.id(), file, null));
                LOG.info("The list at {}: {}", address, outcome);
            }
        }
    }
}
