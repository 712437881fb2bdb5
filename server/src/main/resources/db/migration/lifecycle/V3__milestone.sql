-- What a project of a type has to reach, in its order; comes with the product.
create table lifecycle.first_milestone (
  type_code text not null,
  seq       int  not null,
  name      text not null,
  primary key (type_code, seq)
);

insert into lifecycle.first_milestone (type_code, seq, name)
select t.type_code, n.seq, n.name
  from (values
    ('HOUSING', 'BUILDING'), ('MUNICIPAL', 'ROAD'), ('TRANSPORT', 'ROAD'), ('WATER', 'PLAIN'), ('OLD_ESTATE', 'OLD'),
    ('ECOLOGY', 'PLAIN'), ('INFORMATION', 'IT'), ('FISCAL', 'PLAIN'), ('LIVELIHOOD', 'PLAIN')) t (type_code, kind)
  join lateral (
    select row_number() over () as seq, m.name
      from unnest(case t.kind
        when 'ROAD' then array['立项批复', '可研批复', '初设及概算批复', '招标完成', '合同签订', '征地拆迁完成', '施工许可', '开工',
          '临建完成', '路基土石方完成', '桥涵下部完成', '桥涵上部完成', '路面底、基层完成', '路面面层完成', '交安机电完成', '交工验收',
          '竣工验收', '结算', '决算', '移交']
        when 'OLD' then array['摸底完成', '居民意愿征询通过', '方案公示', '实施方案批复', '招标完成', '合同签订', '进场', '雨污、水电气改造完成',
          '道路完成', '外墙、屋面完成', '楼道完成', '加装电梯完成', '居民验收', '联合验收', '移交长效管理']
        when 'IT' then array['立项批复', '初设批复', '采购完成', '合同签订', '需求确认', '系统上线', '初验', '试运行满三个月', '等保测评',
          '密码应用评估', '终验', '资产入账']
        when 'PLAIN' then array['立项批复', '可研批复', '初设及概算批复', '招标完成', '合同签订', '开工', '主体完成', '完工', '竣工验收',
          '结算', '决算', '移交']
        else array['立项批复', '可研批复', '初设及概算批复', '用地规划许可', '工程规划许可', '施工图审查合格', '招标完成', '合同签订',
          '施工许可', '开工', '基坑完成', '主体到正负零', '主体封顶', '外立面完成', '机电安装完成', '室内装修完成', '联动调试', '竣工预验收',
          '五方验收', '消防验收', '联合验收', '竣工验收备案', '结算', '决算', '移交']
      end) as m (name)) n on true;

-- The same as a site has written it for a type; whatever it has written wins.
create table lifecycle.milestone_template (
  tenant_id uuid        not null,
  type_code text        not null,
  names     text[]      not null check (cardinality(names) between 1 and 60),
  version   int         not null,
  set_by    uuid        not null,
  setter    text        not null,
  set_at    timestamptz not null,
  primary key (tenant_id, type_code)
);

create table lifecycle.milestone (
  tenant_id   uuid not null,
  id          uuid not null,
  project_id  uuid not null,
  seq         int  not null,
  name        text not null,
  planned_on  date,
  -- By hand; where it is linked to an activity, the schedule tells it.
  forecast_on date,
  activity_id uuid,
  actual_on   date,
  proof_kind  text check (proof_kind in ('ENTRY', 'MATTER', 'MOVE')),
  proof_id    uuid,
  dropped     boolean not null default false,
  version     int     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  check (num_nulls(actual_on, proof_kind, proof_id) in (0, 3))
);
create index milestone_project on lifecycle.milestone (tenant_id, project_id, seq);
create unique index milestone_name on lifecycle.milestone (tenant_id, project_id, name) where not dropped;

-- What was done to a milestone, in words; never changed.
create table lifecycle.milestone_change (
  tenant_id    uuid        not null,
  id           uuid        not null,
  milestone_id uuid        not null,
  project_id   uuid        not null,
  said         text        not null,
  reason       text        not null,
  changed_by   uuid        not null,
  changer      text        not null,
  changed_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, milestone_id) references lifecycle.milestone (tenant_id, id)
);
create index milestone_change_milestone on lifecycle.milestone_change (tenant_id, milestone_id, id desc);
create index milestone_change_project on lifecycle.milestone_change (tenant_id, project_id, id desc);

do $$
declare
  name text;
begin
  foreach name in array array['milestone_template', 'milestone', 'milestone_change'] loop
    execute format('alter table lifecycle.%I enable row level security', name);
    execute format('alter table lifecycle.%I force row level security', name);
    execute format(
      'create policy tenant on lifecycle.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke insert, update, delete, truncate on lifecycle.first_milestone from ${application};
revoke update, truncate on lifecycle.milestone_change from ${application};

create view lifecycle.open_milestone with (security_invoker = true) as
  select m.tenant_id, m.id, m.project_id, p.name as project_name, p.region_path, p.office, m.name, m.planned_on,
         coalesce(a.finish, m.forecast_on) as forecast_on, m.actual_on
    from lifecycle.milestone m
    join project.open_project p on p.tenant_id = m.tenant_id and p.id = m.project_id
    left join schedule.open_activity_standing a
      on a.tenant_id = m.tenant_id and a.id = m.activity_id and a.project_id = m.project_id and a.basis = 'LIVE'
   where not m.dropped;
