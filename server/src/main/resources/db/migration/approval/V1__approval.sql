create schema approval;

-- A route as it was drawn. A draft may be drawn over; what was published is never changed, and what travels on it
-- keeps it.
create table approval.route_version (
  tenant_id    uuid        not null,
  id           uuid        not null,
  subject_kind text        not null,
  number       int         not null,
  state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  drawing      jsonb       not null,
  version      int         not null default 1,
  author_id    uuid        not null,
  saved_at     timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, subject_kind, number),
  -- How a site decides is a matter of its security: two must want it.
  check ((state = 'DRAFT') = (published_by is null)),
  check (published_by <> author_id)
);

create unique index route_published on approval.route_version (tenant_id, subject_kind) where state = 'PUBLISHED';
create unique index route_draft on approval.route_version (tenant_id, subject_kind) where state = 'DRAFT';

-- One matter on its way. Its row is the lock that acts on it queue for.
create table approval.instance (
  tenant_id    uuid        not null,
  id           uuid        not null,
  subject_kind text        not null,
  subject_id   uuid        not null,
  subject_name text        not null,
  route_id     uuid        not null,
  initiator_id uuid        not null,
  standing     text        not null check (standing in
               ('RUNNING', 'GIVEN_BACK', 'SUSPENDED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'VOID')),
  events       int         not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, route_id) references approval.route_version (tenant_id, id),
  check ((standing in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'VOID')) = (ended_at is not null))
);

-- A subject is decided once at a time.
create unique index instance_under_way on approval.instance (tenant_id, subject_kind, subject_id) where ended_at is null;
create index instance_subject on approval.instance (tenant_id, subject_kind, subject_id, id desc);
create index instance_route on approval.instance (tenant_id, route_id) where ended_at is null;

-- Whose turn it is now; follows from the events, and is kept so that a queue is one look into an index.
create table approval.task (
  tenant_id   uuid        not null,
  instance_id uuid        not null,
  round       int         not null,
  seat        int         not null,
  person_id   uuid        not null,
  since       timestamptz not null,
  due         timestamptz,
  primary key (tenant_id, instance_id, round, seat),
  foreign key (tenant_id, instance_id) references approval.instance (tenant_id, id)
);
create index task_queue on approval.task (tenant_id, person_id, since, instance_id, round, seat);

-- What happened, in order. The state of an instance is these and nothing else. No foreign key: like the trail, it stays
-- when a tenant goes.
create table approval.event (
  tenant_id   uuid        not null,
  instance_id uuid        not null,
  number      int         not null check (number > 0),
  at          timestamptz not null,
  person_id   uuid        not null,
  body        jsonb       not null,
  primary key (tenant_id, instance_id, number)
);

do $$
declare
  name text;
begin
  foreach name in array array['route_version', 'instance', 'task', 'event'] loop
    execute format('alter table approval.%I enable row level security', name);
    execute format('alter table approval.%I force row level security', name);
    execute format(
      'create policy tenant on approval.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke update, delete, truncate on approval.event from ${application};

create function approval.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'approval.event is append only';
end
$$;

create trigger append_only before update or delete on approval.event
  for each row execute function approval.refuse_change();

create trigger append_only_as_a_whole before truncate on approval.event
  for each statement execute function approval.refuse_change();
