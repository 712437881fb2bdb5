create schema project;

create table project.project (
  tenant_id     uuid           not null,
  id            uuid           not null,
  name          text           not null,
  national_code text,
  type_code     text           not null,
  nature_code   text           not null,
  industry_code text,
  region_code   text           not null,
  region_path   text           not null,
  owner_id      uuid           not null,
  authority_id  uuid,
  -- Who sees it: paths of owner and authority, 'party:<id>' of every company with a lot. Kept by the register.
  seen_by       text[]         not null,
  -- The same without the companies: who sees what belongs to the project as a whole.
  office        text[]         not null,
  stage         text           not null check (stage in
                ('RESERVE', 'PROPOSAL', 'FEASIBILITY', 'PRELIM_DESIGN', 'ANNUAL_PLAN', 'BUDGET', 'TENDER', 'CONTRACT',
                 'START', 'CONSTRUCTION', 'COMPLETION', 'SETTLEMENT', 'FINAL_ACCOUNT', 'HANDOVER', 'POST_EVAL',
                 'CLOSED')),
  status        text           not null check (status in
                ('DRAFT', 'IN_APPROVAL', 'ACTIVE', 'PAUSED', 'CHANGING', 'TERMINATED', 'WITHDRAWN', 'CLOSED')),
  address       text,
  summary       text,
  investment    numeric(18, 2) not null check (investment >= 0),
  planned_start date,
  planned_finish date,
  approved_on   date,
  approval_number text,
  key_project   boolean        not null,
  demo          boolean        not null default false,
  -- When it was declared not to be secret, and by whom; there is no row without.
  not_secret_at timestamptz    not null,
  not_secret_by uuid,
  version       int            not null default 1,
  created_at    timestamptz    not null,
  updated_at    timestamptz    not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, region_code) references access.region (tenant_id, code),
  foreign key (tenant_id, owner_id) references access.organisation (tenant_id, id),
  foreign key (tenant_id, authority_id) references access.organisation (tenant_id, id),
  check (planned_finish >= planned_start)
);
create unique index project_national_code on project.project (tenant_id, national_code) where national_code is not null;
create index project_name on project.project using gin (name gin_trgm_ops);
create index project_region on project.project (tenant_id, region_path text_pattern_ops);
create index project_updated on project.project (tenant_id, updated_at desc, id);

create table project.lot (
  tenant_id       uuid        not null,
  id              uuid        not null,
  project_id      uuid        not null,
  code            text        not null,
  name            text        not null,
  kind            text,
  contractor_id   uuid,
  supervisor_id   uuid,
  -- Owner and authority of the project, and this lot's own companies: never those of another lot.
  seen_by         text[]      not null,
  contract_number text,
  contract_amount numeric(18, 2) check (contract_amount >= 0),
  contract_start  date,
  contract_finish date,
  version         int         not null default 1,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, code),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, contractor_id) references access.organisation (tenant_id, id),
  foreign key (tenant_id, supervisor_id) references access.organisation (tenant_id, id),
  check (contractor_id <> supervisor_id),
  check (contract_finish >= contract_start)
);

-- 单位工程 → 分部 → 分项 → 检验批 (GB 50300).
create table project.part (
  tenant_id  uuid        not null,
  id         uuid        not null,
  lot_id     uuid        not null,
  parent_id  uuid,
  level      text        not null check (level in ('UNIT', 'DIVISION', 'SUBDIVISION', 'BATCH')),
  code       text        not null,
  name       text        not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, lot_id, code),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id),
  foreign key (tenant_id, parent_id) references project.part (tenant_id, id),
  check ((level = 'UNIT') = (parent_id is null))
);

do $$
declare
  name text;
begin
  foreach name in array array['project', 'lot', 'part'] loop
    execute format('alter table project.%I enable row level security', name);
    execute format('alter table project.%I force row level security', name);
    execute format(
      'create policy tenant on project.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

create view project.open_project with (security_invoker = true) as
  select p.tenant_id, p.id, p.name, p.national_code, p.type_code, p.stage, p.status, p.region_code, p.region_path,
         p.owner_id, p.authority_id, p.seen_by, p.office, p.investment, p.planned_start, p.planned_finish, p.key_project,
         p.demo, p.updated_at
    from project.project p;

create view project.open_lot with (security_invoker = true) as
  select l.tenant_id, l.id, l.project_id, l.code, l.name, l.contractor_id, l.supervisor_id, l.seen_by, p.region_path,
         l.contract_start, l.contract_finish
    from project.lot l
    join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id;
