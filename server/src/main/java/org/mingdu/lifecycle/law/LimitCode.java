package org.mingdu.lifecycle.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Limits the law sets, each with what it begins with; how long it is stands in the rules. A move or an entry begins
/// some of them and ends them by itself, the others are begun by hand. Most say how long something may last; where the
/// rule has no upper bound, it says how long it must at least. The last two bind the house itself and run for no
/// project: the trail is never deleted, nor is an assessment.
public enum LimitCode {
    PERMIT_DECIDE("行政许可（审批）决定", "受理", "行政许可法第四十二条"),
    PERMIT_SUPPLEMENT("一次性告知补正", "收到申请", "行政许可法第三十二条"),
    PERMIT_DELIVER("许可决定送达", "作出决定", "行政许可法第四十四条"),
    VERIFY_DECIDE("企业投资项目核准", "受理", "企业投资项目核准和备案管理条例第十条"),
    VERIFY_EVAL("核准前委托评估", "委托评估", "企业投资项目核准和备案管理条例第九条"),
    EIA_REPORT("环境影响报告书审批", "收到报告书", "环境影响评价法第二十二条"),
    EIA_FORM("环境影响报告表审批", "收到报告表", "环境影响评价法第二十二条"),
    EIA_VALID("环评批准后开工", "批准", "环境影响评价法第二十四条"),
    WORK_PERMIT("施工许可证核发", "收到申请", "建筑法第八条"),
    START_AFTER_PERMIT(
            "领证后开工", "领取施工许可证", "建筑法第九条", EntryKind.WORK_PERMIT, null, EntryKind.START_ORDER, Transition.STARTED),
    STOP_REPORT("中止施工报告发证机关", "中止施工", "建筑法第十条", null, Transition.SUSPENDED, EntryKind.STOP_REPORT, null),
    RESUME_RECHECK(
            "中止施工满一年须核验许可", "中止施工", "建筑法第十条", null, Transition.SUSPENDED, EntryKind.PERMIT_RECHECK, Transition.RESUMED),
    CANDIDATE_PUBLISH("公示中标候选人", "收到评标报告", "招标投标法实施条例第五十四条"),
    CONTRACT_SIGN("订立合同", "发出中标通知书", "招标投标法第四十六条", EntryKind.AWARD, null, EntryKind.CONTRACT, null),
    TENDER_REPORT("招标投标情况书面报告", "确定中标人", "招标投标法第四十七条"),
    BOND_RETURN("退还投标保证金", "签订合同", "招标投标法实施条例第五十七条"),
    TENDER_COMPLAINT_ACCEPT("受理招标投诉", "收到投诉", "招标投标法实施条例第六十一条"),
    TENDER_COMPLAINT_DECIDE("处理招标投诉", "受理投诉", "招标投标法实施条例第六十一条"),
    GP_RESULT("公告采购结果", "确定供应商", "政府采购法实施条例第四十三条"),
    GP_CONTRACT_PUBLISH("公告采购合同", "签订合同", "政府采购法实施条例第五十条"),
    GP_CONTRACT_FILE("采购合同备案", "签订合同", "政府采购法第四十七条"),
    COMPLETION_FILE(
            "竣工验收备案",
            "竣工验收合格",
            "建设工程质量管理条例第四十九条",
            null,
            Transition.COMPLETION_PASSED,
            EntryKind.COMPLETION_FILING,
            null),
    PLAN_FILE("报送规划竣工资料", "竣工验收合格", "城乡规划法第四十五条", null, Transition.COMPLETION_PASSED, EntryKind.PLANNING_FILING, null),
    FINAL_ACCOUNT(
            "编报竣工财务决算",
            "完工可投入使用",
            "基本建设项目竣工财务决算管理暂行办法第二条",
            null,
            Transition.COMPLETION_PASSED,
            EntryKind.ACCOUNTS,
            null),
    PAY_SME("支付中小企业款项", "交付（验收）", "保障中小企业款项支付条例第九条"),
    OVERPAY_RETURN("退回超付款", "结算定案", "财建〔2022〕183号"),
    DISCLOSE("主动公开政府信息", "信息形成或变更", "政府信息公开条例第二十六条"),
    DISCLOSE_REPLY("依申请公开答复", "收到申请", "政府信息公开条例第三十三条"),
    DISCLOSE_THIRD("第三方答复征求意见", "收到征求意见书", "政府信息公开条例第三十二条"),
    TENDER_DOC_SALE("招标文件发售期", "开始发售", "招标投标法实施条例第十六条"),
    TENDER_PREPARE("投标文件编制期", "发出招标文件", "招标投标法第二十四条"),
    TENDER_CLARIFY("澄清修改至投标截止", "发出澄清修改", "招标投标法第二十三条"),
    CANDIDATE_PERIOD("中标候选人公示期", "开始公示", "招标投标法实施条例第五十四条"),
    LABOUR_LEDGER("用工台账保存期", "工程完工且工资结清", "保障农民工工资支付条例第二十八条"),
    WAGE_ACCOUNT_CLOSE("工资专户注销前公示期", "开始公示", "保障农民工工资支付条例第二十七条"),
    ACCIDENT_UNIT("单位上报生产安全事故", "接到事故报告", "生产安全事故报告和调查处理条例第九条"),
    ACCIDENT_LEVEL("逐级上报生产安全事故", "接到下级报告", "生产安全事故报告和调查处理条例第十一条"),
    QUALITY_ACCIDENT("报告质量事故", "发生质量事故", "建设工程质量管理条例第五十二条"),
    PETITION_ACCEPT("信访事项受理告知", "收到信访事项", "信访工作条例"),
    PETITION_DONE("信访事项办结", "受理", "信访工作条例"),
    SUPERVISE_REVIEW("督查结论申请复核", "收到督查结论", "政府督查工作条例第十七条"),
    LOG_KEEP("网络日志留存期", "", "网络安全法第二十一条"),
    PIA_KEEP("个人信息保护影响评估保存期", "", "个人信息保护法第五十六条");

