package org.mingdu.planfile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanCalendar.DatedException;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.PlanFile.OtherProject;
import org.mingdu.planfile.PlanTask.Baseline;
import org.mingdu.planfile.PlanTask.Constraint;
import org.mingdu.planfile.PlanTask.ConstraintKind;
import org.mingdu.planfile.PlanTask.Kind;
import org.mingdu.planfile.PlanTask.Progress;
import org.mingdu.planfile.PlanTask.Quantity;
import org.mingdu.planfile.PlanTask.Stored;
import org.mingdu.planfile.PlanTask.Stretch;
import org.mingdu.planfile.ReadOutcome.Read;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.ReadOutcome.Refused;
import org.mingdu.planfile.SchedulingOptions.FloatType;
import org.mingdu.planfile.SchedulingOptions.LagCalendar;
import org.mingdu.planfile.SchedulingOptions.OutOfSequence;

/// The wire between the child that reads and the server that asks: a flat stream of numbers and texts.
///
/// The reader believes no length it is told beyond the limits, since the child has seen a stranger's file. The first
/// number is the version; both sides always come from the same release.
public final class PlanFileCodec {
    private static final int VERSION = 0x4D44_0001;

    private PlanFileCodec() {}

    public static void write(ReadOutcome outcome, OutputStream to) throws IOException {
        var out = new Writer(new DataOutputStream(new BufferedOutputStream(to, 1 << 16)));
        out.number(VERSION);
        switch (outcome) {
            case Refused(var reason, var sentence, var detail) -> {
                out.number(0);
                out.text(reason.name());
                out.text(sentence);
                out.text(detail);
            }
            case Read(var plan, var findings) -> {
                out.number(1);
                out.plan(plan);
                out.list(findings, out::finding);
            }
        }
        out.number(VERSION);
        out.flush();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException when the stream ends early or breaks a limit
    public static ReadOutcome read(InputStream from, Limits limits) throws IOException {
        var in = new Reader(new DataInputStream(new BufferedInputStream(from, 1 << 16)), limits);
        try {
            in.version();
            ReadOutcome outcome = in.number() == 0
                    ? new Refused(Reason.valueOf(in.text()), in.text(), in.text())
                    : new Read(in.plan(), in.list(limits.findings() + 1, in::finding));
            in.version();
            return outcome;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("plan stream is malformed: " + e.getMessage(), e);
        }
    }

    private interface Put<T> {
        void put(T value) throws IOException;
    }

    private interface Get<T> {
        T get() throws IOException;
    }

    private static final class Writer {
        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void number(int value) throws IOException {
            out.writeInt(value);
        }

        void flush() throws IOException {
            out.flush();
        }

        void flag(boolean value) throws IOException {
            out.writeBoolean(value);
        }

        void text(String value) throws IOException {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        // Both ends come from the same release, and the version number guards against any other.
        @SuppressWarnings("EnumOrdinal")
        void choice(Enum<?> value) throws IOException {
            out.writeByte(value.ordinal());
        }

        <T> void list(List<T> values, Put<T> put) throws IOException {
            out.writeInt(values.size());
            for (var value : values) {
                put.put(value);
            }
        }

        void finding(Finding finding) throws IOException {
            choice(finding.severity());
            text(finding.where());
            text(finding.text());
        }

        void plan(PlanFile plan) throws IOException {
            choice(plan.format());
            text(plan.tool());
            text(plan.key());
            text(plan.title());
            number(plan.projectStart());
            number(plan.projectFinish());
            number(plan.dataDate());
            number(plan.mustFinishBy());
            number(plan.minutesPerDay());
            number(plan.defaultCalendar());
            options(plan.options());
            list(plan.calendars(), this::calendar);
            list(plan.tasks(), this::task);
            list(plan.links(), this::link);
            list(plan.others(), this::other);
        }

        private void options(SchedulingOptions options) throws IOException {
            flag(options.fromFinish());
            choice(options.outOfSequence());
            choice(options.lagCalendar());
            choice(options.totalFloat());
            number(options.criticalThreshold());
            flag(options.longestPath());
            flag(options.honourConstraints());
            flag(options.openEndsCritical());
            flag(options.useExpectedFinish());
            flag(options.startLagFromEarlyStart());
            flag(options.splitInProgress());
        }

        private void calendar(PlanCalendar calendar) throws IOException {
            number(calendar.uid());
            text(calendar.name());
            for (var day : calendar.week()) {
                list(day, this::shift);
            }
            list(calendar.exceptions(), this::exception);
        }

        private void shift(Shift shift) throws IOException {
            number(shift.from());
            number(shift.to());
        }

        private void exception(DatedException exception) throws IOException {
            text(exception.name());
            number(exception.fromDay());
            number(exception.toDay());
            list(exception.shifts(), this::shift);
        }

        private void link(PlanLink link) throws IOException {
            number(link.from());
            number(link.to());
            choice(link.type());
            number(link.lag());
            choice(link.lagUnit());
        }

        private void other(OtherProject other) throws IOException {
            text(other.key());
            text(other.title());
            number(other.tasks());
            number(other.links());
        }

        private void task(PlanTask task) throws IOException {
            number(task.uid());
            number(task.parent());
            number(task.level());
            text(task.wbs());
            text(task.code());
            text(task.name());
            choice(task.kind());
            flag(task.levelOfEffort());
            number(task.calendar());
            number(task.duration());
            flag(task.elapsed());
            number(task.remaining());
            var progress = task.progress();
            out.writeDouble(progress.percent());
            out.writeDouble(progress.physicalPercent());
            number(progress.actualStart());
            number(progress.actualFinish());
            number(progress.stop());
            number(progress.resume());
            constraint(task.constraint());
            constraint(task.second());
            number(task.deadline());
            flag(task.manual());
            flag(task.active());
            number(task.levellingDelay());
            list(task.splits(), this::stretch);
            stored(task.stored());
            number(task.baseline().start());
            number(task.baseline().finish());
            number(task.baseline().duration());
            var quantity = task.quantity();
            flag(quantity != null);
            if (quantity != null) {
                text(quantity.amount().toPlainString());
                text(quantity.unit());
            }
        }

        private void constraint(Constraint constraint) throws IOException {
            choice(constraint.kind());
            number(constraint.at());
        }

        private void stretch(Stretch stretch) throws IOException {
            number(stretch.start());
            number(stretch.finish());
        }

        private void stored(Stored stored) throws IOException {
            number(stored.start());
            number(stored.finish());
            number(stored.earlyStart());
            number(stored.earlyFinish());
            number(stored.lateStart());
            number(stored.lateFinish());
            number(stored.totalFloat());
            number(stored.freeFloat());
            flag(stored.critical());
        }
    }

    private static final class Reader {
        private final DataInputStream in;
        private final Limits limits;

        Reader(DataInputStream in, Limits limits) {
            this.in = in;
            this.limits = limits;
        }

        void version() throws IOException {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("plan stream has version (%d)".formatted(version));
            }
        }

        int number() throws IOException {
            return in.readInt();
        }

        boolean flag() throws IOException {
            return in.readBoolean();
        }

        String text() throws IOException {
            int length = in.readInt();
            // A sentence about a loop may name many tasks; a name in UTF-8 takes up to four bytes a character.
            if (length < 0 || length > 8 * limits.textLength() + 4096) {
                throw new IOException("text in plan stream is too long (%d)".formatted(length));
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("plan stream ends within a text");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }

        <E extends Enum<E>> E choice(E[] values) throws IOException {
            int ordinal = in.readUnsignedByte();
            if (ordinal >= values.length) {
                throw new IOException("choice (%d) in plan stream is unknown".formatted(ordinal));
            }
            return values[ordinal];
        }

        <T> List<T> list(int most, Get<T> get) throws IOException {
            int size = in.readInt();
            if (size < 0 || size > most) {
                throw new IOException("list in plan stream is too long (%d of %d)".formatted(size, most));
            }
            var values = new ArrayList<T>(Math.min(size, 10_000));
            for (int i = 0; i < size; i++) {
                values.add(get.get());
            }
            return values;
        }

        Finding finding() throws IOException {
            return new Finding(choice(Finding.Severity.values()), text(), text());
        }

        PlanFile plan() throws IOException {
            return new PlanFile(
                    choice(Format.values()),
                    text(),
                    text(),
                    text(),
                    number(),
                    number(),
                    number(),
                    number(),
                    number(),
                    number(),
                    options(),
                    list(limits.calendars() + 1, this::calendar),
                    list(limits.tasks(), this::task),
                    list(limits.links(), this::link),
                    list(limits.tasks(), this::other));
        }

        private SchedulingOptions options() throws IOException {
            return new SchedulingOptions(
                    flag(),
                    choice(OutOfSequence.values()),
                    choice(LagCalendar.values()),
                    choice(FloatType.values()),
                    number(),
                    flag(),
                    flag(),
                    flag(),
                    flag(),
                    flag(),
                    flag());
        }

        private PlanCalendar calendar() throws IOException {
            int uid = number();
            var name = text();
            var week = new ArrayList<List<Shift>>();
            for (int i = 0; i < 7; i++) {
                week.add(list(PlanTime.MINUTES_PER_DAY, this::shift));
            }
            return new PlanCalendar(uid, name, week, list(limits.calendarDays(), this::exception));
        }

        private Shift shift() throws IOException {
            return new Shift(number(), number());
        }

        private DatedException exception() throws IOException {
            return new DatedException(text(), number(), number(), list(PlanTime.MINUTES_PER_DAY, this::shift));
        }

        private PlanLink link() throws IOException {
            return new PlanLink(
                    number(), number(), choice(PlanLink.Type.values()), number(), choice(PlanLink.LagUnit.values()));
        }

        private OtherProject other() throws IOException {
            return new OtherProject(text(), text(), number(), number());
        }

        private PlanTask task() throws IOException {
            return new PlanTask(
                    number(),
                    number(),
                    number(),
                    text(),
                    text(),
                    text(),
                    choice(Kind.values()),
                    flag(),
                    number(),
                    number(),
                    flag(),
                    number(),
                    new Progress(in.readDouble(), in.readDouble(), number(), number(), number(), number()),
                    constraint(),
                    constraint(),
                    number(),
                    flag(),
                    flag(),
                    number(),
                    list(100_000, this::stretch),
                    stored(),
                    new Baseline(number(), number(), number()),
                    quantity());
        }

        private Constraint constraint() throws IOException {
            return new Constraint(choice(ConstraintKind.values()), number());
        }

        private Stretch stretch() throws IOException {
            return new Stretch(number(), number());
        }

        private Stored stored() throws IOException {
            return new Stored(number(), number(), number(), number(), number(), number(), number(), number(), flag());
        }

        private @Nullable Quantity quantity() throws IOException {
            if (!flag()) {
                return null;
            }
            var amount = text();
            if (amount.length() > 60) {
                throw new IOException("quantity in plan stream is too long");
            }
            return new Quantity(new BigDecimal(amount), text());
        }
    }
}
