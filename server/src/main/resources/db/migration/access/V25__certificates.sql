-- An authority that a site believes (信任的证书颁发机构): a root, or one between a root and people, which is believed no more
-- than what leads to a root. Added and removed by two administrators.
create table access.trust_anchor (
  tenant_id    uuid        not null,
  id           uuid        not null,
  fingerprint  text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  der          bytea       not null check (length(der) <= 16384),
  root         boolean     not null,
  subject      text        not null,
  not_after    timestamptz not null,
  added_with   uuid        not null,
  in_force_at  timestamptz,
  removed_with uuid,
  removed_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, added_with) references access.proposal (tenant_id, id),
  foreign key (tenant_id, removed_with) references access.proposal (tenant_id, id),
  check (removed_at is null or (in_force_at is not null and removed_with is not null))
);
create unique index trust_anchor_in_force on access.trust_anchor (tenant_id, fingerprint)
  where in_force_at is not null and removed_at is null;

-- The latest list of revoked certificates (CRL) of an authority, for the certificates it covers. The authority is known by
-- its name and key. taken_by is null where the list was fetched by the server.
create table access.revocation_list (
  tenant_id      uuid        not null,
  id             uuid        not null,
  authority_hash text        not null,
  issuer         text        not null,
  number         numeric,
  this_update    timestamptz not null,
  next_update    timestamptz not null,
  covers         text        not null check (covers in ('ALL', 'PEOPLE', 'AUTHORITIES')),
  points         text[]      not null,
  entries        int         not null,
  taken_at       timestamptz not null,
  taken_by       uuid,
  primary key (tenant_id, id),
  unique (tenant_id, authority_hash, covers, points),
  foreign key (tenant_id, taken_by) references access.person (tenant_id, id)
);
create table access.revoked (
  tenant_id uuid        not null,
  list_id   uuid        not null,
  serial    text        not null,
  since     timestamptz not null,
  primary key (tenant_id, list_id, serial),
  foreign key (tenant_id, list_id) references access.revocation_list (tenant_id, id) on delete cascade
);

-- Whose certificate it is (数字证书): by issuer, serial and key. Nobody shares one, or its key, with another.
create table access.certificate (
  tenant_id   uuid        not null,
  id          uuid        not null,
  person_id   uuid        not null,
  issuer_hash text        not null,
  serial      text        not null,
  key_hash    text        not null,
  der         bytea       not null check (length(der) <= 16384),
  subject     text        not null,
  issuer      text        not null,
  name        text        not null,
  not_after   timestamptz not null,
  bound_at    timestamptz not null,
  bound_by    uuid        not null,
  used_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, issuer_hash, serial),
  unique (tenant_id, key_hash),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  foreign key (tenant_id, bound_by) references access.person (tenant_id, id)
);
create index certificate_person on access.certificate (tenant_id, person_id);

do $$
declare
  name text;
begin
  foreach name in array array['trust_anchor', 'revocation_list', 'revoked', 'certificate'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- One more kind of proposal and one more kind of factor, beside whatever kinds there are by now.
do $$
declare
  named text;
  rule  text;
begin
  foreach named in array array['proposal_kind_check', 'proposal_check'] loop
    select pg_get_constraintdef(c.oid)
      into strict rule
      from pg_constraint c
     where c.conrelid = 'access.proposal'::regclass
       and c.conname = named;
    if rule !~ 'kind = ANY \(ARRAY\[' then
      raise exception 'constraint % reads otherwise than expected: %', named, rule;
    end if;
    execute format('alter table access.proposal drop constraint %I', named);
    execute format(
      'alter table access.proposal add constraint %I %s',
      named,
      regexp_replace(rule, 'kind = ANY \(ARRAY\[', 'kind = ANY (ARRAY[''TRUST_ANCHOR''::text, '));
  end loop;
  execute 'create or replace view access.factor_in_use with (security_invoker = true) as '
    || rtrim(rtrim(pg_get_viewdef('access.factor_in_use'::regclass)), ';')
    || ' union select c.tenant_id, c.person_id, ''CERTIFICATE'' from access.certificate c';
end
$$;
