-- When the clock is next to be looked at for a turn: at half of its limit, at the limit, and when it goes to those above.
alter table approval.task
  add column nudge_at timestamptz;
create index task_nudge on approval.task (tenant_id, nudge_at) where nudge_at is not null;

-- What waits already is looked at in the first round, which finds out what is due. Forced row level security would
-- hide the rows of every tenant from a migration, which enters none.
alter table approval.task no force row level security;
update approval.task
   set nudge_at = since
 where due is not null;
alter table approval.task force row level security;
