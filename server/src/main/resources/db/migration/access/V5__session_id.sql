-- What people call one of their own sessions by; the hash stays in the house.
alter table access.session add column id uuid not null default gen_random_uuid();
