-- What waits for whom, for the desk.
create view approval.open_task with (security_invoker = true) as
  select t.tenant_id, t.person_id, t.instance_id, i.subject_name, t.step_name, t.since, t.due
    from approval.task t
    join approval.instance i on i.tenant_id = t.tenant_id and i.id = t.instance_id;