    private final String title;
    private final String event;
    private final String law;
    private final @Nullable EntryKind begunByEntry;
    private final @Nullable Transition begunByMove;
    private final @Nullable EntryKind endedByEntry;
    private final @Nullable Transition endedByMove;

    LimitCode(String title, String event, String law) {
        this(title, event, law, null, null, null, null);
    }

    LimitCode(
            String title,
            String event,
            String law,
            @Nullable EntryKind begunByEntry,
            @Nullable Transition begunByMove,
            @Nullable EntryKind endedByEntry,
            @Nullable Transition endedByMove) {
        this.title = title;
        this.event = event;
        this.law = law;
        this.begunByEntry = begunByEntry;
        this.begunByMove = begunByMove;
        this.endedByEntry = endedByEntry;
        this.endedByMove = endedByMove;
    }

    public String title() {
        return title;
    }

    /// What it begins with.
    public String event() {
        return event;
    }

    /// Whether it runs for projects; else it binds the house.
    public boolean runs() {
        return !event.isEmpty();
    }

    public String law() {
        return law;
    }

    /// What ends it, when it is registered.
    public Optional<EntryKind> endedBy() {
        return Optional.ofNullable(endedByEntry);
    }

    public static List<LimitCode> begunBy(EntryKind entry) {
        return Arrays.stream(values()).filter(one -> one.begunByEntry == entry).toList();
    }

    public static List<LimitCode> begunBy(Transition move) {
        return Arrays.stream(values()).filter(one -> one.begunByMove == move).toList();
    }

    public static List<LimitCode> endedBy(EntryKind entry) {
        return Arrays.stream(values()).filter(one -> one.endedByEntry == entry).toList();
    }

    public static List<LimitCode> endedBy(Transition move) {
        return Arrays.stream(values()).filter(one -> one.endedByMove == move).toList();
    }
}
