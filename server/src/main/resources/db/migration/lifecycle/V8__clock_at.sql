create or replace view lifecycle.open_clock with (security_invoker = true) as
  select c.tenant_id, c.id, c.project_id, p.name as project_name, p.region_path, p.office, c.code, c.due_on, c.paused_on,
         c.ended_on, p.status as project_status,
         (select max(s.taken_at)
            from lifecycle.clock_step s
           where s.tenant_id = c.tenant_id
             and s.clock_id = c.id) as changed_at,
         c.due_at, c.at_least
    from lifecycle.clock c
    join project.open_project p on p.tenant_id = c.tenant_id and p.id = c.project_id;
