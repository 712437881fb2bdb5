-- Which project a file takes room of, and whether it was looked through for harm. What was kept before counts for the
-- tenant alone and as looked through, as it was handed out until now.
alter table files.file
  add column project_id uuid,
  add column scan text not null default 'CLEAN' check (scan in ('CLEAN', 'QUARANTINED', 'INFECTED', 'ERASED')),
  add column scan_said text;

create index file_project on files.file (tenant_id, project_id) include (size) where project_id is not null;
create index file_not_clean on files.file (tenant_id, id) where scan <> 'CLEAN';

-- Of what the administrators were told, and when: not again every hour.
create table files.warned (
  tenant_id uuid        not null,
  what      text        not null,
  at        timestamptz not null,
  primary key (tenant_id, what)
);

alter table files.warned enable row level security;
alter table files.warned force row level security;
create policy tenant on files.warned
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
