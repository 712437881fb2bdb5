package org.mingdu.schedule.plan;

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
            case TASK -> "任务";
            case START_MILESTONE, FINISH_MILESTONE -> "里程碑";
            case SUMMARY -> "汇总";
            case LEVEL_OF_EFFORT -> "投入水平";
        };
    }

    public static String relation(Relation relation) {
        return switch (relation) {
            case FINISH_TO_START -> "完成—开始";
            case START_TO_START -> "开始—开始";
            case FINISH_TO_FINISH -> "完成—完成";
            case START_TO_FINISH -> "开始—完成";
        };
    }

    /// A constraint with its date; empty for the one every row has by itself.
    public static String constraint(Binding binding) {
        var start = day(binding.at(), true);
        var finish = day(binding.at(), false);
        return switch (binding.type()) {
            case AS_SOON_AS_POSSIBLE -> "";
            case AS_LATE_AS_POSSIBLE -> "尽可能晚";
            case START_NO_EARLIER_THAN -> "不早于 %s 开始".formatted(start);
            case START_NO_LATER_THAN -> "不晚于 %s 开始".formatted(start);
            case FINISH_NO_EARLIER_THAN -> "不早于 %s 完成".formatted(finish);
            case FINISH_NO_LATER_THAN -> "不晚于 %s 完成".formatted(finish);
            case MUST_START_ON -> "必须开始于 %s".formatted(start);
            case MUST_FINISH_ON -> "必须完成于 %s".formatted(finish);
            case START_ON -> "开始于 %s".formatted(start);
            case FINISH_ON -> "完成于 %s".formatted(finish);
        };
    }

    /// What set the dates of a row.
    public static String cause(PlanDates dates, int row) {
        var link = dates.schedule().drivingLink(row);
        return switch (dates.schedule().cause(row)) {
            case PROJECT_START -> "项目开始日期";
            case DATA_DATE -> "数据日期";
            case LINK -> {
                if (link < 0) {
                    yield "前置任务";
                }
                var network = dates.plan().network();
                var from = dates.plan().content().activities().get(network.from(link));
                yield "前置“%s”（%s）".formatted(from.name(), relation(network.relation(link)));
            }
            case CONSTRAINT -> "限制日期";
            case ACTUAL -> "实际进度";
            case RESUME -> "恢复施工日期";
            case MANUAL -> "手工排定";
            case AS_LATE_AS_POSSIBLE -> "尽可能晚";
            case CHILDREN -> "下级任务";
        };
    }
}
