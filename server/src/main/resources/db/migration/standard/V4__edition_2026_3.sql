-- What the forms of first set-up, regions, grants, thresholds, code lists, verdicts and weekly reports ask for.
insert into standard.edition (seq, code) values
  (3, '2026.3');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.3', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.2';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.3', 'project', 19, 'status', '状态', '项目目前的情况，由系统按办理情况标明。', 'code', null, null, 'STATUS', false, null, null, null, null),
  ('2026.3', 'project', 20, 'lotCount', '标段数', '已登记的标段个数。', 'integer', '个', null, null, false, null, null, null, null),
  ('2026.3', 'project', 21, 'updatedAt', '最近更新', '登记信息最近一次修改的日期。', 'day', null, null, null, false, null, null, null, null),

  ('2026.3', 'setup', 1, 'tenantName', '使用方名称', '显示在每一页和报表页眉，例如：某某市重点项目办。', 'text', null, 60, null, true, null, null, null, null),
  ('2026.3', 'setup', 2, 'regionCode', '行政区划代码', '本地的 6 位数字代码，例如：330100。', 'text', null, 6, null, true, 'GB/T 2260', '[1-9][0-9]{5}', null, null),
  ('2026.3', 'setup', 3, 'regionName', '行政区划名称', '例如：杭州市。', 'text', null, 60, null, true, 'GB/T 2260', null, null, null),
  ('2026.3', 'setup', 4, 'organisationName', '单位全称', '与证照一致的全称。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.3', 'setup', 5, 'uscc', '统一社会信用代码', '18 位，末位为校验位。', 'uscc', null, 18, null, false, 'GB 32100-2015', null, null, null),
  ('2026.3', 'setup', 6, 'adminName', '姓名', '与身份证件一致；账号实名使用，不得共用。', 'text', null, 40, null, true, null, null, null, null),
  ('2026.3', 'setup', 7, 'login', '登录名', '以字母开头，3 至 40 位字母、数字、点、横线或下划线。', 'text', null, 40, null, true, null, '[A-Za-z][A-Za-z0-9._-]{2,39}', null, null),
  ('2026.3', 'setup', 8, 'password', '口令', '至少 10 个字符，含大写字母、小写字母、数字、符号中的三种。', 'text', null, null, null, true, 'GB/T 22239', null, null, null),

  ('2026.3', 'region', 1, 'parentCode', '上级地区', '按区划代码选最近的上级，授权范围随上级向下延伸；省级不填。', 'reference', null, 12, null, false, 'GB/T 2260', null, null, null),
  ('2026.3', 'region', 2, 'code', '区划代码', '县级及以上 6 位（GB/T 2260），乡镇、街道 9 位，村、社区 12 位。登记后不能修改。', 'text', null, 12, null, true, 'GB/T 2260；GB/T 10114', null, null, null),
  ('2026.3', 'region', 3, 'name', '地区名称', '行政区划的全称。', 'text', null, 60, null, true, 'GB/T 2260', null, null, null),

  ('2026.3', 'person', 7, 'signsIn', '账号', '有没有可以登录的账号。', 'flag', null, null, null, false, null, null, null, null),

  ('2026.3', 'grant', 1, 'role', '角色', '决定能做什么。', 'code', null, null, null, true, 'GB/T 22239', null, null, null),
  ('2026.3', 'grant', 2, 'scopeKind', '范围类别', '角色在多大范围内生效。', 'code', null, null, null, true, null, 'TENANT|REGION|ORGANISATION|PROJECT|LOT', null, null),
  ('2026.3', 'grant', 3, 'scopeId', '授权范围', '角色所及的地区、单位、项目或标段；全部项目的不填。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.3', 'grant', 4, 'region', '地区', '角色及于该地区及其下级地区的项目。', 'reference', null, null, null, true, 'GB/T 2260', null, null, null),
  ('2026.3', 'grant', 5, 'organisation', '单位', '角色及于该单位及其下级单位参与的项目；施工、监理单位只到所参与的标段。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.3', 'grant', 6, 'project', '项目', '角色只及于选定的项目。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.3', 'grant', 7, 'lot', '标段', '角色只及于选定的标段。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.3', 'grant', 8, 'because', '凭什么看到', '授权与项目之间的联系。', 'text', null, null, null, false, null, null, null, null),
  ('2026.3', 'grant', 9, 'lots', '看到哪些', '整个项目、所参与的标段，或只有项目概况。', 'text', null, null, null, false, null, null, null, null),
  ('2026.3', 'grant', 10, 'since', '自', '授权开始的日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.3', 'grant', 11, 'until', '至', '授权结束的日期，含当日；不填为长期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.3', 'grant', 12, 'givenBy', '授权人', '授予角色的人。', 'text', null, null, null, false, null, null, null, null),

  ('2026.3', 'threshold', 1, 'preset', '方案', '按哪一套规则判定灯色。', 'code', null, null, null, true, null, null, null, null),
  ('2026.3', 'threshold', 2, 'yellow', '预警：低于计划', '完成百分比比计划应完成少多少起为预警。', 'decimal', '百分点', null, null, true, null, null, 0, 100),
  ('2026.3', 'threshold', 3, 'orange', '较重预警：低于计划', '完成百分比比计划应完成少多少起为较重预警；可不设。', 'decimal', '百分点', null, null, false, null, null, 0, 100),
  ('2026.3', 'threshold', 4, 'red', '滞后：低于计划', '完成百分比比计划应完成少多少起为滞后。', 'decimal', '百分点', null, null, true, null, null, 0, 100),
  ('2026.3', 'threshold', 5, 'finishYellowDays', '预警：完工推迟', '预计完工日期晚于基准多少个日历天起为预警。', 'integer', '天', null, null, true, null, null, 0, 36500),
  ('2026.3', 'threshold', 6, 'finishRedDays', '滞后：完工推迟', '预计完工日期晚于基准多少个日历天起为滞后。', 'integer', '天', null, null, true, null, null, 0, 36500),

  ('2026.3', 'codeItem', 1, 'code', '代码', '1 至 40 位字母、数字或下划线，登记后不能修改。', 'text', null, 40, null, true, null, '[A-Za-z0-9_]{1,40}', null, null),
  ('2026.3', 'codeItem', 2, 'name', '名称', '选项中显示的名称。', 'text', null, 60, null, true, null, null, null, null),
  ('2026.3', 'codeItem', 3, 'seq', '顺序', '在选项中的先后，0 至 9999。', 'integer', null, null, null, false, null, null, 0, 9999),
  ('2026.3', 'codeItem', 4, 'active', '启用', '停用后不再出现在选项中，已用此代码的记录保留。', 'flag', null, null, null, false, null, null, null, null),

  ('2026.3', 'verdict', 1, 'reason', '退回原因', '写明要改什么，提交人按此修改后重新提交。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.3', 'plan', 5, 'lotId', '标段', '计划所属的标段；不选的为整个项目。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.3', 'report', 8, 'scope', '范围', '一个项目，或授权范围内的全部项目。', 'code', null, null, null, true, null, null, null, null),
  ('2026.3', 'report', 9, 'projectId', '项目', '只报一个项目时选定。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.3', 'report', 10, 'weekOf', '周', '周一至周日；本周或以前的周。', 'day', null, null, null, true, null, null, null, null),
  ('2026.3', 'report', 11, 'formats', '文件格式', 'PDF 或 XLSX，至少一种。', 'code', null, null, null, true, null, null, null, null);
