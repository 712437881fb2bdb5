create schema standard;

-- The data standard: one row a field, one edition in force. Forms, imports, exports and the API read it.
create table standard.field (
  edition    text    not null,
  entity     text    not null,
  seq        int     not null,
  code       text    not null,
  name       text    not null,
  meaning    text    not null,
  kind       text    not null check (kind in
             ('text', 'code', 'money', 'day', 'integer', 'decimal', 'flag', 'uscc', 'project-code')),
  unit       text,
  max_length int,
  code_list  text,
  required   boolean not null,
  source     text,
  primary key (edition, entity, code)
);

create table standard.code_list (
  code text primary key,
  name text not null,
  seq  int  not null,
  -- Steps of a life are code; their names are not for a site to change.
  fixed boolean not null default false
);

create table standard.first_code_item (
  list text not null references standard.code_list,
  code text not null,
  name text not null,
  seq  int  not null,
  primary key (list, code)
);

create table standard.code_item (
  tenant_id uuid    not null,
  list      text    not null references standard.code_list,
  code      text    not null,
  name      text    not null,
  seq       int     not null,
  active    boolean not null default true,
  primary key (tenant_id, list, code)
);

alter table standard.code_item enable row level security;
alter table standard.code_item force row level security;
create policy tenant on standard.code_item
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

create view standard.open_code_item with (security_invoker = true) as
  select i.tenant_id, i.list, i.code, i.name, i.seq, i.active
    from standard.code_item i;

insert into standard.code_list (code, name, seq, fixed) values
  ('PROJECT_TYPE', '项目类型', 1, false),
  ('STAGE', '项目阶段', 2, true),
  ('STATUS', '项目状态', 3, true),
  ('NATURE', '建设性质', 4, false),
  ('INDUSTRY', '国民经济行业门类', 5, false),
  ('LOT_KIND', '标段类别', 6, false),
  ('ORGANISATION_KIND', '单位类别', 7, true),
  ('PARTY_ROLE', '参建角色', 8, true),
  ('PART_LEVEL', '工程划分层级', 9, true),
  ('DELAY_CAUSE', '滞后原因', 10, false),
  ('REPORT_METHOD', '进度填报方式', 11, true);

