-- What two administrators do: one proposes, another confirms (两人办理). What waits to be put in place and is nobody's
-- to read (the hash of a new password) stands in content until the decision.
create table access.proposal (
  tenant_id   uuid        not null references access.tenant,
  id          uuid        not null,
  kind        text        not null check (kind in ('SECURITY_POLICY', 'PASSWORD_RESET', 'FACTOR_REMOVAL')),
  person_id   uuid,
  content     text,
  state       text        not null check (state in ('OPEN', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  proposed_by uuid        not null,
  proposed_at timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  reason      text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  foreign key (tenant_id, proposed_by) references access.person (tenant_id, id),
  foreign key (tenant_id, decided_by) references access.person (tenant_id, id),
  check ((kind = 'SECURITY_POLICY') = (person_id is null)),
  check ((state = 'OPEN') = (decided_at is null)),
  check (state <> 'CONFIRMED' or decided_by <> proposed_by)
);
-- Of one thing at a time.
create unique index proposal_open on access.proposal (tenant_id, kind, coalesce(person_id, tenant_id)) where state = 'OPEN';
create index proposal_at on access.proposal (tenant_id, proposed_at desc, id desc);

-- Every version there was; the first is the house's own and was proposed by nobody.
create table access.security_policy (
  tenant_id      uuid not null references access.tenant,
  number         int  not null,
  proposal_id    uuid,
  least_length   int  not null check (least_length between 10 and 64),
  kinds          int  not null check (kinds between 3 and 4),
  history        int  not null check (history between 0 and 24),
  admin_days     int  not null check (admin_days between 1 and 365),
  other_days     int  check (other_days between 1 and 730),
  idle_minutes   int  not null check (idle_minutes between 5 and 1440),
  longest_minutes int not null check (longest_minutes between 5 and 1440),
  second_factor  text not null check (second_factor in ('NOBODY', 'ADMINISTRATORS', 'EVERYBODY')),
  attempts       int  not null check (attempts between 3 and 10),
  lock_minutes   int  not null check (lock_minutes between 10 and 1440),
  in_force_at    timestamptz,
  ended_at       timestamptz,
  primary key (tenant_id, number),
  foreign key (tenant_id, proposal_id) references access.proposal (tenant_id, id),
  check ((number = 1) = (proposal_id is null))
);
create unique index security_policy_in_force on access.security_policy (tenant_id)
  where in_force_at is not null and ended_at is null;

insert into access.security_policy
       (tenant_id, number, least_length, kinds, history, admin_days, other_days, idle_minutes, longest_minutes,
        second_factor, attempts, lock_minutes, in_force_at)
select t.id, 1, 10, 3, 5, 90, 365, 120, 720, 'NOBODY', 5, 15, t.founded_at
  from access.tenant t;

-- A session carries the limit it stands under, so that a request asks the database no more than before.
alter table access.session add column idle_minutes int not null default 120;

do $$
declare
  name text;
begin
  foreach name in array array['proposal', 'security_policy'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;
