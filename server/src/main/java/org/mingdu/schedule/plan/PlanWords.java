package org.mingdu.schedule.plan;

import static org.mingdu.kernel.Speech.say;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Relation;
import org.mingdu.schedule.plan.PlannedActivity.Binding;

/// How plans are put into words.
public final class PlanWords {
    private PlanWords() {}

    /// A day as people write it; empty for no instant.
    public static String day(int instant, boolean start) {
        if (instant == PlanMinute.NONE) {
            return "";
        }
        return (start ? PlanMinute.dateOfStart(instant) : PlanMinute.dateOfFinish(instant)).toString();
    }

    /// Minutes as days with at most two decimals.
    public static String days(int minutes, int perDay) {
        var days = Math.round(minutes * 100.0 / perDay) / 100.0;
        return days == Math.rint(days) ? String.valueOf((long) days) : String.valueOf(days);
    }

    public static String kind(PlannedActivity.Kind kind) {
        return switch (kind) {
            case TASK -> say("任务");
            case START_MILESTONE, FINISH_MILESTONE -> say("里程碑");
            case SUMMARY -> say("汇总");
            case LEVEL_OF_EFFORT -> say("投入水平");
        };
    }

    public static String relation(Relation relation) {
        return switch (relation) {
            case FINISH_TO_START -> say("完成—开始");
            case START_TO_START -> say("开始—开始");
            case FINISH_TO_FINISH -> say("完成—完成");
            case START_TO_FINISH -> say("开始—完成");
        };
    }

    /// A constraint with its date; empty for the one every row has by itself.
    public static String constraint(Binding binding) {
        var start = day(binding.at(), true);
        var finish = day(binding.at(), false);
        return switch (binding.type()) {
            case AS_SOON_AS_POSSIBLE -> "";
            case AS_LATE_AS_POSSIBLE -> say("尽可能晚");
            case START_NO_EARLIER_THAN -> say("不早于 %s 开始", start);
            case START_NO_LATER_THAN -> say("不晚于 %s 开始", start);
            case FINISH_NO_EARLIER_THAN -> say("不早于 %s 完成", finish);
            case FINISH_NO_LATER_THAN -> say("不晚于 %s 完成", finish);
            case MUST_START_ON -> say("必须开始于 %s", start);
            case MUST_FINISH_ON -> say("必须完成于 %s", finish);
            case START_ON -> say("开始于 %s", start);
            case FINISH_ON -> say("完成于 %s", finish);
        };
    }

    /// What set the dates of a row.
    public static String cause(PlanDates dates, int row) {
        var link = dates.schedule().drivingLink(row);
        return switch (dates.schedule().cause(row)) {
            case PROJECT_START -> say("项目开始日期");
            case DATA_DATE -> say("数据日期");
            case LINK -> {
                if (link < 0) {
                    yield say("前置任务");
                }
                var network = dates.plan().network();
                var from = dates.plan().content().activities().get(network.from(link));
                yield say("前置“%s”（%s）", from.name(), relation(network.relation(link)));
            }
            case CONSTRAINT -> say("限制日期");
            case ACTUAL -> say("实际进度");
            case RESUME -> say("恢复施工日期");
            case MANUAL -> say("手工排定");
            case AS_LATE_AS_POSSIBLE -> say("尽可能晚");
            case CHILDREN -> say("下级任务");
        };
    }
}
