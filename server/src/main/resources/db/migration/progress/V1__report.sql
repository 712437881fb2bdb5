create schema progress;

-- One statement of a contractor about one activity up to the end of one day, and what became of it.
create table progress.report (
  tenant_id        uuid        not null,
  id               uuid        not null,
  activity_id      uuid        not null,
  -- As it was called on the day; the plan may be drawn anew.
  activity_name    text        not null,
  wbs              text        not null,
  unit             text,
  plan_id          uuid        not null,
  project_id       uuid        not null,
  lot_id           uuid,
  for_day          date        not null,
  method           text        not null check (method in ('QUANTITY', 'PERCENT', 'DATES')),
  -- Done since the beginning, in the unit of the activity; only where it was measured.
  quantity         numeric(18, 4) check (quantity >= 0),
  -- What the statement comes to, whatever the method.
  percent          numeric(5, 2) not null check (percent between 0 and 100),
  -- What was known when it was made.
  previous_percent numeric(5, 2),
  actual_start     date,
  actual_finish    date,
  -- Working days still to go, where the contractor knows better than the percentage.
  remaining_days   numeric(7, 2) check (remaining_days >= 0),
  cause            text,
  note             text        check (length(note) <= 1000),
  state            text        not null check (state in ('SUBMITTED', 'VERIFIED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
  reported_by      uuid        not null,
  reporter         text        not null,
  reported_for     uuid        not null,
  reported_at      timestamptz not null,
  verified_by      uuid,
  verifier         text,
  verified_at      timestamptz,
  approved_by      uuid,
  approver         text,
  approved_at      timestamptz,
  returned_by      uuid,
  returned_at      timestamptz,
  return_reason    text,
  version          int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references schedule.plan (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, lot_id) references project.lot (tenant_id, id),
  check (actual_finish >= actual_start),
  check ((state in ('VERIFIED', 'APPROVED')) <= (verified_by is not null and verified_by <> reported_by)),
  check ((state = 'APPROVED') <= (approved_by is not null and approved_by <> reported_by and approved_by <> verified_by)),
  check ((state = 'RETURNED') <= (return_reason is not null))
);

-- An activity waits for one verdict at a time.
create unique index report_waiting on progress.report (tenant_id, activity_id) where state = 'SUBMITTED';
create index report_activity on progress.report (tenant_id, activity_id, for_day desc);
create index report_project on progress.report (tenant_id, project_id, id desc);
create index report_open on progress.report (tenant_id, state, id desc) where state in ('SUBMITTED', 'VERIFIED', 'RETURNED');
create index report_reporter on progress.report (tenant_id, reported_by, id desc);

alter table progress.report enable row level security;
alter table progress.report force row level security;
create policy tenant on progress.report
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- A report with the names of what it belongs to and what the gate asks about it.
create view progress.open_report with (security_invoker = true) as
  select r.tenant_id, r.id, r.activity_id, r.activity_name, r.wbs, r.unit, r.plan_id, s.name as plan_name, r.project_id,
         p.name as project_name, r.lot_id, l.name as lot_name, p.region_path, coalesce(l.seen_by, p.office) as seen_by,
         r.for_day, r.method, r.quantity, r.percent, r.previous_percent, r.actual_start, r.actual_finish,
         r.remaining_days, r.cause, r.note, r.state, r.reported_by, r.reporter, r.reported_for, r.reported_at,
         r.verified_by, r.verifier, r.verified_at, r.approver, r.approved_at, r.return_reason, r.version
    from progress.report r
    join schedule.open_plan s on s.tenant_id = r.tenant_id and s.id = r.plan_id
    join project.open_project p on p.tenant_id = r.tenant_id and p.id = r.project_id
    left join project.open_lot l on l.tenant_id = r.tenant_id and l.id = r.lot_id;

-- When something was last said of an activity, without the names: light enough to be asked for every row of a plan.
create view progress.open_reported_day with (security_invoker = true) as
  select r.tenant_id, r.activity_id, r.id, r.state, r.for_day
    from progress.report r;
