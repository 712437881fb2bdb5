package org.mingdu.lifecycle.move;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.OneOf;
import org.mingdu.lifecycle.gate.Gates.Finding;
import org.mingdu.lifecycle.gate.Verdict.Blocked;
import org.mingdu.lifecycle.gate.Verdict.Exempt;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.gate.Verdict.Way;
import org.mingdu.lifecycle.rule.Severity;

/// A gate as it was found, for answers and for the history.
///
/// @param words    why it holds or does not ask; empty where it is blocked
/// @param severity what comes of it where it is blocked
record GateView(
        String code,
        String name,
        String law,
        @OneOf({"PASSED", "BLOCKED", "EXEMPT"}) String state,
        @Nullable Severity severity,
        String words,
        List<Missing> lacks) {
    /// What is missing, who can supply it, and the page where that is done.
    record Missing(
            String what,
            String supplier,
            @OneOf({"ENTER", "RAISE", "EDIT"}) String way,
            @Nullable String kind,
            String link) {}

    boolean refuses() {
        return state.equals("BLOCKED") && severity == Severity.BLOCK;
    }

    static GateView of(Finding finding, UUID project) {
        var gate = finding.gate();
        var verdict = finding.verdict();
        return new GateView(
                gate.code(),
                gate.title(),
                verdict instanceof Blocked blocked ? blocked.law() : gate.law(),
                switch (verdict) {
                    case Passed(var _) -> "PASSED";
                    case Blocked(var _, var _, var _) -> "BLOCKED";
                    case Exempt(var _) -> "EXEMPT";
                },
                finding.severity(),
                switch (verdict) {
                    case Passed(var because) -> because;
                    case Blocked(var _, var _, var _) -> "";
                    case Exempt(var why) -> why;
                },
                verdict instanceof Blocked blocked
                        ? blocked.lacks().stream()
                                .map(lack -> missing(lack, project))
                                .toList()
                        : List.of());
    }

    private static Missing missing(Lack lack, UUID project) {
        return switch (lack.way()) {
            case Way.Enter(var kind) ->
                new Missing(
                        lack.what(),
                        lack.supplier(),
                        "ENTER",
                        kind.name(),
                        "/projects/%s/entries/new?kind=%s".formatted(project, kind));
            case Way.Raise(var matter) ->
                new Missing(
                        lack.what(),
                        lack.supplier(),
                        "RAISE",
                        matter,
                        "/projects/%s/matters/new?kind=%s".formatted(project, matter));
            case Way.EditProject() ->
                new Missing(lack.what(), lack.supplier(), "EDIT", null, "/projects/%s/edit".formatted(project));
        };
    }
}
