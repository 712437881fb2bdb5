create schema evidence;

-- The log of a tenant. Its origin stands in every head and every entry, so that nothing of one log serves in another.
create table evidence.log (
  tenant_id uuid        not null,
  origin    text        not null,
  hash      text        not null check (hash in ('sm3', 'sha256')),
  first_key text        not null,
  opened_at timestamptz not null,
  primary key (tenant_id)
);

-- Acknowledged and without a number yet: written in the transaction of the record, taken away with the number.
create table evidence.waiting (
  tenant_id  uuid        not null,
  id         uuid        not null,
  kind       text        not null,
  subject    text        not null,
  project_id uuid,
  draft      bytea       not null,
  at         timestamptz not null,
  primary key (tenant_id, id)
);
create index waiting_subject on evidence.waiting (tenant_id, kind, subject);

-- Numbered from 1 without a gap. The bytes are what was hashed; nothing of them is made anew from other columns.
create table evidence.entry (
  tenant_id  uuid        not null,
  number     bigint      not null check (number > 0),
  id         uuid        not null,
  kind       text        not null,
  subject    text        not null,
  project_id uuid,
  bytes      bytea       not null,
  leaf       bytea       not null check (length(leaf) = 32),
  at         timestamptz not null,
  sealed_at  timestamptz not null,
  primary key (tenant_id, number),
  unique (tenant_id, id)
);
create index entry_subject on evidence.entry (tenant_id, kind, subject, number);
create index entry_project on evidence.entry (tenant_id, project_id, number desc) where project_id is not null;

-- What makes the hash of something personal say nothing to others. Deleted with what is personal, it leads back to
-- nobody; kept apart from the entry for that.
create table evidence.salt (
  tenant_id uuid  not null,
  id        uuid  not null,
  salt      bytea not null check (length(salt) = 32),
  primary key (tenant_id, id)
);

-- Nodes of the tree, 256 hashes a row at most; a row only grows.
create table evidence.tile (
  tenant_id uuid   not null,
  level     int    not null check (level >= 0),
  index     bigint not null check (index >= 0),
  hashes    bytea  not null,
  primary key (tenant_id, level, index)
);

create table evidence.head (
  tenant_id uuid        not null,
  size      bigint      not null,
  note      text        not null,
  signed_at timestamptz not null,
  primary key (tenant_id, size)
);

-- How far each witness has got, and why it has not got further.
create table evidence.witnessed (
  tenant_id uuid        not null,
  witness   text        not null,
  size      bigint      not null,
  at        timestamptz not null,
  failed_at timestamptz,
  failure   text,
  primary key (tenant_id, witness)
);

-- What a check of the whole log came to.
create table evidence.verification (
  tenant_id   uuid        not null,
  id          uuid        not null,
  asked_by    uuid,
  began_at    timestamptz not null,
  ended_at    timestamptz not null,
  size        bigint      not null,
  flaws       int         not null,
  findings    jsonb       not null,
  primary key (tenant_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['log', 'waiting', 'entry', 'salt', 'tile', 'head', 'witnessed', 'verification'] loop
    execute format('alter table evidence.%I enable row level security', name);
    execute format('alter table evidence.%I force row level security', name);
    execute format(
      'create policy tenant on evidence.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- What is in the log is added to and never changed; only a demo goes as a whole.
revoke update, delete, truncate on evidence.entry, evidence.head, evidence.log, evidence.verification from ${application};

create function evidence.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('evidence.erasing', true) = old.tenant_id::text then
      return old;
    end if;
  end if;
  raise exception 'evidence.% is append only', tg_table_name;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['entry', 'head', 'log', 'verification'] loop
    execute format('create trigger append_only before update or delete on evidence.%I '
                   'for each row execute function evidence.refuse_change()', name);
    execute format('create trigger append_only_as_a_whole before truncate on evidence.%I '
                   'for each statement execute function evidence.refuse_change()', name);
  end loop;
end
$$;

create function evidence.erase_demo(tenant uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from access.tenant t where t.id = tenant and t.demo) then
    raise exception 'tenant (%) is no demo', tenant;
  end if;
  perform set_config('evidence.erasing', tenant::text, true);
  delete from evidence.entry e where e.tenant_id = tenant;
  delete from evidence.head h where h.tenant_id = tenant;
  delete from evidence.log l where l.tenant_id = tenant;
  delete from evidence.verification v where v.tenant_id = tenant;
  perform set_config('evidence.erasing', '', true);
end
$$;
