create schema meeting;

create table meeting.meeting (
  tenant_id   uuid        not null,
  id          uuid        not null,
  title       text        not null,
  kind        text        not null,
  held_on     date        not null,
  held_at     text        not null,
  place       text        not null,
  -- The organisation that convenes it and waits for what comes of it.
  convenor_id uuid        not null,
  people      text,
  state       text        not null check (state in ('PLANNED', 'PUBLISHED')),
  made_by     uuid        not null,
  maker       text        not null,
  made_at     timestamptz not null,
  version     int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, convenor_id) references access.organisation (tenant_id, id)
);

create table meeting.project (
  tenant_id  uuid not null,
  meeting_id uuid not null,
  project_id uuid not null,
  primary key (tenant_id, meeting_id, project_id),
  foreign key (tenant_id, meeting_id) references meeting.meeting (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);
create index project_project on meeting.project (tenant_id, project_id);

create table meeting.attendee (
  tenant_id       uuid not null,
  meeting_id      uuid not null,
  organisation_id uuid not null,
  primary key (tenant_id, meeting_id, organisation_id),
  foreign key (tenant_id, meeting_id) references meeting.meeting (tenant_id, id),
  foreign key (tenant_id, organisation_id) references access.organisation (tenant_id, id)
);
create index attendee_organisation on meeting.attendee (tenant_id, organisation_id);

create table meeting.item (
  tenant_id   uuid not null,
  meeting_id  uuid not null,
  seq         int  not null,
  title       text not null,
  project_id  uuid,
  obstacle_id uuid,
  primary key (tenant_id, meeting_id, seq),
  foreign key (tenant_id, meeting_id) references meeting.meeting (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, obstacle_id) references obstacle.obstacle (tenant_id, id)
);
create index item_obstacle on meeting.item (tenant_id, obstacle_id) where obstacle_id is not null;
create index item_project on meeting.item (tenant_id, project_id) where project_id is not null;

-- Minutes as they were published; a correction is a further edition, and none is ever changed.
create table meeting.minutes (
  tenant_id    uuid        not null,
  meeting_id   uuid        not null,
  edition      int         not null,
  reason       text,
  published_by uuid        not null,
  publisher    text        not null,
  published_at timestamptz not null,
  primary key (tenant_id, meeting_id, edition),
  foreign key (tenant_id, meeting_id) references meeting.meeting (tenant_id, id),
  check ((edition = 1) = (reason is null))
);

create table meeting.decision (
  tenant_id  uuid not null,
  meeting_id uuid not null,
  edition    int  not null,
  seq        int  not null,
  decision   text not null,
  primary key (tenant_id, meeting_id, edition, seq),
  foreign key (tenant_id, meeting_id, edition) references meeting.minutes (tenant_id, meeting_id, edition),
  foreign key (tenant_id, meeting_id, seq) references meeting.item (tenant_id, meeting_id, seq)
);

-- What a leader wrote on a project, an obstacle or a matter (批示).
create table meeting.instruction (
  tenant_id    uuid        not null,
  id           uuid        not null,
  subject_kind text        not null check (subject_kind in ('PROJECT', 'OBSTACLE', 'MATTER')),
  subject_id   uuid        not null,
  subject_name text        not null,
  project_id   uuid        not null,
  words        text        not null,
  given_by     uuid        not null,
  giver        text        not null,
  given_for    uuid        not null,
  given_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id)
);
create index instruction_subject on meeting.instruction (tenant_id, subject_kind, subject_id, id desc);
create index instruction_project on meeting.instruction (tenant_id, project_id);

