create schema schedule;

-- Planned instants are whole minutes since 2000-01-01T00:00 of the project's own clock; a finish at 24:00 of a day is the
-- same instant as 00:00 of the next. Null is no instant.
create function schedule.open_start_day(instant int) returns date language sql immutable parallel safe as $$
  select date '2000-01-01' + floor(instant / 1440.0)::int
$$;

create function schedule.open_finish_day(instant int) returns date language sql immutable parallel safe as $$
  select date '2000-01-01' + floor((instant - 1) / 1440.0)::int
$$;

create table schedule.plan (
  tenant_id        uuid        not null,
  id               uuid        not null,
  project_id       uuid        not null,
  -- Null is a plan of the project as a whole.
  lot_id           uuid,
  name             text        not null,
  -- The baseline in force; null before the first was frozen.
  frozen_id        uuid,
  created_at       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id)
);
create index plan_project on schedule.plan (tenant_id, project_id);
create index plan_lot on schedule.plan (tenant_id, lot_id);
create index plan_name on schedule.plan using gin (name gin_trgm_ops);

create table schedule.revision (
  tenant_id        uuid        not null,
  id               uuid        not null,
  plan_id          uuid        not null,
  number           int         not null,
  state            text        not null check (state in
                   ('DRAFT', 'SUBMITTED', 'REVIEWED', 'FROZEN', 'SUPERSEDED', 'RETURNED')),
  project_start    int         not null,
  must_finish_by   int,
  data_date        int,
  project_calendar int         not null,
  rules            jsonb       not null,
  -- What came out: the last finish and how many rows, tasks and critical tasks there are.
  finish           int         not null,
  line_count       int         not null,
  task_count       int         not null,
  critical_count   int         not null,
  -- Grows with every edit; the second of two editors is told.
  version          int         not null default 1,
  note             text,
  return_reason    text,
  created_at       timestamptz not null,
  created_by       uuid,
  submitted_at     timestamptz,
  submitted_by     uuid,
  reviewed_at      timestamptz,
  reviewed_by      uuid,
  frozen_at        timestamptz,
  frozen_by        uuid,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id) references schedule.plan (tenant_id, id)
);
-- One baseline is in force, and one revision is on its way to replace it.
create unique index revision_frozen on schedule.revision (tenant_id, plan_id) where state = 'FROZEN';
create unique index revision_under_way on schedule.revision (tenant_id, plan_id)
  where state in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED');
alter table schedule.plan add foreign key (tenant_id, frozen_id) references schedule.revision (tenant_id, id);

create table schedule.calendar (
  tenant_id   uuid  not null,
  revision_id uuid  not null,
  seq         int   not null,
  name        text  not null,
  minutes_per_day int not null check (minutes_per_day between 1 and 1440),
  hours       jsonb not null,
  primary key (tenant_id, revision_id, seq),
  foreign key (tenant_id, revision_id) references schedule.revision (tenant_id, id) on delete cascade
);

-- A row of a revision. `line` is its place and, like `id`, the same in all revisions of the plan.
create table schedule.activity (
  tenant_id     uuid    not null,
  revision_id   uuid    not null,
  line          int     not null,
  id            uuid    not null,
  parent        int     not null check (parent < line),
  wbs           text    not null,
  code          text    not null,
  name          text    not null,
  kind          text    not null check (kind in
                ('TASK', 'START_MILESTONE', 'FINISH_MILESTONE', 'SUMMARY', 'LEVEL_OF_EFFORT')),
  calendar      int     not null,
  duration      int     not null check (duration >= 0),
  elapsed       boolean not null,
  first_type    text    not null,
  first_at      int,
  second_type   text    not null,
  second_at     int,
  deadline      int,
  manual_start  int,
  manual_finish int,
  active        boolean not null,
  quantity      numeric(18, 4),
  unit          text,
  -- What had happened when the revision was drawn up.
  actual_start  int,
  actual_finish int,
  remaining     int,
  percent_done  real    not null,
  resume        int,
  -- What the engine made of it; of the frozen revision these are the baseline.
  start         int,
  finish        int,
  total_float   int     not null,
  free_float    int     not null,
  percent       int     not null,
  flags         int     not null,
  primary key (tenant_id, revision_id, line),
  foreign key (tenant_id, revision_id) references schedule.revision (tenant_id, id) on delete cascade
);
create index activity_id on schedule.activity (tenant_id, id);

