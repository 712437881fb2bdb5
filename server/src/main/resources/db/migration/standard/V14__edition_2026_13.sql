-- How people sign in from outside, and machines.
insert into standard.edition (seq, code) values
  (13, '2026.13');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most,
   mark, shelter)
select '2026.13', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most, f.mark, f.shelter
  from standard.field f
 where f.edition = (select e.code
                      from standard.edition e
                     where e.seq < 13
                     order by e.seq desc
                     limit 1);

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.13', 'signInWay', 1, 'byDirectory', '用单位目录登录', '口令由单位目录核对，本系统的口令不再使用。', 'flag', null, null, null, true, null, null, null, null),

  ('2026.13', 'identity', 1, 'provider', '认证平台', '由哪个统一身份认证平台证明身份。', 'code', null, null, null, true, null, null, null, null),
  ('2026.13', 'identity', 2, 'subject', '平台内标识', '该平台给这个人的唯一标识（sub），不是姓名、手机号或邮箱。', 'text', null, 255, null, true, 'OpenID Connect Core 1.0 第 2 节', null, null, null),

  ('2026.13', 'machine', 1, 'name', '账号名称', '对接系统的名称，日志和填报记录中以此署名。', 'text', null, 60, null, true, null, null, null, null),
  ('2026.13', 'machine', 2, 'purpose', '用途', '对接哪个系统、做什么、依据什么。', 'text', null, 500, null, true, null, null, null, null),
  ('2026.13', 'machine', 3, 'organisationId', '所属单位', '使用这个账号的单位。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.13', 'machine', 4, 'answersFor', '责任人', '对这个账号的使用负责的人。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.13', 'machine', 5, 'rights', '权限', '账号能做什么，按最小必要选择。', 'code', null, null, null, true, 'GB/T 22239-2019 8.1.4.2', null, null, null),
  ('2026.13', 'machine', 6, 'scopeKind', '授权范围', '权限及于全部、某个地区、单位、项目或标段。', 'code', null, null, null, true, null, null, null, null),
  ('2026.13', 'machine', 7, 'scopeId', '范围对象', '授权范围指的是哪一个；及于全部的不填。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.13', 'machine', 8, 'validUntil', '有效期至', '到这一天为止，含当日，最长一年。', 'day', null, null, null, true, null, null, null, null),

  ('2026.13', 'machineSecret', 1, 'overlapHours', '原密钥再用', '更换后原密钥还能用多少小时，供对方切换；0 为立即停用。', 'integer', '小时', null, null, false, null, null, 0, 720);
