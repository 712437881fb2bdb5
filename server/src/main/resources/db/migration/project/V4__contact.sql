-- Whom to ask about a project, and what is for the offices alone. What each reader gets of it goes by the marks of the
-- data standard.
alter table project.project
  add column contact_name  text,
  add column contact_phone text,
  add column fund_account  text,
  add column remark        text;

-- What is built is a key of those who see it, so that a leader may be in charge of a class of projects.
alter table project.project no force row level security;
alter table project.lot no force row level security;
update project.project
   set office = office || array['type:' || type_code || '/'],
       seen_by = seen_by || array['type:' || type_code || '/'];
update project.lot l
   set seen_by = l.seen_by || array['type:' || p.type_code || '/']
  from project.project p
 where p.tenant_id = l.tenant_id and p.id = l.project_id;
alter table project.project force row level security;
alter table project.lot force row level security;
