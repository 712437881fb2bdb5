-- Whose password the site's own directory knows (单位目录, LDAP); the one kept here is then not tried.
alter table access.account
  add column by_directory boolean not null default false;

-- By what a session was begun: the account's own password, the directory's, or another house's word (统一身份认证), which
-- may have asked for a second factor itself.
alter table access.session
  add column way text not null default 'PASSWORD'
    check (way in ('PASSWORD', 'DIRECTORY', 'OUTSIDE', 'OUTSIDE_WITH_FACTOR'));

-- Who somebody is elsewhere. Read before the tenant is known: by key only, like access.account. No address of mail or name
-- leads to an account, only what the issuer never gives to another.
create table access.identity (
  issuer    text        not null check (length(issuer) <= 500),
  subject   text        not null check (length(subject) between 1 and 255),
  id        uuid        not null unique,
  tenant_id uuid        not null,
  person_id uuid        not null,
  linked_at timestamptz not null,
  linked_by uuid        not null,
  used_at   timestamptz,
  primary key (issuer, subject),
  unique (tenant_id, person_id, issuer),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  foreign key (tenant_id, linked_by) references access.person (tenant_id, id)
);

-- Who was sent to another house and has not come back. Gone with the answer, or after ten minutes. Only hashes of what the
-- browser and the address carry; session_hash is whose window asked, where somebody was signed in.
create table access.outside_step (
  state_hash   text        primary key,
  browser_hash text        not null,
  provider     text        not null,
  purpose      text        not null check (purpose in ('SIGN_IN', 'LINK', 'STEP_UP')),
  nonce        text        not null,
  verifier     text        not null,
  return_to    text        not null,
  session_hash text,
  begun_at     timestamptz not null,
  check ((purpose = 'SIGN_IN') = (session_hash is null))
);
create index outside_step_at on access.outside_step (begun_at);
