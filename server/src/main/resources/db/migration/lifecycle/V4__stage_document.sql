-- Which documents a stage needs, by track, region and day (政府投资条例; 建设工程质量管理条例; 基本建设财务规则).
create table lifecycle.document_needed (
  code        text   not null,
  stage       text   not null,
  seq         int    not null,
  name        text   not null,
  tracks      text[] not null,
  -- Empty: the whole country; else the path of the region it holds in.
  region_path text   not null default '',
  source      text   not null,
  valid_from  date   not null,
  valid_to    date,
  primary key (code),
  check (valid_to >= valid_from)
);

insert into lifecycle.document_needed (code, stage, seq, name, tracks, source, valid_from)
select stage || '-' || n, stage, n, name, tracks, source, valid_from
  from (values
    ('RESERVE', 1, '项目储备表', '{APPROVAL,SUBSIDY}'::text[], '政府投资条例第六条', date '2019-07-01'),
    ('RESERVE', 2, '入库申请', '{APPROVAL,SUBSIDY}', '政府投资条例第六条', '2019-07-01'),
    ('RESERVE', 3, '建设必要性说明', '{APPROVAL,SUBSIDY}', '政府投资条例第九条', '2019-07-01'),
    ('RESERVE', 4, '资金测算', '{APPROVAL,SUBSIDY}', '政府投资条例第九条', '2019-07-01'),
    ('RESERVE', 5, '绩效目标（初稿）', '{APPROVAL,SUBSIDY}', '预算法实施条例第二十条', '2020-10-01'),
    ('PROPOSAL', 1, '项目建议书', '{APPROVAL}', '政府投资条例第九条', '2019-07-01'),
    ('PROPOSAL', 2, '项目申请书', '{VERIFICATION}', '企业投资项目核准和备案管理条例第六条', '2017-02-01'),
    ('PROPOSAL', 3, '项目备案信息', '{FILING}', '企业投资项目核准和备案管理条例第十三条', '2017-02-01'),
    ('PROPOSAL', 4, '资金申请报告', '{SUBSIDY}', '政府投资条例第十四条', '2019-07-01'),
    ('PROPOSAL', 5, '资金来源说明', '{APPROVAL,SUBSIDY}', '政府投资条例第九条', '2019-07-01'),
    ('PROPOSAL', 6, '项目代码赋码回执', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '政府投资条例第十条', '2019-07-01'),
    ('FEASIBILITY', 1, '可行性研究报告', '{APPROVAL}', '政府投资条例第九条', '2019-07-01'),
    ('FEASIBILITY', 2, '用地预审与选址意见书', '{APPROVAL}', '政府投资条例第十一条', '2019-07-01'),
    ('FEASIBILITY', 3, '节能审查意见', '{APPROVAL}', '节约能源法第十五条', '2018-10-26'),
    ('FEASIBILITY', 4, '社会稳定风险评估报告', '{APPROVAL}', '政府投资条例第十一条', '2019-07-01'),
    ('FEASIBILITY', 5, '招标方案核准', '{APPROVAL}', '招标投标法实施条例第七条', '2012-02-01'),
    ('FEASIBILITY', 6, '资金承诺函', '{APPROVAL}', '政府投资条例第十一条', '2019-07-01'),
    ('PRELIM_DESIGN', 1, '初步设计文件', '{APPROVAL}', '政府投资条例第九条', '2019-07-01'),
    ('PRELIM_DESIGN', 2, '投资概算书', '{APPROVAL}', '政府投资条例第十二条', '2019-07-01'),
    ('PRELIM_DESIGN', 3, '概算与估算对比表', '{APPROVAL}', '政府投资条例第十二条', '2019-07-01'),
    ('PRELIM_DESIGN', 4, '评审报告', '{APPROVAL}', '政府投资条例第十一条', '2019-07-01'),
    ('ANNUAL_PLAN', 1, '年度投资计划申报表', '{APPROVAL,SUBSIDY}', '政府投资条例第十六条', '2019-07-01'),
    ('BUDGET', 1, '部门预算项目申报', '{APPROVAL,SUBSIDY}', '预算法实施条例', '2020-10-01'),
    ('BUDGET', 2, '绩效目标表', '{APPROVAL,SUBSIDY}', '预算法实施条例第二十条', '2020-10-01'),
    ('BUDGET', 3, '施工图预算', '{APPROVAL}', '政府投资条例第十二条', '2019-07-01'),
    ('BUDGET', 4, '财政评审报告', '{APPROVAL}', '基本建设财务规则', '2016-09-01'),
    ('TENDER', 1, '招标公告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法第十六条', '2000-01-01'),
    ('TENDER', 2, '招标文件', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法第十九条', '2000-01-01'),
    ('TENDER', 3, '评标报告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法第四十条', '2000-01-01'),
    ('TENDER', 4, '中标候选人公示', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法实施条例第五十四条', '2012-02-01'),
    ('TENDER', 5, '中标通知书', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法第四十五条', '2000-01-01'),
    ('CONTRACT', 1, '施工合同', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法第四十六条', '2000-01-01'),
    ('CONTRACT', 2, '监理合同', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十二条', '2000-01-30'),
    ('CONTRACT', 3, '履约担保', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '招标投标法实施条例第五十八条', '2012-02-01'),
    ('CONTRACT', 4, '工程款支付担保', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '保障农民工工资支付条例第二十四条', '2020-05-01'),
    ('CONTRACT', 5, '农民工工资专户协议', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '保障农民工工资支付条例第二十六条', '2020-05-01'),
    ('START', 1, '施工许可证或开工报告批准文件', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建筑法第七条', '1998-03-01'),
    ('START', 2, '质量监督手续', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十三条', '2000-01-30'),
    ('START', 3, '施工组织设计', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建筑法第三十八条', '1998-03-01'),
    ('START', 4, '图纸会审记录', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程监理规范 GB/T 50319', '2014-03-01'),
    ('START', 5, '工程开工令', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程监理规范 GB/T 50319', '2014-03-01'),
    ('CONSTRUCTION', 1, '施工日志', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程文件归档规范 GB/T 50328', '2015-05-01'),
    ('CONSTRUCTION', 2, '监理日志', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程监理规范 GB/T 50319', '2014-03-01'),
    ('CONSTRUCTION', 3, '隐蔽工程验收记录', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第三十条', '2000-01-30'),
    ('CONSTRUCTION', 4, '材料进场试验报告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第二十九条、第三十一条', '2000-01-30'),
    ('COMPLETION', 1, '竣工报告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十六条', '2000-01-30'),
    ('COMPLETION', 2, '五方竣工验收报告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十六条', '2000-01-30'),
    ('COMPLETION', 3, '工程质量评估报告', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十六条', '2000-01-30'),
    ('COMPLETION', 4, '工程保修书', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第三十九条', '2000-01-30'),
    ('COMPLETION', 5, '竣工图', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程文件归档规范 GB/T 50328', '2015-05-01'),
    ('COMPLETION', 6, '消防验收意见', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '消防法第十三条', '2019-04-23'),
    ('COMPLETION', 7, '规划核实意见', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '城乡规划法第四十五条', '2008-01-01'),
    ('SETTLEMENT', 1, '竣工结算书', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程价款结算暂行办法', '2004-10-20'),
    ('SETTLEMENT', 2, '结算审核报告', '{APPROVAL,SUBSIDY}', '建设工程价款结算暂行办法', '2004-10-20'),
    ('SETTLEMENT', 3, '结算定案表', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程价款结算暂行办法', '2004-10-20'),
    ('FINAL_ACCOUNT', 1, '竣工财务决算报表', '{APPROVAL,SUBSIDY}', '基本建设项目竣工财务决算管理暂行办法', '2016-09-01'),
    ('FINAL_ACCOUNT', 2, '决算说明书', '{APPROVAL,SUBSIDY}', '基本建设项目竣工财务决算管理暂行办法', '2016-09-01'),
    ('FINAL_ACCOUNT', 3, '决算审核报告', '{APPROVAL,SUBSIDY}', '基本建设项目竣工财务决算管理暂行办法', '2016-09-01'),
    ('HANDOVER', 1, '交付使用资产表', '{APPROVAL,SUBSIDY}', '基本建设财务规则', '2016-09-01'),
    ('HANDOVER', 2, '竣工档案移交证明', '{APPROVAL,VERIFICATION,FILING,SUBSIDY}', '建设工程质量管理条例第十七条', '2000-01-30'),
    ('HANDOVER', 3, '结余资金缴库单', '{APPROVAL}', '政府投资条例第二十五条', '2019-07-01'),
    ('POST_EVAL', 1, '自我总结评价报告', '{APPROVAL}', '政府投资条例第二十六条', '2019-07-01'),
    ('POST_EVAL', 2, '后评价报告', '{APPROVAL}', '政府投资条例第二十六条', '2019-07-01')
  ) d (stage, n, name, tracks, source, valid_from);

-- What a project has of each: versions and words why one is not needed. Rows are added; the last of a need tells.
create table lifecycle.stage_document (
  tenant_id  uuid        not null,
  id         uuid        not null,
  project_id uuid        not null,
  need       text        not null references lifecycle.document_needed,
  -- The version, from 1 on; none where it says that nothing is needed.
  number     int,
  file_id    uuid,
  name       text,
  media_type text,
  size       bigint,
  sha256     text,
  reason     text,
  added_by   uuid        not null,
  adder      text        not null,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  check ((reason is null) = (number is not null)),
  check (num_nulls(number, file_id, name, media_type, size, sha256) in (0, 6))
);
create unique index stage_document_number on lifecycle.stage_document (tenant_id, project_id, need, number)
 where number is not null;
create index stage_document_need on lifecycle.stage_document (tenant_id, project_id, need, id desc);
create index stage_document_of_need on lifecycle.stage_document (need);

-- Which reminders of a limit went out: each once for each last day the limit has had.
create table lifecycle.clock_reminder (
  tenant_id uuid        not null,
  clock_id  uuid        not null,
  due_on    date        not null,
  mark      text        not null check (mark in ('WEEK', 'DAYS', 'ON', 'AFTER', 'ABOVE')),
  sent_at   timestamptz not null,
  primary key (tenant_id, clock_id, due_on, mark),
  foreign key (tenant_id, clock_id) references lifecycle.clock (tenant_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['stage_document', 'clock_reminder'] loop
    execute format('alter table lifecycle.%I enable row level security', name);
    execute format('alter table lifecycle.%I force row level security', name);
    execute format(
      'create policy tenant on lifecycle.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke insert, update, delete, truncate on lifecycle.document_needed from ${application};
revoke update, truncate on lifecycle.stage_document, lifecycle.clock_reminder from ${application};

-- Limits of projects, for whoever sees the project as a whole.
create view lifecycle.open_clock with (security_invoker = true) as
  select c.tenant_id, c.id, c.project_id, p.name as project_name, p.region_path, p.office, c.code, c.due_on, c.paused_on,
         c.ended_on
    from lifecycle.clock c
    join project.open_project p on p.tenant_id = c.tenant_id and p.id = c.project_id;
