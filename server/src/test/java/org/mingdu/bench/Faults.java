package org.mingdu.bench;

import static org.mingdu.bench.PlanRoad.must;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.mingdu.support.Caller;

/// Kills the application, or its database, while four clients write, and counts afterwards what became of every write
/// that was acknowledged: it must be there once, with one line in the trail.
final class Faults {
    static final int WRITES = 1000;
    static final int APP_KILLS = 20;
    static final int DATABASE_KILLS = 5;
    private static final int CLIENTS = 4;
    private static final int PAGE = 200;

    private final Product product;
    private final BenchCity city;

    Faults(Product product, BenchCity city) {
        this.product = product;
        this.city = city;
    }

    /// @param lost acknowledged, but not there, or without its line in the trail: by name, with both counts
    /// @param doubled there more than once, or with more than one line: by name, with both counts
    /// @param unexpected answers that were neither a yes nor worth another try
    record Outcome(int acknowledged, int kills, List<String> lost, List<String> doubled, List<String> unexpected) {
        Outcome {
            lost = List.copyOf(lost);
            doubled = List.copyOf(doubled);
            unexpected = List.copyOf(unexpected);
        }

        boolean reached(int writes, int wanted) {
            return acknowledged >= writes && kills >= wanted;
        }
    }

    /// The application dies with all it was doing, and is started again.
    Outcome killTheApplication(int kills, int writes) {
        return during(kills, writes, _ -> {
            product.kill();
            product.start();
        });
    }

    /// The database dies, as a whole or in one of its servers' processes, and must come back without our help: the
    /// application is never started again.
    Outcome killTheDatabase(int kills, int writes) {
        var outcome = during(kills, writes, kill -> {
            if (kill % 2 == 0) {
                product.postmaster().destroyForcibly();
            } else {
                product.backends().findAny().ifPresent(ProcessHandle::destroyForcibly);
            }
        });
        if (!product.isAlive()) {
            throw new IllegalStateException("the application ended with its database");
        }
        return outcome;
    }

    private Outcome during(int kills, int writes, IntConsumer kill) {
        var before = names(reader());
        var acknowledged = new AtomicInteger();
        var over = new AtomicBoolean();
        var clients = new ArrayList<FaultClient>();
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < CLIENTS; number++) {
            var client = new FaultClient(product.port(), before.size() + number, city.owner(), acknowledged, over::get);
            clients.add(client);
            threads.add(Thread.ofPlatform().start(client));
        }
        for (var done = 0; done < kills; done++) {
            await(acknowledged, (done + 1) * writes / (kills + 1), done);
            kill.accept(done);
        }
        // After the last one, too, it has to be seen working.
        await(acknowledged, Math.max(writes, acknowledged.get() + CLIENTS * 5), 0);
        over.set(true);
        threads.forEach(Faults::join);
        return count(clients, kills);
    }

    /// Until so many are acknowledged, and then a moment more, another one each time, so that every point of a write
    /// is hit.
    private static void await(AtomicInteger acknowledged, int wanted, int kill) {
        var deadline = System.nanoTime() + 300_000_000_000L;
        try {
            while (acknowledged.get() < wanted) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "%d of %d writes acknowledged within five minutes".formatted(acknowledged.get(), wanted));
                }
                Thread.sleep(1);
            }
            Thread.sleep(kill * 7L % 23);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Outcome count(List<FaultClient> clients, int kills) {
        var rows = names(reader());
        var lines = trail(PlanRoad.signedIn(product.port(), "auditor"));
        var acknowledged = 0;
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        for (var client : clients) {
            for (var name : client.names()) {
                acknowledged++;
                var found = rows.getOrDefault(name, 0);
                var told = lines.getOrDefault(name, 0);
                var counted = "%s: %d in the register, %d in the trail".formatted(name, found, told);
                if (found == 0 || told == 0) {
                    lost.add(counted);
                }
                if (found > 1 || told > 1) {
                    doubled.add(counted);
                }
            }
        }
        return new Outcome(
                acknowledged,
                kills,
                lost,
                doubled,
                clients.stream().flatMap(client -> client.unexpected().stream()).toList());
    }

    private Caller reader() {
        return PlanRoad.signedIn(product.port(), "clerk");
    }

    /// How often each name is in the register.
    private static Map<String, Integer> names(Caller caller) {
        return all(caller, "/projects?q=%E6%95%85%E9%9A%9C", "name");
    }

    /// How often the trail says that a project of this name was registered. That a try of it failed, for want of the
    /// database, is another line and rightly there.
    private static Map<String, Integer> trail(Caller caller) {
        return all(caller, "/audit-entries?outcome=DONE&q=%E6%95%85%E9%9A%9C", "subject");
    }

    private static Map<String, Integer> all(Caller caller, String path, String member) {
        var found = new HashMap<String, Integer>();
        var next = "";
        do {
            var page = must(200, caller.get(path + "&limit=" + PAGE + "&after=" + next))
                    .json();
            page.path("items").forEach(row -> found.merge(row.path(member).asString(), 1, Integer::sum));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return found;
    }
}
