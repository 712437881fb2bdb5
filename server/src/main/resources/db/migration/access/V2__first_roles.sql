-- The roles a new tenant begins with (three administrators hold no business right; 制单≠审批 is kept by the use cases).
create table access.first_role (
  code   text   primary key,
  name   text   not null,
  seq    int    not null,
  rights text[] not null
);

insert into access.first_role (code, name, seq, rights) values
  ('OWN', '项目单位经办', 1, '{project.read,project.create,project.edit,report.make}'),
  ('PM',  '项目负责人', 2, '{project.read,project.edit,plan.compile,plan.freeze,progress.approve,report.make}'),
  ('OWL', '项目单位领导', 3, '{project.read,plan.freeze,progress.approve,report.make}'),
  ('OFI', '项目单位财务', 4, '{project.read,report.make}'),
  ('AGT', '代建单位', 5, '{project.read,project.edit,plan.compile,plan.freeze,progress.approve,report.make}'),
  ('CON', '施工单位', 6, '{project.read,plan.compile,progress.report,report.make}'),
  ('SUP', '监理单位', 7, '{project.read,plan.review,progress.verify,report.make}'),
  ('DES', '勘察设计单位', 8, '{project.read}'),
  ('CST', '造价咨询/跟踪审计', 9, '{project.read,report.make}'),
  ('DEP', '行业主管部门', 10, '{project.read,report.make}'),
  ('NDR', '发展改革部门', 11, '{project.read,report.make}'),
  ('FIN', '财政部门', 12, '{project.read,report.make}'),
  ('AUD', '审计部门', 13, '{project.read,report.make,audit.read}'),
  ('DIS', '纪检监察', 14, '{project.read,report.make}'),
  ('RES', '许可部门', 15, '{project.read}'),
  ('LDR', '分管领导/督查', 16, '{project.read,report.make}'),
  ('HOU', '户主/社区', 17, '{}'),
  ('PUB', '社会公众', 18, '{}'),
  ('BUS', '业务管理员', 19, '{project.read,standard.edit,thresholds.edit,report.make}'),
  ('SYS', '系统管理员', 20, '{people.manage}'),
  ('SEC', '安全管理员', 21, '{people.manage}'),
  ('LOG', '审计管理员', 22, '{audit.read}');