create table schedule.link (
  tenant_id   uuid not null,
  revision_id uuid not null,
  seq         int  not null,
  from_line   int  not null,
  to_line     int  not null,
  relation    text not null check (relation in
              ('FINISH_TO_START', 'START_TO_START', 'FINISH_TO_FINISH', 'START_TO_FINISH')),
  lag_kind    text not null check (lag_kind in ('WORKING', 'ELAPSED', 'PERCENT')),
  lag         int  not null,
  primary key (tenant_id, revision_id, seq),
  foreign key (tenant_id, revision_id) references schedule.revision (tenant_id, id) on delete cascade
);

-- What is true of each row of the baseline: LIVE as the supervisor has verified it, OFFICIAL as the owner has approved.
create table schedule.standing (
  tenant_id     uuid not null,
  plan_id       uuid not null,
  basis         text not null check (basis in ('LIVE', 'OFFICIAL')),
  line          int  not null,
  actual_start  int,
  actual_finish int,
  remaining     int,
  percent_done  real not null,
  resume        int,
  quantity_done numeric(18, 4),
  start         int,
  finish        int,
  total_float   int  not null,
  free_float    int  not null,
  -- Done share in tenths of a percent.
  percent       int  not null,
  flags         int  not null,
  primary key (tenant_id, plan_id, basis, line),
  foreign key (tenant_id, plan_id) references schedule.plan (tenant_id, id)
) with (fillfactor = 80);

create table schedule.plan_standing (
  tenant_id       uuid          not null,
  plan_id         uuid          not null,
  basis           text          not null check (basis in ('LIVE', 'OFFICIAL')),
  revision_id     uuid          not null,
  data_date       int,
  baseline_finish int           not null,
  finish          int           not null,
  variance_days   int           not null,
  planned_percent numeric(6, 2) not null,
  done_percent    numeric(6, 2) not null,
  milestones_late int           not null,
  lines_late      int           not null,
  critical_count  int           not null,
  next_milestone  text,
  next_at         int,
  started         boolean       not null,
  lamp            text          not null check (lamp in ('GREEN', 'YELLOW', 'ORANGE', 'RED', 'NOT_STARTED', 'DONE')),
  rule            text          not null,
  computed_at     timestamptz   not null,
  primary key (tenant_id, plan_id, basis),
  foreign key (tenant_id, plan_id) references schedule.plan (tenant_id, id)
);

create table schedule.plan_import (
  tenant_id     uuid        not null,
  id            uuid        not null,
  project_id    uuid        not null,
  lot_id        uuid,
  name          text,
  file_id       uuid        not null,
  file_name     text        not null,
  size          bigint      not null,
  state         text        not null check (state in ('READING', 'PREVIEW', 'REFUSED', 'CONFIRMED', 'DISCARDED')),
  refusal_code  text,
  refusal       text,
  refusal_detail text,
  preview       jsonb,
  -- The plan as read, waiting to be confirmed; gone afterwards.
  content       bytea,
  plan_id       uuid,
  revision_id   uuid,
  created_at    timestamptz not null,
  created_by    uuid        not null,
  read_at       timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id)
);

