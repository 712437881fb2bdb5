-- What a change comes to is judged against the contract it changes.
create or replace view project.open_lot with (security_invoker = true) as
  select l.tenant_id, l.id, l.project_id, l.code, l.name, l.contractor_id, l.supervisor_id, l.seen_by, p.region_path,
         l.contract_start, l.contract_finish, l.contract_amount
    from project.lot l
    join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id;
