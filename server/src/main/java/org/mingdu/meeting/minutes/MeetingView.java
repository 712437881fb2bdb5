package org.mingdu.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Named;

/// A meeting as it is shown.
///
/// @param editions of its minutes, the newest first; none before they are out
/// @param can      `edit`, `publish`, `correct`
@FieldsOf("meeting")
record MeetingView(
        UUID id,
        String title,
        String kind,
        String kindName,
        LocalDate heldOn,
        String heldAt,
        String place,
        Named convenor,
        MeetingState state,
        String stateName,
        List<Named> projects,
        List<Named> organisations,
        @Nullable String people,
        List<MeetingTable.Item> items,
        List<MinutesTable.MinutesEdition> editions,
        List<MinutesTable.MinutesTask> tasks,
        int version,
        List<String> can) {}
