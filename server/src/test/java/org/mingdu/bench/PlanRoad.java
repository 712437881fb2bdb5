package org.mingdu.bench;

import java.time.Duration;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;

/// The way of a plan from a file to a baseline, as the people concerned walk it over HTTP.
record PlanRoad(Caller contractor, Caller supervisor, Caller owner) {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    record Entered(String plan, String revision, Duration took) {}

    static PlanRoad at(int port) {
        return new PlanRoad(signedIn(port, "u08"), signedIn(port, "supervisor"), signedIn(port, "u01"));
    }

    static Caller signedIn(int port, String login) {
        return new Caller(port).signedIn(login, BenchCity.PASSWORD);
    }

    /// From the first byte sent until the plan is committed; people would read the preview in between.
    Entered enter(BenchCity.Free place, String fileName, byte[] file) {
        var began = System.nanoTime();
        var id = must(
                        202,
                        contractor.upload(
                                "/plan-imports", fileName, file, "projectId", place.project(), "lotId", place.lot()))
                .json()
                .path("id")
                .asString();
        while (!isRead(id)) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new IllegalStateException("the file was not read within " + LONGEST);
            }
            pause();
        }
        var made = must(201, contractor.post("/plan-imports/" + id + "/confirmation", "{\"name\":\"导入的计划\"}"))
                .json();
        return new Entered(
                made.path("planId").asString(),
                made.path("revisionId").asString(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private boolean isRead(String id) {
        var seen = must(200, contractor.get("/plan-imports/" + id)).json();
        return switch (seen.path("state").asString()) {
            case "READING" -> false;
            case "PREVIEW" -> true;
            default -> throw new IllegalStateException(seen.toString());
        };
    }

    void freeze(Entered plan) {
        var revision = "/revisions/" + plan.revision();
        must(204, contractor.post(revision + "/submission", ""));
        must(204, supervisor.post(revision + "/review", "{\"verdict\":\"PASS\"}"));
        must(204, owner.post(revision + "/freeze", "{\"verdict\":\"FREEZE\"}"));
    }

    static Answer must(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
