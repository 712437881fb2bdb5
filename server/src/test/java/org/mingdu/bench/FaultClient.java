package org.mingdu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;

/// Somebody who writes without a pause and, when an answer stays out, sends the same again with the same key until
/// there is one: as the screens and the telephones do.
final class FaultClient implements Runnable {
    private final int port;
    private final int number;
    private final String ownerOrganisation;
    private final AtomicInteger acknowledged;
    private final BooleanSupplier over;
    private final List<String> names = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();

    FaultClient(int port, int number, String ownerOrganisation, AtomicInteger acknowledged, BooleanSupplier over) {
        this.port = port;
        this.number = number;
        this.ownerOrganisation = ownerOrganisation;
        this.acknowledged = acknowledged;
        this.over = over;
    }

    /// What was acknowledged, by name.
    List<String> names() {
        return names;
    }

    /// Answers that were neither a yes nor worth another try.
    List<String> unexpected() {
        return unexpected;
    }

    @Override
    public void run() {
        var caller = PlanRoad.signedIn(port, "clerk");
        for (var n = 0; !over.getAsBoolean(); n++) {
            var name = "故障 %d-%05d".formatted(number, n);
            var answer = untilAnswered(caller, body(name), UUID.randomUUID());
            if (answer.status() == 201) {
                names.add(name);
                acknowledged.incrementAndGet();
            } else {
                unexpected.add(answer.status() + " " + answer.text());
            }
        }
    }

    private static Answer untilAnswered(Caller caller, String body, UUID key) {
        while (true) {
            try {
                var answer = caller.once("POST", "/projects", body, key);
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IllegalStateException broken) {
                // The connection broke or nobody listens: whether it was done, nobody knows.
            }
            pause();
        }
    }

    private String body(String name) {
        return """
                {"name":"%s","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"1000000.00","notSecret":true}
                """.formatted(name, ownerOrganisation);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
