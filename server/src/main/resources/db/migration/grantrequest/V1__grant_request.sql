create schema grantrequest;

-- A role somebody asks for. It is decided by an approval and given with the decision.
create table grantrequest.request (
  tenant_id  uuid        not null,
  id         uuid        not null,
  role       text        not null,
  role_name  text        not null,
  scope_kind text        not null check (scope_kind in ('OWN', 'PROJECT', 'LOT')),
  scope_id   uuid,
  -- None: of the holder's own organisation.
  project_id uuid,
  scope_name text        not null,
  reach      text[]      not null,
  valid_from date        not null,
  valid_to   date        not null,
  reason     text        not null,
  state      text        not null check (state in ('IN_APPROVAL', 'GIVEN', 'HINDERED', 'REFUSED', 'WITHDRAWN', 'VOID')),
  -- Why what was approved could not be given any more.
  hindrance  text,
  grant_id   uuid,
  -- The approval that decides it.
  approval_id uuid,
  asked_by   uuid        not null,
  asked_for  uuid        not null,
  asked_at   timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references access.person (tenant_id, id),
  foreign key (tenant_id, asked_for) references access.organisation (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  check (valid_to >= valid_from),
  check ((scope_kind = 'OWN') = (scope_id is null)),
  check ((scope_kind = 'OWN') = (project_id is null)),
  check ((state = 'IN_APPROVAL') = (ended_at is null)),
  check ((state = 'GIVEN') = (grant_id is not null)),
  check ((state = 'HINDERED') = (hindrance is not null))
);
create index request_asked_by on grantrequest.request (tenant_id, asked_by, id desc);

alter table grantrequest.request enable row level security;
alter table grantrequest.request force row level security;
create policy tenant on grantrequest.request using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
