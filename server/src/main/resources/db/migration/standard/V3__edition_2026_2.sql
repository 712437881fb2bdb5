-- The editions of the standard; the last is in force. None is changed once it is here: what is to be otherwise is a new one.
create table standard.edition (
  seq  int  primary key,
  code text not null unique
);

insert into standard.edition (seq, code) values
  (1, '2026.1'),
  (2, '2026.2');

alter table standard.field
  add foreign key (edition) references standard.edition (code),
  -- What a text must look like (of a whole value), and within which numbers an amount must lie.
  add column pattern text,
  add column least numeric,
  add column most numeric,
  drop constraint field_kind_check,
  add constraint field_kind_check check (kind in
    ('text', 'code', 'reference', 'money', 'day', 'integer', 'decimal', 'flag', 'uscc', 'project-code'));

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source)
select '2026.2', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required, f.source
  from standard.field f
 where f.edition = '2026.1';

-- An organisation is chosen, not typed.
update standard.field
   set kind = 'reference'
 where edition = '2026.2'
   and code in ('ownerOrganisationId', 'authorityOrganisationId', 'contractorId', 'supervisorId');

-- The national code has 24 characters, 29 with the four digits of a part project behind it (GB/T 40058).
update standard.field
   set source = '政府投资条例第十条；GB/T 40058'
 where edition = '2026.2' and entity = 'project' and code = 'nationalCode';

update standard.field
   set least = 0
 where edition = '2026.2'
   and (entity, code) in (('project', 'investment'), ('lot', 'contractAmount'), ('progress', 'quantity'));

update standard.field
   set least = 0, most = 100
 where edition = '2026.2' and entity = 'progress' and code = 'percent';

-- Forms, charts and templates have always said so.
update standard.field
   set name = '任务名称', meaning = '计划中一项任务（工作）的名称。'
 where edition = '2026.2' and entity = 'activity' and code = 'name';

update standard.field
   set meaning = '按该任务的日历计的工作天数；汇总任务由下级推算，里程碑为 0。', required = false, least = 0, most = 36500
 where edition = '2026.2' and entity = 'activity' and code = 'durationDays';

