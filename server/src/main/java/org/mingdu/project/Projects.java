package org.mingdu.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;

/// The door: what other rooms may ask about projects and lots.
public interface Projects {
    record Project(ProjectId id, String name, String stage, String status) {
        private static final Set<String> OVER = Set.of("TERMINATED", "WITHDRAWN", "CLOSED");

        /// Nothing is added to it any more.
        public boolean isOver() {
            return OVER.contains(status);
        }
    }

    record Lot(
            LotId id,
            ProjectId project,
            String projectName,
            String name,
            @Nullable OrganisationId contractor,
            @Nullable OrganisationId supervisor) {}

    /// Empty when there is none or the right does not reach it.
    Optional<Project> project(Actor actor, Right right, ProjectId id);

    /// Empty when there is none or the right does not reach it.
    Optional<Lot> lot(Actor actor, Right right, LotId id);

    /// Whether the right reaches what belongs to a lot, or, without one, to the project as a whole: companies reach
    /// their lots, never the whole.
    boolean reaches(Actor actor, Right right, ProjectId project, @Nullable LotId lot);

    /// Moves a project on from where it stood; false when it does not stand there any more.
    boolean move(TenantId tenant, ProjectId project, Standing from, Standing to);

    /// Where a project stands in its life.
    ///
    /// @param stage  of the code list `STAGE`
    /// @param status of the code list `STATUS`
    record Standing(String stage, String status) {}

    /// What somebody says of a project that enters the register, or of one that is in it already.
    ///
    /// @param stage where it begins; of one in the register, where it stands
    record Declared(
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String natureCode,
            @Nullable String industryCode,
            String regionCode,
            OrganisationId owner,
            @Nullable OrganisationId authority,
            String stage,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable String address,
            @Nullable String summary) {}

    /// Whom to ask about a project that was declared just now, in the same transaction; who declares it says so.
    void askedFor(Actor actor, ProjectId project, @Nullable String contact, @Nullable String phone);

    sealed interface Declaration {
        /// It is in the register.
        ///
        /// @param warnings sentences about what is doubtful
        record Done(ProjectId project, List<String> warnings) implements Declaration {}

        /// Something is wrong with it.
        ///
        /// @param errors by the names of its fields in the data standard
        record Invalid(List<Problem.Field> errors) implements Declaration {}

        record BeyondReach() implements Declaration {}

        record NotFound() implements Declaration {}
    }

    /// Enters a project by the rules of the register; whoever calls has it declared that it is not secret.
    Declaration declare(Actor actor, Declared project);

    /// The same of one that is in the register; what is not declared stays as it is.
    Declaration declareAgain(Actor actor, ProjectId id, Declared project);

    /// What the register has of a project, as it was declared; empty when the right does not reach it as a whole.
    Optional<Declared> declared(Actor actor, Right right, ProjectId id);

    /// For founding a demo and for imports, where nobody asks: enters a project as it is given.
    ProjectId register(TenantId tenant, Entered project);

    LotId addLot(TenantId tenant, ProjectId project, EnteredLot lot);

    /// Divides a lot at once: 单位工程, 分部, 分项 and 检验批 by how deep a part lies; parents come before their parts.
    void addParts(TenantId tenant, LotId lot, List<EnteredPart> parts);

    record EnteredPart(String code, @Nullable String parentCode, String name) {}

    record Entered(
            String name,
            @Nullable String nationalCode,
            String typeCode,
            String natureCode,
            @Nullable String industryCode,
            String regionCode,
            OrganisationId owner,
            @Nullable OrganisationId authority,
            String stage,
            String status,
            Money investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate approvedOn,
            @Nullable String approvalNumber,
            @Nullable String address,
            @Nullable String summary,
            boolean keyProject,
            boolean demo,
            @Nullable PersonId by) {}

    record EnteredLot(
            String code,
            String name,
            @Nullable String kind,
            @Nullable OrganisationId contractor,
            @Nullable OrganisationId supervisor,
            @Nullable String contractNumber,
            @Nullable Money contractAmount,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish) {}
}
