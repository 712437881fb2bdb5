-- When a meeting was last said otherwise; null while it stands as it was called.
alter table meeting.meeting
  add column changed_at timestamptz;
