-- The security administrator has a right of their own. Forced row level security would hide the rows of every tenant
-- from a migration, which enters none.
update access.first_role
   set rights = '{people.manage,security.manage}'
 where code = 'SEC';

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'security.manage')
 where code = 'SEC'
   and not 'security.manage' = any (rights);
alter table access.role force row level security;
