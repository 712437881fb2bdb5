-- The life of a project: moves, entries, limits and the rules they are judged by.
insert into standard.edition (seq, code) values
  (8, '2026.8');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.8', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.7';

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.8', 'stageMove', 1, 'transition', '办理事项', '项目从现阶段往哪里走。', 'code', null, null, null, true, '政府投资条例；建筑法', null, null, null),
  ('2026.8', 'stageMove', 2, 'reason', '办理说明', '写明依据和理由；有警示未消除的，说明为什么仍然办理。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.8', 'projectTrack', 1, 'track', '管理方式', '审批、核准、备案或资金申请报告，决定项目要经过的阶段。', 'code', null, null, null, true, '政府投资条例第九条、第十四条；企业投资项目核准和备案管理条例第三条', null, null, null),
  ('2026.8', 'projectTrack', 2, 'reason', '变更说明', '写明依据哪份文件确定或改变管理方式。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.8', 'lifecycleEntry', 1, 'kind', '登记类别', '登记的是哪一类文件或凭证。', 'code', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 2, 'documentId', '文件', '文件或凭证的扫描件、电子件，登记前上传。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 3, 'number', '文号（编号）', '文件的发文字号或证书、合同编号，例如：发改投资〔2026〕12号。', 'text', null, 60, null, false, '党政机关公文格式 GB/T 9704', null, null, null),
  ('2026.8', 'lifecycleEntry', 4, 'decidedOn', '文件日期', '文件的成文日期或事情发生的日期，不晚于今天。', 'day', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 5, 'amount', '金额', '文件载明的金额。', 'money', '元', null, null, false, null, null, 0, 1000000000000),
  ('2026.8', 'lifecycleEntry', 6, 'quantity', '数量', '建筑面积、比例或天数，单位随类别。', 'decimal', null, null, null, false, null, null, 0, 1000000000),
  ('2026.8', 'lifecycleEntry', 7, 'lotId', '标段', '控制价、中标、合同所属的标段；不选的为整个项目。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 8, 'supersedes', '代替的登记', '更正时选被代替的那一条，原登记保留。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 9, 'note', '说明', '需要交代的情况。', 'text', null, 500, null, false, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 10, 'recordedBy', '登记人', '登记的人。', 'text', null, null, null, false, null, null, null, null),
  ('2026.8', 'lifecycleEntry', 11, 'recordedAt', '登记时间', '登记的时间。', 'day', null, null, null, false, null, null, null, null),

  ('2026.8', 'statutoryClock', 1, 'code', '时限', '起算哪一项法定时限。', 'code', null, null, null, true, null, null, null, null),
  ('2026.8', 'statutoryClock', 2, 'beganOn', '起算事件日期', '受理、收到、签订等事件发生的日期，当日不计入。', 'day', null, null, null, true, '行政许可法第八十二条；民法典第二百零一条', null, null, null),
  ('2026.8', 'statutoryClock', 4, 'step', '办理', '暂停、恢复或办结。', 'code', null, null, null, true, null, null, null, null),
  ('2026.8', 'statutoryClock', 3, 'reason', '说明', '写明起算、暂停、恢复或办结的依据。', 'text', null, 500, null, true, null, null, null, null),

  ('2026.8', 'lifecycleRule', 1, 'code', '规则', '闸口或时限的代码。', 'code', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleRule', 2, 'regionCode', '适用地区', '规则适用的地区，含其下级；下级另有规定的从其规定。', 'reference', null, null, null, true, 'GB/T 2260', null, null, null),
  ('2026.8', 'lifecycleRule', 3, 'severity', '不满足时', '不得推进、警示并说明理由，或只提醒；时限不填。', 'code', null, null, null, false, null, null, null, null),
  ('2026.8', 'lifecycleRule', 4, 'least', '下限', '不低于多少，单位随规则。', 'decimal', null, null, null, false, null, null, 0, 100000),
  ('2026.8', 'lifecycleRule', 5, 'most', '上限', '不超过多少，单位随规则；时限填天数、月数或年数。', 'decimal', null, null, null, false, null, null, 0, 100000),
  ('2026.8', 'lifecycleRule', 6, 'exemptUnder', '免予适用：总投资低于', '总投资低于此数的项目不适用；不填为都适用。', 'money', '元', null, null, false, null, null, 0, 1000000000000),
  ('2026.8', 'lifecycleRule', 7, 'exemptArea', '免予适用：建筑面积低于', '建筑面积低于此数的项目不适用；不填为都适用。', 'decimal', '平方米', null, null, false, null, null, 0, 1000000000),
  ('2026.8', 'lifecycleRule', 8, 'inForce', '施行', '不施行的，本地规定自生效日起不再适用，从上级规定。', 'flag', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleRule', 9, 'validFrom', '自', '从哪一天起适用，含当日。', 'day', null, null, null, true, null, null, null, null),
  ('2026.8', 'lifecycleRule', 10, 'validTo', '至', '到哪一天为止，含当日；不填为长期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.8', 'lifecycleRule', 11, 'source', '依据', '规定的名称、文号和条款。', 'text', null, 200, null, true, null, null, null, null),
  ('2026.8', 'lifecycleRule', 12, 'reason', '修改说明', '为什么这样改。', 'text', null, 500, null, true, null, null, null, null);
