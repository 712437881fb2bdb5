-- The business administrator draws the routes of approvals and looks after what is under way.
update access.first_role
   set rights = array_append(rights, 'approval.manage')
 where code = 'BUS';

alter table access.role no force row level security;
update access.role
   set rights = array_append(rights, 'approval.manage')
 where code = 'BUS'
   and not 'approval.manage' = any (rights);
alter table access.role force row level security;
