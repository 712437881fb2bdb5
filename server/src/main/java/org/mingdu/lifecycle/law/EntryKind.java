package org.mingdu.lifecycle.law;

import java.util.List;

/// What may be registered by hand while no room of its own keeps it: each with its document and day, and with what else
/// it must say. Of some there are many at once, as of funds and payments; of the others a later one takes the place of
/// the former.
public enum EntryKind {
    POOLING("入库审定文件", "发展改革部门", Asked.NUMBER),
    INITIATION_APPROVAL("项目建议书批复（核准、备案文件）", "发展改革部门", Asked.NUMBER, Asked.AMOUNT),
    FEASIBILITY_APPROVAL("可行性研究报告批复", "发展改革部门", Asked.NUMBER, Asked.AMOUNT),
    ESTIMATE_APPROVAL("初步设计及概算批复", "发展改革部门", Asked.NUMBER, Asked.AMOUNT),
    ESTIMATE_CONSENT("概算超估算同意继续的文件", "原审批部门", Asked.NUMBER),
    ESTIMATE_ADJUSTMENT("概算调整批复", "原审批部门", Asked.NUMBER, Asked.AMOUNT),
    OVERRUN_AUDIT("超概算审计意见", "审计部门", Asked.NUMBER),
    ANNUAL_PLAN("年度投资计划下达文件", "发展改革部门", Asked.NUMBER, Asked.AMOUNT),
    FUND_SOURCE("资金来源及凭证", "项目单位、财政部门", Asked.MANY, Asked.NUMBER, Asked.AMOUNT),
    QUOTA("预算指标下达文件", "财政部门", Asked.MANY, Asked.NUMBER, Asked.AMOUNT),
    TENDER_PLAN("招标方案核准文件", "发展改革部门", Asked.NUMBER),
    CONTROL_PRICE("招标控制价", "项目单位", Asked.MANY, Asked.AMOUNT, Asked.LOT),
    AWARD("中标通知书", "项目单位", Asked.MANY, Asked.NUMBER, Asked.AMOUNT, Asked.LOT),
    CONTRACT("施工合同", "项目单位", Asked.MANY, Asked.NUMBER, Asked.AMOUNT, Asked.LOT),
    CONTRACT_REVIEW("合同审查意见（无垫资条款、与招标文件一致）", "项目单位"),
    LAND_USE("用地批准手续", "自然资源部门", Asked.NUMBER),
    PLANNING_PERMIT("建设工程规划许可证", "自然资源部门", Asked.NUMBER),
    DEMOLITION("征收拆迁进度符合施工要求的证明", "项目单位"),
    DRAWING_REVIEW("施工图设计文件审查合格书", "施工图审查机构", Asked.NUMBER),
    FUNDS_ARRANGED("资金安排证明", "项目单位、财政部门"),
    QUALITY_SAFETY("质量安全监督手续及措施", "住建部门"),
    WORK_PERMIT("施工许可证", "住建部门", Asked.NUMBER),
    START_REPORT("开工报告批准文件", "行业主管部门", Asked.NUMBER),
    FLOOR_AREA("建筑面积证明", "项目单位", Asked.QUANTITY),
    WAGE_ACCOUNT("农民工工资专用账户开户证明", "施工单位"),
    PAYMENT_GUARANTEE("工程款支付担保", "项目单位"),
    START_ORDER("开工令", "监理单位", Asked.NUMBER),
    STOP_REPORT("中止施工报告", "项目单位"),
    PERMIT_RECHECK("施工许可核验文件", "住建部门", Asked.NUMBER),
    MAJOR_CHANGE_REPORT("重大变更报批文件", "项目单位", Asked.NUMBER),
    MAJOR_CHANGE_APPROVAL("重大变更批复", "原审批部门", Asked.NUMBER),
    HIDDEN_WORKS("隐蔽工程验收记录", "施工单位、监理单位"),
    MATERIAL_TESTS("材料、构配件、设备进场试验报告", "施工单位、监理单位"),
    WORKS_DONE("完成设计和合同约定内容的确认", "施工单位"),
    ARCHIVES("完整的技术档案和施工管理资料", "施工单位"),
    QUALITY_PAPERS("勘察、设计、施工、监理四方质量合格文件", "勘察、设计、施工、监理单位"),
    WARRANTY("工程质量保修书", "施工单位"),
    COMPLETION_REPORT("竣工验收报告", "项目单位"),
    FIRE_ACCEPTANCE("消防验收（备案）文件", "住建部门", Asked.NUMBER),
    COMPLETION_FILING("竣工验收备案文件", "住建部门", Asked.NUMBER),
    PLANNING_FILING("规划核实（竣工资料报送）文件", "自然资源部门", Asked.NUMBER),
    COMPLETED_VALUE("监理核定的累计已完产值", "监理单位", Asked.AMOUNT),
    PAY_RATIO("合同约定的进度款支付比例", "项目单位", Asked.QUANTITY),
    ADVANCE("预付款", "项目单位", Asked.MANY, Asked.AMOUNT),
    ADVANCE_DEDUCTION("预付款抵扣", "项目单位", Asked.MANY, Asked.AMOUNT),
    SPENDING_PLAN("用款计划批复", "财政部门"),
    MEASUREMENT("监理、业主签认的工程量", "监理单位"),
    PAYABLE("到期应付款的交付（验收）单据", "项目单位", Asked.MANY, Asked.AMOUNT),
    PAYMENT("支付凭证", "项目单位", Asked.MANY, Asked.AMOUNT),
    LABOUR_FEE("人工费拨入工资专户的凭证", "项目单位", Asked.MANY, Asked.AMOUNT),
    OTHER_COST("工程建设其他费", "项目单位", Asked.MANY, Asked.AMOUNT),
    STANDARD_DURATION("定额工期", "项目单位", Asked.QUANTITY),
    SETTLEMENT("竣工结算定案表", "项目单位、财政部门", Asked.AMOUNT),
    RETENTION("预留的质量保证金", "项目单位", Asked.AMOUNT),
    OVERPAYMENT_RETURN("超付款退回凭证", "施工单位", Asked.MANY, Asked.AMOUNT),
    TAIL_WORKS("尾工工程投资", "项目单位", Asked.AMOUNT),
    ACCOUNTS("竣工财务决算报表", "项目单位", Asked.AMOUNT),
    ACCOUNTS_AUDIT("竣工财务决算审核报告（勾稽相符）", "财政评审机构、中介机构", Asked.NUMBER),
    ACCOUNTS_APPROVAL("竣工财务决算批复", "财政部门", Asked.NUMBER, Asked.AMOUNT),
    HANDOVER("资产移交及档案接收文件", "接收单位、档案馆"),
    EVALUATION("后评价意见", "发展改革部门", Asked.NUMBER),
    TERMINATION("终止批准文件", "原审批部门", Asked.NUMBER);

    /// What it must say beside its day, and whether there may be many.
    public enum Asked {
        /// 文号 or number of the certificate.
        NUMBER,
        /// Yuan.
        AMOUNT,
        /// Square metres, percent or days, as the kind has it.
        QUANTITY,
        /// It may be of one lot.
        LOT,
        /// A later one stands beside the former unless it says which it replaces.
        MANY
    }

    private final String title;
    private final String supplier;

    @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of never changes
    private final List<Asked> asks;

    EntryKind(String title, String supplier, Asked... asks) {
        this.title = title;
        this.supplier = supplier;
        this.asks = List.of(asks);
    }

    public String title() {
        return title;
    }

    /// Who has or issues it.
    public String supplier() {
        return supplier;
    }

    public boolean asks(Asked what) {
        return asks.contains(what);
    }

    public List<Asked> asks() {
        return asks;
    }

    /// The unit of its quantity; empty where it has none.
    public String unit() {
        return switch (this) {
            case FLOOR_AREA -> "平方米";
            case PAY_RATIO -> "%";
            case STANDARD_DURATION -> "天";
            default -> "";
        };
    }
}
