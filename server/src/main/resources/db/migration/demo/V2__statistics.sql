-- The city is entered in one go, and until the database has counted the rows of its own accord, a minute later, it reads them
-- in ways meant for empty tables. The application may not count them itself, since it owns none of them.
create function demo.count_rows() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  analyze project.project, project.lot, project.part;
  analyze schedule.plan, schedule.revision, schedule.calendar, schedule.activity, schedule.link, schedule.standing,
          schedule.plan_standing;
  analyze progress.report;
end
$$;
