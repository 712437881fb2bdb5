-- A region and an organisation stand in what one reaches once more without their letter, as companies and classes already
-- do. The gate then compares what a row holds as it is, and makes no text for each row it looks at. '#' says that there
-- are entries of a level at all.
create or replace function access.open_reach(tenant uuid, reach text[], level int)
returns text[] language sql stable parallel safe as $$
  select array(select '!' || m.level || m.project_id
                 from access.project_mark m
                where m.tenant_id = tenant and m.level > open_reach.level)
      || reach
      || array(select substr(entry, 2) from unnest(reach) as entry where entry ^@ 'R' or entry ^@ 'O')
      || case when level >= 3 then array['#'] || array(select '3' || entry from unnest(reach) as entry) else '{}' end
      || case when level >= 4 then array(select '4' || entry from unnest(reach) as entry) else '{}' end
$$;

-- No entry of another kind begins a path: those begin with a letter, a digit, a star or an exclamation mark, paths with a
-- stroke; and of the keys 'type:' and 'party:' none begins as an entry 'p<id>' does.
create or replace function access.open_sees_lot(scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns boolean language sql stable parallel safe as $$
  select case
           when scope[1] ^@ '!' and '!4' || project = any (scope)
           then access.open_reaches('4', scope, region_path, seen_by, project, lot)
           when scope[1] ^@ '!' and '!3' || project = any (scope)
           then access.open_reaches('3', scope, region_path, seen_by, project, lot)
           else region_path ^@ any (scope)
                or '*' = any (scope)
                or seen_by[1] ^@ any (scope)
                or seen_by && scope
                or seen_by[2] ^@ any (scope)
                or 'P' || project = any (scope)
                or coalesce('L' || lot = any (scope), false)
         end
$$;

-- Who reads nothing that is marked is not asked about any row.
create or replace function access.open_level(scope text[], region_path text, seen_by text[], project uuid, lot uuid)
returns int language sql stable parallel safe as $$
  select case when not '#' = any (scope) then 2
              when access.open_reaches('4', scope, region_path, seen_by, project, lot) then 4
              when access.open_reaches('3', scope, region_path, seen_by, project, lot) then 3
              else 2
         end
$$;
