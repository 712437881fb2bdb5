package org.mingdu.planfile.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/// Writes a Microsoft Project XML file of any size: the same bytes for the same numbers.
///
/// Nineteen activities stand under each summary; activities follow one another in layers with about two links each (85
/// %
/// FS, 8 % SS, 6 % FF, 1 % SF; lags and leads), work by one of four calendars, and some carry a constraint. There is
/// no loop, because links only lead from an earlier activity to a later one.
public final class MspdiGenerator {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int PER_SUMMARY = 19;
    private static final List<String> WORKS = List.of(
            "测量放线", "土方开挖", "边坡支护", "垫层浇筑", "钢筋绑扎", "模板安装", "混凝土浇筑", "养护", "防水施工", "回填", "砌体", "管线预埋", "设备安装", "抹灰",
            "涂装", "调试", "验收");

    private final int activities;
    private final SplittableRandom random;

    private MspdiGenerator(int activities, long seed) {
        this.activities = activities;
        this.random = new SplittableRandom(seed);
    }

    /// What a file holds: the number of rows (summaries and the project's own row included) and of links.
    public record Made(int rows, int activities, int links) {}

    /// Writes a plan of the given number of activities, at least 20, with at least 1.9 links each.
    public static Made write(OutputStream to, int activities, long seed) throws IOException {
        if (activities < 20) {
            throw new IllegalArgumentException("activities (%d) must be at least 20".formatted(activities));
        }
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
        var made = new MspdiGenerator(activities, seed).write(out);
        out.flush();
        return made;
    }

    private record Link(int from, int type, int lagTenths) {}

    private Made write(Writer out) throws IOException {
        int summaries = (activities + PER_SUMMARY - 1) / PER_SUMMARY;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write("<Project xmlns=\"http://schemas.microsoft.com/project\">\n<SaveVersion>14</SaveVersion>\n");
        out.write("<Name>生成的计划</Name><Title>%d 项作业的生成计划</Title>\n".formatted(activities));
        out.write("<ScheduleFromStart>1</ScheduleFromStart><StartDate>%sT08:00:00</StartDate>\n".formatted(START));
        out.write("<CriticalSlackLimit>0</CriticalSlackLimit><CalendarUID>1</CalendarUID>\n");
        out.write("<DefaultStartTime>08:00:00</DefaultStartTime><DefaultFinishTime>17:00:00</DefaultFinishTime>\n");
        out.write("<MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek>");
        out.write("<DaysPerMonth>20</DaysPerMonth><HonorConstraints>1</HonorConstraints>\n");
        calendars(out);
        out.write("<Tasks>\n");
        task(out, 0, 0, "0", 0, "生成的计划", true, 0, 0, List.of(), 0);
        int uid = 1;
        int links = 0;
        for (int summary = 1; summary <= summaries; summary++) {
            task(out, uid, uid, "" + summary, 1, "第%d分部工程".formatted(summary), true, 0, 0, List.of(), 0);
            uid++;
            int first = (summary - 1) * PER_SUMMARY;
            for (int i = first; i < Math.min(activities, first + PER_SUMMARY); i++) {
                var predecessors = predecessors(i);
                links += predecessors.size();
                var name = "%s %d段".formatted(WORKS.get(i % WORKS.size()), i / WORKS.size() + 1);
                boolean milestone = i % 97 == 96;
                task(
                        out,
                        uid,
                        uid,
                        summary + "." + (i - first + 1),
                        2,
                        name,
                        false,
                        milestone ? 0 : random.nextInt(1, 16),
                        1 + random.nextInt(4),
                        predecessors,
                        i % 211 == 210 ? i : 0);
                uid++;
            }
        }
        out.write("</Tasks>\n</Project>\n");
        return new Made(uid, activities, links);
    }

    /// The uid of an activity by its number: a summary's row stands before each group.
    private static int uid(int activity) {
        return activity + activity / PER_SUMMARY + 2;
    }

    private List<Link> predecessors(int activity) {
        if (activity == 0) {
            return List.of();
        }
        // The first few cannot reach two; a third link for every ninth makes up for them.
        int wanted = Math.min(activity, activity % 9 == 0 ? 3 : 2);
        var from = new LinkedHashSet<Integer>();
        from.add(Math.max(0, activity - 1 - random.nextInt(12)));
        while (from.size() < wanted) {
            from.add(activity - 1 - random.nextInt(Math.min(activity, 400)));
        }
        var links = new ArrayList<Link>();
        for (int predecessor : from) {
            int kind = random.nextInt(100);
            int type = kind < 85 ? 1 : kind < 93 ? 3 : kind < 99 ? 0 : 2;
            int chance = random.nextInt(100);
            int days = chance < 12 ? random.nextInt(1, 6) : chance < 15 ? -random.nextInt(1, 3) : 0;
            links.add(new Link(uid(predecessor), type, days * 4800));
        }
        return links;
    }

