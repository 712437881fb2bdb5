-- Regions are edited by people now; the second of two editors is told.
alter table access.region add column version int not null default 1;
