-- How a project begins, and what is watched until it ends: initiation, funds, milestones, documents of each stage.
insert into standard.edition (seq, code) values
  (10, '2026.10');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.10', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = (select e.code from standard.edition e where e.seq < 10 order by e.seq desc limit 1);

-- A draft may lack anything; what the application must have is asked when it is submitted.
insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.10', 'initiation', f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, false,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.10'
   and f.entity = 'project'
   and f.code in ('name', 'nationalCode', 'typeCode', 'natureCode', 'industryCode', 'regionCode', 'address',
                  'ownerOrganisationId', 'authorityOrganisationId', 'investment', 'plannedStart', 'plannedFinish',
                  'notSecret');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.10', 'initiation', 30, 'track', '管理方式', '审批、核准、备案或资金申请报告；政府投资的选审批。', 'code', null, null, null, false, '政府投资条例第九条、第十四条；企业投资项目核准和备案管理条例第三条', null, null, null),
  ('2026.10', 'initiation', 31, 'projectId', '储备项目', '已在项目库储备的，从储备资料接着填。', 'reference', null, null, null, false, '政府投资条例第六条', null, null, null),
  ('2026.10', 'initiation', 32, 'necessity', '建设必要性', '为什么要建，依据哪项规划、政策或需求。', 'text', null, 2000, null, false, '政府投资条例第九条、第十一条', null, null, null),
  ('2026.10', 'initiation', 33, 'content', '主要建设内容', '建哪些工程，分项写明。', 'text', null, 2000, null, false, '政府投资条例第十六条', null, null, null),
  ('2026.10', 'initiation', 34, 'scale', '建设规模', '面积、长度、能力等主要指标及单位，例如：建筑面积 12000 平方米。', 'text', null, 500, null, false, '政府投资条例第十六条', null, null, null),
  ('2026.10', 'initiation', 35, 'funds', '资金来源', '每项资金的渠道、金额和落实依据，各项之和等于总投资。', 'reference', null, null, null, false, '政府投资条例第九条、第二十二条', null, null, null),
  ('2026.10', 'initiation', 36, 'landUse', '用地情况', '用地面积、权属和预审进展；不新增用地的写明。', 'text', null, 500, null, false, '政府投资条例第十一条', null, null, null),
  ('2026.10', 'initiation', 37, 'contact', '联系人', '办理本次申报的人。', 'text', null, 40, null, false, null, null, null, null),
  ('2026.10', 'initiation', 38, 'phone', '联系电话', '手机或带区号的固定电话，例如：13800000000、0571-88888888。', 'text', null, 20, null, false, null, '\s*(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})\s*', null, null),

  ('2026.10', 'initiationFund', 1, 'sourceCode', '资金渠道', '资金从哪里来。', 'code', null, null, 'FUND_SOURCE', false, '政府投资条例第二十二条；固定资产投资统计报表制度', null, null, null),
  ('2026.10', 'initiationFund', 2, 'amount', '金额', '该渠道安排的金额。', 'money', '元', null, null, false, null, null, 0, 1000000000000),
  ('2026.10', 'initiationFund', 3, 'proof', '落实依据', '指标文号、债券批次、承诺函等。', 'text', null, 120, null, false, '政府投资条例第二十二条', null, null, null),

  ('2026.10', 'projectMilestone', 1, 'name', '里程碑', '要达到的节点，例如：主体封顶。', 'text', null, 60, null, true, null, null, null, null),
  ('2026.10', 'projectMilestone', 2, 'plannedOn', '计划日期', '批准的计划要求达到的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.10', 'projectMilestone', 3, 'forecastOn', '预计日期', '现在看来达到的日期；关联了计划任务的随计划变动。', 'day', null, null, null, false, null, null, null, null),
  ('2026.10', 'projectMilestone', 4, 'activityId', '关联的计划任务', '预计日期取自该任务的完成日期。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.10', 'projectMilestone', 5, 'reason', '说明', '为什么增加或修改，写明依据。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.10', 'milestoneReached', 1, 'actualOn', '实际日期', '达到的日期，须有证明。', 'day', null, null, null, true, null, null, null, null),
  ('2026.10', 'milestoneReached', 2, 'proofKind', '证明', '登记的文件、批准的事项或通过的阶段。', 'code', null, null, null, true, null, null, null, null),
  ('2026.10', 'milestoneReached', 3, 'proofId', '证明文件', '登记文件、事项或阶段推进的那一条。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.10', 'milestoneReached', 4, 'reason', '说明', '证明怎样说明已经达到；更正的写明原因。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.10', 'milestoneRemoval', 1, 'reason', '说明', '本项目为什么没有这个里程碑。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.10', 'milestoneTemplate', 1, 'typeCode', '项目类型', '适用的项目类型。', 'code', null, null, 'PROJECT_TYPE', true, null, null, null, null),
  ('2026.10', 'milestoneTemplate', 2, 'names', '里程碑', '按先后次序，每行一个。', 'reference', null, null, null, true, null, null, null, null),

  ('2026.10', 'stageDocument', 1, 'reason', '不需要的理由', '本项目为什么不需要这份文书，写明依据。', 'text', null, 500, null, true, null, null, null, null);

insert into standard.code_list (code, name, seq, fixed) values
  ('FUND_SOURCE', '资金渠道', 30, false);

insert into standard.first_code_item (list, code, name, seq) values
  ('FUND_SOURCE', '101', '中央预算内投资', 1),
  ('FUND_SOURCE', '102', '超长期特别国债', 2),
  ('FUND_SOURCE', '103', '中央专项转移支付', 3),
  ('FUND_SOURCE', '111', '省级补助', 4),
  ('FUND_SOURCE', '112', '市级补助', 5),
  ('FUND_SOURCE', '121', '本级一般公共预算', 6),
  ('FUND_SOURCE', '122', '政府性基金', 7),
  ('FUND_SOURCE', '123', '国有资本经营预算', 8),
  ('FUND_SOURCE', '131', '地方政府一般债券', 9),
  ('FUND_SOURCE', '132', '地方政府专项债券', 10),
  ('FUND_SOURCE', '133', '专项债券用作资本金', 11),
  ('FUND_SOURCE', '141', '银行贷款', 12),
  ('FUND_SOURCE', '142', '外国政府、国际组织贷款', 13),
  ('FUND_SOURCE', '151', '单位自筹', 14),
  ('FUND_SOURCE', '152', '企业、社会资本', 15),
  ('FUND_SOURCE', '153', '居民出资、维修资金', 16),
  ('FUND_SOURCE', '161', '上年结转', 17),
  ('FUND_SOURCE', '199', '其他', 18);

-- Tenants that are there already begin with the new list too.
alter table standard.code_item no force row level security;
insert into standard.code_item (tenant_id, list, code, name, seq)
select t.tenant_id, f.list, f.code, f.name, f.seq
  from (select distinct i.tenant_id from standard.code_item i) t
 cross join standard.first_code_item f
 where f.list = 'FUND_SOURCE';
alter table standard.code_item force row level security;
