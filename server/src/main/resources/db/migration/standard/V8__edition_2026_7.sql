-- Where a person is written to, and when they are left alone.
insert into standard.edition (seq, code) values
  (7, '2026.7');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.7', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.6';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.7', 'person', 8, 'email', '电子邮箱', '接收通知邮件的地址，形如 name@example.gov.cn；邮件只写事项名称和要办的事。', 'text', null, 120, null, false, null, '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*[.][A-Za-z]{2,}', null, null),

  ('2026.7', 'noticeSettings', 1, 'quietFrom', '免打扰开始', '从几点起不发邮件等外部通知，形如 22:00；站内通知不受影响。', 'text', null, 5, null, false, null, '([01][0-9]|2[0-3]):[0-5][0-9]', null, null),
  ('2026.7', 'noticeSettings', 2, 'quietTo', '免打扰结束', '到几点为止，形如 07:00；期间的通知到点再发。', 'text', null, 5, null, false, null, '([01][0-9]|2[0-3]):[0-5][0-9]', null, null),
  ('2026.7', 'noticeSettings', 3, 'digest', '每日汇总', '每天 08:30 把未读通知汇总成一封邮件，不再逐条发送。', 'flag', null, null, null, true, null, null, null, null),
  ('2026.7', 'noticeSettings', 4, 'wishes', '接收方式', '每类通知另外用哪些方式接收；站内通知始终接收。', 'reference', null, null, null, true, null, null, null, null);
