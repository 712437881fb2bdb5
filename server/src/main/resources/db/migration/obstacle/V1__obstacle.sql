create schema obstacle;

-- What blocks a project or a lot of it, and whose it is to be cleared.
create table obstacle.obstacle (
  tenant_id      uuid        not null,
  id             uuid        not null,
  project_id     uuid        not null,
  -- None: of the project as a whole.
  lot_id         uuid,
  title          text        not null,
  content        text        not null,
  blocks         text,
  kind           text        not null,
  since          date        not null,
  effect_days    int         check (effect_days >= 0),
  level          text        not null check (level in ('PROJECT', 'DISTRICT', 'CITY')),
  state          text        not null check (state in ('RAISED', 'DISPUTED', 'ACCEPTED', 'REPLIED', 'CLOSED')),
  responsible_id uuid        not null,
  due_on         date        not null,
  -- The organisation that set the limit, which alone moves it.
  due_set_by     uuid        not null,
  -- The limit asked for, until it is granted or refused.
  asked_on       date,
  promised_on    date,
  raised_by      uuid        not null,
  raiser         text        not null,
  raised_for     uuid        not null,
  raised_at      timestamptz not null,
  closed_at      timestamptz,
  version        int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id),
  foreign key (tenant_id, responsible_id) references access.organisation (tenant_id, id),
  foreign key (tenant_id, raised_for) references access.organisation (tenant_id, id),
  foreign key (tenant_id, due_set_by) references access.organisation (tenant_id, id),
  check (responsible_id <> raised_for),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check (asked_on > due_on)
);
create index obstacle_project on obstacle.obstacle (tenant_id, project_id, id desc);
create index obstacle_responsible on obstacle.obstacle (tenant_id, responsible_id, state);
create index obstacle_raised_for on obstacle.obstacle (tenant_id, raised_for, state);
create index obstacle_due on obstacle.obstacle (tenant_id, due_on) where state in ('RAISED', 'DISPUTED', 'ACCEPTED');

create table obstacle.helper (
  tenant_id       uuid not null,
  obstacle_id     uuid not null,
  organisation_id uuid not null,
  primary key (tenant_id, obstacle_id, organisation_id),
  foreign key (tenant_id, obstacle_id) references obstacle.obstacle (tenant_id, id),
  foreign key (tenant_id, organisation_id) references access.organisation (tenant_id, id)
);
create index helper_organisation on obstacle.helper (tenant_id, organisation_id);

-- What was done about it, step by step; never changed.
create table obstacle.step (
  tenant_id       uuid        not null,
  id              uuid        not null,
  obstacle_id     uuid        not null,
  act             text        not null,
  words           text        not null,
  day             date,
  -- To whom it was given.
  organisation_id uuid,
  taken_by        uuid        not null,
  taker           text        not null,
  taken_for       uuid        not null,
  taken_at        timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, obstacle_id) references obstacle.obstacle (tenant_id, id)
);
create index step_obstacle on obstacle.step (tenant_id, obstacle_id, id);

create table obstacle.attachment (
  tenant_id   uuid        not null,
  id          uuid        not null,
  obstacle_id uuid        not null,
  file_id     uuid        not null,
  name        text        not null,
  media_type  text        not null,
  size        bigint      not null,
  added_by    uuid        not null,
  adder       text        not null,
  added_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, obstacle_id) references obstacle.obstacle (tenant_id, id)
);
create index attachment_obstacle on obstacle.attachment (tenant_id, obstacle_id, id);

-- That people were told of a limit, once for each limit.
create table obstacle.nudge (
  tenant_id   uuid not null,
  obstacle_id uuid not null,
  due_on      date not null,
  kind        text not null check (kind in ('DUE_SOON', 'OVERDUE')),
  primary key (tenant_id, obstacle_id, due_on, kind),
  foreign key (tenant_id, obstacle_id) references obstacle.obstacle (tenant_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['obstacle', 'helper', 'step', 'attachment', 'nudge'] loop
    execute format('alter table obstacle.%I enable row level security', name);
    execute format('alter table obstacle.%I force row level security', name);
    execute format(
      'create policy tenant on obstacle.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke update, truncate on obstacle.step, obstacle.attachment, obstacle.nudge, obstacle.helper from ${application};

-- An obstacle with the names of what it belongs to. All companies of a project see what blocks it as a whole, for it
-- blocks them; `asked` are those who are to clear it, with those who wait for it.
create view obstacle.open_obstacle with (security_invoker = true) as
  select o.tenant_id, o.id, o.project_id, p.name as project_name, p.owner_id, p.authority_id, o.lot_id, l.name as lot_name,
         p.region_path, coalesce(l.seen_by, p.seen_by) as seen_by,
         p.seen_by as project_seen_by, p.demo, o.title, o.content, o.blocks, o.kind, o.since,
         o.effect_days, o.level, o.state, o.responsible_id, r.name as responsible_name, o.due_on, o.due_set_by, o.asked_on,
         o.promised_on, o.raised_by, o.raiser, o.raised_for, f.name as raised_for_name, o.raised_at, o.closed_at, o.version,
         array[o.responsible_id, o.raised_for] || array(select h.organisation_id
                                                          from obstacle.helper h
                                                         where h.tenant_id = o.tenant_id
                                                           and h.obstacle_id = o.id) as asked
    from obstacle.obstacle o
    join project.open_project p on p.tenant_id = o.tenant_id and p.id = o.project_id
    left join project.open_lot l on l.tenant_id = o.tenant_id and l.id = o.lot_id
    join access.open_organisation r on r.tenant_id = o.tenant_id and r.id = o.responsible_id
    join access.open_organisation f on f.tenant_id = o.tenant_id and f.id = o.raised_for;