-- From which deviation on the lamps change; a tenant without a row has the first preset.
create table schedule.threshold (
  tenant_id          uuid          not null,
  preset             text          not null,
  yellow             numeric(6, 2) not null,
  orange             numeric(6, 2),
  red                numeric(6, 2) not null,
  finish_yellow_days int           not null check (finish_yellow_days >= 0),
  finish_red_days    int           not null check (finish_red_days > finish_yellow_days),
  version            int           not null,
  primary key (tenant_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['plan', 'revision', 'calendar', 'activity', 'link', 'standing', 'plan_standing',
                              'plan_import', 'threshold'] loop
    execute format('alter table schedule.%I enable row level security', name);
    execute format('alter table schedule.%I force row level security', name);
    execute format(
      'create policy tenant on schedule.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

create view schedule.open_plan with (security_invoker = true) as
  select p.tenant_id, p.id, p.project_id, p.lot_id, p.name, p.frozen_id, p.created_at
    from schedule.plan p;

create view schedule.open_revision with (security_invoker = true) as
  select r.tenant_id, r.id, r.plan_id, r.number, r.state, r.task_count, r.critical_count, r.submitted_at, r.submitted_by,
         r.reviewed_at, r.frozen_at, schedule.open_finish_day(r.finish) as finish
    from schedule.revision r;

-- How each plan with a baseline stands, once for each basis.
create view schedule.open_plan_standing with (security_invoker = true) as
  select s.tenant_id, s.plan_id, p.project_id, p.lot_id, p.name as plan_name, s.basis, s.revision_id,
         s.lamp, s.rule, s.planned_percent, s.done_percent, s.done_percent - s.planned_percent as gap_points,
         s.variance_days, schedule.open_finish_day(s.baseline_finish) as baseline_finish,
         schedule.open_finish_day(s.finish) as forecast_finish, s.milestones_late, s.lines_late, s.critical_count,
         schedule.open_finish_day(s.data_date) as data_date, s.next_milestone,
         schedule.open_finish_day(s.next_at) as next_milestone_day, s.started, s.computed_at,
         case s.lamp when 'RED' then 5 when 'ORANGE' then 4 when 'YELLOW' then 3 when 'GREEN' then 2
                     when 'NOT_STARTED' then 1 else 0 end as severity
    from schedule.plan_standing s
    join schedule.plan p on p.tenant_id = s.tenant_id and p.id = s.plan_id;

-- The rows of every revision as lists and panels show them: what was promised in the baseline in force and, of that one,
-- what is true now. Any other revision says what it says.
create view schedule.shown_activity with (security_invoker = true) as
  select a.tenant_id, a.revision_id, a.line, a.id, a.wbs, a.code, a.name, a.kind, c.name as calendar_name, a.duration,
         case when a.elapsed then 1440 else c.minutes_per_day end as minutes_per_day,
         schedule.open_start_day(coalesce(s.start, a.start)) as start,
         schedule.open_finish_day(coalesce(s.finish, a.finish)) as finish,
         schedule.open_start_day(b.start) as baseline_start, schedule.open_finish_day(b.finish) as baseline_finish,
         coalesce(s.percent, a.percent) as percent, o.percent as official_percent,
         coalesce(s.total_float, a.total_float) as total_float, coalesce(s.flags, a.flags) as flags,
         s.flags as live_flags, a.quantity, s.quantity_done, a.unit,
         schedule.open_start_day(coalesce(s.actual_start, a.actual_start)) as actual_start,
         schedule.open_finish_day(coalesce(s.actual_finish, a.actual_finish)) as actual_finish, a.first_type, a.first_at
    from schedule.activity a
    join schedule.revision r on r.tenant_id = a.tenant_id and r.id = a.revision_id
    join schedule.plan p on p.tenant_id = r.tenant_id and p.id = r.plan_id
    join schedule.calendar c on c.tenant_id = a.tenant_id and c.revision_id = a.revision_id and c.seq = a.calendar
    left join schedule.activity b on b.tenant_id = a.tenant_id and b.revision_id = p.frozen_id and b.id = a.id
    left join schedule.standing s on s.tenant_id = a.tenant_id and s.plan_id = p.id and s.basis = 'LIVE'
                                 and s.line = a.line and p.frozen_id = a.revision_id
    left join schedule.standing o on o.tenant_id = a.tenant_id and o.plan_id = p.id and o.basis = 'OFFICIAL'
                                 and o.line = a.line and p.frozen_id = a.revision_id;

-- The rows of the baselines in force, with what was promised.
create view schedule.open_activity with (security_invoker = true) as
  select a.tenant_id, a.id, p.id as plan_id, p.name as plan_name, p.project_id, p.lot_id, a.revision_id, a.line, a.parent,
         a.wbs, a.code, a.name, a.kind, a.duration, a.quantity, a.unit, a.flags,
         case when a.elapsed then 1440 else c.minutes_per_day end as minutes_per_day,
         a.start as baseline_start_minute, a.finish as baseline_finish_minute,
         schedule.open_start_day(a.start) as baseline_start, schedule.open_finish_day(a.finish) as baseline_finish
    from schedule.plan p
    join schedule.activity a on a.tenant_id = p.tenant_id and a.revision_id = p.frozen_id
    join schedule.calendar c on c.tenant_id = a.tenant_id and c.revision_id = a.revision_id and c.seq = a.calendar;

-- The same rows with what is true of them, once for each basis.
create view schedule.open_activity_standing with (security_invoker = true) as
  select a.tenant_id, a.id, a.plan_id, a.project_id, a.lot_id, a.line, a.wbs, a.name, a.kind, s.basis,
         a.baseline_start, a.baseline_finish, schedule.open_start_day(s.start) as start,
         schedule.open_finish_day(s.finish) as finish, schedule.open_start_day(s.actual_start) as actual_start,
         schedule.open_finish_day(s.actual_finish) as actual_finish, s.percent / 10.0 as percent, s.quantity_done,
         (s.flags & 1) <> 0 as critical, (s.flags & 4) <> 0 as late, (s.flags & 16) <> 0 as finished
    from schedule.open_activity a
    join schedule.standing s on s.tenant_id = a.tenant_id and s.plan_id = a.plan_id and s.line = a.line;