update standard.field
   set meaning = '晚于基准计划或明显少于应完成量时填写主要原因。'
 where edition = '2026.2' and entity = 'progress' and code = 'cause';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.2', 'project', 18, 'notSecret', '保密声明', '录入人声明本项目不涉及国家秘密；涉密项目不得录入本系统，请按保密规定另行管理。', 'flag', null, null, null, false, '保守国家秘密法', null, null, null),

  ('2026.2', 'part', 1, 'parentId', '上级', '单位工程之上没有上级。', 'reference', null, null, null, false, 'GB 50300', null, null, null),
  ('2026.2', 'part', 2, 'code', '编号', '同一标段内不重复。', 'text', null, 40, null, true, null, null, null, null),
  ('2026.2', 'part', 3, 'name', '名称', '单位工程、分部、分项或检验批的名称。', 'text', null, 120, null, true, 'GB 50300', null, null, null),

  ('2026.2', 'organisation', 3, 'kind', '单位类别', '决定单位在项目中的位置，登记后不能更改。', 'code', null, null, 'ORGANISATION_KIND', true, null, null, null, null),
  ('2026.2', 'organisation', 4, 'parentId', '上级单位', '没有上级的不填。上级单位的人员可按授权看到下级单位的项目。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.2', 'organisation', 5, 'regionCode', '所在地区', '单位住所所在行政区划。', 'code', null, null, null, false, 'GB/T 2260', null, null, null),

  ('2026.2', 'person', 1, 'name', '姓名', '与身份证件一致；账号实名使用，不得共用。', 'text', null, 40, null, true, null, null, null, null),
  ('2026.2', 'person', 2, 'organisationId', '所在单位', '现任职的单位。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.2', 'person', 3, 'post', '职务', '在所在单位的职务或岗位。', 'text', null, 60, null, false, null, null, null, null),
  ('2026.2', 'person', 4, 'mobile', '手机', '11 位数字，以 1 开头；仅用于联系，列表中只显示后四位。', 'text', null, 11, null, false, null, '1[3-9][0-9]{9}', null, null),
  ('2026.2', 'person', 5, 'login', '登录名', '以字母开头，3 至 40 位字母、数字、点、横线或下划线；实名使用，不得共用。', 'text', null, 40, null, true, null, '[A-Za-z][A-Za-z0-9._-]{2,39}', null, null),
  ('2026.2', 'person', 6, 'password', '初始口令', '由管理员当面告知本人，首次登录时须修改。', 'text', null, null, null, true, 'GB/T 22239', null, null, null),

  ('2026.2', 'plan', 1, 'name', '计划名称', '一份计划的名称。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.2', 'plan', 2, 'start', '计划开始日期', '整个计划最早可以开始的日期。', 'day', null, null, null, true, null, null, null, null),
  ('2026.2', 'plan', 3, 'calendar', '默认日历', '没有另选日历的任务按它计算工作日。', 'code', null, null, 'PLAN_CALENDAR', false, null, null, null, null),
  ('2026.2', 'plan', 4, 'dataDate', '数据日期', '进度统计到哪一天，含当日。', 'day', null, null, null, false, null, null, null, null),

  ('2026.2', 'activity', 4, 'number', '序号', '同一计划内不重复的行号，前置任务以它指认。', 'integer', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 5, 'level', '级别', '大纲级别，1 为最高一级；下一行级别更大时，本行为汇总任务。', 'integer', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 6, 'wbs', '编号', '任务在分解结构中的位置，如 1.2.3。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 7, 'code', '代码', '编制软件中的任务代码。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 8, 'kind', '类型', '任务、里程碑或汇总。', 'code', null, null, 'ACTIVITY_KIND', false, null, null, null, null),
  ('2026.2', 'activity', 9, 'calendar', '日历', '任务按它计算工作日；不填用计划的默认日历。', 'code', null, null, 'PLAN_CALENDAR', false, null, null, null, null),
  ('2026.2', 'activity', 10, 'predecessors', '前置任务', '须先开始或完成的任务，可带关系和间隔。', 'reference', null, null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 11, 'constraintKind', '限制类型', '除尽早、尽可能晚外，都须同时给出限制日期。', 'code', null, null, 'CONSTRAINT_KIND', false, null, null, null, null),
  ('2026.2', 'activity', 12, 'constraintDay', '限制日期', '限制类型所指的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 13, 'deadline', '最迟完成', '超过即提示，不改变推算的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 14, 'start', '开始', '推算或实际的开始日期。', 'day', null, null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 15, 'finish', '完成', '推算或实际的完成日期，含当日。', 'day', null, null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 16, 'baselineStart', '基准开始', '冻结的基准计划所定的开始日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 17, 'baselineFinish', '基准完成', '冻结的基准计划所定的完成日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 18, 'forecastFinish', '预计完成', '按已核进度重新推算的完成日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 19, 'finishVarianceDays', '偏差', '完成日期与基准完成相差的日历天，晚为正。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.2', 'activity', 20, 'freeFloatDays', '自由时差', '不影响紧后任务最早开始可以推迟的时间，按该任务的日历。', 'decimal', '天', null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 21, 'critical', '关键', '总时差最小的任务：每晚一天，完工晚一天。', 'flag', null, null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 22, 'cause', '决定日期的因素', '任务为什么排在这里：前置任务、限制、数据日期或计划开始。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 23, 'actualStart', '实际开始', '实际开工的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 24, 'actualFinish', '实际完成', '实际完工的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'activity', 25, 'percent', '完成百分比', '累计完成的形象进度，0 至 100。', 'decimal', null, null, null, false, null, null, 0, 100),
  ('2026.2', 'activity', 26, 'quantity', '工程量', '按图纸计的设计工程量。', 'decimal', null, null, null, false, 'GB 50500', null, 0, null),
  ('2026.2', 'activity', 27, 'unit', '单位', '工程量的计量单位。', 'text', null, null, null, false, 'GB 50500', null, null, null),
  ('2026.2', 'activity', 28, 'lagDays', '间隔', '与前置任务之间间隔的工作天数，提前为负。', 'decimal', '天', null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 29, 'relation', '搭接关系', '与前置任务的关系：完成—开始、开始—开始、完成—完成、开始—完成。', 'code', null, null, null, false, 'JGJ/T 121', null, null, null),
  ('2026.2', 'activity', 30, 'ownDelayDays', '自身延误', '扣除前置任务造成的推迟后，本任务自身晚的天数。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.2', 'activity', 31, 'pushes', '影响后续', '因本任务晚完成而推迟的里程碑或完工日期。', 'text', null, null, null, false, null, null, null, null),

  ('2026.2', 'progress', 5, 'method', '填报方式', '按工程量、形象进度百分比或起止日期填报。', 'code', null, null, 'REPORT_METHOD', true, null, null, null, null),
  ('2026.2', 'progress', 6, 'actualStart', '实际开始', '实际开工的日期，不晚于数据日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'progress', 7, 'actualFinish', '实际完成', '实际完工的日期，不早于实际开始、不晚于数据日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'progress', 8, 'remainingDays', '剩余工期', '尚未完工的，预计还要几个工作日。', 'decimal', '天', null, null, false, 'JGJ/T 121', null, 0, 10000),
  ('2026.2', 'progress', 9, 'note', '情况说明', '累计值减少或超出计划量时须写明原因。', 'text', null, 1000, null, false, null, null, null, null),
  ('2026.2', 'progress', 10, 'before', '上期累计', '报告期之前最近一次已核的完成百分比。', 'decimal', '%', null, null, false, null, null, null, null),
  ('2026.2', 'progress', 11, 'after', '本期累计', '报告期末已核的完成百分比。', 'decimal', '%', null, null, false, null, null, null, null),
  ('2026.2', 'progress', 12, 'state', '审核状态', '监理核验、建设单位批准到哪一步。', 'code', null, null, null, false, null, null, null, null),

  ('2026.2', 'milestone', 1, 'name', '里程碑', '计划中标为里程碑的任务。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'milestone', 2, 'baseline', '基准日期', '冻结的基准计划所定的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'milestone', 3, 'forecast', '预计（实际）日期', '未到的为预计，已到的为实际。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'milestone', 4, 'slip', '偏差', '与基准日期相差的日历天，晚为正。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.2', 'milestone', 5, 'state', '状态', '已完成、滞后或未到期。', 'text', null, null, null, false, null, null, null, null),

  ('2026.2', 'deviation', 1, 'lamp', '进度状态', '按预警阈值判定的灯色。', 'code', null, null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 2, 'slip', '完工偏差', '预计完工日期与基准完工日期相差的日历天，晚为正。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 3, 'planned', '计划完成', '到数据日期按基准计划应完成的百分比，按任务权重加权。', 'decimal', '%', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 4, 'done', '实际完成', '到数据日期实际完成的百分比，按任务权重加权。', 'decimal', '%', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 5, 'gap', '完成偏差', '实际完成减计划完成。', 'decimal', '百分点', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 6, 'milestonesLate', '滞后里程碑', '晚于基准日期的里程碑个数。', 'integer', '个', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 7, 'activitiesLate', '滞后任务', '晚于基准完成的任务项数。', 'integer', '项', null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 8, 'baselineFinish', '基准完工日期', '冻结的基准计划所定的完工日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.2', 'deviation', 9, 'forecastFinish', '预计完工日期', '按已核进度重新推算的完工日期。', 'day', null, null, null, false, null, null, null, null),

  ('2026.2', 'report', 1, 'number', '序号', '行号。', 'integer', null, null, null, false, null, null, null, null),
  ('2026.2', 'report', 2, 'projects', '项目总数', '报告范围内的项目个数。', 'integer', '个', null, null, false, null, null, null, null),
  ('2026.2', 'report', 3, 'withoutBaseline', '无基准计划', '没有冻结的基准计划、不判定灯色的项目个数。', 'integer', '个', null, null, false, null, null, null, null),
  ('2026.2', 'report', 4, 'basis', '口径', '业主已批（正式）或监理已核（实时）。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'report', 5, 'madeFor', '编制单位', '编制人所在单位。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'report', 6, 'madeBy', '编制人', '下达编制的人员。', 'text', null, null, null, false, null, null, null, null),
  ('2026.2', 'report', 7, 'madeAt', '编制时间', '生成报告的时刻。', 'text', null, null, null, false, null, null, null, null);

-- What a plan is written with: fixed, since the schedule is computed by them.
insert into standard.code_list (code, name, seq, fixed) values
  ('ACTIVITY_KIND', '任务类型', 12, true),
  ('CONSTRAINT_KIND', '限制类型', 13, true),
  ('PLAN_CALENDAR', '计划日历', 14, true);

insert into standard.first_code_item (list, code, name, seq) values
  ('ACTIVITY_KIND', 'TASK', '任务', 1),
  ('ACTIVITY_KIND', 'FINISH_MILESTONE', '里程碑', 2),
  ('ACTIVITY_KIND', 'START_MILESTONE', '开始里程碑', 3),
  ('ACTIVITY_KIND', 'SUMMARY', '汇总', 4),
  ('CONSTRAINT_KIND', 'AS_SOON_AS_POSSIBLE', '尽早', 1),
  ('CONSTRAINT_KIND', 'AS_LATE_AS_POSSIBLE', '尽可能晚', 2),
  ('CONSTRAINT_KIND', 'START_NO_EARLIER_THAN', '不早于……开始', 3),
  ('CONSTRAINT_KIND', 'START_NO_LATER_THAN', '不晚于……开始', 4),
  ('CONSTRAINT_KIND', 'FINISH_NO_EARLIER_THAN', '不早于……完成', 5),
  ('CONSTRAINT_KIND', 'FINISH_NO_LATER_THAN', '不晚于……完成', 6),
  ('CONSTRAINT_KIND', 'MUST_START_ON', '必须开始于', 7),
  ('CONSTRAINT_KIND', 'MUST_FINISH_ON', '必须完成于', 8),
  ('PLAN_CALENDAR', 'FIVE_DAYS', '五天工作制', 1),
  ('PLAN_CALENDAR', 'SEVEN_DAYS', '每周七天，法定节假日休息', 2),
  ('PLAN_CALENDAR', 'SPRING_STOP', '每周七天，仅春节停工', 3),
  ('PLAN_CALENDAR', 'EVERY_DAY', '每天施工，全年不停', 4),
  ('PLAN_CALENDAR', 'CALENDAR_DAYS', '日历天', 5);

-- Tenants that are there already begin with the new lists too.
alter table standard.code_item no force row level security;
insert into standard.code_item (tenant_id, list, code, name, seq)
select t.tenant_id, f.list, f.code, f.name, f.seq
  from (select distinct i.tenant_id from standard.code_item i) t
 cross join standard.first_code_item f
 where f.list in ('ACTIVITY_KIND', 'CONSTRAINT_KIND', 'PLAN_CALENDAR');
alter table standard.code_item force row level security;