-- A task that came of a decision or an instruction.
create table meeting.assignment (
  tenant_id      uuid        not null,
  id             uuid        not null,
  source         text        not null check (source in ('DECISION', 'INSTRUCTION')),
  meeting_id     uuid,
  item           int,
  instruction_id uuid,
  project_id     uuid        not null,
  what           text        not null,
  owner_id       uuid        not null,
  person_id      uuid,
  due_on         date        not null,
  state          text        not null check (state in ('OPEN', 'REPORTED', 'RETURNED', 'CONFIRMED')),
  given_by       uuid        not null,
  giver          text        not null,
  given_for      uuid        not null,
  given_at       timestamptz not null,
  reported_by    uuid,
  version        int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project.project (tenant_id, id),
  foreign key (tenant_id, meeting_id, item) references meeting.item (tenant_id, meeting_id, seq),
  foreign key (tenant_id, instruction_id) references meeting.instruction (tenant_id, id),
  foreign key (tenant_id, owner_id) references access.organisation (tenant_id, id),
  foreign key (tenant_id, given_for) references access.organisation (tenant_id, id),
  check (source <> 'DECISION' or (meeting_id is not null and item is not null and instruction_id is null)),
  check (source <> 'INSTRUCTION' or (instruction_id is not null and meeting_id is null and item is null)),
  check ((state in ('REPORTED', 'CONFIRMED')) = (reported_by is not null))
);
create index assignment_owner on meeting.assignment (tenant_id, owner_id, state);
create index assignment_given on meeting.assignment (tenant_id, given_for, state);
create index assignment_project on meeting.assignment (tenant_id, project_id, id desc);
create index assignment_meeting on meeting.assignment (tenant_id, meeting_id) where meeting_id is not null;
create index assignment_instruction on meeting.assignment (tenant_id, instruction_id) where instruction_id is not null;
create index assignment_due on meeting.assignment (tenant_id, due_on) where state in ('OPEN', 'RETURNED');

create table meeting.assignment_step (
  tenant_id     uuid        not null,
  id            uuid        not null,
  assignment_id uuid        not null,
  act           text        not null check (act in ('REPORT', 'CONFIRM', 'RETURN')),
  words         text        not null,
  taken_by      uuid        not null,
  taker         text        not null,
  taken_for     uuid        not null,
  taken_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references meeting.assignment (tenant_id, id)
);
create index assignment_step_assignment on meeting.assignment_step (tenant_id, assignment_id, id);

create table meeting.attachment (
  tenant_id     uuid        not null,
  id            uuid        not null,
  assignment_id uuid        not null,
  file_id       uuid        not null,
  name          text        not null,
  media_type    text        not null,
  size          bigint      not null,
  added_by      uuid        not null,
  adder         text        not null,
  added_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references meeting.assignment (tenant_id, id)
);
create index attachment_assignment on meeting.attachment (tenant_id, assignment_id, id);

-- That people were told of a limit, once.
create table meeting.nudge (
  tenant_id     uuid not null,
  assignment_id uuid not null,
  kind          text not null check (kind in ('DUE_SOON', 'OVERDUE')),
  primary key (tenant_id, assignment_id, kind),
  foreign key (tenant_id, assignment_id) references meeting.assignment (tenant_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['meeting', 'project', 'attendee', 'item', 'minutes', 'decision', 'instruction',
                              'assignment', 'assignment_step', 'attachment', 'nudge'] loop
    execute format('alter table meeting.%I enable row level security', name);
    execute format('alter table meeting.%I force row level security', name);
    execute format(
      'create policy tenant on meeting.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

revoke update, truncate on meeting.minutes, meeting.decision, meeting.instruction, meeting.assignment_step,
  meeting.attachment, meeting.nudge from ${application};

-- A task with the names of what it belongs to; `office` are those who see its project as a whole.
create view meeting.open_assignment with (security_invoker = true) as
  select a.tenant_id, a.id, a.source, a.meeting_id, a.item, a.instruction_id, a.project_id, p.name as project_name,
         p.region_path, p.office, p.seen_by as project_seen_by, a.what, a.owner_id, o.name as owner_name, a.person_id,
         n.name as person_name, a.due_on, a.state, a.given_by, a.giver, a.given_for, f.name as given_for_name, a.given_at,
         a.reported_by, a.version
    from meeting.assignment a
    join project.open_project p on p.tenant_id = a.tenant_id and p.id = a.project_id
    join access.open_organisation o on o.tenant_id = a.tenant_id and o.id = a.owner_id
    join access.open_organisation f on f.tenant_id = a.tenant_id and f.id = a.given_for
    left join access.open_person n on n.tenant_id = a.tenant_id and n.id = a.person_id;
