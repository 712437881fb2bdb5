-- Posts, grants for a time, what is handed on, roles, marks. From here on a field carries a mark: who reads it whole.
alter table standard.field
  add column mark   text not null default 'INTERNAL' check (mark in ('PUBLIC', 'INTERNAL', 'SENSITIVE', 'CORE')),
  -- What somebody below the mark gets: a few characters, or nothing.
  add column shelter text check (shelter in ('MASKED', 'ABSENT')),
  add check ((mark in ('SENSITIVE', 'CORE')) = (shelter is not null));

insert into standard.edition (seq, code) values
  (12, '2026.12');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.12', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = (select e.code
                      from standard.edition e
                     where e.seq < 12
                     order by e.seq desc
                     limit 1);

update standard.field
   set pattern = 'TENANT|REGION|ORGANISATION|OWN|CLASS|PROJECT|LOT'
 where edition = '2026.12' and entity = 'grant' and code = 'scopeKind';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.12', 'post', 1, 'name', '岗位名称', '单位内的岗位，例如：工程科科长。', 'text', null, 40, null, true, null, null, null, null),
  ('2026.12', 'sitting', 1, 'personId', '任职人员', '在该单位工作的人员。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.12', 'sitting', 2, 'validFrom', '任职自', '从这一天起享有岗位上的授权；不填为当日。', 'day', null, null, null, false, null, null, null, null),
  ('2026.12', 'sitting', 3, 'validTo', '任职至', '含当日；不填为长期。', 'day', null, null, null, false, null, null, null, null),

  ('2026.12', 'grant', 13, 'validFrom', '生效日期', '从这一天起生效；不填为当日。', 'day', null, null, null, false, null, null, null, null),
  ('2026.12', 'grant', 14, 'validTo', '截止日期', '含当日，次日失效；不填为长期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.12', 'grant', 15, 'projectClass', '项目类别', '角色及于该类别的全部项目。', 'code', null, null, 'PROJECT_TYPE', true, null, null, null, null),
  ('2026.12', 'grant', 16, 'further', '同时及于', '分管领导跨部门、跨地区时，同一角色再及于哪些范围。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.12', 'handing', 1, 'to', '受托人', '代为行使这部分权限的同事，须为同一单位。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.12', 'handing', 2, 'validFrom', '委托自', '从这一天起生效；不填为当日。', 'day', null, null, null, false, null, null, null, null),
  ('2026.12', 'handing', 3, 'validTo', '委托至', '含当日；不晚于本人授权的截止日期。', 'day', null, null, null, true, null, null, null, null),
  ('2026.12', 'handing', 4, 'rights', '委托的权限', '不选为该角色的全部权限。', 'code', null, null, null, false, null, null, null, null),
  ('2026.12', 'handing', 5, 'scopeKind', '委托范围', '不选与本人相同；只可更小。', 'code', null, null, null, false, null, 'REGION|ORGANISATION|PROJECT|LOT', null, null),
  ('2026.12', 'handing', 6, 'scopeId', '范围', '本人授权范围之内的地区、单位、项目或标段。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.12', 'role', 1, 'code', '角色代码', '大写字母开头，2 至 12 位字母、数字或下划线，建立后不能修改。', 'text', null, 12, null, true, null, '[A-Z][A-Z0-9_]{1,11}', null, null),
  ('2026.12', 'role', 2, 'name', '角色名称', '授权时显示的名称。', 'text', null, 30, null, true, null, null, null, null),
  ('2026.12', 'role', 3, 'madeFrom', '参照角色', '新角色由哪个角色变来；不能拥有的权限随之确定。', 'code', null, null, null, true, null, null, null, null),
  ('2026.12', 'role', 4, 'level', '阅读级别', '持有该角色的人看得到哪一级的项目和字段。', 'code', null, null, null, true, 'GB/T 22239', 'INTERNAL|SENSITIVE|CORE', null, null),
  ('2026.12', 'role', 5, 'rights', '权限', '该角色可以做什么。', 'code', null, null, null, false, 'GB/T 22239', null, null, null),

  ('2026.12', 'projectMark', 1, 'mark', '安全标记', '公开、内部、敏感或核心；阅读级别不够的人看不到项目。国家秘密不得进入本系统。', 'code', null, null, null, true, 'GB/T 22239', 'PUBLIC|INTERNAL|SENSITIVE|CORE', null, null),
  ('2026.12', 'projectMark', 2, 'reason', '变更理由', '写明依据。', 'text', null, 200, null, true, null, null, null, null),

  ('2026.12', 'project', 22, 'contactName', '联系人', '项目单位负责联系的人。', 'text', null, 40, null, false, null, null, null, null),
  ('2026.12', 'project', 23, 'contactPhone', '联系电话', '联系人的手机或座机号码。', 'text', null, 20, null, false, null, '[0-9+() -]{7,20}', null, null),
  ('2026.12', 'project', 24, 'fundAccount', '资金专户账号', '项目资金专户的银行账号。', 'text', null, 30, null, false, null, '[0-9 ]{8,30}', null, null),
  ('2026.12', 'project', 25, 'remark', '内部备注', '只供敏感级以上的人员阅读。', 'text', null, 500, null, false, null, null, null, null),
  ('2026.12', 'project', 26, 'mark', '安全标记', '公开、内部、敏感或核心。', 'code', null, null, null, false, 'GB/T 22239', null, null, null);

update standard.field set mark = 'SENSITIVE', shelter = 'MASKED'
 where edition = '2026.12' and (entity, code) in (('project', 'contactPhone'), ('person', 'mobile'));
update standard.field set mark = 'CORE', shelter = 'MASKED'
 where edition = '2026.12' and (entity, code) in (('project', 'fundAccount'));
update standard.field set mark = 'SENSITIVE', shelter = 'ABSENT'
 where edition = '2026.12' and (entity, code) in (('project', 'remark'));
