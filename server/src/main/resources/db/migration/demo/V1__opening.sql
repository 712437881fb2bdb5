create schema demo;

-- One row once the demo city has been opened: it is opened on a first run only, and never again after it was erased.
create table demo.opening (
  opened_at timestamptz not null
);
create unique index opening_once on demo.opening ((true));
