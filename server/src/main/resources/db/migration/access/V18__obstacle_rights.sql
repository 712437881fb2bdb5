-- Who raises what blocks a project, who answers for their organisation, who instructs and who holds meetings. Forced row
-- level security would hide the rows of every tenant from a migration, which enters none.
update access.first_role
   set rights = array_append(rights, 'obstacle.raise')
 where code in ('OWN', 'PM', 'OWL', 'AGT', 'CON', 'SUP', 'DES', 'CST', 'DEP', 'NDR');
update access.first_role
   set rights = array_append(rights, 'duty.answer')
 where code in ('OWN', 'PM', 'OWL', 'OFI', 'AGT', 'CON', 'SUP', 'DES', 'CST', 'DEP', 'NDR', 'FIN', 'RES', 'LDR');
update access.first_role
   set rights = array_append(rights, 'instruction.give')
 where code in ('OWL', 'LDR');
update access.first_role
   set rights = array_append(rights, 'meeting.hold')
 where code in ('OWN', 'PM', 'OWL', 'AGT', 'DEP', 'NDR', 'LDR');

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'obstacle.raise')
 where code in ('OWN', 'PM', 'OWL', 'AGT', 'CON', 'SUP', 'DES', 'CST', 'DEP', 'NDR')
   and not 'obstacle.raise' = any (rights);
update access.role
   set rights = array_append(rights, 'duty.answer')
 where code in ('OWN', 'PM', 'OWL', 'OFI', 'AGT', 'CON', 'SUP', 'DES', 'CST', 'DEP', 'NDR', 'FIN', 'RES', 'LDR')
   and not 'duty.answer' = any (rights);
update access.role
   set rights = array_append(rights, 'instruction.give')
 where code in ('OWL', 'LDR')
   and not 'instruction.give' = any (rights);
update access.role
   set rights = array_append(rights, 'meeting.hold')
 where code in ('OWN', 'PM', 'OWL', 'AGT', 'DEP', 'NDR', 'LDR')
   and not 'meeting.hold' = any (rights);
alter table access.role force row level security;
