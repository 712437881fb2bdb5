-- A file may hold several projects; null is the one with the most work in it.
alter table schedule.plan_import add column project_key text;
