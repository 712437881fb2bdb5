-- The day on which a baseline was approved by whoever the site's route asks.
alter table schedule.revision
  add column approved_on date;
