-- What acts on an approval are made of.
insert into standard.edition (seq, code) values
  (4, '2026.4');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.4', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.3';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.4', 'act', 1, 'type', '办理方式', '同意、不同意、退回、转办、加签等。', 'code', null, null, null, true, null, null, null, null),
  ('2026.4', 'act', 2, 'round', '环节', '办理的是哪一次环节。', 'integer', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 3, 'opinion', '意见', '办理意见，记入审批单；退回、不同意、挂起、作废须写明原因。', 'text', null, 2000, null, false, null, null, null, null),
  ('2026.4', 'act', 4, 'people', '人员', '转办、委派、加签、减签、抄送或安排的人员。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 5, 'step', '退回到', '退回到已办过的哪个环节；不选为发起人。', 'code', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 6, 'way', '改好后', '重新逐环节办理，或直接返回退回人。', 'code', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 7, 'chosen', '下一环节办理人', '由上一环节选定办理人的环节，各选谁。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 8, 'by', '办理人', '办理的人员。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 9, 'answer', '结果', '同意、不同意、已转办等。', 'code', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 10, 'at', '时间', '办理的时刻。', 'text', null, null, null, false, null, null, null, null),
  ('2026.4', 'act', 11, 'text', '经过', '办理经过的一步。', 'text', null, null, null, false, null, null, null, null);
