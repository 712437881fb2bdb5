-- What blocks projects, meetings, leaders' instructions, and the tasks that come of them.
insert into standard.edition (seq, code) values
  (9, '2026.9');

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most)
select '2026.9', f.entity, f.seq, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
       f.source, f.pattern, f.least, f.most
  from standard.field f
 where f.edition = '2026.8';

insert into standard.code_list (code, name, seq, fixed) values
  ('OBSTACLE_KIND', '问题类别', 15, false),
  ('MEETING_KIND', '会议类别', 16, false);

insert into standard.first_code_item (list, code, name, seq) values
  ('OBSTACLE_KIND', 'LAND', '征地拆迁', 1),
  ('OBSTACLE_KIND', 'FUNDS', '资金', 2),
  ('OBSTACLE_KIND', 'PERMIT', '审批手续', 3),
  ('OBSTACLE_KIND', 'DESIGN', '设计', 4),
  ('OBSTACLE_KIND', 'PIPELINE', '管线迁改', 5),
  ('OBSTACLE_KIND', 'MATERIAL', '材料供应', 6),
  ('OBSTACLE_KIND', 'WORKS', '施工组织', 7),
  ('OBSTACLE_KIND', 'PETITION', '扰民信访', 8),
  ('OBSTACLE_KIND', 'WEATHER', '天气', 9),
  ('OBSTACLE_KIND', 'OTHER', '其他', 10),
  ('MEETING_KIND', 'REGULAR', '例会', 1),
  ('MEETING_KIND', 'TOPIC', '专题会', 2),
  ('MEETING_KIND', 'COORDINATION', '协调会', 3),
  ('MEETING_KIND', 'DISPATCH', '调度会', 4);

-- Tenants that are there already begin with the new lists too.
alter table standard.code_item no force row level security;
insert into standard.code_item (tenant_id, list, code, name, seq)
select t.tenant_id, f.list, f.code, f.name, f.seq
  from (select distinct i.tenant_id from standard.code_item i) t
 cross join standard.first_code_item f
 where f.list in ('OBSTACLE_KIND', 'MEETING_KIND');
alter table standard.code_item force row level security;

