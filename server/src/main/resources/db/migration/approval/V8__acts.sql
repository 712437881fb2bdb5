-- 委托: who decides in somebody's stead while they are away. Days of Asia/Shanghai, both counted.
create table approval.delegation (
  tenant_id   uuid        not null,
  id          uuid        not null,
  person_id   uuid        not null,
  delegate_id uuid        not null,
  from_day    date        not null,
  to_day      date        not null,
  reason      text        not null,
  set_by      uuid        not null,
  set_at      timestamptz not null,
  ended_by    uuid,
  ended_at    timestamptz,
  -- Whether whoever stands in has been seated where the other sits already, and let go again.
  looked      text        not null default 'WAITING' check (looked in ('WAITING', 'RUNNING', 'OVER')),
  version     int         not null default 1,
  primary key (tenant_id, id),
  check (from_day <= to_day and to_day - from_day < 90),
  check (person_id <> delegate_id),
  -- Whoever sets one for another does not put themselves there.
  check (set_by = person_id or set_by <> delegate_id),
  check ((ended_by is null) = (ended_at is null))
);
create index delegation_person on approval.delegation (tenant_id, person_id, to_day desc, id desc);
create index delegation_delegate on approval.delegation (tenant_id, delegate_id, to_day desc, id desc);
create index delegation_all on approval.delegation (tenant_id, to_day desc, id desc);
create index delegation_looked on approval.delegation (tenant_id, looked) where looked <> 'OVER';

-- A turn is also theirs who stand in.
alter table approval.task
  add column stands_for uuid,
  drop constraint task_pkey,
  add primary key (tenant_id, instance_id, round, seat, person_id);
create index task_stands_for on approval.task (tenant_id, stands_for) where stands_for is not null;

-- The versions of the routes that steps of a matter's route run, by the whole id of the step.
alter table approval.instance
  add column sub_routes jsonb not null default '{}';

-- A file that goes with what somebody says; with nothing yet while the event is not named.
create table approval.act_file (
  tenant_id   uuid        not null,
  id          uuid        not null,
  instance_id uuid        not null,
  file_id     uuid        not null,
  name        text        not null,
  size        bigint      not null,
  sha256      text        not null,
  added_by    uuid        not null,
  added_at    timestamptz not null,
  event       int,
  primary key (tenant_id, id),
  foreign key (tenant_id, instance_id) references approval.instance (tenant_id, id)
);
create index act_file_instance on approval.act_file (tenant_id, instance_id);

do $$
declare
  name text;
begin
  foreach name in array array['delegation', 'act_file'] loop
    execute format('alter table approval.%I enable row level security', name);
    execute format('alter table approval.%I force row level security', name);
    execute format(
      'create policy tenant on approval.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- What waits for whom, and in whose stead.
create or replace view approval.open_task with (security_invoker = true) as
  select t.tenant_id, t.person_id, t.instance_id, i.subject_name, t.step_name, t.since, t.due, p.name as stands_for
    from approval.task t
    join approval.instance i on i.tenant_id = t.tenant_id and i.id = t.instance_id
    left join access.open_person p on p.tenant_id = t.tenant_id and p.id = t.stands_for;
