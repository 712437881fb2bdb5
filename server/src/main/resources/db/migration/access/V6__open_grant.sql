-- Whether a grant counts on a day; the gate and whoever explains what the gate does ask the same.
create function access.open_in_force(valid_from date, valid_to date, today date)
returns boolean language sql immutable parallel safe as $$
  select valid_from <= today and (valid_to is null or valid_to >= today)
$$;

-- Grants that were not ended, with what their role allows.
create view access.open_grant with (security_invoker = true) as
  select g.tenant_id, g.id, g.person_id, g.role, r.name as role_name, r.seq as role_seq, r.rights, g.scope_kind,
         g.scope_id,
         case g.scope_kind
              when 'REGION' then (select e.name
                                    from access.region e
                                   where e.tenant_id = g.tenant_id and e.code = g.scope_id)
              when 'ORGANISATION' then (select o.name
                                          from access.organisation o
                                         where o.tenant_id = g.tenant_id and o.id = cast(g.scope_id as uuid))
         end as scope_name,
         g.reach, g.valid_from, g.valid_to, g.granted_by, g.granted_at
    from access.role_grant g
    join access.role r on r.tenant_id = g.tenant_id and r.code = g.role
   where g.ended_at is null;

create or replace view access.open_person with (security_invoker = true) as
  select p.tenant_id, p.id, p.name, p.post, p.organisation_id, p.active,
         exists (select
                   from access.account a
                  where a.tenant_id = p.tenant_id and a.person_id = p.id and a.active) as signs_in
    from access.person p;
