-- A kind's own route is in force until a site has published one; nobody here drew it.
alter table approval.route_version
  add column shipped boolean not null default false,
  alter column author_id drop not null,
  drop constraint route_version_check,
  add constraint route_version_by_two check (
    case when shipped
         then state <> 'DRAFT' and author_id is null and published_by is null
         else author_id is not null and (state = 'DRAFT') = (published_by is null)
    end);

-- What the step is called, so that a queue is read without unfolding every drawing.
alter table approval.task
  add column step_name text not null default '';

-- What somebody has had to do with a matter, beyond the turns they still have.
create table approval.box (
  tenant_id   uuid        not null,
  person_id   uuid        not null,
  kind        text        not null check (kind in ('STARTED', 'DONE', 'COPIED')),
  instance_id uuid        not null,
  at          timestamptz not null,
  primary key (tenant_id, person_id, kind, instance_id),
  foreign key (tenant_id, instance_id) references approval.instance (tenant_id, id)
);
create index box_queue on approval.box (tenant_id, person_id, kind, at desc, instance_id desc);
create index box_instance on approval.box (tenant_id, instance_id);

alter table approval.box enable row level security;
alter table approval.box force row level security;
create policy tenant on approval.box
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- Looked after by those who look after approvals: all that is under way, the oldest first.
create index instance_running on approval.instance (tenant_id, started_at, id) where ended_at is null;
