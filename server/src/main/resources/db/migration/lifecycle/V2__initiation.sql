-- An application that is being written: one person's own, until it is submitted or thrown away.
create table lifecycle.initiation_draft (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  -- The project in reserve it goes on from; none for one that is not registered yet.
  project_id uuid,
  content    jsonb       not null,
  version    int         not null default 1,
  created_at timestamptz not null,
  saved_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);
create index initiation_draft_person on lifecycle.initiation_draft (tenant_id, person_id, id desc);
create index initiation_draft_project on lifecycle.initiation_draft (tenant_id, project_id) where project_id is not null;

create table lifecycle.initiation_file (
  tenant_id  uuid        not null,
  id         uuid        not null,
  draft_id   uuid        not null,
  file_id    uuid        not null,
  name       text        not null,
  media_type text        not null,
  size       bigint      not null,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references lifecycle.initiation_draft (tenant_id, id)
);
create index initiation_file_draft on lifecycle.initiation_file (tenant_id, draft_id, id);

-- An application as it was submitted; the latest of a project is what its form is printed from.
create table lifecycle.initiation (
  tenant_id    uuid        not null,
  id           uuid        not null,
  project_id   uuid        not null,
  -- Whoever raised it may discard it while nothing is decided; the application stays.
  matter_id    uuid        not null,
  content      jsonb       not null,
  submitted_by uuid        not null,
  submitter    text        not null,
  submitted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);
create index initiation_project on lifecycle.initiation (tenant_id, project_id, id desc);

do $$
declare
  name text;
begin
  foreach name in array array['initiation_draft', 'initiation_file', 'initiation'] loop
    execute format('alter table lifecycle.%I enable row level security', name);
    execute format('alter table lifecycle.%I force row level security', name);
    execute format(
      'create policy tenant on lifecycle.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke update, truncate on lifecycle.initiation from ${application};
