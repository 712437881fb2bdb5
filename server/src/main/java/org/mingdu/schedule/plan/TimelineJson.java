package org.mingdu.schedule.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Relation;
import org.mingdu.kernel.OneOf;
import org.mingdu.planfile.PlanCalendar;

/// Writes a timeline as JSON, column by column, straight from the arrays: five thousand rows are no object each.
///
/// `<` is escaped, so that the text may stand inside a page.
public final class TimelineJson {
    /// What is written, for the API description: columns of one length, instants as planned minutes (since 2000-01-01
    /// 00:00), links by row. Members of the baseline are empty before there is one.
    public record View(
            UUID planId,
            UUID revisionId,

            @OneOf({"DRAFT", "SUBMITTED", "REVIEWED", "FROZEN", "SUPERSEDED", "RETURNED"})
            String revisionState,

            int version,
            String name,
            @Nullable Integer dataDate,
            @Nullable Integer projectStart,
            @Nullable Integer projectFinish,
            List<Calendar> calendars,
            Rows rows,
            Links links) {}

    public record Calendar(String name, int minutesPerDay, List<Integer> week, List<List<Integer>> exceptions) {}

    public record Rows(
            List<UUID> id,
            List<Integer> parent,
            List<String> wbs,
            List<String> code,
            List<String> name,
            List<Integer> kind,
            List<Integer> calendar,
            List<Integer> duration,
            List<@Nullable Integer> start,
            List<@Nullable Integer> finish,
            List<@Nullable Integer> baselineStart,
            List<@Nullable Integer> baselineFinish,
            List<Double> percent,
            List<Integer> totalFloat,
            List<Integer> freeFloat,
            List<Integer> flags) {}

    public record Links(List<Integer> from, List<Integer> to, List<Integer> relation, List<Integer> lag) {}

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int filled;

    private TimelineJson(OutputStream out) {
        this.out = out;
    }

    public static void write(Timeline timeline, OutputStream out) throws IOException {
        var json = new TimelineJson(out);
        json.timeline(timeline);
        json.flush();
    }

    private void timeline(Timeline timeline) throws IOException {
        var head = timeline.head();
        raw("{");
        text("planId", head.planId());
        text(",\"revisionId\"", head.revisionId());
        text(",\"revisionState\"", head.revisionState());
        raw(",\"version\":");
        number(head.version());
        text(",\"name\"", head.name());
        raw(",\"dataDate\":");
        instant(head.dataDate());
        raw(",\"projectStart\":");
        instant(timeline.plan().content().projectStart());
        raw(",\"projectFinish\":");
        instant(head.projectFinish());
        raw(",\"calendars\":[");
        calendars(timeline.plan());
        raw("],\"rows\":{");
        rows(timeline);
        raw("},\"links\":{");
        links(timeline.plan().content());
        raw("}}");
    }

    private void calendars(CompiledPlan plan) throws IOException {
        var calendars = plan.content().calendars();
        for (var i = 0; i < calendars.size(); i++) {
            raw(i == 0 ? "{" : ",{");
            calendar(calendars.get(i), plan.network().calendars().get(i));
        }
    }

    private void calendar(PlanCalendar calendar, WorkCalendar works) throws IOException {
        text("name", calendar.name());
        raw(",\"minutesPerDay\":");
        number(works.minutesPerDay());
        raw(",\"week\":[");
        for (var day = 0; day < 7; day++) {
            comma(day);
            number(minutes(calendar.week().get(day)));
        }
        raw("],\"exceptions\":[");
        var first = true;
        for (var exception : calendar.exceptions()) {
            for (var day = exception.fromDay(); day <= exception.toDay(); day++) {
                raw(first ? "[" : ",[");
                first = false;
                number(day);
                put((byte) ',');
                number(minutes(exception.shifts()));
                put((byte) ']');
            }
        }
        raw("]}");
    }

    private static int minutes(Iterable<PlanCalendar.Shift> shifts) {
        var sum = 0;
        for (var shift : shifts) {
            sum += shift.to() - shift.from();
        }
        return sum;
    }

