-- A demo is erased with its history; what happened in a city that is none stays, as the trail does. The application may
-- not delete events, and the trigger lets nobody do so but this function.
create or replace function approval.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('approval.erasing', true) = old.tenant_id::text then
      return old;
    end if;
  end if;
  raise exception 'approval.event is append only';
end
$$;

create function approval.erase_demo(tenant uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from access.tenant t where t.id = tenant and t.demo) then
    raise exception 'tenant (%) is no demo', tenant;
  end if;
  perform set_config('approval.erasing', tenant::text, true);
  delete from approval.event e where e.tenant_id = tenant;
  perform set_config('approval.erasing', '', true);
end
$$;
