-- Limits that run in hours, and those that say how long something must at least last.
alter table lifecycle.first_rule
  drop constraint first_rule_unit_check,
  add check (unit in ('PERCENT', 'HOUR', 'WORKDAY', 'DAY', 'MONTH', 'YEAR'));
alter table lifecycle.rule
  drop constraint rule_unit_check,
  add check (unit in ('PERCENT', 'HOUR', 'WORKDAY', 'DAY', 'MONTH', 'YEAR'));
alter table lifecycle.clock
  drop constraint clock_unit_check,
  add check (unit in ('HOUR', 'WORKDAY', 'DAY', 'MONTH', 'YEAR')),
  -- Of one in hours; due_on is the day it falls on.
  add column due_at timestamptz,
  add check ((unit = 'HOUR') = (due_at is not null)),
  -- due_on is then the first day by which it has lasted long enough.
  add column at_least boolean not null default false;

insert into lifecycle.first_rule (code, severity, least, most, unit, exempt_under, exempt_area, valid_from, source) values
  ('TENDER_DOC_SALE', null, 5, null, 'DAY', null, null, '2012-02-01', '招标投标法实施条例第十六条'),
  ('TENDER_PREPARE', null, 20, null, 'DAY', null, null, '2000-01-01', '招标投标法第二十四条'),
  ('TENDER_CLARIFY', null, 15, null, 'DAY', null, null, '2000-01-01', '招标投标法第二十三条'),
  ('CANDIDATE_PERIOD', null, 3, null, 'DAY', null, null, '2012-02-01', '招标投标法实施条例第五十四条'),
  ('LABOUR_LEDGER', null, 3, null, 'YEAR', null, null, '2020-05-01', '保障农民工工资支付条例第二十八条'),
  ('WAGE_ACCOUNT_CLOSE', null, 30, null, 'DAY', null, null, '2020-05-01', '保障农民工工资支付条例第二十七条'),
  ('ACCIDENT_UNIT', null, null, 1, 'HOUR', null, null, '2007-06-01', '生产安全事故报告和调查处理条例第九条'),
  ('ACCIDENT_LEVEL', null, null, 2, 'HOUR', null, null, '2007-06-01', '生产安全事故报告和调查处理条例第十一条'),
  ('QUALITY_ACCIDENT', null, null, 24, 'HOUR', null, null, '2000-01-30', '建设工程质量管理条例第五十二条'),
  ('DISCLOSE_REPLY', null, null, 20, 'WORKDAY', null, null, '2019-05-15', '政府信息公开条例第三十三条（可延长 20 个工作日）'),
  ('DISCLOSE_THIRD', null, null, 15, 'WORKDAY', null, null, '2019-05-15', '政府信息公开条例第三十二条'),
  ('PETITION_ACCEPT', null, null, 15, 'DAY', null, null, '2022-05-01', '信访工作条例'),
  ('PETITION_DONE', null, null, 60, 'DAY', null, null, '2022-05-01', '信访工作条例'),
  ('SUPERVISE_REVIEW', null, null, 30, 'DAY', null, null, '2021-02-01', '政府督查工作条例第十七条'),
  ('LOG_KEEP', null, 6, null, 'MONTH', null, null, '2017-06-01', '网络安全法第二十一条'),
  ('PIA_KEEP', null, 3, null, 'YEAR', null, null, '2021-11-01', '个人信息保护法第五十六条');
