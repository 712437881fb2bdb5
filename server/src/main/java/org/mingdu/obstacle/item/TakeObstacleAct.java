package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// One act on an obstacle: lock, look, judge, change, write down, tell.
@Service
class TakeObstacleAct {
    private final ObstacleTable obstacles;
    private final ObstacleStepTable steps;
    private final TellObstacle tell;
    private final Directory directory;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    TakeObstacleAct(
            ObstacleTable obstacles,
            ObstacleStepTable steps,
            TellObstacle tell,
            Directory directory,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.tell = tell;
        this.directory = directory;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param words          the plan, the measure taken, or the reason
    /// @param day            what the act asks for: the day promised, or the limit
    /// @param organisationId to whom it is given, where it is given to somebody
    @FieldsOf("obstacleAct")
    record Form(
            ObstacleAct act,
            String words,
            @Nullable LocalDate day,
            @Nullable UUID organisationId,
            int version) {}

    ObstacleOutcome handle(Actor actor, UUID id, Form form) {
        obstacles.lock(actor.tenant(), id);
        var row = obstacles.find(actor, id).orElse(null);
        if (row == null) {
            return new ObstacleOutcome.NotFound();
        }
        trail.about("obstacle", id, row.title());
        var verdict = ObstaclePolicy.judge(row.standing(), row.parts(actor), form.act());
        if (verdict != ObstaclePolicy.Verdict.ALLOWED) {
            return new ObstacleOutcome.Refused(verdict, row.state());
        }
        if (form.version() != row.version()) {
            return new ObstacleOutcome.Stale(row);
        }
        var errors = check(actor, row, form);
        if (!errors.isEmpty()) {
            return new ObstacleOutcome.Invalid(errors);
        }
        obstacles.change(actor.tenant(), id, change(actor, row, form));
        if (form.act() == ObstacleAct.ASSIGN && form.organisationId() != null) {
            obstacles.helpNoMore(actor.tenant(), id, form.organisationId());
        }
        var isGrant = form.act() == ObstacleAct.GRANT_EXTENSION;
        steps.insert(
                actor,
                ids.next(),
                id,
                form.act().name(),
                form.words().strip(),
                isGrant ? row.askedOn() : form.act().asksDay() ? form.day() : null,
                form.act() == ObstacleAct.ASSIGN ? form.organisationId() : null);
        trail.say(form.act().title());
        var now = obstacles.find(actor, id).orElse(row);
        tell.acted(actor.tenant(), row, now, form.act());
        return new ObstacleOutcome.Taken(now);
    }

    private List<Field> check(Actor actor, ObstacleRow row, Form form) {
        var errors = new ArrayList<Field>();
        var day = form.day();
        if (form.act().asksDay()) {
            if (day == null) {
                errors.add(
                        new Field("/day", say("请选择日期：%s须写明日期。", say(form.act().title()))));
            } else if (day.isBefore(LocalDate.now(clock))) {
                errors.add(new Field("/day", "日期不能早于今天，请重新选择。"));
            } else if (form.act() == ObstacleAct.ACCEPT && day.isAfter(row.dueOn())) {
                errors.add(new Field("/day", say("承诺完成日期不能晚于办理期限 %s；来不及的，请先申请延期。", row.dueOn())));
            } else if (form.act() == ObstacleAct.ASK_EXTENSION && !day.isAfter(row.dueOn())) {
                errors.add(new Field("/day", say("申请延长到的日期应晚于现有期限 %s。", row.dueOn())));
            }
        }
        if (form.act() == ObstacleAct.ASSIGN) {
            var to = form.organisationId();
            if (to == null) {
                errors.add(new Field("/organisationId", "请选择责任单位。"));
            } else if (to.equals(row.raisedFor().id())) {
                errors.add(new Field("/organisationId", "责任单位不能是提出问题的单位，请重新选择。"));
            } else if (directory
                    .organisation(actor.tenant(), new OrganisationId(to))
                    .isEmpty()) {
                errors.add(new Field("/organisationId", "没有这个单位，请重新选择责任单位。"));
            }
        }
        return errors;
    }

    private static ObstacleTable.Change change(Actor actor, ObstacleRow row, Form form) {
        var act = form.act();
        var state = act.to() == null ? row.state() : act.to();
        var given = form.organisationId() != null && act == ObstacleAct.ASSIGN
                ? form.organisationId()
                : row.responsible().id();
        var due = switch (act) {
            case ASSIGN, REOPEN -> Objects.requireNonNull(form.day(), "checked before");
            case GRANT_EXTENSION -> Objects.requireNonNull(row.askedOn(), "open only when asked");
            default -> row.dueOn();
        };
        var own = actor.organisation().value();
        var setter = switch (act) {
            // Nobody moves their own limit.
            case ASSIGN -> own.equals(given) ? row.raisedFor().id() : own;
            case REOPEN -> own;
            default -> row.dueSetBy();
        };
        var asked = switch (act) {
            case ASK_EXTENSION -> form.day();
            case ACCEPT, ESCALATE, RETURN -> row.askedOn();
            default -> null;
        };
        var promised = switch (act) {
            case ACCEPT -> form.day();
            case ASSIGN, REOPEN -> null;
            default -> row.promisedOn();
        };
        var level = act == ObstacleAct.ESCALATE ? row.level().above() : row.level();
        return new ObstacleTable.Change(state, level, given, due, setter, asked, promised);
    }
}
