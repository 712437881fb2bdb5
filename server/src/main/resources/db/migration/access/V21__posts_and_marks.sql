-- Posts (岗位): a place in an organisation that people sit on for a time. What is granted to a post belongs to whoever
-- sits on it.
create table access.post (
  tenant_id       uuid        not null references access.tenant,
  id              uuid        not null,
  organisation_id uuid        not null,
  name            text        not null check (name = btrim(name) and name <> ''),
  version         int         not null default 1,
  created_at      timestamptz not null,
  closed_at       timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references access.organisation (tenant_id, id)
);
create unique index post_name on access.post (tenant_id, organisation_id, name) where closed_at is null;

create table access.sitting (
  tenant_id  uuid        not null references access.tenant,
  id         uuid        not null,
  post_id    uuid        not null,
  person_id  uuid        not null,
  valid_from date        not null,
  valid_to   date,
  seated_by  uuid,
  seated_at  timestamptz not null,
  ended_at   timestamptz,
  -- The end its holder was told of.
  told_of_end date,
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references access.post (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  check (valid_to >= valid_from),
  exclude using gist (tenant_id with =, post_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (ended_at is null)
);
create index sitting_person on access.sitting (tenant_id, person_id) where ended_at is null;

-- How secret a project is inside this house (公开 1, 内部 2, 敏感 3, 核心 4); without a row it is 内部. State secrets must
-- not be here at all.
create table access.project_mark (
  tenant_id  uuid        not null references access.tenant,
  project_id uuid        not null,
  level      int         not null check (level between 1 and 4),
  version    int         not null default 1,
  marked_by  uuid        not null,
  marked_at  timestamptz not null,
  primary key (tenant_id, project_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['post', 'sitting', 'project_mark'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format(
      'create policy tenant on access.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
      name);
  end loop;
end
$$;

-- How far down a role reads. Whoever works here reads what is 内部.
alter table access.first_role add column level int not null default 2 check (level between 2 and 4);
update access.first_role set level = 3 where code in ('OWN', 'PM', 'OFI', 'AGT', 'DEP', 'NDR', 'FIN', 'BUS');
update access.first_role set level = 4 where code in ('OWL', 'AUD', 'DIS', 'LDR');
update access.first_role set rights = array_append(rights, 'project.mark') where code in ('OWL', 'LDR');
update access.first_role set rights = array_append(rights, 'roles.edit') where code = 'BUS';

alter table access.role
  add column level     int  not null default 2 check (level between 2 and 4),
  -- The shipped role it was made from; what a role may never be allowed goes by that one.
  add column made_from text not null default '',
  add column version   int  not null default 1;
alter table access.role no force row level security;
update access.role r
   set level = f.level,
       made_from = f.code,
       rights = r.rights || array(select right_new
                                    from unnest(f.rights) as right_new
                                   where right_new in ('project.mark', 'roles.edit')
                                     and not right_new = any (r.rights))
  from access.first_role f
 where f.code = r.code;
update access.role set made_from = code where made_from = '';
alter table access.role force row level security;

-- A grant belongs to a person or to a post. One that somebody hands on is a part of the grant above it: no wider, no
-- longer, and with only some of its rights where that is said.
alter table access.role_grant
  alter column person_id drop not null,
  add column post_id     uuid,
  add column parent_id   uuid,
  add column only_rights text[],
  add column told_of_end date,
  drop constraint role_grant_scope_kind_check,
  add check (scope_kind in ('TENANT', 'REGION', 'ORGANISATION', 'OWN', 'CLASS', 'PROJECT', 'LOT')),
  add foreign key (tenant_id, post_id) references access.post (tenant_id, id),
  add foreign key (tenant_id, parent_id) references access.role_grant (tenant_id, id),
  add check ((person_id is null) <> (post_id is null)),
  add check (parent_id is null or (person_id is not null and valid_to is not null and granted_by is not null)),
  add check (valid_to >= valid_from);
create index role_grant_post on access.role_grant (tenant_id, post_id) where ended_at is null and post_id is not null;
create index role_grant_parent on access.role_grant (tenant_id, parent_id) where parent_id is not null;

-- Everybody sits on the post they have had a name for.
alter table access.person no force row level security;
alter table access.post no force row level security;
alter table access.sitting no force row level security;
insert into access.post (tenant_id, id, organisation_id, name, created_at)
select p.tenant_id, gen_random_uuid(), p.organisation_id, btrim(p.post), min(p.created_at)
  from access.person p
 where p.active and btrim(p.post) <> ''
 group by p.tenant_id, p.organisation_id, btrim(p.post);
insert into access.sitting (tenant_id, id, post_id, person_id, valid_from, seated_at)
select p.tenant_id, gen_random_uuid(), s.id, p.id, (p.created_at at time zone 'Asia/Shanghai')::date, p.created_at
  from access.person p
  join access.post s on s.tenant_id = p.tenant_id and s.organisation_id = p.organisation_id and s.name = btrim(p.post)
 where p.active;
alter table access.person force row level security;
alter table access.post force row level security;
alter table access.sitting force row level security;

-- What a grant reaches, as the gate reads it: first every project marked above the role's level, then its entries, those
-- for a company or a class once more as seen_by has them, and for a role that reads 敏感 or 核心 the entries with that level
-- before them.
create function access.open_reach(tenant uuid, reach text[], level int)
returns text[] language sql stable parallel safe as $$
  select array(select '!' || m.level || m.project_id
                 from access.project_mark m
                where m.tenant_id = tenant and m.level > open_reach.level)
      || reach
      || array(select substr(entry, 2) from unnest(reach) as entry where entry ^@ 'Oparty:' or entry ^@ 'Otype:')
      || case when level >= 3 then array(select '3' || entry from unnest(reach) as entry) else '{}' end
      || case when level >= 4 then array(select '4' || entry from unnest(reach) as entry) else '{}' end
$$;

create or replace view access.open_grant with (security_invoker = true) as
  select h.tenant_id, h.id, h.person_id, h.role, r.name as role_name, r.seq as role_seq,
         case when h.only_rights is null then r.rights
              else array(select unnest(r.rights) intersect select unnest(h.only_rights)) end as rights,
         h.scope_kind, h.scope_id,
         case h.scope_kind
              when 'REGION' then (select e.name
                                    from access.region e
                                   where e.tenant_id = h.tenant_id and e.code = h.scope_id)
              when 'ORGANISATION' then (select o.name
                                          from access.organisation o
                                         where o.tenant_id = h.tenant_id and o.id = cast(h.scope_id as uuid))
              when 'OWN' then (select o.name
                                 from access.organisation o
                                where o.tenant_id = h.tenant_id and o.id = cast(h.scope_id as uuid))
         end as scope_name,
         access.open_reach(h.tenant_id, h.reach, r.level) as reach, h.valid_from, h.valid_to, h.granted_by, h.granted_at,
         h.post_id, (select s.name
                       from access.post s
                      where s.tenant_id = h.tenant_id and s.id = h.post_id) as post_name,
         h.handed_by, r.level, r.made_from
    from (select g.tenant_id, g.id, g.person_id, g.role, g.scope_kind, g.scope_id, g.reach, g.valid_from, g.valid_to,
                 g.granted_by, g.granted_at, g.only_rights, null::uuid as post_id, null::uuid as handed_by
            from access.role_grant g
           where g.ended_at is null and g.person_id is not null and g.parent_id is null
           union all
          select g.tenant_id, g.id, s.person_id, g.role, g.scope_kind, g.scope_id, g.reach,
                 greatest(g.valid_from, s.valid_from), least(g.valid_to, s.valid_to), g.granted_by, g.granted_at,
                 g.only_rights, g.post_id, null
            from access.role_grant g
            join access.sitting s on s.tenant_id = g.tenant_id and s.post_id = g.post_id and s.ended_at is null
           where g.ended_at is null
           union all
          select c.tenant_id, c.id, c.person_id, c.role, c.scope_kind, c.scope_id, c.reach,
                 greatest(c.valid_from, g.valid_from, s.valid_from), least(c.valid_to, g.valid_to, s.valid_to),
                 c.granted_by, c.granted_at, c.only_rights, g.post_id, c.granted_by
            from access.role_grant c
            join access.role_grant g on g.tenant_id = c.tenant_id and g.id = c.parent_id and g.ended_at is null
            left join access.sitting s
                   on s.tenant_id = g.tenant_id and s.post_id = g.post_id and s.person_id = c.granted_by
                  and s.ended_at is null
           where c.ended_at is null
             and (g.person_id = c.granted_by or s.person_id = c.granted_by)) h
    join access.role r on r.tenant_id = h.tenant_id and r.code = h.role;

-- Whether entries with a level before them reach a place.
create function access.open_reaches(
  at text, scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns boolean language plpgsql stable parallel safe as $$
declare
  entry text;
  own   text;
  key   text;
begin
  foreach entry in array scope loop
    continue when not entry ^@ at;
    own := substr(entry, 2);
    if own = '*' or own = 'P' || project or own = 'L' || lot then
      return true;
    elsif own ^@ 'R' then
      if starts_with(region_path, substr(own, 2)) then
        return true;
      end if;
    elsif own ^@ 'O' then
      foreach key in array seen_by loop
        if starts_with(key, substr(own, 2)) then
          return true;
        end if;
      end loop;
    end if;
  end loop;
  return false;
end
$$;

-- How far one sees, in one place. scope: entries of kernel.Scope, those of marked projects first; seen_by: the paths of
-- the organisations that own and oversee, then 'type:<code>/' of what is built and 'party:<id>' of the companies that
-- work there.
--
-- No sub-select may stand here, and stable is all these may be: only then does PostgreSQL write them into the query
-- instead of calling them row by row. What is asked first is what most people are granted.
create or replace function access.open_sees_lot(scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns boolean language sql stable parallel safe as $$
  select case
           when scope[1] ^@ '!' and '!4' || project = any (scope)
           then access.open_reaches('4', scope, region_path, seen_by, project, lot)
           when scope[1] ^@ '!' and '!3' || project = any (scope)
           then access.open_reaches('3', scope, region_path, seen_by, project, lot)
           else 'R' || region_path ^@ any (scope)
                or '*' = any (scope)
                or 'O' || seen_by[1] ^@ any (scope)
                or seen_by && scope
                or 'O' || seen_by[2] ^@ any (scope)
                or 'P' || project = any (scope)
                or coalesce('L' || lot = any (scope), false)
         end
$$;

create or replace function access.open_sees_project(scope text[], region_path text, seen_by text[], project uuid)
returns boolean language sql stable parallel safe as $$
  select access.open_sees_lot(scope, region_path, seen_by, project, null)
      or case
           when not scope[1] ^@ '!' then 'p' || project = any (scope)
           when '!4' || project = any (scope) then '4p' || project = any (scope)
           when '!3' || project = any (scope) then '3p' || project = any (scope)
           else 'p' || project = any (scope)
         end
$$;

-- How far down one reads there: 4 核心, 3 敏感, 2 内部.
create function access.open_level(scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns int language sql stable parallel safe as $$
  select case when access.open_reaches('4', scope, region_path, seen_by, project, lot) then 4
              when access.open_reaches('3', scope, region_path, seen_by, project, lot) then 3
              else 2
         end
$$;

-- The levels of projects, for lists and for whoever explains what the gate does.
create view access.open_project_mark with (security_invoker = true) as
  select m.tenant_id, m.project_id, m.level, m.version, m.marked_at
    from access.project_mark m;
