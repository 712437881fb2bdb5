create schema notice;

-- What somebody was told. It is there for them when whoever told it has committed.
create table notice.notice (
  tenant_id uuid        not null,
  id        uuid        not null,
  person_id uuid        not null,
  kind      text        not null,
  subject   text        not null,
  body      text        not null,
  link      text        not null check (link like '/%'),
  at        timestamptz not null,
  read_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index notice_inbox on notice.notice (tenant_id, person_id, at desc, id desc);
create index notice_unread on notice.notice (tenant_id, person_id, at desc, id desc) where read_at is null;

-- What is to leave the house, and what became of it. A digest is of a day and of no one notice.
create table notice.delivery (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  medium     text        not null check (medium in ('MAIL', 'SMS', 'WECOM', 'DINGTALK', 'ZHEZHENGDING')),
  notice_id  uuid,
  digest_day date,
  state      text        not null check (state in ('WAITING', 'SENT', 'WRITTEN', 'SKIPPED', 'FAILED')),
  tries      int         not null default 0,
  due        timestamptz not null,
  last_error text,
  -- What the sandbox would have sent.
  written    text,
  ended_at   timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  foreign key (tenant_id, notice_id) references notice.notice (tenant_id, id),
  check ((notice_id is null) = (digest_day is not null)),
  check ((state = 'WAITING') = (ended_at is null))
);
create index delivery_due on notice.delivery (tenant_id, due) where state = 'WAITING';
create index delivery_log on notice.delivery (tenant_id, created_at desc, id desc);
create index delivery_notice on notice.delivery (tenant_id, notice_id);
-- One a day, whoever asks for it and however often.
create unique index delivery_digest on notice.delivery (tenant_id, person_id, medium, digest_day)
  where digest_day is not null;

-- What somebody said of a kind and a way; the rest is as usual.
create table notice.wish (
  tenant_id uuid    not null,
  person_id uuid    not null,
  kind      text    not null,
  medium    text    not null check (medium in ('MAIL', 'SMS', 'WECOM', 'DINGTALK', 'ZHEZHENGDING')),
  wanted    boolean not null,
  primary key (tenant_id, person_id, kind, medium),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);

create table notice.habit (
  tenant_id   uuid not null,
  person_id   uuid not null,
  quiet_from  time,
  quiet_to    time,
  digest_from date,
  version     int  not null default 1,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  check ((quiet_from is null) = (quiet_to is null))
);

do $$
declare
  name text;
begin
  foreach name in array array['notice', 'delivery', 'wish', 'habit'] loop
    execute format('alter table notice.%I enable row level security', name);
    execute format('alter table notice.%I force row level security', name);
    execute format(
      'create policy tenant on notice.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;
