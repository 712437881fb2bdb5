-- Delegations, and files that go with what somebody says in an approval.
insert into standard.edition (seq, code) values
  (11, '2026.11');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.11', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = (select e.code from standard.edition e where e.seq < 11 order by e.seq desc limit 1);

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.11', 'act', 12, 'files', '附件', '随意见提交的文件，最多 5 个。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.11', 'act', 13, 'hash', 'SHA-256 校验值', '文件内容的 SHA-256 值，用于核对文件未被改动。', 'text', null, 64, null, false, null, null, null, null),
  ('2026.11', 'act', 14, 'size', '大小', '文件的字节数。', 'integer', '字节', null, null, false, null, null, null, null),

  ('2026.11', 'delegation', 1, 'personId', '委托人', '外出或不能办理审批的人员。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.11', 'delegation', 2, 'delegateId', '受托人', '在委托期内代为办理审批的人员，须为本单位同事或持有相同角色。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.11', 'delegation', 3, 'from', '自', '从哪一天起代办，含当日。', 'day', null, null, null, true, null, null, null, null),
  ('2026.11', 'delegation', 4, 'to', '至', '到哪一天为止，含当日；最长 90 天。', 'day', null, null, null, true, null, null, null, null),
  ('2026.11', 'delegation', 5, 'reason', '事由', '为什么委托，例如出差、休假、病假。', 'text', null, 200, null, true, null, null, null, null),
  ('2026.11', 'delegation', 6, 'setBy', '设置人', '设置委托的人员。', 'reference', null, null, null, false, null, null, null, null);
