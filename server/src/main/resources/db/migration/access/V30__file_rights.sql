-- Who may have a picture as it was sent, with the place and the camera in it, and who looks after what is stored. Forced
-- row level security would hide the rows of every tenant from a migration, which enters none.
update access.first_role
   set rights = array_append(rights, 'file.original')
 where code in ('OWN', 'PM', 'AGT', 'AUD');
update access.first_role
   set rights = array_append(rights, 'file.manage')
 where code = 'SYS';

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'file.original')
 where code in ('OWN', 'PM', 'AGT', 'AUD')
   and not 'file.original' = any (rights);
update access.role
   set rights = array_append(rights, 'file.manage')
 where code = 'SYS'
   and not 'file.manage' = any (rights);
alter table access.role force row level security;
