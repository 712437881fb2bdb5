-- Where matters of a kind are decided takes two as well. Who proposed something is told once that it is about to lapse.
alter table access.proposal add column warned_at timestamptz;

do $$
declare
  named text;
  rule  text;
begin
  foreach named in array array['proposal_kind_check', 'proposal_check'] loop
    select pg_get_constraintdef(c.oid)
      into strict rule
      from pg_constraint c
     where c.conrelid = 'access.proposal'::regclass
       and c.conname = named;
    if rule !~ 'kind = ANY \(ARRAY\[' then
      raise exception 'constraint % reads otherwise than expected: %', named, rule;
    end if;
    execute format('alter table access.proposal drop constraint %I', named);
    execute format(
      'alter table access.proposal add constraint %I %s',
      named,
      regexp_replace(rule, 'kind = ANY \(ARRAY\[', 'kind = ANY (ARRAY[''MATTER_MODE''::text, '));
  end loop;
end
$$;
