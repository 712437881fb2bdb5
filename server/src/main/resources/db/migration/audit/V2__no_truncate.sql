-- A trigger for rows is not asked when a table is emptied as a whole.
create trigger append_only_as_a_whole before truncate on audit.entry
  for each statement execute function audit.refuse_change();
