create schema access;

create table access.tenant (
  id          uuid        primary key,
  name        text        not null,
  demo        boolean     not null default false,
  founded_at  timestamptz not null
);

-- Regions after GB/T 2260; the path '/610000/610700/' orders and encloses.
create table access.region (
  tenant_id   uuid not null references access.tenant,
  code        text not null check (code ~ '^\d{6}(\d{3}){0,2}$'),
  name        text not null,
  parent_code text,
  level       int  not null check (level between 1 and 5),
  path        text not null,
  primary key (tenant_id, code),
  foreign key (tenant_id, parent_code) references access.region (tenant_id, code)
);

create table access.organisation (
  tenant_id   uuid        not null references access.tenant,
  id          uuid        not null,
  name        text        not null,
  kind        text        not null check (kind in
              ('GOVERNMENT', 'AUTHORITY', 'OWNER', 'CONTRACTOR', 'SUPERVISOR', 'DESIGNER', 'CONSULTANT', 'OTHER')),
  uscc        text,
  parent_id   uuid,
  region_code text,
  path        text        not null,
  version     int         not null default 1,
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references access.organisation (tenant_id, id),
  foreign key (tenant_id, region_code) references access.region (tenant_id, code)
);
create unique index organisation_uscc on access.organisation (tenant_id, uscc) where uscc is not null;
create index organisation_path on access.organisation (tenant_id, path text_pattern_ops);

create table access.person (
  tenant_id       uuid        not null references access.tenant,
  id              uuid        not null,
  name            text        not null,
  post            text,
  mobile          text,
  organisation_id uuid        not null,
  active          boolean     not null default true,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references access.organisation (tenant_id, id)
);

-- Signing in happens before the tenant is known: these two tables carry no policy by tenant and are read by key only.
create table access.account (
  login         text        primary key check (login = lower(login)),
  tenant_id     uuid        not null,
  person_id     uuid        not null,
  password      text        not null,
  must_change   boolean     not null default false,
  loopback_only boolean     not null default false,
  active        boolean     not null default true,
  failures      int         not null default 0,
  locked_until  timestamptz,
  changed_at    timestamptz not null,
  unique (tenant_id, person_id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);

create table access.session (
  hash       text        primary key,
  tenant_id  uuid        not null,
  person_id  uuid        not null,
  started_at timestamptz not null,
  seen_at    timestamptz not null,
  ends_at    timestamptz not null,
  address    text,
  agent      text,
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index session_person on access.session (tenant_id, person_id);

create table access.role (
  tenant_id uuid   not null references access.tenant,
  code      text   not null,
  name      text   not null,
  seq       int    not null,
  rights    text[] not null,
  primary key (tenant_id, code)
);

create table access.role_grant (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  role       text        not null,
  scope_kind text        not null check (scope_kind in ('TENANT', 'REGION', 'ORGANISATION', 'PROJECT', 'LOT')),
  scope_id   text,
  -- What the gate reads: entries of kernel.Scope, resolved when the grant was given.
  reach      text[]      not null,
  valid_from date        not null,
  valid_to   date,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  foreign key (tenant_id, role) references access.role (tenant_id, code),
  check ((scope_kind = 'TENANT') = (scope_id is null))
);
create index role_grant_person on access.role_grant (tenant_id, person_id) where ended_at is null;

-- The answer a write was given, for whoever sends the same again.
create table access.answered (
  tenant_id    uuid        not null,
  person_id    uuid        not null,
  key          uuid        not null,
  route        text        not null,
  body_hash    text        not null,
  status       int,
  content_type text,
  location     text,
  body         text,
  at           timestamptz not null,
  primary key (tenant_id, person_id, key)
);
create index answered_at on access.answered (at);

do $$
declare
  name text;
begin
  foreach name in array array['region', 'organisation', 'person', 'role', 'role_grant', 'answered'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- How far one sees, in one place. scope: entries of kernel.Scope; seen_by: paths of the organisations that own and
-- oversee, and 'party:<id>' of the companies that work there.
create function access.open_sees_lot(scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns boolean language sql immutable parallel safe as $$
  select '*' = any (scope)
      or 'P' || project = any (scope)
      or coalesce('L' || lot = any (scope), false)
      or exists (select
                   from unnest(scope) as entry
                  where (entry like 'R%' and starts_with(region_path, substr(entry, 2)))
                     or (entry like 'O%' and exists (select
                                                       from unnest(seen_by) as key
                                                      where starts_with(key, substr(entry, 2)))))
$$;

create function access.open_sees_project(scope text[], region_path text, seen_by text[], project uuid)
returns boolean language sql immutable parallel safe as $$
  select 'p' || project = any (scope)
      or access.open_sees_lot(scope, region_path, seen_by, project, null)
$$;

create view access.open_organisation with (security_invoker = true) as
  select o.tenant_id, o.id, o.name, o.kind, o.path, o.region_code
    from access.organisation o;

create view access.open_person with (security_invoker = true) as
  select p.tenant_id, p.id, p.name, p.post, p.organisation_id, p.active
    from access.person p;

create view access.open_region with (security_invoker = true) as
  select r.tenant_id, r.code, r.name, r.path, r.level
    from access.region r;

create view access.open_tenant as
  select t.id, t.name, t.demo
    from access.tenant t;
