create schema lifecycle;

-- How gates and limits hold in the whole country; comes with the product, and a new edition adds rows.
create table lifecycle.first_rule (
  code         text not null,
  severity     text check (severity in ('BLOCK', 'WARN', 'NOTIFY')),
  least        numeric(18, 4),
  most         numeric(18, 4),
  unit         text check (unit in ('PERCENT', 'WORKDAY', 'DAY', 'MONTH', 'YEAR')),
  exempt_under numeric(18, 2),
  exempt_area  numeric(18, 2),
  valid_from   date not null,
  valid_to     date,
  source       text not null,
  primary key (code, valid_from)
);

insert into lifecycle.first_rule (code, severity, least, most, unit, exempt_under, exempt_area, valid_from, source) values
  ('G01', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第十条'),
  ('G02', 'BLOCK', null, 10, 'PERCENT', null, null, '2019-07-01', '政府投资条例第十二条'),
  ('G03', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第十七条'),
  ('G04', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第二十二条；保障农民工工资支付条例第二十三条'),
  ('G05', 'BLOCK', null, null, null, 1000000, null, '2018-06-01', '招标投标法实施条例第七条；必须招标的工程项目规定第五条（各类合同的最低规模标准为 100 万元）'),
  ('G06', 'BLOCK', null, null, null, null, null, '2000-01-01', '招标投标法第四十六条'),
  ('G07', 'BLOCK', null, null, null, 300000, 300, '2014-10-25', '建筑法第七条、第八条；建筑工程施工许可管理办法第二条（30 万元或 300 平方米以下免）'),
  ('G08', 'BLOCK', null, null, null, null, null, '2020-05-01', '保障农民工工资支付条例第二十三条、第二十四条、第二十六条'),
  ('G09', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第二十一条'),
  ('G10', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第二十三条'),
  ('G10x', 'WARN', null, 10, 'PERCENT', null, null, '2015-03-15', '中央预算内直接投资项目概算管理暂行办法'),
  ('G11', 'BLOCK', null, null, null, null, null, '2000-01-30', '建设工程质量管理条例第三十条'),
  ('G11a', 'BLOCK', null, null, null, null, null, '2000-01-30', '建设工程质量管理条例第二十九条、第三十一条'),
  ('G12', 'BLOCK', null, null, null, null, null, '2000-01-30', '建设工程质量管理条例第十六条'),
  ('G13', 'BLOCK', null, null, null, null, null, '2000-01-30', '建设工程质量管理条例第十六条；消防法第十三条'),
  ('G14', 'BLOCK', 80, 97, 'PERCENT', null, null, '2022-08-01', '财建〔2022〕183号；建设工程质量保证金管理办法'),
  ('G15', 'BLOCK', 10, 30, 'PERCENT', null, null, '2004-10-20', '建设工程价款结算暂行办法第十二条'),
  ('G16', 'BLOCK', null, 3, 'PERCENT', null, null, '2017-07-01', '建设工程质量保证金管理办法'),
  ('G17', 'NOTIFY', null, 30, 'DAY', null, null, '2022-08-01', '财建〔2022〕183号'),
  ('G18', 'BLOCK', null, null, null, null, null, '2020-10-01', '预算法实施条例'),
  ('G19', 'NOTIFY', null, 1, 'MONTH', null, null, '2020-05-01', '保障农民工工资支付条例第二十四条'),
  ('G20', 'BLOCK', null, 5, 'PERCENT', null, null, '2016-09-01', '基本建设财务规则；基本建设项目竣工财务决算管理暂行办法'),
  ('G21', 'BLOCK', null, null, null, null, null, '2016-09-01', '基本建设项目竣工财务决算管理暂行办法'),
  ('G22', 'NOTIFY', null, 30, 'DAY', null, null, '2025-06-01', '保障中小企业款项支付条例第九条'),
  ('G23', 'WARN', 70, null, 'PERCENT', null, null, '2000-01-30', '建设工程质量管理条例第十条；比例为通行做法'),
  ('PROOF', 'BLOCK', null, null, null, null, null, '2019-07-01', '政府投资条例第九条'),
  ('RESUME', 'BLOCK', null, 1, 'YEAR', null, null, '1998-03-01', '建筑法第十条'),
  ('PERMIT_DECIDE', null, null, 20, 'WORKDAY', null, null, '2004-07-01', '行政许可法第四十二条'),
  ('PERMIT_SUPPLEMENT', null, null, 5, 'WORKDAY', null, null, '2004-07-01', '行政许可法第三十二条'),
  ('PERMIT_DELIVER', null, null, 10, 'WORKDAY', null, null, '2004-07-01', '行政许可法第四十四条'),
  ('VERIFY_DECIDE', null, null, 20, 'WORKDAY', null, null, '2017-02-01', '企业投资项目核准和备案管理条例第十条'),
  ('VERIFY_EVAL', null, null, 30, 'WORKDAY', null, null, '2017-02-01', '企业投资项目核准和备案管理条例第九条'),
  ('EIA_REPORT', null, null, 60, 'DAY', null, null, '2018-12-29', '环境影响评价法第二十二条'),
  ('EIA_FORM', null, null, 30, 'DAY', null, null, '2018-12-29', '环境影响评价法第二十二条'),
  ('EIA_VALID', null, null, 5, 'YEAR', null, null, '2018-12-29', '环境影响评价法第二十四条'),
  ('WORK_PERMIT', null, null, 7, 'DAY', null, null, '2019-04-23', '建筑法第八条'),
  ('START_AFTER_PERMIT', null, null, 3, 'MONTH', null, null, '1998-03-01', '建筑法第九条（可延期两次，每次不超过三个月）'),
  ('STOP_REPORT', null, null, 1, 'MONTH', null, null, '1998-03-01', '建筑法第十条'),
  ('RESUME_RECHECK', null, null, 1, 'YEAR', null, null, '1998-03-01', '建筑法第十条'),
  ('CANDIDATE_PUBLISH', null, null, 3, 'DAY', null, null, '2012-02-01', '招标投标法实施条例第五十四条'),
  ('CONTRACT_SIGN', null, null, 30, 'DAY', null, null, '2000-01-01', '招标投标法第四十六条'),
  ('TENDER_REPORT', null, null, 15, 'DAY', null, null, '2000-01-01', '招标投标法第四十七条'),
  ('BOND_RETURN', null, null, 5, 'DAY', null, null, '2012-02-01', '招标投标法实施条例第五十七条'),
  ('TENDER_COMPLAINT_ACCEPT', null, null, 3, 'WORKDAY', null, null, '2012-02-01', '招标投标法实施条例第六十一条'),
  ('TENDER_COMPLAINT_DECIDE', null, null, 30, 'WORKDAY', null, null, '2012-02-01', '招标投标法实施条例第六十一条'),
  ('GP_RESULT', null, null, 2, 'WORKDAY', null, null, '2015-03-01', '政府采购法实施条例第四十三条'),
  ('GP_CONTRACT_PUBLISH', null, null, 2, 'WORKDAY', null, null, '2015-03-01', '政府采购法实施条例第五十条'),
  ('GP_CONTRACT_FILE', null, null, 7, 'WORKDAY', null, null, '2003-01-01', '政府采购法第四十七条'),
  ('COMPLETION_FILE', null, null, 15, 'DAY', null, null, '2000-01-30', '建设工程质量管理条例第四十九条'),
  ('PLAN_FILE', null, null, 6, 'MONTH', null, null, '2008-01-01', '城乡规划法第四十五条'),
  ('FINAL_ACCOUNT', null, null, 3, 'MONTH', null, null, '2016-09-01', '基本建设项目竣工财务决算管理暂行办法第二条'),
  ('PAY_SME', null, null, 30, 'DAY', null, null, '2025-06-01', '保障中小企业款项支付条例第九条'),
  ('OVERPAY_RETURN', null, null, 30, 'DAY', null, null, '2022-08-01', '财建〔2022〕183号'),
  ('DISCLOSE', null, null, 20, 'WORKDAY', null, null, '2019-05-15', '政府信息公开条例第二十六条');

-- The same as a site has set it for a region. Rows are added; of two for one region and day the later written holds.
create table lifecycle.rule (
  tenant_id    uuid        not null,
  id           uuid        not null,
  code         text        not null,
  region_code  text        not null,
  severity     text check (severity in ('BLOCK', 'WARN', 'NOTIFY')),
  least        numeric(18, 4),
  most         numeric(18, 4),
  unit         text check (unit in ('PERCENT', 'WORKDAY', 'DAY', 'MONTH', 'YEAR')),
  exempt_under numeric(18, 2),
  exempt_area  numeric(18, 2),
  in_force     boolean     not null,
  valid_from   date        not null,
  valid_to     date,
  source       text        not null,
  reason       text        not null,
  set_by       uuid        not null,
  setter       text        not null,
  set_at       timestamptz not null,
  primary key (tenant_id, id),
  check (valid_to >= valid_from)
);
create index rule_code on lifecycle.rule (tenant_id, code, id desc);

-- One row a project of which something was done; its version is how often it has moved or changed its track.
create table lifecycle.course (
  tenant_id  uuid not null,
  project_id uuid not null,
  track      text not null check (track in ('APPROVAL', 'VERIFICATION', 'FILING', 'SUBSIDY')),
  version    int  not null,
  primary key (tenant_id, project_id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);

create table lifecycle.move (
  tenant_id   uuid        not null,
  id          uuid        not null,
  project_id  uuid        not null,
  seq         int         not null,
  transition  text        not null,
  from_stage  text        not null,
  from_status text        not null,
  to_stage    text        not null,
  to_status   text        not null,
  reason      text        not null,
  -- Every gate as it stood.
  gates       jsonb       not null,
  moved_by    uuid        not null,
  mover       text        not null,
  moved_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, seq),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);

-- A file that was sent to stand behind an entry; one that no entry took is let go after some days.
create table lifecycle.document (
  tenant_id  uuid        not null,
  id         uuid        not null,
  project_id uuid        not null,
  file_id    uuid        not null,
  name       text        not null,
  media_type text        not null,
  size       bigint      not null,
  added_by   uuid        not null,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);

create table lifecycle.entry (
  tenant_id   uuid        not null,
  id          uuid        not null,
  project_id  uuid        not null,
  lot_id      uuid,
  kind        text        not null,
  number      text,
  decided_on  date        not null,
  amount      numeric(18, 2),
  quantity    numeric(18, 2),
  note        text,
  document_id uuid        not null,
  -- The one it takes the place of, which stays.
  supersedes  uuid,
  recorded_by uuid        not null,
  recorder    text        not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, id),
  unique (tenant_id, document_id),
  unique (tenant_id, supersedes),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id),
  foreign key (tenant_id, project_id, document_id) references lifecycle.document (tenant_id, project_id, id),
  foreign key (tenant_id, project_id, supersedes) references lifecycle.entry (tenant_id, project_id, id)
);
create index entry_project on lifecycle.entry (tenant_id, project_id, id desc);
create index entry_lot on lifecycle.entry (tenant_id, lot_id) where lot_id is not null;

-- A limit that runs. How long it is and by which rule stays as it was when it began.
create table lifecycle.clock (
  tenant_id   uuid        not null,
  id          uuid        not null,
  project_id  uuid        not null,
  code        text        not null,
  began_on    date        not null,
  amount      int         not null,
  unit        text        not null check (unit in ('WORKDAY', 'DAY', 'MONTH', 'YEAR')),
  rule_id     uuid,
  rule_source text        not null,
  due_on      date        not null,
  paused_on   date,
  ended_on    date,
  version     int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, rule_id) references lifecycle.rule (tenant_id, id),
  check (paused_on is null or ended_on is null)
);
create index clock_project on lifecycle.clock (tenant_id, project_id, id desc);

create table lifecycle.clock_step (
  tenant_id uuid        not null,
  id        uuid        not null,
  clock_id  uuid        not null,
  step      text        not null check (step in ('BEGIN', 'PAUSE', 'RESUME', 'END')),
  reason    text        not null,
  taken_on  date        not null,
  due_on    date        not null,
  taken_by  uuid        not null,
  taker     text        not null,
  taken_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, clock_id) references lifecycle.clock (tenant_id, id)
);
create index clock_step_clock on lifecycle.clock_step (tenant_id, clock_id, id);

do $$
declare
  name text;
begin
  foreach name in array array['rule', 'course', 'move', 'document', 'entry', 'clock', 'clock_step'] loop
    execute format('alter table lifecycle.%I enable row level security', name);
    execute format('alter table lifecycle.%I force row level security', name);
    execute format(
      'create policy tenant on lifecycle.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke insert, update, delete, truncate on lifecycle.first_rule from ${application};
revoke update, truncate on lifecycle.rule, lifecycle.move, lifecycle.document, lifecycle.entry, lifecycle.clock_step
  from ${application};