    private void rows(Timeline timeline) throws IOException {
        var activities = timeline.plan().content().activities();
        var size = activities.size();
        var dates = timeline.dates();
        raw("\"id\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            quoted(timeline.ids().get(i));
        }
        raw("]");
        numbers("parent", size, i -> activities.get(i).parent());
        raw(",\"wbs\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            quoted(activities.get(i).wbs());
        }
        raw("],\"code\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            quoted(activities.get(i).code());
        }
        raw("],\"name\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            quoted(activities.get(i).name());
        }
        raw("]");
        numbers("kind", size, i -> kind(activities.get(i).kind()));
        numbers("calendar", size, i -> activities.get(i).calendar());
        numbers("duration", size, timeline::duration);
        instants("start", dates.start);
        instants("finish", dates.finish);
        var promise = timeline.promise();
        var nothing = new int[promise == null ? size : 0];
        Arrays.fill(nothing, PlanMinute.NONE);
        instants("baselineStart", promise == null ? nothing : promise.start);
        instants("baselineFinish", promise == null ? nothing : promise.finish);
        raw(",\"percent\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            tenths(dates.percent[i]);
        }
        raw("]");
        numbers("totalFloat", size, i -> dates.totalFloat[i]);
        numbers("freeFloat", size, i -> dates.freeFloat[i]);
        numbers("flags", size, i -> dates.flags[i]);
    }

    private static int kind(PlannedActivity.Kind kind) {
        return switch (kind) {
            case TASK, LEVEL_OF_EFFORT -> 0;
            case START_MILESTONE, FINISH_MILESTONE -> 1;
            case SUMMARY -> 2;
        };
    }

    private void links(PlanContent content) throws IOException {
        var links = content.links();
        raw("\"from\":[");
        for (var i = 0; i < links.size(); i++) {
            comma(i);
            number(links.get(i).from());
        }
        raw("]");
        numbers("to", links.size(), i -> links.get(i).to());
        numbers("relation", links.size(), i -> code(links.get(i).relation()));
        numbers("lag", links.size(), i -> minutes(content, links.get(i)));
    }

    private static int code(Relation relation) {
        return switch (relation) {
            case FINISH_TO_START -> 0;
            case START_TO_START -> 1;
            case FINISH_TO_FINISH -> 2;
            case START_TO_FINISH -> 3;
        };
    }

    private static int minutes(PlanContent content, PlannedLink link) {
        return link.lagKind() == PlannedLink.LagKind.PERCENT
                ? (int) Math.round(content.activities().get(link.from()).duration() * (link.lag() / 1_000_000.0))
                : link.lag();
    }

    private void numbers(String name, int size, IntUnaryOperator value) throws IOException {
        raw(",\"");
        raw(name);
        raw("\":[");
        for (var i = 0; i < size; i++) {
            comma(i);
            number(value.applyAsInt(i));
        }
        raw("]");
    }

    private void instants(String name, int[] values) throws IOException {
        raw(",\"");
        raw(name);
        raw("\":[");
        for (var i = 0; i < values.length; i++) {
            comma(i);
            instant(values[i]);
        }
        raw("]");
    }

    private void comma(int index) throws IOException {
        if (index > 0) {
            put((byte) ',');
        }
    }

    private void instant(int value) throws IOException {
        if (value == PlanMinute.NONE) {
            raw("null");
        } else {
            number(value);
        }
    }

    private void tenths(int value) throws IOException {
        number(value / 10);
        if (value % 10 != 0) {
            put((byte) '.');
            put((byte) ('0' + value % 10));
        }
    }

    private void number(int value) throws IOException {
        raw(Integer.toString(value));
    }

    /// A member; the name may begin with a comma and its own quotes.
    private void text(String name, String value) throws IOException {
        raw(name.startsWith(",") ? name : "\"" + name + "\"");
        put((byte) ':');
        quoted(value);
    }

    private void quoted(String value) throws IOException {
        put((byte) '"');
        var plain = true;
        for (var i = 0; i < value.length() && plain; i++) {
            var c = value.charAt(i);
            plain = c >= ' '
                    && c != '"'
                    && c != '\\'
                    && c != '<'
                    && !Character.isSurrogate(c)
                    && c != '\u2028'
                    && c != '\u2029';
        }
        var bytes = plain ? value.getBytes(StandardCharsets.UTF_8) : escaped(value);
        for (var b : bytes) {
            put(b);
        }
        put((byte) '"');
    }

    private static byte[] escaped(String value) {
        var text = new StringBuilder(value.length() + 16);
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u2028' && c != '\u2029') {
                text.append(c);
            } else {
                text.append("\\u")
                        .append((char) HEX[c >> 12])
                        .append((char) HEX[(c >> 8) & 15])
                        .append((char) HEX[(c >> 4) & 15])
                        .append((char) HEX[c & 15]);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void raw(String ascii) throws IOException {
        for (var i = 0; i < ascii.length(); i++) {
            put((byte) ascii.charAt(i));
        }
    }

    private void put(byte b) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = b;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