    private static void task(
            Writer out,
            int uid,
            int id,
            String wbs,
            int level,
            String name,
            boolean summary,
            int days,
            int calendar,
            List<Link> predecessors,
            int constrained)
            throws IOException {
        out.write("<Task><UID>%d</UID><ID>%d</ID><Name>%s</Name><Active>1</Active><Manual>0</Manual>"
                .formatted(uid, id, name));
        out.write("<Type>1</Type><IsNull>0</IsNull><WBS>%s</WBS><OutlineNumber>%s</OutlineNumber>".formatted(wbs, wbs));
        out.write("<OutlineLevel>%d</OutlineLevel><Priority>500</Priority>".formatted(level));
        out.write("<Duration>PT%dH0M0S</Duration><DurationFormat>7</DurationFormat>".formatted(days * 8));
        out.write("<Milestone>%d</Milestone><Summary>%d</Summary>"
                .formatted(days == 0 && !summary ? 1 : 0, summary ? 1 : 0));
        out.write("<PercentComplete>0</PercentComplete><RemainingDuration>PT%dH0M0S</RemainingDuration>"
                .formatted(days * 8));
        if (constrained > 0) {
            out.write("<ConstraintType>4</ConstraintType><ConstraintDate>%sT08:00:00</ConstraintDate>"
                    .formatted(START.plusDays(constrained / 40)));
        } else {
            out.write("<ConstraintType>0</ConstraintType>");
        }
        out.write("<CalendarUID>%d</CalendarUID>".formatted(calendar == 0 ? -1 : calendar));
        for (var link : predecessors) {
            out.write(
                    ("<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>%d</Type><CrossProject>0</CrossProject>"
                                    + "<LinkLag>%d</LinkLag><LagFormat>7</LagFormat></PredecessorLink>")
                            .formatted(link.from(), link.type(), link.lagTenths()));
        }
        out.write("</Task>\n");
    }

    private static void calendars(Writer out) throws IOException {
        out.write("<Calendars>\n");
        calendar(out, 1, "标准（五天）", 5, "08:00:00-12:00:00 13:00:00-17:00:00", true);
        calendar(out, 2, "六天工作制", 6, "08:00:00-12:00:00 13:00:00-17:00:00", true);
        calendar(out, 3, "七天施工", 7, "07:00:00-11:30:00 13:00:00-18:30:00", false);
        calendar(out, 4, "两班倒", 7, "06:00:00-14:00:00 14:30:00-22:00:00", true);
        out.write("</Calendars>\n");
    }

    private static void calendar(Writer out, int uid, String name, int days, String hours, boolean holidays)
            throws IOException {
        out.write("<Calendar><UID>%d</UID><Name>%s</Name><IsBaseCalendar>1</IsBaseCalendar>".formatted(uid, name));
        out.write("<BaseCalendarUID>-1</BaseCalendarUID><WeekDays>");
        for (int day = 1; day <= 7; day++) {
            boolean works = day == 1 ? days == 7 : day - 1 <= days;
            out.write("<WeekDay><DayType>%d</DayType><DayWorking>%d</DayWorking>".formatted(day, works ? 1 : 0));
            if (works) {
                out.write("<WorkingTimes>");
                for (var shift : hours.split(" ", -1)) {
                    var ends = shift.split("-", 2);
                    out.write("<WorkingTime><FromTime>%s</FromTime><ToTime>%s</ToTime></WorkingTime>"
                            .formatted(ends[0], ends[1]));
                }
                out.write("</WorkingTimes>");
            }
            out.write("</WeekDay>");
        }
        out.write("</WeekDays>");
        if (holidays) {
            out.write("<Exceptions>");
            for (int year = 2026; year < 2046; year++) {
                exception(out, "元旦", LocalDate.of(year, 1, 1), 1);
                exception(out, "劳动节", LocalDate.of(year, 5, 1), 5);
                exception(out, "国庆节", LocalDate.of(year, 10, 1), 7);
            }
            out.write("</Exceptions>");
        }
        out.write("</Calendar>\n");
    }

    private static void exception(Writer out, String name, LocalDate from, int days) throws IOException {
        out.write(
                ("<Exception><EnteredByOccurrences>0</EnteredByOccurrences><TimePeriod><FromDate>%sT00:00:00</FromDate>"
                                + "<ToDate>%sT23:59:00</ToDate></TimePeriod><Occurrences>1</Occurrences><Name>%s</Name>"
                                + "<Type>1</Type><DayWorking>0</DayWorking></Exception>")
                        .formatted(from, from.plusDays(days - 1), name));
    }
}
