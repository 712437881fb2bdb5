-- Who puts something before somebody to be decided, and who records what was decided elsewhere. Forced row level
-- security would hide the rows of every tenant from a migration, which enters none.
update access.first_role
   set rights = array_append(rights, 'matter.raise')
 where code in ('OWN', 'PM', 'AGT', 'CON', 'SUP');
update access.first_role
   set rights = array_append(rights, 'matter.record')
 where code in ('OWN', 'PM', 'AGT');

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'matter.raise')
 where code in ('OWN', 'PM', 'AGT', 'CON', 'SUP')
   and not 'matter.raise' = any (rights);
update access.role
   set rights = array_append(rights, 'matter.record')
 where code in ('OWN', 'PM', 'AGT')
   and not 'matter.record' = any (rights);
alter table access.role force row level security;
