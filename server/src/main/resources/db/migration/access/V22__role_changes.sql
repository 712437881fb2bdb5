-- What a role may do is proposed by whoever looks after the business and confirmed by who looks after security. Every
-- change there was is kept.
create table access.role_change (
  tenant_id   uuid   not null references access.tenant,
  proposal_id uuid   not null,
  code        text   not null,
  name        text   not null,
  made_from   text   not null,
  level       int    not null check (level between 2 and 4),
  rights      text[] not null,
  -- As it stood when this was proposed; null where the role is new.
  was_name    text,
  was_level   int,
  was_rights  text[],
  primary key (tenant_id, proposal_id, code),
  foreign key (tenant_id, proposal_id) references access.proposal (tenant_id, id)
);
alter table access.role_change enable row level security;
alter table access.role_change force row level security;
create policy tenant on access.role_change
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table access.proposal
  drop constraint proposal_kind_check,
  add constraint proposal_kind_check
      check (kind in ('SECURITY_POLICY', 'ROLE_RIGHTS', 'PASSWORD_RESET', 'FACTOR_REMOVAL', 'MACHINE')),
  drop constraint proposal_check,
  add constraint proposal_check check ((kind in ('SECURITY_POLICY', 'ROLE_RIGHTS')) = (person_id is null));
