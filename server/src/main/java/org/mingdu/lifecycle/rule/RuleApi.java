package org.mingdu.lifecycle.rule;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.LimitCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How gates and limits hold, with every row there ever was.
@RestController
class RuleApi {
    private final RuleTable rules;
    private final SetRule set;
    private final Clock clock;

    RuleApi(RuleTable rules, SetRule set, Clock clock) {
        this.rules = rules;
        this.set = set;
        this.clock = clock;
    }

    /// @param region null for the whole country
    /// @param now    whether it is the row that holds for its region today
    @FieldsOf("lifecycleRule")
    record Line(
            @Nullable Coded region,
            @Nullable Severity severity,
            @Nullable String severityName,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Money exemptUnder,
            @Nullable BigDecimal exemptArea,
            boolean inForce,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            @Nullable String reason,
            @Nullable String setBy,
            @Nullable Instant setAt,
            boolean now) {}

    /// @param kind  what it is: a gate before a move, or a limit
    /// @param event what a limit begins with; null of one that binds the house and runs for no project
    /// @param unit  of `least` and `most`; null where it has no figures
    /// @param rows  the latest first, the one that came with the product last
    record Shown(
            String code,
            String name,
            Kind kind,
            @Nullable String event,
            String law,
            @Nullable Unit unit,
            @Nullable String unitName,
            List<Line> rows) {}

    enum Kind {
        GATE,
        LIMIT
    }

    record All(List<Shown> items, List<String> can) {}

    @GetMapping("/api/v1/lifecycle-rules")
    @Allows(value = Right.PROJECT_READ, because = "闸口和时限的规则对看项目的人公开", action = "查看全过程规则")
    All all(Actor actor) {
        var written = rules.written(actor.tenant());
        return new All(
                Stream.concat(
                                Arrays.stream(GateCode.values())
                                        .map(gate ->
                                                shown(written, gate.code(), gate.title(), Kind.GATE, null, gate.law())),
                                Arrays.stream(LimitCode.values())
                                        .map(limit -> shown(
                                                written,
                                                limit.name(),
                                                limit.title(),
                                                Kind.LIMIT,
                                                limit.runs() ? limit.event() : null,
                                                limit.law())))
                        .toList(),
                actor.mayEverywhere(Right.STANDARD_EDIT) ? List.of("edit") : List.of());
    }

    @PostMapping("/api/v1/lifecycle-rules")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.STANDARD_EDIT, because = "闸口和时限的规则由业务管理员维护", action = "设定全过程规则")
    ResponseEntity<All> set(Actor actor, @Valid @RequestBody SetRule.Form form) {
        return switch (set.handle(actor, form)) {
            case SetRule.Outcome.Set() ->
                ResponseEntity.status(HttpStatus.CREATED).body(all(actor));
            case SetRule.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case SetRule.Outcome.BeyondReach() ->
                Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "beyond-reach", "全过程规则对全域生效，请由全域的业务管理员修改。")
                        .answer();
        };
    }

    private Shown shown(
            List<RuleTable.Written> written, String code, String title, Kind kind, @Nullable String event, String law) {
        var today = LocalDate.now(clock);
        var own = written.stream().filter(one -> one.rule().code().equals(code)).toList();
        var unit = own.isEmpty() ? null : own.getLast().rule().unit();
        return new Shown(
                code,
                say(title),
                kind,
                event,
                law,
                unit,
                unit == null ? null : unit.title(),
                own.stream().map(one -> line(one, holds(one, own, today))).toList());
    }

    private static boolean holds(RuleTable.Written one, List<RuleTable.Written> all, LocalDate today) {
        return all.stream()
                .filter(other -> other.rule().regionPath().equals(one.rule().regionPath())
                        && other.rule().holdsOn(today))
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    private static Line line(RuleTable.Written one, boolean now) {
        var rule = one.rule();
        return new Line(
                one.regionCode() == null || one.regionName() == null
                        ? null
                        : new Coded(one.regionCode(), one.regionName()),
                rule.severity(),
                rule.severity() == null ? null : say(rule.severity().title()),
                rule.least(),
                rule.most(),
                rule.exemptUnder() == null ? null : new Money(rule.exemptUnder()),
                rule.exemptArea(),
                rule.inForce(),
                rule.validFrom(),
                rule.validTo(),
                rule.source(),
                one.reason(),
                one.setter(),
                one.setAt(),
                now);
    }
}
