-- When a limit that runs in hours begins.
insert into standard.edition (seq, code) values
  (15, '2026.15');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most,
   mark, shelter)
select '2026.15', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most, f.mark, f.shelter
  from standard.field f
 where f.edition = (select e.code
                      from standard.edition e
                     where e.seq < 15
                     order by e.seq desc
                     limit 1);

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.15', 'statutoryClock', 5, 'beganTime', '起算时刻', '按小时计算的时限从几时几分起算，24 小时制；其他时限不填。', 'text', null, 5, null, false, null, '([01][0-9]|2[0-3]):[0-5][0-9]', null, null);
