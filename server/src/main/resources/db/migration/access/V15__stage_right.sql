-- Who moves a project on. Forced row level security would hide the rows of every tenant from a migration, which enters
-- none.
update access.first_role
   set rights = array_append(rights, 'stage.move')
 where code in ('PM', 'OWL', 'AGT');

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'stage.move')
 where code in ('PM', 'OWL', 'AGT')
   and not 'stage.move' = any (rights);
alter table access.role force row level security;
