create schema report;

-- A weekly report somebody has asked for, in one form of paper, and what became of it.
create table report.weekly (
  tenant_id  uuid        not null,
  id         uuid        not null,
  -- Null is the whole of what the asker sees.
  project_id uuid,
  -- The Monday of the week.
  week       date        not null check (extract(isodow from week) = 1),
  format     text        not null check (format in ('PDF', 'XLSX')),
  subject    text        not null,
  state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  percent    int         not null default 0 check (percent between 0 and 100),
  file_id    uuid,
  file_name  text,
  asked_by   uuid        not null,
  asked_at   timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, file_id) references files.file (tenant_id, id),
  check ((state = 'DONE') = (file_id is not null))
);
create index weekly_asker on report.weekly (tenant_id, asked_by, id desc);

alter table report.weekly enable row level security;
alter table report.weekly force row level security;
create policy tenant on report.weekly
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
