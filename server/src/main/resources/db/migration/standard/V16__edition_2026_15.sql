-- When a limit that runs in hours begins; what somebody asks a right with.
insert into standard.edition (seq, code) values
  (15, '2026.15');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most,
   mark, shelter)
select '2026.15', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most, f.mark, f.shelter
  from standard.field f
 where f.edition = (select e.code
                      from standard.edition e
                     where e.seq < 15
                     order by e.seq desc
                     limit 1);

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.15', 'statutoryClock', 5, 'beganTime', '起算时刻', '按小时计算的时限从几时几分起算，24 小时制；其他时限不填。', 'text', null, 5, null, false, null, '([01][0-9]|2[0-3]):[0-5][0-9]', null, null),

  ('2026.15', 'grantRequest', 1, 'role', '角色', '申请哪个角色；系统、安全、审计管理员不在此申请。', 'code', null, null, null, true, 'GB/T 22239-2019 8.1.4.2', null, null, null),
  ('2026.15', 'grantRequest', 2, 'scopeKind', '范围', '本单位参与的全部项目、一个项目或一个标段。', 'code', null, null, null, true, null, 'OWN|PROJECT|LOT', null, null),
  ('2026.15', 'grantRequest', 3, 'scopeId', '项目或标段', '角色及于哪个项目或标段；本单位的不填。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.15', 'grantRequest', 4, 'validFrom', '生效日期', '从这一天起生效；批准在后的自批准之日起。不填为批准之日。', 'day', null, null, null, false, null, null, null, null),
  ('2026.15', 'grantRequest', 5, 'validTo', '截止日期', '含当日，次日失效，最长一年。', 'day', null, null, null, true, null, null, null, null),
  ('2026.15', 'grantRequest', 6, 'reason', '申请理由', '为什么需要，做什么用。', 'text', null, 500, null, true, null, null, null, null);
