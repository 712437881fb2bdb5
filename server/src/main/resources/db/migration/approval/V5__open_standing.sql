-- What is being decided, and how it stands, for the rooms the subjects belong to.
create view approval.open_standing with (security_invoker = true) as
  select i.tenant_id, i.subject_kind, i.subject_id, i.standing
    from approval.instance i
   where i.ended_at is null;
