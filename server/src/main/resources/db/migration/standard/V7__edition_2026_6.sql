-- The security policy, and the reason with which one of two refuses what the other proposed.
insert into standard.edition (seq, code) values
  (6, '2026.6');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.6', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.5';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.6', 'securityPolicy', 1, 'leastLength', '口令最短长度', '不少于 10 个字符，只能更长。', 'integer', '个字符', null, null, true, 'GB/T 22239', null, 10, 64),
  ('2026.6', 'securityPolicy', 2, 'kinds', '口令字符种类', '大写字母、小写字母、数字、符号中至少几种；16 个字符以上的长口令不作要求。', 'integer', '种', null, null, true, 'GB/T 22239', null, 3, 4),
  ('2026.6', 'securityPolicy', 3, 'history', '不得重复的旧口令', '新口令不能与最近几次用过的相同；0 为只不能与现用的相同。', 'integer', '个', null, null, true, null, null, 0, 24),
  ('2026.6', 'securityPolicy', 4, 'adminDays', '管理员口令有效期', '系统、安全、审计管理员的口令用满多少天须更换。', 'integer', '天', null, null, true, 'GB/T 22239', null, 1, 365),
  ('2026.6', 'securityPolicy', 5, 'otherDays', '其他人员口令有效期', '其他人员的口令用满多少天须更换；不填为长期有效。', 'integer', '天', null, null, false, 'GB/T 22239', null, 1, 730),
  ('2026.6', 'securityPolicy', 6, 'idleMinutes', '无操作退出', '登录后多久没有操作即退出，不能长于服务器设置的上限。', 'integer', '分钟', null, null, true, 'GB/T 22239', null, 5, 1440),
  ('2026.6', 'securityPolicy', 7, 'longestMinutes', '登录最长时间', '登录后最多使用多久须重新登录，不能长于服务器设置的上限。', 'integer', '分钟', null, null, true, 'GB/T 22239', null, 5, 1440),
  ('2026.6', 'securityPolicy', 8, 'secondFactor', '须用动态口令的人员', '登录时除口令外，谁还须输入动态口令。', 'code', null, null, null, true, 'GB/T 22239', 'NOBODY|ADMINISTRATORS|EVERYBODY', null, null),
  ('2026.6', 'securityPolicy', 9, 'attempts', '连续输错锁定', '口令或动态口令连续输错几次，账号锁定。', 'integer', '次', null, null, true, 'GB/T 22239', null, 3, 10),
  ('2026.6', 'securityPolicy', 10, 'lockMinutes', '锁定时间', '账号锁定多久后自动解除。', 'integer', '分钟', null, null, true, 'GB/T 22239', null, 10, 1440),

  ('2026.6', 'proposal', 1, 'reason', '不同意的理由', '写明为什么不同意，提出人据此修改或另行办理。', 'text', null, 500, null, true, null, null, null, null);
