package org.mingdu.approval.instance;

import static org.mingdu.kernel.Speech.say;

import org.jspecify.annotations.Nullable;

/// Why an act is refused.
enum Reason {
    OVER("该事项已办结，不能再办理。请刷新后查看结果。"),
    SUSPENDED("该事项已挂起，恢复后才能办理。请联系业务管理员。"),
    WITH_INITIATOR("该事项已退回发起人，请等待重新提交。"),
    NOT_WITH_INITIATOR("该事项不在发起人处，不能重新提交。请刷新后查看。"),
    NOT_SUSPENDED("该事项没有挂起，无需恢复。请刷新后查看。"),
    ALREADY_STARTED("该事项已经发起。请刷新后查看。"),
    NO_SUCH_ROUND("该环节已由他人办理或已退回。请刷新后查看。"),
    NOT_YOUR_TURN("该环节现在不由您办理。请刷新后查看当前办理人。"),
    NOT_INITIATOR("只有发起人可以这样办理。"),
    NOT_STEWARD("只有业务管理员可以这样办理。"),
    OWN_MATTER("发起人不能审批自己发起的事项。请选择其他人员。"),
    DUTIES_APART("该人员已办理过须分开的环节，不能再办理本环节。请选择其他人员。"),
    ALREADY_SEATED("该人员已在本环节办理人之中。请选择其他人员。"),
    TOO_MANY("本环节办理人过多，请减少人员。"),
    NOBODY_GIVEN("请至少选择一人。"),
    OPINION_MISSING("请填写意见。"),
    OPINION_TOO_LONG("意见最多 2000 个字，请精简。"),
    ADVICE_ONLY("您是受委派人，请填写办理意见，由委派人作出决定。"),
    NO_ADVICE_ASKED("没有人请您提供意见，请直接作出决定。"),
    NO_SUCH_TARGET("不能退回到该环节：事项没有经过那里，或并联已经汇合。请另选环节。"),
    BUILT_UPON("后续环节已有人办理，不能撤回。需要时请联系当前办理人退回。"),
    NOTHING_OF_YOURS("本环节没有您可撤回的办理。请刷新后查看。"),
    NOT_ADDED_BY_YOU("只能减去自己加签且尚未办理的人员。"),
    URGED_LATELY("该环节刚催办过，请四小时后再催。"),
    GONE("您的授权已不含本事项，不能再办理。需要换人办理请联系业务管理员。"),
    NOT_VACANT("该环节已有办理人，需要换人请由办理人转办。"),
    NOT_HERE("所选人员不存在、已离职，或其授权范围不含本事项。请重新选择。"),
    OUTSIDE("转办、加签只能交给本单位同事，或本环节规定的角色、岗位。请另选人员，或改用委派征求意见。"),
    STAND_IN_OVER("您代办的期限已到或已被收回，不能再代为办理。请刷新后查看。"),
    STAND_IN_HANDS_ON("代办的事项不能再转办。请直接办理，或请本人转办。"),
    SAME_PERSON("该账号与发起人或须分开环节的办理人登记为同一手机号，视为同一人，不能办理。请选择其他人员。"),
    FORMAL_ONE_BY_ONE("该环节须逐件验证身份后办理，不能批量同意。请打开该事项单独办理。"),
    NO_FILES_HERE("这种办理方式不带附件，请去掉附件后再办理。"),
    NO_SUCH_FILE("有附件不存在或已用于其他办理，请重新上传。"),
    STEWARD_ITSELF("不能把自己安排为办理人。请选择其他人员。"),
    FACT_MISSING("流程条件所需的内容不全或格式有误。请补充后再提交。"),
    CHOOSE_NEXT("请选择下一环节的办理人。");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /// The member of an act that is to be mended; null when it is the act itself that does not fit.
    @Nullable
    String pointer() {
        return switch (this) {
            case OPINION_MISSING, OPINION_TOO_LONG -> "/opinion";
            case NOBODY_GIVEN,
                    NOT_HERE,
                    OUTSIDE,
                    OWN_MATTER,
                    DUTIES_APART,
                    SAME_PERSON,
                    ALREADY_SEATED,
                    TOO_MANY,
                    STEWARD_ITSELF -> "/people";
            case NO_FILES_HERE, NO_SUCH_FILE -> "/files";
            case NO_SUCH_TARGET -> "/step";
            case FACT_MISSING -> "/facts";
            case CHOOSE_NEXT -> "/chosen";
            default -> null;
        };
    }

    String words() {
        return say(words);
    }
}
