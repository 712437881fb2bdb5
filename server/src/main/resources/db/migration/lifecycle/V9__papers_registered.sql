-- Papers of a stage that are the same as what is registered by hand: whoever registered one has it.
alter table lifecycle.document_needed add column entry_kinds text[] not null default '{}';

update lifecycle.document_needed n
   set entry_kinds = k.kinds
  from (values
    ('FEASIBILITY-5', array['TENDER_PLAN']),
    ('TENDER-5', array['AWARD']),
    ('CONTRACT-1', array['CONTRACT']),
    ('CONTRACT-4', array['PAYMENT_GUARANTEE']),
    ('CONTRACT-5', array['WAGE_ACCOUNT']),
    ('START-1', array['WORK_PERMIT', 'START_REPORT']),
    ('START-2', array['QUALITY_SAFETY']),
    ('START-5', array['START_ORDER']),
    ('CONSTRUCTION-3', array['HIDDEN_WORKS']),
    ('CONSTRUCTION-4', array['MATERIAL_TESTS']),
    ('COMPLETION-2', array['COMPLETION_REPORT']),
    ('COMPLETION-4', array['WARRANTY']),
    ('COMPLETION-6', array['FIRE_ACCEPTANCE']),
    ('COMPLETION-7', array['PLANNING_FILING']),
    ('SETTLEMENT-3', array['SETTLEMENT']),
    ('FINAL_ACCOUNT-1', array['ACCOUNTS']),
    ('FINAL_ACCOUNT-3', array['ACCOUNTS_AUDIT'])) k (code, kinds)
 where n.code = k.code;
