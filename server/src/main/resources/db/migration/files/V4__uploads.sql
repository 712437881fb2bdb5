-- Files that come in pieces. The bytes of each piece lie in the store before its row is there.
create table files.upload (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  name       text        not null,
  size       bigint      not null check (size > 0),
  sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
  received   bigint      not null default 0 check (received between 0 and size),
  file_id    uuid,
  touched_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references files.file (tenant_id, id)
);
create index upload_person on files.upload (tenant_id, person_id);
create index upload_touched on files.upload (tenant_id, touched_at);
create index upload_file on files.upload (tenant_id, file_id);

create table files.chunk (
  tenant_id uuid   not null,
  upload_id uuid   not null,
  begins    bigint not null check (begins >= 0),
  size      bigint not null check (size > 0),
  sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, upload_id, begins),
  foreign key (tenant_id, upload_id) references files.upload (tenant_id, id) on delete cascade
);

alter table files.upload enable row level security;
alter table files.upload force row level security;
create policy tenant on files.upload
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table files.chunk enable row level security;
alter table files.chunk force row level security;
create policy tenant on files.chunk
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
