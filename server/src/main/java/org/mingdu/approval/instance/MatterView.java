package org.mingdu.approval.instance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.drawing.Route;
import org.mingdu.kernel.OneOf;

/// A matter as those who may read it see it.
///
/// @param subject   what is decided; `page` is where the screens show it
/// @param version   how many events it has seen
/// @param routeName the route it travels on, in the version it began with
/// @param route     with the routes its steps run laid in; their steps are called after the step that runs them
/// @param drawn     as it was drawn
/// @param rounds    every time a step was opened, in that order
/// @param history   what happened, the oldest first
/// @param can       what who asks may do now
record MatterView(
        UUID id,
        String kind,
        String kindName,
        UUID subject,
        String page,
        String name,

        @OneOf({"RUNNING", "GIVEN_BACK", "SUSPENDED", "APPROVED", "REFUSED", "WITHDRAWN", "VOID"})
        String standing,

        int version,
        Face initiator,
        Instant startedAt,
        @Nullable Instant endedAt,
        String routeName,
        int routeNumber,
        Route route,
        Route drawn,
        List<Fact> facts,
        List<RoundView> rounds,
        List<Line> history,
        List<Can> can) {
    record Fact(String code, String name, String value) {}

    /// @param own   how it came about: asked by the route, added before or after, or for advice
    /// @param addedBy who added it; null where the route itself asks
    /// @param standIn who may answer in their stead while they are away
    /// @param by      who answered in their stead; null where they did themselves
    record SeatView(
            Face person,

            @OneOf({"OWN", "BEFORE", "AFTER", "ADVICE"}) String own,

            @Nullable String addedBy,

            @OneOf({"NONE", "AGREED", "REFUSED", "ADVISED", "HANDED_ON", "TAKEN_OUT", "GAVE_BACK"})
            String answer,

            @Nullable Instant at,
            @Nullable String opinion,
            List<ActPaper> papers,
            @Nullable Face standIn,
            @Nullable Face by,
            boolean turn) {}

    /// A file that goes with what was said.
    ///
    /// @param size bytes
    record ActPaper(UUID id, String name, long size, String sha256) {}

    /// @param goesUpAt when those above are told, if nobody has decided by then; null where nobody will be
    /// @param goesUpTo whom it tells then, as things stand
    /// @param end    how it ended; OPEN while it has not
    /// @param held   it waits for another round
    /// @param vacant nobody is there to decide it
    record RoundView(
            int number,
            String step,
            String name,
            List<SeatView> seats,
            Instant openedAt,
            @Nullable Instant due,
            @Nullable Instant goesUpAt,
            List<Face> goesUpTo,
            @Nullable Instant endedAt,

            @OneOf({"OPEN", "AGREED", "REFUSED", "GIVEN_BACK", "TAKEN_BACK", "DROPPED"})
            String end,

            boolean held,
            boolean vacant) {}

    /// A line of the history, in the users' words.
    ///
    /// @param by null for what followed by the route itself
    record Line(
            int number,
            Instant at,
            @Nullable Face by,
            String text,
            @Nullable String opinion,
            List<ActPaper> papers) {}

    record Can(
            @OneOf({
                "AGREE", "REFUSE", "GIVE_BACK", "RESUBMIT", "WITHDRAW", "TAKE_BACK", "HAND_ON", "DELEGATE", "ADVISE",
                "ADD_BEFORE", "ADD_AFTER", "TAKE_OUT", "COPY", "URGE", "SUSPEND", "RESUME", "CANCEL", "FILL"
            })
            String type,

            @Nullable Integer round,
            @Nullable String stepName,
            List<Possible.Target> targets,
            List<Possible.Target> chooses,
            List<Face> people,
            boolean opinion,
            boolean files,
            boolean formal) {}
}
