package org.mingdu.project.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Scope;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `project.project` but the list, which is a screen's own query.
@Repository
public class ProjectTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A project as it is stored; what is marked of it goes on through a [org.mingdu.kernel.Reading] of `level`, which
    /// is how far down its finder reads.
    public record Stored(
            UUID id,
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String natureCode,
            @Nullable String industryCode,
            String regionCode,
            UUID ownerId,
            @Nullable UUID authorityId,
            String stage,
            String status,
            @Nullable String address,
            @Nullable String summary,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalNumber,
            boolean keyProject,
            boolean demo,
            Instant notSecretAt,
            int version,
            Instant updatedAt,
            Mark mark,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String fundAccount,
            @Nullable String remark,
            int level) {}

    /// Where a project lies and who sees it: its region's path and the keys of its owner, its authority and its
    /// class.
    public record Place(String regionPath, List<String> office) {
        static Place of(
                Directory.Region region,
                Directory.Organisation owner,
                Directory.@Nullable Organisation authority,
                String typeCode) {
            return new Place(
                    region.path(),
                    authority == null
                            ? List.of(owner.key(), classKey(typeCode))
                            : List.of(owner.key(), authority.key(), classKey(typeCode)));
        }

        /// What a grant over a class of projects is matched with.
        static String classKey(String typeCode) {
            return "type:" + typeCode + "/";
        }

        String bound() {
            return new Scope(office).bound();
        }
    }

    Optional<Stored> find(Actor actor, Right right, UUID id) {
        return jdbc.sql("""
                        select p.id, p.name, p.national_code, p.type_code, p.nature_code, p.industry_code, p.region_code,
                               p.owner_id, p.authority_id, p.stage, p.status, p.address, p.summary, p.investment,
                               p.planned_start, p.planned_finish, p.approved_on, p.approval_number, p.key_project, p.demo,
                               p.not_secret_at, p.version, p.updated_at, coalesce(m.level, 2), p.contact_name,
                               p.contact_phone, p.fund_account, p.remark,
                               access.open_level(cast(:scope as text[]), p.region_path, p.office, p.id, null)
                          from project.project p
                          left join access.open_project_mark m on m.tenant_id = p.tenant_id and m.project_id = p.id
                         where p.tenant_id = :tenant
                           and p.id = :id
                           and access.open_sees_project(cast(:scope as text[]), p.region_path, p.seen_by, p.id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(right).bound())
                .query((row, _) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, UUID.class),
                        row.getObject(9, UUID.class),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        new Money(row.getBigDecimal(14)),
                        row.getObject(15, LocalDate.class),
                        row.getObject(16, LocalDate.class),
                        row.getObject(17, LocalDate.class),
                        row.getString(18),
                        row.getBoolean(19),
                        row.getBoolean(20),
                        row.getTimestamp(21).toInstant(),
                        row.getInt(22),
                        row.getTimestamp(23).toInstant(),
                        Mark.of(row.getInt(24)),
                        row.getString(25),
                        row.getString(26),
                        row.getString(27),
                        row.getString(28),
                        row.getInt(29)))
                .optional();
    }

    /// Whether the right reaches the project as a whole, which its companies' never does.
    boolean reachesWhole(Actor actor, Right right, UUID id) {
        return jdbc.sql("""
                        select exists (select
                                         from project.project p
                                        where p.tenant_id = :tenant
                                          and p.id = :id
                                          and access.open_sees_lot(
                                                cast(:scope as text[]), p.region_path, p.office, p.id, null))
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("scope", actor.scope(right).bound())
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> withNationalCode(TenantId tenant, String code) {
        return jdbc.sql("""
                        select p.id
                          from project.project p
                         where p.tenant_id = :tenant /* unscoped: a code is taken whoever took it */
                           and p.national_code = :code
                        """)
                .param("tenant", tenant.value())
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    Set<String> regions(TenantId tenant) {
        return jdbc.sql("""
                        select distinct p.region_code
                          from project.project p
                         where p.tenant_id = :tenant /* unscoped: a region is in use whoever uses it */
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> row.getString(1))
                .set();
    }

    void insert(TenantId tenant, UUID id, Projects.Entered project, Place place) {
        jdbc.sql("""
                        insert into project.project
                               (tenant_id, id, name, national_code, type_code, nature_code, industry_code, region_code,
                                region_path, owner_id, authority_id, seen_by, office, stage, status, address, summary,
                                investment, planned_start, planned_finish, approved_on, approval_number, key_project, demo,
                                not_secret_at, not_secret_by, created_at, updated_at)
                        values (:tenant, :id, :name, :national, :type, :nature, :industry, :region,
                                :path, :owner, :authority, cast(:office as text[]), cast(:office as text[]), :stage,
                                :status, :address, :summary,
                                :investment, :start, :finish, :approved, :number, :key, :demo,
                                :now, :by, :now, :now)
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("name", project.name())
                .param("national", project.nationalCode())
                .param("type", project.typeCode())
                .param("nature", project.natureCode())
                .param("industry", project.industryCode())
                .param("region", project.regionCode())
                .param("path", place.regionPath())
                .param("owner", project.owner().value())
                .param(
                        "authority",
                        project.authority() == null ? null : project.authority().value())
                .param("office", place.bound())
                .param("stage", project.stage())
                .param("status", project.status())
                .param("address", project.address())
                .param("summary", project.summary())
                .param("investment", project.investment().yuan())
                .param("start", project.plannedStart())
                .param("finish", project.plannedFinish())
                .param("approved", project.approvedOn())
                .param("number", project.approvalNumber())
                .param("key", project.keyProject())
                .param("demo", project.demo())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", project.by() == null ? null : project.by().value())
                .update();
    }

    /// False when somebody else saved in between.
    boolean update(
            Actor actor, UUID id, int version, SaveProject.Form form, @Nullable String nationalCode, Place place) {
        return jdbc.sql("""
                        update project.project
                           set name = :name,
                               national_code = :national,
                               type_code = :type,
                               nature_code = :nature,
                               industry_code = :industry,
                               region_code = :region,
                               region_path = :path,
                               owner_id = :owner,
                               authority_id = :authority,
                               office = cast(:office as text[]),
                               seen_by = cast(:office as text[]),
                               address = :address,
                               summary = :summary,
                               investment = :investment,
                               planned_start = :start,
                               planned_finish = :finish,
                               approved_on = :approved,
                               approval_number = :number,
                               key_project = :key,
                               version = version + 1,
                               updated_at = :now
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                        """)
                        .param("name", form.name().strip())
                        .param("national", nationalCode)
                        .param("type", form.typeCode())
                        .param("nature", form.natureCode())
                        .param("industry", form.industryCode())
                        .param("region", form.regionCode())
                        .param("path", place.regionPath())
                        .param("owner", form.ownerOrganisationId())
                        .param("authority", form.authorityOrganisationId())
                        .param("office", place.bound())
                        .param("address", form.address())
                        .param("summary", form.summary())
                        .param("investment", form.investment().yuan())
                        .param("start", form.plannedStart())
                        .param("finish", form.plannedFinish())
                        .param("approved", form.approvedOn())
                        .param("number", form.approvalNumber())
                        .param("key", form.isKeyProject())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", actor.tenant().value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// What is null stays as it is, what is blank is taken out. False when somebody else saved in between.
    boolean contact(TenantId tenant, UUID id, SaveContact.Form form) {
        return jdbc.sql("""
                        update project.project
                           set contact_name = nullif(btrim(coalesce(:name, contact_name)), ''),
                               contact_phone = nullif(btrim(coalesce(:phone, contact_phone)), ''),
                               fund_account = nullif(btrim(coalesce(:account, fund_account)), ''),
                               remark = nullif(btrim(coalesce(:remark, remark)), ''),
                               version = version + 1,
                               updated_at = :now
                         where tenant_id = :tenant
                           and id = :id
                           and version = :version
                        """)
                        .param("name", form.contactName())
                        .param("phone", form.contactPhone())
                        .param("account", form.fundAccount())
                        .param("remark", form.remark())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("version", form.version() == null ? 0 : form.version())
                        .update()
                == 1;
    }

    /// False when it does not stand there any more.
    boolean move(TenantId tenant, UUID id, Projects.Standing from, Projects.Standing to) {
        return jdbc.sql("""
                        update project.project
                           set stage = :stage,
                               status = :status,
                               updated_at = :now
                         where tenant_id = :tenant
                           and id = :id
                           and stage = :wasStage
                           and status = :wasStatus
                        """)
                        .param("stage", to.stage())
                        .param("status", to.status())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("wasStage", from.stage())
                        .param("wasStatus", from.status())
                        .update()
                == 1;
    }

    /// Writes down anew who sees the project and its lots, after an owner or a company of a lot changed.
    public void placeAgain(TenantId tenant, UUID id) {
        jdbc.sql("""
                        update project.lot l
                           set seen_by = p.office
                                         || array_remove(array['party:' || l.contractor_id, 'party:' || l.supervisor_id],
                                                         null)
                          from project.project p
                         where l.tenant_id = :tenant
                           and l.project_id = :id
                           and p.tenant_id = l.tenant_id
                           and p.id = l.project_id
                        """).param("tenant", tenant.value()).param("id", id).update();
        jdbc.sql("""
                        update project.project p
                           set seen_by = p.office
                                         || coalesce((select array_agg(distinct key)
                                                        from project.lot l, unnest(l.seen_by) as key
                                                       where l.tenant_id = p.tenant_id
                                                         and l.project_id = p.id
                                                         and starts_with(key, 'party:')), '{}')
                         where p.tenant_id = :tenant
                           and p.id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
    }
}