insert into standard.first_code_item (list, code, name, seq) values
  ('PROJECT_TYPE', 'HOUSING', '房屋建筑工程', 1),
  ('PROJECT_TYPE', 'MUNICIPAL', '市政基础设施工程', 2),
  ('PROJECT_TYPE', 'TRANSPORT', '交通运输工程', 3),
  ('PROJECT_TYPE', 'WATER', '水利工程', 4),
  ('PROJECT_TYPE', 'OLD_ESTATE', '老旧小区改造', 5),
  ('PROJECT_TYPE', 'ECOLOGY', '生态环境工程', 6),
  ('PROJECT_TYPE', 'INFORMATION', '信息化项目', 7),
  ('PROJECT_TYPE', 'FISCAL', '财政专项', 8),
  ('PROJECT_TYPE', 'LIVELIHOOD', '民生实事', 9),
  ('STAGE', 'RESERVE', '储备', 0),
  ('STAGE', 'PROPOSAL', '项目建议书', 1),
  ('STAGE', 'FEASIBILITY', '可行性研究', 2),
  ('STAGE', 'PRELIM_DESIGN', '初步设计及概算', 3),
  ('STAGE', 'ANNUAL_PLAN', '年度投资计划', 4),
  ('STAGE', 'BUDGET', '预算', 5),
  ('STAGE', 'TENDER', '招标采购', 6),
  ('STAGE', 'CONTRACT', '合同', 7),
  ('STAGE', 'START', '开工(施工许可)', 8),
  ('STAGE', 'CONSTRUCTION', '施工', 9),
  ('STAGE', 'COMPLETION', '竣工验收', 10),
  ('STAGE', 'SETTLEMENT', '结算', 11),
  ('STAGE', 'FINAL_ACCOUNT', '竣工财务决算', 12),
  ('STAGE', 'HANDOVER', '移交', 13),
  ('STAGE', 'POST_EVAL', '后评价', 14),
  ('STAGE', 'CLOSED', '归档', 15),
  ('STATUS', 'DRAFT', '草拟', 1),
  ('STATUS', 'IN_APPROVAL', '审批中', 2),
  ('STATUS', 'ACTIVE', '进行中', 3),
  ('STATUS', 'PAUSED', '停缓建', 4),
  ('STATUS', 'CHANGING', '重大调整中', 5),
  ('STATUS', 'TERMINATED', '终止', 6),
  ('STATUS', 'WITHDRAWN', '撤销', 7),
  ('STATUS', 'CLOSED', '已归档', 8),
  ('NATURE', '1', '新建', 1),
  ('NATURE', '2', '扩建', 2),
  ('NATURE', '3', '改建和技术改造', 3),
  ('NATURE', '4', '单纯建造生活设施', 4),
  ('NATURE', '5', '迁建', 5),
  ('NATURE', '6', '恢复', 6),
  ('NATURE', '7', '单纯购置', 7),
  ('INDUSTRY', 'A', '农、林、牧、渔业', 1),
  ('INDUSTRY', 'B', '采矿业', 2),
  ('INDUSTRY', 'C', '制造业', 3),
  ('INDUSTRY', 'D', '电力、热力、燃气及水生产和供应业', 4),
  ('INDUSTRY', 'E', '建筑业', 5),
  ('INDUSTRY', 'F', '批发和零售业', 6),
  ('INDUSTRY', 'G', '交通运输、仓储和邮政业', 7),
  ('INDUSTRY', 'H', '住宿和餐饮业', 8),
  ('INDUSTRY', 'I', '信息传输、软件和信息技术服务业', 9),
  ('INDUSTRY', 'J', '金融业', 10),
  ('INDUSTRY', 'K', '房地产业', 11),
  ('INDUSTRY', 'L', '租赁和商务服务业', 12),
  ('INDUSTRY', 'M', '科学研究和技术服务业', 13),
  ('INDUSTRY', 'N', '水利、环境和公共设施管理业', 14),
  ('INDUSTRY', 'O', '居民服务、修理和其他服务业', 15),
  ('INDUSTRY', 'P', '教育', 16),
  ('INDUSTRY', 'Q', '卫生和社会工作', 17),
  ('INDUSTRY', 'R', '文化、体育和娱乐业', 18),
  ('INDUSTRY', 'S', '公共管理、社会保障和社会组织', 19),
  ('LOT_KIND', 'CIVIL', '施工', 1),
  ('LOT_KIND', 'INSTALL', '安装', 2),
  ('LOT_KIND', 'GOODS', '货物采购', 3),
  ('LOT_KIND', 'SERVICE', '服务', 4),
  ('LOT_KIND', 'EPC', '工程总承包', 5),
  ('ORGANISATION_KIND', 'GOVERNMENT', '政府机关', 1),
  ('ORGANISATION_KIND', 'AUTHORITY', '主管部门', 2),
  ('ORGANISATION_KIND', 'OWNER', '建设单位', 3),
  ('ORGANISATION_KIND', 'CONTRACTOR', '施工单位', 4),
  ('ORGANISATION_KIND', 'SUPERVISOR', '监理单位', 5),
  ('ORGANISATION_KIND', 'DESIGNER', '勘察设计单位', 6),
  ('ORGANISATION_KIND', 'CONSULTANT', '咨询单位', 7),
  ('ORGANISATION_KIND', 'OTHER', '其他', 8),
  ('PARTY_ROLE', 'OWNER', '建设单位', 1),
  ('PARTY_ROLE', 'AUTHORITY', '主管部门', 2),
  ('PARTY_ROLE', 'CONTRACTOR', '施工单位', 3),
  ('PARTY_ROLE', 'SUPERVISOR', '监理单位', 4),
  ('PART_LEVEL', 'UNIT', '单位工程', 1),
  ('PART_LEVEL', 'DIVISION', '分部工程', 2),
  ('PART_LEVEL', 'SUBDIVISION', '分项工程', 3),
  ('PART_LEVEL', 'BATCH', '检验批', 4),
  ('DELAY_CAUSE', 'LAND', '征地拆迁', 1),
  ('DELAY_CAUSE', 'APPROVAL', '前期手续', 2),
  ('DELAY_CAUSE', 'FUNDS', '资金到位', 3),
  ('DELAY_CAUSE', 'DESIGN', '设计变更', 4),
  ('DELAY_CAUSE', 'GEOLOGY', '地质水文', 5),
  ('DELAY_CAUSE', 'PIPELINE', '管线迁改', 6),
  ('DELAY_CAUSE', 'MATERIAL', '材料设备供应', 7),
  ('DELAY_CAUSE', 'LABOUR', '劳动力不足', 8),
  ('DELAY_CAUSE', 'ORGANISATION', '施工组织', 9),
  ('DELAY_CAUSE', 'WEATHER', '天气', 10),
  ('DELAY_CAUSE', 'OWNER', '业主要求', 11),
  ('DELAY_CAUSE', 'FORCE_MAJEURE', '不可抗力', 12),
  ('DELAY_CAUSE', 'OTHER', '其他', 13),
  ('REPORT_METHOD', 'QUANTITY', '按实测工程量', 1),
  ('REPORT_METHOD', 'PERCENT', '按形象进度百分比', 2),
  ('REPORT_METHOD', 'DATES', '按开始、完成日期', 3);
