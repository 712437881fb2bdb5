package org.mingdu.notice.stream;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.LiveSession;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.inbox.NoticeTable;
import org.mingdu.notice.inbox.NoticeTable.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The screens that are open, and the one thread that tells them what is new. It compares what each was told last with
/// what is unread now: however late a notice is committed, by whichever server, and in whichever window it is read, the
/// next look finds it. A stream holds neither a transaction nor a connection to the database.
@Component
class OpenStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final String NOTHING = "0";

    private final NoticeTable notices;
    private final TenantTransaction transactions;
    private final StreamSettings settings;
    private final Map<UUID, OpenStream> open = new ConcurrentHashMap<>();
    private volatile @Nullable Thread looking;

    OpenStreams(NoticeTable notices, TenantTransaction transactions, StreamSettings settings) {
        this.notices = notices;
        this.transactions = transactions;
        this.settings = settings;
    }

    /// What a screen is told.
    ///
    /// @param fresh something came since it was told last
    record News(int unread, boolean fresh, NoticeTable.@Nullable Line latest) {}

    /// One open screen. Only one thing is on its way to it at a time; whoever is slow is told the latest when they are
    /// ready for it.
    private final class OpenStream {
        final UUID id = UUID.randomUUID();
        final TenantId tenant;
        final PersonId person;
        final LiveSession session;
        final SseEmitter emitter = new SseEmitter(0L);
        final AtomicBoolean busy = new AtomicBoolean();
        volatile @Nullable Standing told;
        volatile String lastSeen;
        final long openedAt = System.nanoTime();
        volatile long beatAt = openedAt;

        OpenStream(Actor actor, LiveSession session, @Nullable String lastSeen) {
            this.tenant = actor.tenant();
            this.person = actor.person();
            this.session = session;
            this.lastSeen = lastSeen == null ? "" : lastSeen;
            emitter.onCompletion(() -> open.remove(id));
            emitter.onError(_ -> open.remove(id));
            emitter.onTimeout(() -> open.remove(id));
        }

        void look(Standing now) {
            var known = told;
            var latest = now.latest() == null ? NOTHING : now.latest().id().toString();
            var same = known != null && known.unread() == now.unread() && lastSeen.equals(latest);
            var beats = System.nanoTime() - beatAt > settings.beat().toNanos();
            if ((same && !beats) || !busy.compareAndSet(false, true)) {
                return;
            }
            Thread.startVirtualThread(() -> {
                try {
                    if (!same) {
                        var fresh = known == null
                                ? !lastSeen.isEmpty() && !lastSeen.equals(latest) && now.latest() != null
                                : now.unread() > known.unread()
                                        || (!lastSeen.equals(latest) && now.unread() == known.unread());
                        say(SseEmitter.event()
                                .id(latest)
                                .name("unread")
                                .data(new News(now.unread(), fresh, now.latest()), MediaType.APPLICATION_JSON));
                        told = now;
                        lastSeen = latest;
                    }
                    if (beats) {
                        beat();
                    }
                } finally {
                    busy.set(false);
                }
            });
        }

        private void beat() {
            beatAt = System.nanoTime();
            if (session.lives()) {
                say(SseEmitter.event().comment("beat"));
            } else {
                end();
            }
        }

        private void say(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("Nobody listens any more", gone);
                open.remove(id);
            }
        }

        /// What writes to somebody who has gone may take its time; the newcomer does not wait for it.
        void makeRoom() {
            open.remove(id);
            Thread.startVirtualThread(() -> {
                say(SseEmitter.event().name("displaced").data(""));
                emitter.complete();
            });
        }

        void end() {
            open.remove(id);
            emitter.complete();
        }
    }

    /// Where somebody has as many open as one may, the one opened first makes room and is told so, that it does not
    /// come
    /// back at once. Empty while the server goes down.
    Optional<SseEmitter> open(Actor actor, LiveSession session, @Nullable String lastSeen) {
        if (!isRunning()) {
            return Optional.empty();
        }
        var mine = open.values().stream()
                .filter(one -> one.tenant.equals(actor.tenant()) && one.person.equals(actor.person()))
                .sorted(Comparator.comparingLong(one -> one.openedAt))
                .toList();
        mine.stream().limit(Math.max(0, mine.size() + 1 - settings.perPerson())).forEach(OpenStream::makeRoom);
        var stream = new OpenStream(actor, session, lastSeen);
        open.put(stream.id, stream);
        return Optional.of(stream.emitter);
    }

    private void lookForEver() {
        while (isRunning()) {
            try {
                Thread.sleep(settings.look());
                look();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("What is new could not be read: {}", failure.getMessage());
            }
        }
    }

    private void look() {
        var byTenant = open.values().stream().collect(Collectors.groupingBy(one -> one.tenant));
        byTenant.forEach((tenant, streams) -> {
            var people = streams.stream().map(one -> one.person).collect(Collectors.toSet());
            var now = new HashMap<>(transactions.reading(tenant, () -> notices.standing(tenant, people)));
            streams.forEach(one -> one.look(now.getOrDefault(one.person, Standing.NOTHING)));
        });
    }

    @Override
    public void start() {
        looking = Thread.ofVirtual().name("notices").unstarted(this::lookForEver);
        var thread = looking;
        if (thread != null) {
            thread.start();
        }
    }

    /// Before the web server waits for its last answers, which these would never be.
    @Override
    public void stop() {
        var thread = looking;
        looking = null;
        if (thread != null) {
            thread.interrupt();
        }
        List.copyOf(open.values()).forEach(OpenStream::end);
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
