package org.mingdu.report.weekly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.paper.Lamp;

/// What a weekly report says, before anything is laid out. A week runs from Monday to Sunday.
///
/// Shares are in percent (62.5 is 62.5 %), gaps in percentage points with less than zero behind, slips in calendar
/// days with more than zero late.
sealed interface WeeklyReport {
    Cover cover();

    /// What the head of the paper says.
    ///
    /// @param subject  the project, or the whole of what the maker sees
    /// @param week     which week it is, in words
    /// @param dataDate day up to which progress is known; null when nothing was reported yet
    /// @param madeFor  the maker's organisation, as a letterhead
    record Cover(
            String subject,
            LocalDate from,
            LocalDate to,
            String week,
            @Nullable LocalDate dataDate,
            String madeFor,
            String madeBy,
            ZonedDateTime madeAt,
            boolean demo) {}

    record OfProject(
            Cover cover,
            Sheet sheet,
            Figures figures,
            List<Milestone> milestones,
            List<Late> late,
            List<Done> done,
            List<Due> due)
            implements WeeklyReport {
        public OfProject {
            milestones = List.copyOf(milestones);
            late = List.copyOf(late);
            done = List.copyOf(done);
            due = List.copyOf(due);
        }
    }

    record OfPortfolio(Cover cover, List<Line> projects, List<Milestone> milestones, List<Late> late)
            implements WeeklyReport {
        public OfPortfolio {
            projects = List.copyOf(projects);
            milestones = List.copyOf(milestones);
            late = List.copyOf(late);
        }
    }

    /// Who and what the project is.
    record Sheet(
            String name,
            @Nullable String nationalCode,
            String region,
            String stage,
            String owner,
            String contractors,
            String supervisors,
            @Nullable BigDecimal investmentYuan,
            @Nullable LocalDate contractStart,
            @Nullable LocalDate contractFinish) {}

    /// How it stands. `rule` is the sentence by which the lamp was lit; no lamp is lit without a baseline.
    record Figures(
            @Nullable Lamp lamp,
            String rule,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal done,
            @Nullable BigDecimal gap,
            @Nullable Integer slip,
            @Nullable LocalDate baselineFinish,
            @Nullable LocalDate forecastFinish,
            int milestonesLate,
            int activitiesLate) {
        /// Of a project no plan of which was frozen: nothing can be known.
        static final Figures NO_BASELINE = new Figures(null, "", null, null, null, null, null, null, 0, 0);
    }

    /// One project of many.
    ///
    /// @param dataDate up to when its progress is known
    record Line(
            String project,
            String region,
            String owner,
            String stage,
            @Nullable LocalDate dataDate,
            Figures figures) {}

    record Milestone(
            String project,
            String name,
            @Nullable LocalDate baseline,
            @Nullable LocalDate forecast,
            @Nullable Integer slip,
            boolean reached) {}

    /// Work that is behind its baseline, and why.
    ///
    /// @param ownDelay days the activity lost itself, as opposed to days it was pushed
    /// @param pushes   whom it pushes and how far, in words
    record Late(
            String project,
            @Nullable String wbs,
            String name,
            @Nullable LocalDate baselineFinish,
            @Nullable LocalDate forecastFinish,
            int ownDelay,
            String pushes,
            @Nullable String cause) {}

    record Done(
            @Nullable String wbs,
            String name,
            @Nullable String lot,
            @Nullable BigDecimal before,
            BigDecimal after,
            @Nullable String quantity,
            LocalDate forDay,
            String state) {}

    record Due(
            @Nullable String wbs,
            String name,
            @Nullable String lot,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            BigDecimal percent,
            boolean critical) {}
}
