-- What is put before somebody to be decided, and what was decided elsewhere.
insert into standard.edition (seq, code) values
  (5, '2026.5');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.5', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.4';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.5', 'matter', 1, 'kind', '事项类别', '立项、可研、概算、延期、工程变更、开工、停工、复工、竣工验收或文件发布；登记后不能修改。', 'code', null, null, null, true, '政府投资条例；建筑法；建设工程质量管理条例', null, null, null),
  ('2026.5', 'matter', 2, 'lotId', '标段', '事项所属的标段；不选的为整个项目。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.5', 'matter', 3, 'title', '事项名称', '一句话写明请求决定什么，例如：K3+200 处桥台基础由扩大基础改为桩基础。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.5', 'matter', 4, 'content', '事由与内容', '写明缘由、依据、方案和影响，附件为其证明。', 'text', null, 4000, null, false, null, null, null, null),
  ('2026.5', 'matter', 5, 'amount', '金额', '立项、可研、概算填总额；工程变更填增减额，减少的为负数。', 'money', '元', null, null, false, '政府投资条例第十二条、第二十三条', null, -1000000000000, 1000000000000),
  ('2026.5', 'matter', 6, 'days', '工期天数', '日历天；延期填申请顺延的天数，工程变更填对工期的影响，不影响的为 0。', 'integer', '天', null, null, false, 'GF-2017-0201', null, -3650, 3650),
  ('2026.5', 'matter', 7, 'day', '日期', '开工、停工、复工或竣工验收的日期。', 'day', null, null, null, false, '建筑法第九条、第十条', null, null, null),
  ('2026.5', 'matter', 8, 'state', '状态', '由系统按办理情况标明。', 'code', null, null, null, false, null, null, null, null),
  ('2026.5', 'matter', 9, 'raisedBy', '起草人', '起草并提交事项的人。', 'text', null, null, null, false, null, null, null, null),
  ('2026.5', 'matter', 10, 'raisedAt', '起草时间', '事项第一次保存的时间。', 'day', null, null, null, false, null, null, null, null),

  ('2026.5', 'matterOutcome', 1, 'verdict', '结论', '批准或不予批准，以批复文件为准。', 'code', null, null, null, true, null, null, null, null),
  ('2026.5', 'matterOutcome', 2, 'authority', '审批机关', '作出决定的机关全称，与批复文件的落款一致。', 'text', null, 120, null, true, '党政机关公文格式 GB/T 9704', null, null, null),
  ('2026.5', 'matterOutcome', 3, 'number', '文号', '批复文件的发文字号，例如：发改投资〔2026〕12号。', 'text', null, 60, null, true, '党政机关公文格式 GB/T 9704', null, null, null),
  ('2026.5', 'matterOutcome', 4, 'decidedOn', '批复日期', '批复文件的成文日期，不晚于今天。', 'day', null, null, null, true, '党政机关公文格式 GB/T 9704', null, null, null),
  ('2026.5', 'matterOutcome', 5, 'amount', '批准金额', '批复文件核定的金额；不予批准的不填。', 'money', '元', null, null, false, '政府投资条例第十二条', null, -1000000000000, 1000000000000),
  ('2026.5', 'matterOutcome', 6, 'originalId', '批复原件', '批复文件的扫描件或电子件，从本事项的附件中选定。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.5', 'matterOutcome', 7, 'voidReason', '作废原因', '写明哪里登记有误，据此重新登记。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.5', 'matterMode', 1, 'mode', '办理方式', '在本系统审批，或在系统外审批后登记结论。', 'code', null, null, null, true, null, null, null, null);
