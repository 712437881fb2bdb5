create schema matter;

-- Where a kind is decided, as a site has chosen; here, while it has chosen nothing.
create table matter.mode (
  tenant_id uuid not null,
  kind      text not null,
  mode      text not null check (mode in ('HERE', 'EXTERNAL')),
  version   int  not null,
  primary key (tenant_id, kind)
);

-- What is put before somebody to be decided on a project or a lot of it.
create table matter.matter (
  tenant_id    uuid        not null,
  id           uuid        not null,
  project_id   uuid        not null,
  -- None: of the project as a whole.
  lot_id       uuid,
  kind         text        not null check (kind in
               ('INITIATION', 'FEASIBILITY', 'ESTIMATE', 'EXTENSION', 'CHANGE', 'COMMENCEMENT', 'SUSPENSION',
                'RESUMPTION', 'COMPLETION', 'DOCUMENT')),
  title        text        not null,
  content      text,
  amount       numeric(18, 2),
  days         int,
  day          date,
  state        text        not null check (state in
               ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'VOID', 'RECORDED')),
  raised_by    uuid        not null,
  raiser       text        not null,
  raised_for   uuid        not null,
  raised_at    timestamptz not null,
  submitted_at timestamptz,
  ended_at     timestamptz,
  version      int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id),
  check (lot_id is null or kind not in ('INITIATION', 'FEASIBILITY', 'ESTIMATE', 'DOCUMENT')),
  check ((state in ('DRAFT', 'RECORDED')) = (submitted_at is null)),
  check ((state in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'VOID')) = (ended_at is not null))
);
create index matter_project on matter.matter (tenant_id, project_id, id desc);
create index matter_lot on matter.matter (tenant_id, lot_id) where lot_id is not null;

create table matter.attachment (
  tenant_id  uuid        not null,
  id         uuid        not null,
  matter_id  uuid        not null,
  file_id    uuid        not null,
  name       text        not null,
  media_type text        not null,
  size       bigint      not null,
  added_by   uuid        not null,
  adder      text        not null,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, matter_id, id),
  foreign key (tenant_id, matter_id) references matter.matter (tenant_id, id)
);

-- What was decided elsewhere. Written once; a wrong one is voided and stays.
create table matter.outcome (
  tenant_id   uuid        not null,
  id          uuid        not null,
  matter_id   uuid        not null,
  verdict     text        not null check (verdict in ('APPROVED', 'REFUSED')),
  authority   text        not null,
  number      text        not null,
  decided_on  date        not null,
  amount      numeric(18, 2),
  original_id uuid        not null,
  recorded_by uuid        not null,
  recorder    text        not null,
  recorded_at timestamptz not null,
  voided_by   uuid,
  voider      text,
  voided_at   timestamptz,
  void_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, matter_id) references matter.matter (tenant_id, id),
  -- The original is one of the matter's own attachments.
  foreign key (tenant_id, matter_id, original_id) references matter.attachment (tenant_id, matter_id, id),
  check (num_nulls(voided_by, voider, voided_at, void_reason) in (0, 4)),
  check (verdict = 'APPROVED' or amount is null)
);
create unique index outcome_in_force on matter.outcome (tenant_id, matter_id) where voided_at is null;
create index outcome_matter on matter.outcome (tenant_id, matter_id, id);
create index outcome_original on matter.outcome (tenant_id, matter_id, original_id);

do $$
declare
  name text;
begin
  foreach name in array array['mode', 'matter', 'attachment', 'outcome'] loop
    execute format('alter table matter.%I enable row level security', name);
    execute format('alter table matter.%I force row level security', name);
    execute format(
      'create policy tenant on matter.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke update, truncate on matter.outcome from ${application};
grant update (voided_by, voider, voided_at, void_reason) on matter.outcome to ${application};

-- A matter with the names of what it belongs to, what the gate asks about it, and what was recorded of it.
create view matter.open_matter with (security_invoker = true) as
  select m.tenant_id, m.id, m.kind, m.project_id, p.name as project_name, m.lot_id, l.name as lot_name, p.region_path,
         p.office, coalesce(l.seen_by, p.office) as seen_by, p.type_code, p.region_code, l.contract_amount, m.title,
         m.content, m.amount, m.days, m.day, m.state, m.raised_by, m.raiser, m.raised_for, m.raised_at, m.submitted_at,
         m.ended_at, m.version, o.verdict, o.amount as decided_amount
    from matter.matter m
    join project.open_project p on p.tenant_id = m.tenant_id and p.id = m.project_id
    left join project.open_lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
    left join matter.outcome o on o.tenant_id = m.tenant_id and o.matter_id = m.id and o.voided_at is null;
