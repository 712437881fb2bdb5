package org.mingdu.planfile;

import java.util.ArrayList;
import java.util.List;

/// The smallest plans of each text format, to be broken in one place by a test.
final class SmallPlans {
    private SmallPlans() {}

    /// Two tasks, one link, one calendar.
    static String mspdi() {
        return mspdi("1", link(1));
    }

    static String link(int from) {
        return "<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>1</Type></PredecessorLink>".formatted(from);
    }

    /// @param calendar of the second task
    /// @param links of the second task
    static String mspdi(String calendar, String links) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Project xmlns="http://schemas.microsoft.com/project">
                <Name>小计划</Name><StartDate>2026-03-02T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay>
                <CalendarUID>1</CalendarUID>
                <Calendars><Calendar><UID>1</UID><Name>标准</Name><IsBaseCalendar>1</IsBaseCalendar>
                <BaseCalendarUID>-1</BaseCalendarUID><WeekDays>%s</WeekDays></Calendar></Calendars>
                <Tasks>
                %s
                %s
                </Tasks></Project>
                """.formatted(
                        week(), task(1, "", ""), task(2, "<CalendarUID>%s</CalendarUID>".formatted(calendar), links));
    }

    static String task(int number, String more, String links) {
        return """
                <Task><UID>%1$d</UID><ID>%1$d</ID><Name>任务%1$d</Name><OutlineLevel>1</OutlineLevel>
                <Start>2026-03-02T08:00:00</Start><Finish>2026-03-03T17:00:00</Finish>
                <Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat>%2$s%3$s</Task>""".formatted(number, more, links);
    }

    private static String week() {
        var days = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            var works = day > 1 && day < 7;
            days.append("<WeekDay><DayType>%d</DayType><DayWorking>%d</DayWorking>%s</WeekDay>"
                    .formatted(
                            day,
                            works ? 1 : 0,
                            works
                                    ? "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>16:00:00</ToTime>"
                                            + "</WorkingTime></WorkingTimes>"
                                    : ""));
        }
        return days.toString();
    }

    /// @param calendar of the second activity
    static String pmxml(String calendar, String predecessor) {
        var hours = new StringBuilder();
        for (var day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
            hours.append("""
                    <StandardWorkHours><DayOfWeek>%s</DayOfWeek><WorkTime><Start>08:00:00</Start>
                    <Finish>15:59:00</Finish></WorkTime></StandardWorkHours>""".formatted(day));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V18.1/API/BusinessObjects">
                <Calendar><HoursPerDay>8.0</HoursPerDay><Name>标准</Name><ObjectId>10</ObjectId><Type>Global</Type>
                <StandardWorkWeek>%s</StandardWorkWeek></Calendar>
                <Project><Id>P1</Id><Name>小计划</Name><ObjectId>1</ObjectId>
                <PlannedStartDate>2026-03-02T08:00:00</PlannedStartDate>
                <ActivityDefaultCalendarObjectId>10</ActivityDefaultCalendarObjectId>
                %s%s
                <Relationship><Lag>0</Lag><ObjectId>300</ObjectId>
                <PredecessorActivityObjectId>%s</PredecessorActivityObjectId><PredecessorProjectObjectId>1</PredecessorProjectObjectId>
                <SuccessorActivityObjectId>102</SuccessorActivityObjectId><SuccessorProjectObjectId>1</SuccessorProjectObjectId>
                <Type>Finish to Start</Type></Relationship>
                </Project></APIBusinessObjects>
                """.formatted(hours, activity(101, "10"), activity(102, calendar), predecessor);
    }

    private static String activity(int number, String calendar) {
        return """
                <Activity><CalendarObjectId>%2$s</CalendarObjectId><Id>A%1$d</Id><Name>作业%1$d</Name>
                <ObjectId>%1$d</ObjectId><PlannedDuration>16.0</PlannedDuration><AtCompletionDuration>16.0</AtCompletionDuration><RemainingDuration>16.0</RemainingDuration>
                <PlannedStartDate>2026-03-02T08:00:00</PlannedStartDate><Status>Not Started</Status>
                <Type>Task Dependent</Type></Activity>""".formatted(number, calendar);
    }

    /// Two activities and the links given as pairs of their numbers.
    static String xer(String calendar, int... links) {
        var lines = new ArrayList<String>();
        lines.add("ERMHDR\t8.2.0\t2026-03-02\tProject\tadmin\tadmin\tdb\tProject Management\tCNY");
        lines.add("%T\tCURRTYPE");
        lines.add("%F\tcurr_id\tcurr_symbol");
        lines.add("%R\t1\t#0x0080c0");
        lines.add("%T\tPROJECT");
        lines.add("%F\tproj_id\tproj_short_name\tclndr_id\tplan_start_date\tlast_recalc_date");
        lines.add("%R\t1\t小计划\t10\t2026-03-02 08:00\t2026-03-02 08:00");
        lines.add("%T\tCALENDAR");
        lines.add("%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tclndr_data");
        lines.add("%R\t10\tY\t标准\t\tCA_Base\t8\t40\t(0||CalendarData()((0||DaysOfWeek()((0||1()())"
                + "(0||2()((0||0(s|08:00|f|16:00)())))(0||3()((0||0(s|08:00|f|16:00)())))"
                + "(0||4()((0||0(s|08:00|f|16:00)())))(0||5()((0||0(s|08:00|f|16:00)())))"
                + "(0||6()((0||0(s|08:00|f|16:00)())))(0||7()())))(0||Exceptions()())))");
        lines.add("%T\tPROJWBS");
        lines.add("%F\twbs_id\tproj_id\tseq_num\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id");
        lines.add("%R\t50\t1\t1\tY\tP1\t小计划\t");
        lines.add("%T\tTASK");
        lines.add("%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_type\tstatus_code\ttask_code\ttask_name"
                + "\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt");
        lines.add("%R\t101\t1\t50\t10\tTT_Task\tTK_NotStart\tA101\t土方开挖\t16\t16");
        lines.add("%R\t102\t1\t50\t" + calendar + "\tTT_Task\tTK_NotStart\tA102\t混凝土浇筑\t16\t16");
        lines.add("%T\tTASKPRED");
        lines.add("%F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt");
        for (int i = 0; i < links.length; i += 2) {
            lines.add("%%R\t%d\t%d\t%d\t1\t1\tPR_FS\t0".formatted(500 + i, links[i + 1], links[i]));
        }
        lines.add("%E");
        return String.join("\r\n", lines) + "\r\n";
    }
}
