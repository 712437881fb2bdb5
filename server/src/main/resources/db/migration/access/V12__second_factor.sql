-- A one-time code beside the password. The secret is encrypted with a key the database does not hold; since is null
-- until its owner has shown a first code. A step is good once.
create table access.second_factor (
  tenant_id uuid        not null,
  person_id uuid        not null,
  profile   text        not null check (profile in ('HMAC_SHA1', 'SM3')),
  secret    text        not null,
  begun_at  timestamptz not null,
  since     timestamptz,
  last_step bigint      not null default 0,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);

-- What one signs in with when the telephone is lost, each once: a keyed hash.
create table access.recovery_code (
  tenant_id uuid not null,
  person_id uuid not null,
  hash      text not null,
  used_at   timestamptz,
  primary key (tenant_id, person_id, hash),
  foreign key (tenant_id, person_id) references access.second_factor (tenant_id, person_id) on delete cascade
);

-- half: the password was right and the code is still to come. stepped_up_at: when the owner last proved to be there.
alter table access.session
  add column half          boolean not null default false,
  add column must_enrol    boolean not null default false,
  add column stepped_up_at timestamptz;

do $$
declare
  name text;
begin
  foreach name in array array['second_factor', 'recovery_code'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;
