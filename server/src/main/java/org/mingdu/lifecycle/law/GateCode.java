package org.mingdu.lifecycle.law;

/// The rules that must hold, each with the law it rests on; the code is what entries, rows and screens carry.
public enum GateCode {
    G01("G01", "项目代码已赋", "政府投资条例第十条"),
    G02("G02", "概算不超估算", "政府投资条例第十二条"),
    G03("G03", "年度计划有批复依据", "政府投资条例第十七条"),
    G04("G04", "资金来源落实、无垫资", "政府投资条例第二十二条；保障农民工工资支付条例第二十三条"),
    G05("G05", "招标条件具备", "招标投标法第九条；招标投标法实施条例第七条"),
    G06("G06", "合同价与中标价一致", "招标投标法第四十六条"),
    G07("G07", "施工许可条件具备", "建筑法第七条、第八条"),
    G08("G08", "工资专户、支付担保、资金安排", "保障农民工工资支付条例第二十三条、第二十四条、第二十六条"),
    G09("G09", "重大变更先报原审批部门", "政府投资条例第二十一条"),
    G10("G10", "累计投资不超概算", "政府投资条例第二十三条"),
    G10X("G10x", "调增概算先行审计", "中央预算内直接投资项目概算管理暂行办法"),
    G11("G11", "隐蔽工程验收留有记录", "建设工程质量管理条例第三十条"),
    G11A("G11a", "材料检验合格方可使用", "建设工程质量管理条例第二十九条、第三十一条"),
    G12("G12", "竣工验收五项条件", "建设工程质量管理条例第十六条"),
    G13("G13", "验收合格、消防通过方可使用", "建设工程质量管理条例第十六条；消防法第十三条"),
    G14("G14", "进度款支付比例", "财建〔2022〕183号"),
    G15("G15", "预付款比例及抵扣", "建设工程价款结算暂行办法第十二条"),
    G16("G16", "质量保证金比例", "建设工程质量保证金管理办法；财建〔2022〕183号"),
    G17("G17", "超付款按期退回", "财建〔2022〕183号"),
    G18("G18", "支付依据齐全", "预算法实施条例"),
    G19("G19", "人工费按月拨付", "保障农民工工资支付条例第二十四条、第二十九条、第三十五条"),
    G20("G20", "尾工工程比例", "基本建设项目竣工财务决算管理暂行办法"),
    G21("G21", "决算勾稽相符", "基本建设项目竣工财务决算管理暂行办法"),
    G22("G22", "款项按期支付", "保障中小企业款项支付条例第九条"),
    G23("G23", "不压缩合理工期", "建设工程质量管理条例第十条；政府投资条例第二十四条"),
    /// Every move has its paper.
    PROOF("PROOF", "办理依据", "政府投资条例第九条；建设工程质量管理条例"),
    /// What was stopped for a year begins again only when its permit was looked at anew.
    RESUME("RESUME", "停工满一年先核验施工许可", "建筑法第十条");

    private final String code;
    private final String title;
    private final String law;

    GateCode(String code, String title, String law) {
        this.code = code;
        this.title = title;
        this.law = law;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String law() {
        return law;
    }
}
