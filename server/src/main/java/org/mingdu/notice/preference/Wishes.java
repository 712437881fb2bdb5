package org.mingdu.notice.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingdu.notice.NoticeKind;

/// What somebody wants, where they said so, and the usual where they did not.
///
/// @param said       what they chose; the rest is as usual
/// @param quiet      null when they want no quiet hours
/// @param digestFrom the first day of one mail a day instead of single ones; null for single ones
/// @param version    0 while nothing was saved
public record Wishes(
        Map<Choice, Boolean> said,
        @Nullable QuietHours quiet,
        @Nullable LocalDate digestFrom,
        int version) {
    /// When the digest of a day goes out.
    public static final LocalTime DIGEST_AT = LocalTime.of(8, 30);
    public static final Wishes USUAL = new Wishes(Map.of(), QuietHours.USUAL, null, 0);

    public record Choice(NoticeKind kind, Medium medium) {}

    public Wishes {
        said = Map.copyOf(said);
    }

    public boolean wants(NoticeKind kind, Medium medium) {
        return said.getOrDefault(new Choice(kind, medium), medium == Medium.MAIL && kind.mailed());
    }

    /// Whether a notice of a kind goes out by itself; what waits for the digest does not.
    public boolean single(NoticeKind kind, Medium medium) {
        return wants(kind, medium) && !(medium == Medium.MAIL && digestFrom != null);
    }

    public Instant notBefore(Instant at) {
        return quiet == null ? at : quiet.after(at);
    }
}
