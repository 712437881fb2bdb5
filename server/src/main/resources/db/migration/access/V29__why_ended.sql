-- Why a session ended before its time, kept for a day: whoever comes back with it is told.
alter table access.session add column ended_why text check (ended_why in ('ELSEWHERE', 'ADMINISTRATOR'));
