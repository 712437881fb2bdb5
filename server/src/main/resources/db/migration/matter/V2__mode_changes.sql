-- Another way of deciding matters of a kind, as one proposed it and another confirms it. Every change there was is kept.
create table matter.mode_change (
  tenant_id   uuid not null,
  proposal_id uuid not null,
  kind        text not null,
  mode        text not null check (mode in ('HERE', 'EXTERNAL')),
  -- As it stood when this was proposed.
  was         text not null check (was in ('HERE', 'EXTERNAL')),
  primary key (tenant_id, proposal_id, kind),
  check (mode <> was)
);
alter table matter.mode_change enable row level security;
alter table matter.mode_change force row level security;
create policy tenant on matter.mode_change
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
