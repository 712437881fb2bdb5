package org.mingdu.schedule.revision;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Schedules.Course;
import org.mingdu.schedule.Schedules.Step;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlanContent;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.Promise;
import org.mingdu.schedule.plan.Provisional;
import org.mingdu.schedule.plan.Rules;
import org.mingdu.schedule.plan.Unschedulable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL on `schedule.plan` and `schedule.revision`, and whole revisions in and out.
@Repository
public class Revisions {
    private final JdbcClient jdbc;
    private final ContentTable contents;
    private final CompiledPlans compiled;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Revisions(JdbcClient jdbc, ContentTable contents, CompiledPlans compiled, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.compiled = compiled;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// A plan as somebody sees it who may.
    ///
    /// @param supervised whether a supervisor reviews it
    public record Plan(
            UUID id,
            String name,
            UUID project,
            String projectName,
            @Nullable UUID lot,
            @Nullable String lotName,
            @Nullable UUID frozen,
            boolean supervised) {}

    /// The head of a revision.
    public record Head(
            UUID id,
            UUID plan,
            int number,
            String state,
            int finish,
            int lines,
            int tasks,
            int critical,
            int version,
            @Nullable String note,
            @Nullable String returnReason,
            Instant createdAt,
            @Nullable String createdBy,
            @Nullable UUID submittedBy,
            @Nullable UUID author,
            @Nullable LocalDate approvedOn) {
        /// A draft that nobody else has been asked to look at yet.
        public boolean isUnsent() {
            return state.equals("DRAFT") && submittedBy == null;
        }

        public boolean isBy(PersonId person) {
            return person.value().equals(author);
        }

        public boolean isUnderWay() {
            return switch (state) {
                case "DRAFT", "RETURNED", "SUBMITTED", "REVIEWED" -> true;
                default -> false;
            };
        }
    }

    public Optional<Plan> plan(Actor actor, Right right, UUID id) {
        return jdbc.sql("""
                        select p.id, p.name, p.project_id, j.name, p.lot_id, l.name, p.frozen_id,
                               l.supervisor_id is not null
                          from schedule.plan p
                          join project.open_project j on j.tenant_id = p.tenant_id and j.id = p.project_id
                          left join project.open_lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and access.open_sees_lot(cast(:scope as text[]), j.region_path, coalesce(l.seen_by, j.office),
                                                    p.project_id, p.lot_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(right).bound())
                .query((row, _) -> new Plan(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getObject(7, UUID.class),
                        row.getBoolean(8)))
                .optional();
    }

    public List<Head> of(TenantId tenant, UUID plan) {
        return heads(tenant, plan, null);
    }

    public Optional<Head> head(TenantId tenant, UUID revision) {
        return heads(tenant, null, revision).stream().findFirst();
    }

    private List<Head> heads(TenantId tenant, @Nullable UUID plan, @Nullable UUID revision) {
        return jdbc.sql("""
                        select r.id, r.plan_id, r.number, r.state, r.finish, r.line_count, r.task_count, r.critical_count,
                               r.version, r.note, r.return_reason, r.created_at, o.name, r.submitted_by,
                               r.created_by, r.approved_on
                          from schedule.revision r
                          left join access.open_person o on o.tenant_id = r.tenant_id and o.id = r.created_by
                         where r.tenant_id = :tenant
                           and (cast(:plan as uuid) is null or r.plan_id = :plan)
                           and (cast(:revision as uuid) is null or r.id = :revision)
                         order by r.number desc
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .param("revision", revision)
                .query((row, _) -> new Head(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getString(10),
                        row.getString(11),
                        row.getTimestamp(12).toInstant(),
                        row.getString(13),
                        row.getObject(14, UUID.class),
                        row.getObject(15, UUID.class),
                        row.getObject(16, LocalDate.class)))
                .list();
    }

    /// The baseline in force of a plan.
    public Optional<UUID> frozen(TenantId tenant, UUID plan) {
        return jdbc.sql("""
                        select p.frozen_id
                          from schedule.plan p
                         where p.tenant_id = :tenant
                           and p.id = :plan
                           and p.frozen_id is not null
                        /* unscoped: whoever asks has been let to the plan before */
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .query(UUID.class)
                .optional();
    }

    /// A new plan with its first draft.
    public Loaded enter(
            TenantId tenant, UUID project, @Nullable UUID lot, String name, CompiledPlan plan, @Nullable UUID by) {
        var planId = ids.next();
        jdbc.sql("""
                        insert into schedule.plan (tenant_id, id, project_id, lot_id, name, created_at)
                        values (:tenant, :id, :project, :lot, :name, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", planId)
                .param("project", project)
                .param("lot", lot)
                .param("name", name)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        var lines = java.util.stream.Stream.generate(ids::next)
                .limit(plan.content().size())
                .toList();
        return draft(tenant, planId, 1, plan, lines, null, by);
    }

    /// One more draft of a plan.
    public Loaded draft(
            TenantId tenant,
            UUID planId,
            int number,
            CompiledPlan plan,
            List<UUID> lines,
            @Nullable Promise promise,
            @Nullable UUID by) {
        var revision = ids.next();
        var dates = plan.planned();
        var columns = DateColumns.of(dates, promise);
        var content = plan.content();
        jdbc.sql("""
                        insert into schedule.revision
                               (tenant_id, id, plan_id, number, state, project_start, must_finish_by, data_date,
                                project_calendar, rules, finish, line_count, task_count, critical_count, created_at, created_by)
                        values (:tenant, :id, :plan, :number, 'DRAFT', :start, :must, :data, :calendar, cast(:rules as jsonb),
                                :finish, :lines, :tasks, :critical, :at, :by)
                        """)
                .param("tenant", tenant.value())
                .param("id", revision)
                .param("plan", planId)
                .param("number", number)
                .param("start", content.projectStart())
                .param("must", ContentTable.some(content.mustFinishBy()))
                .param("data", ContentTable.some(content.dataDate()))
                .param("calendar", content.projectCalendar())
                .param("rules", json.writeValueAsString(content.rules()))
                .param("finish", dates.projectFinish())
                .param("lines", content.size())
                .param("tasks", tasks(content))
                .param("critical", dates.criticalCount())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        contents.insert(tenant, revision, plan, lines, columns);
        return compiled.keep(new Loaded(planId, revision, 1, plan, lines, columns));
    }

    private static int tasks(PlanContent content) {
        return (int) content.activities().stream()
                .filter(activity -> activity.kind() != PlannedActivity.Kind.SUMMARY)
                .count();
    }

    /// Puts changed contents into a draft; false when somebody else saved in between.
    boolean change(TenantId tenant, Loaded before, CompiledPlan plan, PlanDates dates, @Nullable Promise promise) {
        var updated = jdbc.sql("""
                        update schedule.revision
                           set version = version + 1,
                               finish = :finish,
                               critical_count = :critical
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                           and state in ('DRAFT', 'RETURNED')
                        """)
                .param("finish", dates.projectFinish())
                .param("critical", dates.criticalCount())
                .param("tenant", tenant.value())
                .param("id", before.revision())
                .param("version", before.version())
                .update();
        if (updated == 1) {
            contents.replace(tenant, before.revision(), plan, before.ids(), DateColumns.of(dates, promise));
        }
        return updated == 1;
    }

    /// A whole revision, from memory where it is there.
    public Loaded load(TenantId tenant, UUID revision) {
        record Row(UUID plan, int version, PlanContent bare) {}
        var row = jdbc.sql("""
                        select r.plan_id, r.version, p.name, r.project_start, r.must_finish_by, r.data_date,
                               r.project_calendar, r.rules
                          from schedule.revision r
                          join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
                         where r.tenant_id = :tenant
                           and r.id = :id
                        /* unscoped: whoever asks has been let to the plan before */
                        """)
                .param("tenant", tenant.value())
                .param("id", revision)
                .query((found, _) -> {
                    var must = found.getObject(5, Integer.class);
                    var data = found.getObject(6, Integer.class);
                    return new Row(
                            found.getObject(1, UUID.class),
                            found.getInt(2),
                            new PlanContent(
                                    found.getString(3),
                                    found.getInt(4),
                                    must == null ? PlanMinute.NONE : must,
                                    data == null ? PlanMinute.NONE : data,
                                    found.getInt(7),
                                    json.readValue(found.getString(8), Rules.class),
                                    List.of(),
                                    List.of(),
                                    List.of()));
                })
                .single();
        return compiled.find(revision, row.version()).orElseGet(() -> {
            var rows = contents.rows(tenant, revision);
            var bare = row.bare();
            var content = new PlanContent(
                    bare.name(),
                    bare.projectStart(),
                    bare.mustFinishBy(),
                    bare.dataDate(),
                    bare.projectCalendar(),
                    bare.rules(),
                    contents.calendars(tenant, revision),
                    rows.activities(),
                    contents.links(tenant, revision));
            return switch (CompiledPlan.of(content)) {
                case CompiledPlan plan ->
                    compiled.keep(new Loaded(row.plan(), revision, row.version(), plan, rows.ids(), rows.dates()));
                case Unschedulable(var sentence, var _) ->
                    throw new IllegalStateException("revision (%s): %s".formatted(revision, sentence));
            };
        });
    }

    /// Years of a revision whose holidays had to be guessed.
    public SortedSet<Integer> provisionalYears(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        select r.project_start, r.finish,
                               array(select distinct c.name
                                       from schedule.activity a
                                       join schedule.calendar c on c.tenant_id = a.tenant_id
                                                               and c.revision_id = a.revision_id and c.seq = a.calendar
                                      where a.tenant_id = r.tenant_id
                                        and a.revision_id = r.id)
                          from schedule.revision r
                         where r.tenant_id = :tenant
                           and r.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", revision)
                .query((row, _) ->
                        Provisional.years(List.of((String[]) row.getArray(3).getArray()), row.getInt(1), row.getInt(2)))
                .single();
    }

    /// Moves a revision on; false when it is no longer where it was thought to be.
    boolean move(TenantId tenant, UUID revision, String from, String to, UUID by, @Nullable String reason) {
        return jdbc.sql("""
                        update schedule.revision
                           set state = :to,
                               return_reason = :reason,
                               submitted_at = case when :from in ('DRAFT', 'RETURNED') then cast(:at as timestamptz)
                                                   else submitted_at end,
                               submitted_by = case when :from in ('DRAFT', 'RETURNED') then cast(:by as uuid)
                                                   else submitted_by end,
                               reviewed_at = case when :from = 'SUBMITTED' then cast(:at as timestamptz)
                                                  else reviewed_at end,
                               reviewed_by = case when :from = 'SUBMITTED' then cast(:by as uuid) else reviewed_by end
                         where tenant_id = :tenant
                           and id = :id
                           and state = :from
                        """)
                        .param("to", to)
                        .param("reason", reason)
                        .param("from", from)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .param("tenant", tenant.value())
                        .param("id", revision)
                        .update()
                == 1;
    }

    /// Holds a plan until the transaction ends: what changes its baseline, or what is true of it, goes one after the
    /// other.
    public void hold(TenantId tenant, UUID plan) {
        jdbc.sql("""
                        select p.id
                          from schedule.plan p
                         where p.tenant_id = :tenant /* unscoped: asked by who has found the plan */
                           and p.id = :id
                           for no key update
                        """)
                .param("tenant", tenant.value())
                .param("id", plan)
                .query(UUID.class)
                .optional();
    }

    /// The same by one of its activities.
    public void holdPlanOf(TenantId tenant, UUID activity) {
        jdbc.sql("""
                        select p.id
                          from schedule.plan p
                         where p.tenant_id = :tenant /* unscoped: asked by who has found the activity */
                           and p.id = (select r.plan_id
                                         from schedule.activity a
                                         join schedule.revision r on r.tenant_id = a.tenant_id and r.id = a.revision_id
                                        where a.tenant_id = :tenant
                                          and a.id = :activity
                                        limit 1)
                           for no key update
                        """)
                .param("tenant", tenant.value())
                .param("activity", activity)
                .query(UUID.class)
                .optional();
    }

    /// Makes a revision the baseline in force, with the plan held; false when it is no longer where it was thought to
    /// be.
    public boolean freeze(TenantId tenant, UUID plan, UUID revision, String from, @Nullable UUID by) {
        jdbc.sql("""
                        update schedule.revision
                           set state = 'SUPERSEDED'
                         where tenant_id = :tenant
                           and plan_id = :plan
                           and state = 'FROZEN'
                        """).param("tenant", tenant.value()).param("plan", plan).update();
        var frozen = jdbc.sql("""
                        update schedule.revision
                           set state = 'FROZEN',
                               return_reason = null,
                               frozen_at = :at,
                               frozen_by = :by
                         where tenant_id = :tenant
                           and id = :id
                           and state = :from
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("tenant", tenant.value())
                .param("id", revision)
                .param("from", from)
                .update();
        jdbc.sql("""
                        update schedule.plan
                           set frozen_id = :id
                         where tenant_id = :tenant
                           and id = :plan
                        """)
                .param("id", revision)
                .param("tenant", tenant.value())
                .param("plan", plan)
                .update();
        return frozen == 1;
    }

    /// Dates the steps of a plan that was entered after the fact, and puts it where they lead.
    public void cameBy(TenantId tenant, Loaded entered, Course course) {
        var drawnUp = course.drawnUp();
        jdbc.sql("""
                        update schedule.revision
                           set state = :state,
                               return_reason = :reason,
                               created_at = :at,
                               submitted_at = :submitted,
                               submitted_by = :submitter,
                               reviewed_at = :reviewed,
                               reviewed_by = :reviewer,
                               frozen_at = :frozen,
                               frozen_by = :freezer,
                               approved_on = :approved
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("state", state(course))
                .param("reason", course.returnReason())
                .param("at", Timestamp.from(drawnUp.at()))
                .param("submitted", at(course.submitted()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("submitter", by(course.submitted()), Types.OTHER)
                .param("reviewed", at(course.reviewed()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reviewer", by(course.reviewed()), Types.OTHER)
                .param("frozen", at(course.frozen()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("freezer", by(course.frozen()), Types.OTHER)
                .param("approved", course.approvedOn(), Types.DATE)
                .param("tenant", tenant.value())
                .param("id", entered.revision())
                .update();
        jdbc.sql("""
                        update schedule.plan
                           set created_at = :at,
                               frozen_id = :frozen
                         where tenant_id = :tenant
                           and id = :id
                        """)
                .param("at", Timestamp.from(drawnUp.at()))
                .param("frozen", course.frozen() == null ? null : entered.revision(), Types.OTHER)
                .param("tenant", tenant.value())
                .param("id", entered.plan())
                .update();
    }

    private static String state(Course course) {
        if (course.returnReason() != null) {
            return "RETURNED";
        }
        if (course.frozen() != null) {
            return "FROZEN";
        }
        return course.reviewed() != null ? "REVIEWED" : course.submitted() != null ? "SUBMITTED" : "DRAFT";
    }

    private static @Nullable OffsetDateTime at(@Nullable Step step) {
        return step == null ? null : step.at().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID by(@Nullable Step step) {
        return step == null ? null : step.by().value();
    }

    /// False when it has been submitted in between.
    boolean discard(TenantId tenant, UUID revision) {
        return jdbc.sql("""
                        delete from schedule.revision
                         where tenant_id = :tenant
                           and id = :id
                           and state in ('DRAFT', 'RETURNED')
                        """)
                        .param("tenant", tenant.value())
                        .param("id", revision)
                        .update()
                == 1;
    }

    /// Takes away a plan with its one draft; false when that has been submitted in between.
    boolean discardWhole(TenantId tenant, UUID plan, UUID revision) {
        var discarded = jdbc.sql("""
                        delete from schedule.revision
                         where tenant_id = :tenant
                           and id = :id
                           and state = 'DRAFT'
                           and submitted_by is null
                        """)
                .param("tenant", tenant.value())
                .param("id", revision)
                .update();
        if (discarded == 1) {
            jdbc.sql("""
                        delete from schedule.plan
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", plan).update();
        }
        return discarded == 1;
    }
}
