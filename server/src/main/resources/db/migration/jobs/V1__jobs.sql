create schema jobs;

-- Work done in the background; the shape is the scheduler library's. It holds no business: who and what, as ids.
create table jobs.scheduled_task (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on jobs.scheduled_task (execution_time);
create index scheduled_task_heartbeat on jobs.scheduled_task (last_heartbeat);