insert into standard.field
  (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source, pattern, least, most) values
  ('2026.9', 'obstacle', 1, 'title', '问题', '一句话说清什么事卡住了。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.9', 'obstacle', 2, 'content', '受阻情况', '写明现状、症结和希望责任单位做什么。', 'text', null, 2000, null, true, null, null, null, null),
  ('2026.9', 'obstacle', 3, 'blocks', '影响的工作或闸口', '计划中受影响的工作（编号和名称）或不能通过的闸口。', 'text', null, 200, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 4, 'kind', '类别', '问题属于哪一类。', 'code', null, null, 'OBSTACLE_KIND', true, null, null, null, null),
  ('2026.9', 'obstacle', 5, 'since', '受阻起始日期', '从哪一天起受阻，不晚于今天。', 'day', null, null, null, true, null, null, null, null),
  ('2026.9', 'obstacle', 6, 'effectDays', '影响工期', '预计影响完工的日历天数；尚不清楚的不填。', 'integer', '天', null, null, false, null, null, 0, 3650),
  ('2026.9', 'obstacle', 7, 'lotId', '标段', '受阻的标段；不选的为整个项目。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 8, 'responsibleId', '责任单位', '负责解决问题的单位，可以是其他部门。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.9', 'obstacle', 9, 'helperIds', '配合单位', '配合责任单位解决问题的单位。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 10, 'dueOn', '办理期限', '最迟到哪一天解决，含当日。', 'day', null, null, null, true, null, null, null, null),
  ('2026.9', 'obstacle', 11, 'level', '协调层级', '由项目、区还是市协调解决。', 'code', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 12, 'state', '状态', '办理到哪一步，由系统按办理情况标明。', 'code', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 13, 'overdueDays', '逾期', '超过办理期限的天数。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 14, 'promisedOn', '承诺完成日期', '责任单位受理时承诺的完成日期。', 'day', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 15, 'askedOn', '申请延长到', '责任单位申请的新期限，尚未决定。', 'day', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 16, 'raisedFor', '提出单位', '提出问题、等待解决的单位。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 17, 'raisedBy', '提出人', '提出问题的人。', 'text', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 18, 'raisedAt', '提出时间', '提出问题的时间。', 'day', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 19, 'closedAt', '销号时间', '核实解决的时间。', 'day', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacle', 20, 'project', '项目', '问题所在的项目。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.9', 'obstacleAct', 1, 'act', '办理', '对问题办理什么。', 'code', null, null, null, true, null, null, null, null),
  ('2026.9', 'obstacleAct', 2, 'words', '说明', '受理的写办理计划，答复的写已采取的措施，其余写理由。', 'text', null, 1000, null, true, null, null, null, null),
  ('2026.9', 'obstacleAct', 3, 'day', '日期', '承诺完成的日期，或办理期限。', 'day', null, null, null, false, null, null, null, null),
  ('2026.9', 'obstacleAct', 4, 'organisationId', '责任单位', '指定由哪个单位负责解决。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.9', 'meeting', 1, 'title', '会议名称', '会议的全称。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.9', 'meeting', 2, 'kind', '类别', '例会、专题会、协调会或调度会。', 'code', null, null, 'MEETING_KIND', true, null, null, null, null),
  ('2026.9', 'meeting', 3, 'heldOn', '日期', '会议召开的日期。', 'day', null, null, null, true, null, null, null, null),
  ('2026.9', 'meeting', 4, 'heldAt', '时间', '开始时间，例如：14:30。', 'text', null, 5, null, true, null, '([01][0-9]|2[0-3]):[0-5][0-9]', null, null),
  ('2026.9', 'meeting', 5, 'place', '地点', '会议地点。', 'text', null, 120, null, true, null, null, null, null),
  ('2026.9', 'meeting', 6, 'convenor', '召集单位', '召集会议、确认任务完成的单位。', 'text', null, null, null, false, null, null, null, null),
  ('2026.9', 'meeting', 7, 'projectIds', '项目', '会议研究的项目。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.9', 'meeting', 8, 'organisationIds', '参加单位', '参加会议的单位。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'meeting', 9, 'people', '参加人员', '参加会议的人员姓名和职务。', 'text', null, 1000, null, false, null, null, null, null),
  ('2026.9', 'meeting', 10, 'state', '状态', '筹备中或纪要已印发。', 'code', null, null, null, false, null, null, null, null),
  ('2026.9', 'meeting', 11, 'items', '议题', '会议的议题，按顺序。', 'text', null, null, null, true, null, null, null, null),

  ('2026.9', 'agendaItem', 1, 'title', '议题', '研究什么。', 'text', null, 200, null, true, null, null, null, null),
  ('2026.9', 'agendaItem', 2, 'obstacleId', '问题', '议题所对应的问题。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'agendaItem', 3, 'projectId', '项目', '议题所对应的项目。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.9', 'minutes', 1, 'decisions', '议定事项', '各议题的议定事项。', 'text', null, null, null, true, null, null, null, null),
  ('2026.9', 'minutes', 2, 'decision', '议定事项', '写明议定什么，由谁、何时完成。', 'text', null, 2000, null, true, null, null, null, null),
  ('2026.9', 'minutes', 3, 'reason', '更正理由', '更正已印发的纪要时填写。', 'text', null, 500, null, false, null, null, null, null),

  ('2026.9', 'assignment', 1, 'what', '任务', '要做成什么。', 'text', null, 500, null, true, null, null, null, null),
  ('2026.9', 'assignment', 2, 'ownerId', '承办单位', '负责完成任务的单位。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.9', 'assignment', 3, 'personId', '承办人', '负责完成任务的人；不选的由单位安排。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 4, 'dueOn', '完成期限', '最迟到哪一天完成，含当日。', 'day', null, null, null, true, null, null, null, null),
  ('2026.9', 'assignment', 5, 'projectId', '项目', '任务所属的项目。', 'reference', null, null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 6, 'state', '状态', '办理到哪一步，由系统按办理情况标明。', 'code', null, null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 7, 'source', '来源', '会议议定或领导批示。', 'code', null, null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 8, 'overdueDays', '逾期', '超过完成期限的天数。', 'integer', '天', null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 9, 'givenBy', '交办人', '批示或印发纪要的人。', 'text', null, null, null, false, null, null, null, null),
  ('2026.9', 'assignment', 10, 'givenFor', '交办单位', '等待结果、确认完成的单位。', 'reference', null, null, null, false, null, null, null, null),

  ('2026.9', 'assignmentAct', 1, 'act', '办理', '报完成、确认或退回。', 'code', null, null, null, true, null, null, null, null),
  ('2026.9', 'assignmentAct', 2, 'words', '说明', '报完成的写完成情况，退回的写还缺什么。', 'text', null, 1000, null, true, null, null, null, null),

  ('2026.9', 'instruction', 1, 'subjectKind', '批示对象', '批示针对项目、问题还是事项。', 'code', null, null, null, true, null, 'PROJECT|OBSTACLE|MATTER', null, null),
  ('2026.9', 'instruction', 2, 'subjectId', '批示对象', '批示针对的那个项目、问题或事项。', 'reference', null, null, null, true, null, null, null, null),
  ('2026.9', 'instruction', 3, 'words', '批示', '领导的批示原文。', 'text', null, 1000, null, true, null, null, null, null),
  ('2026.9', 'instruction', 4, 'tasks', '任务', '由批示分解的任务，至少一项。', 'text', null, null, null, true, null, null, null, null);
