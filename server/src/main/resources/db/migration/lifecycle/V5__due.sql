-- When what is due was last said otherwise, for calendars: by hand, or by the live schedule it hangs on.
create or replace view lifecycle.open_milestone with (security_invoker = true) as
  select m.tenant_id, m.id, m.project_id, p.name as project_name, p.region_path, p.office, m.name, m.planned_on,
         coalesce(a.finish, m.forecast_on) as forecast_on, m.actual_on,
         a.baseline_finish as baseline_on, p.status as project_status,
         greatest((select max(c.changed_at)
                     from lifecycle.milestone_change c
                    where c.tenant_id = m.tenant_id
                      and c.milestone_id = m.id),
                  s.computed_at) as changed_at
    from lifecycle.milestone m
    join project.open_project p on p.tenant_id = m.tenant_id and p.id = m.project_id
    left join schedule.open_activity_standing a
      on a.tenant_id = m.tenant_id and a.id = m.activity_id and a.project_id = m.project_id and a.basis = 'LIVE'
    left join schedule.open_plan_standing s
      on s.tenant_id = a.tenant_id and s.plan_id = a.plan_id and s.basis = 'LIVE'
   where not m.dropped;

create or replace view lifecycle.open_clock with (security_invoker = true) as
  select c.tenant_id, c.id, c.project_id, p.name as project_name, p.region_path, p.office, c.code, c.due_on, c.paused_on,
         c.ended_on, p.status as project_status,
         (select max(s.taken_at)
            from lifecycle.clock_step s
           where s.tenant_id = c.tenant_id
             and s.clock_id = c.id) as changed_at
    from lifecycle.clock c
    join project.open_project p on p.tenant_id = c.tenant_id and p.id = c.project_id;
