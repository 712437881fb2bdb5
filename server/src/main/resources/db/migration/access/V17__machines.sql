-- A machine (接口账号) stands in the register like a person, so that what it wrote names it wherever people are named. It is
-- nobody to ask, tell or appoint: never active, and without an account.
alter table access.person
  add column machine boolean not null default false,
  add check (not machine or not active);

alter table access.proposal
  drop constraint proposal_kind_check,
  add constraint proposal_kind_check
    check (kind in ('SECURITY_POLICY', 'PASSWORD_RESET', 'FACTOR_REMOVAL', 'MACHINE'));

-- What it may: these rights, that far, until that day. Works once another administrator has said yes.
create table access.machine (
  tenant_id    uuid        not null,
  id           uuid        not null,
  purpose      text        not null,
  answers_for  uuid        not null,
  rights       text[]      not null check (cardinality(rights) > 0),
  scope_kind   text        not null check (scope_kind in ('TENANT', 'REGION', 'ORGANISATION', 'PROJECT', 'LOT')),
  scope_id     text,
  reach        text[]      not null,
  valid_until  date        not null,
  created_by   uuid        not null,
  created_at   timestamptz not null,
  confirmed_at timestamptz,
  revoked_at   timestamptz,
  used_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references access.person (tenant_id, id),
  foreign key (tenant_id, answers_for) references access.person (tenant_id, id),
  foreign key (tenant_id, created_by) references access.person (tenant_id, id),
  check ((scope_kind = 'TENANT') = (scope_id is null)),
  check (valid_until <= (created_at at time zone 'Asia/Shanghai')::date + interval '1 year')
);

-- Two hold side by side while one takes the place of the other; ends_at is null for the one that stays.
create table access.machine_secret (
  tenant_id  uuid        not null,
  id         uuid        not null,
  machine_id uuid        not null,
  hash       text        not null,
  made_by    uuid        not null,
  made_at    timestamptz not null,
  ends_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, machine_id) references access.machine (tenant_id, id),
  foreign key (tenant_id, made_by) references access.person (tenant_id, id)
);
create unique index machine_secret_of on access.machine_secret (tenant_id, machine_id, hash);
create unique index machine_secret_stays on access.machine_secret (tenant_id, machine_id) where ends_at is null;

-- What a machine shows with each request, for a quarter of an hour. Only a hash is kept.
create table access.machine_token (
  tenant_id uuid        not null,
  hash      text        not null,
  secret_id uuid        not null,
  rights    text[]      not null,
  ends_at   timestamptz not null,
  primary key (tenant_id, hash),
  foreign key (tenant_id, secret_id) references access.machine_secret (tenant_id, id)
);
create index machine_token_at on access.machine_token (tenant_id, ends_at);

do $$
declare
  name text;
begin
  foreach name in array array['machine', 'machine_secret', 'machine_token'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;
