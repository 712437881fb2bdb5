-- 常用语: what somebody often writes as an opinion, in their own order. None at all is not the same as none of their own:
-- who has kept none is offered the usual ones.
create table approval.phrase (
  tenant_id uuid not null,
  person_id uuid not null,
  seq       int  not null,
  text      text not null,
  primary key (tenant_id, person_id, seq)
);

alter table approval.phrase enable row level security;
alter table approval.phrase force row level security;
create policy tenant on approval.phrase
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
