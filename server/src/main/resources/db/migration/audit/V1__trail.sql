create schema audit;

create table audit.entry (
  tenant_id    uuid        not null,
  id           uuid        not null,
  at           timestamptz not null,
  person_id    uuid,
  actor        text        not null,
  action       text        not null,
  outcome      text        not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  subject_kind text,
  subject_id   uuid,
  subject_name text,
  detail       text,
  address      text,
  route        text,
  primary key (tenant_id, id)
);

create index entry_subject on audit.entry (tenant_id, subject_id, id desc) where subject_id is not null;

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy tenant on audit.entry
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- Append only, for the application and by a trigger for everybody else who is not about to drop the table.
revoke update, delete, truncate on audit.entry from ${application};

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit.entry is append only';
end
$$;

create trigger append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();

-- What other rooms may show: the history of one subject.
create view audit.open_entry with (security_invoker = true) as
  select e.tenant_id, e.id, e.at, e.actor, e.action, e.outcome, e.subject_kind, e.subject_id, e.detail
    from audit.entry e;
