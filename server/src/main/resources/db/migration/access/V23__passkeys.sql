-- What somebody is asked to answer with a key they hold: 32 random bytes in base64url, for two minutes, good once, for the session and the end it
-- was made for.
create table access.factor_challenge (
  tenant_id    uuid        not null,
  id           uuid        not null,
  person_id    uuid        not null,
  session_hash text        not null,
  kind         text        not null,
  purpose      text        not null check (purpose in ('SIGN_IN', 'STEP_UP', 'ENROL')),
  text         text        not null check (length(text) = 43),
  ends_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index factor_challenge_session on access.factor_challenge (tenant_id, session_hash);

-- A passkey (通行密钥): the public half of a key that never leaves its owner's device. signs: the device's own count of
-- answers, 0 where it keeps none. backup_eligible: whether its maker may copy it to other devices, which never changes.
create table access.passkey (
  tenant_id       uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  name            text        not null check (length(name) between 1 and 40),
  credential      text        not null check (length(credential) between 1 and 1400),
  public_key      bytea       not null,
  signs           bigint      not null,
  backup_eligible boolean     not null,
  transports      text[]      not null,
  made_at         timestamptz not null,
  used_at         timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index passkey_person on access.passkey (tenant_id, person_id);

do $$
declare
  name text;
begin
  foreach name in array array['factor_challenge', 'passkey'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- Recovery codes belong to whoever has a second factor of any kind.
alter table access.recovery_code
  drop constraint recovery_code_tenant_id_person_id_fkey,
  add foreign key (tenant_id, person_id) references access.person (tenant_id, id);

-- Which second factors somebody uses; a further kind is added here.
create view access.factor_in_use with (security_invoker = true) as
  select f.tenant_id, f.person_id, 'CODE' as kind
    from access.second_factor f
   where f.since is not null
   union
  select k.tenant_id, k.person_id, 'PASSKEY'
    from access.passkey k;
