/* Written by tools/api.mjs from the server's description of the API; change the server, then run ./mingdu openapi. */
import type { Yuan } from '../format/money'
import type { DayText } from '../format/time'

export interface paths {
  '/api/v1/activities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看待填报工作
     * @description 须有权限 `progress.report`：施工单位只看到本标段待填报的工作。
     */
    get: operations['listActivities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/activities/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看工作
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['getActivity']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/activities/{id}/progress-reports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 填报进度
     * @description 须有权限 `progress.report`：施工单位填报其标段的进度。
     */
    post: operations['createActivityProgressReport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/activities/{id}/why': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看工作日期的由来
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['getActivityWhy']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-delegations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批委托
     * @description 须登录：人人可以在外出期间委托他人代办审批；业务管理员可以查看全部、为不能自行办理的人设置。
     */
    get: operations['listApprovalDelegations']
    put?: never
    /**
     * 委托他人代办审批
     * @description 须登录：人人可以在外出期间委托他人代办审批；业务管理员可以查看全部、为不能自行办理的人设置。
     */
    post: operations['postApprovalDelegations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-delegations/candidates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查找可受托的人员
     * @description 须登录：设置委托时要选择受托人，只列本单位同事和持有相同角色的人。
     */
    get: operations['listApprovalDelegationsCandidates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-delegations/for-another': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 为他人设置审批委托
     * @description 须有权限 `approval.manage`：人人可以在外出期间委托他人代办审批；业务管理员可以查看全部、为不能自行办理的人设置。
     */
    post: operations['postApprovalDelegationsForAnother']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-delegations/{id}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 收回审批委托
     * @description 须登录：人人可以在外出期间委托他人代办审批；业务管理员可以查看全部、为不能自行办理的人设置。
     */
    post: operations['postApprovalDelegationEnd']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-file-limit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批意见附件上限
     * @description 须登录：上传之前须知道能上传什么。
     */
    get: operations['getApprovalFileLimit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-kinds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批事项类别
     * @description 须登录：事项类别人人可见，筛选时要选择。
     */
    get: operations['listApprovalKinds']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查找流程中指定的人员
     * @description 须有权限 `approval.manage`：审批流程由业务管理员绘制。
     */
    get: operations['listApprovalPeople']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-phrases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看常用语
     * @description 须登录：人人有自己的常用语。
     */
    get: operations['getApprovalPhrases']
    /**
     * 保存常用语
     * @description 须登录：人人有自己的常用语。
     */
    put: operations['updateApprovalPhrases']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-routes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批流程列表
     * @description 须有权限 `approval.manage` 或 `security.manage`：审批流程由业务管理员绘制，由另一名业务管理员或安全管理员核对后发布。
     */
    get: operations['listApprovalRoutes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-routes/{kind}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批流程
     * @description 须有权限 `approval.manage` 或 `security.manage`：审批流程由业务管理员绘制，由另一名业务管理员或安全管理员核对后发布。
     */
    get: operations['getApprovalRoute']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-routes/{kind}/draft': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 保存审批流程草稿
     * @description 须有权限 `approval.manage`：审批流程由业务管理员绘制。
     */
    put: operations['updateApprovalRouteDraft']
    post?: never
    /**
     * 放弃审批流程草稿
     * @description 须有权限 `approval.manage`：审批流程由业务管理员绘制。
     */
    delete: operations['deleteApprovalRouteDraft']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-routes/{kind}/publication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 发布审批流程
     * @description 须有权限 `approval.manage` 或 `security.manage`：审批流程由业务管理员绘制，由另一名业务管理员或安全管理员核对后发布。
     */
    post: operations['postApprovalRoutePublication']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approval-routes/{kind}/trial': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 试走审批流程
     * @description 须有权限 `approval.manage` 或 `security.manage`：审批流程由业务管理员绘制，由另一名业务管理员或安全管理员核对后发布。
     */
    post: operations['postApprovalRouteTrial']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批列表
     * @description 须登录：人人可查看自己待办、已办、发起和收到抄送的事项。
     */
    get: operations['listApprovals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/agreements': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 批量同意审批事项
     * @description 须登录：参与办理的人、能看到该事项的人和业务管理员可以查看；办理权由流程逐环节判定。
     */
    post: operations['postApprovalsAgreements']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看审批事项
     * @description 须登录：参与办理的人、能看到该事项的人和业务管理员可以查看；办理权由流程逐环节判定。
     */
    get: operations['getApproval']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 办理审批事项
     * @description 须登录：参与办理的人、能看到该事项的人和业务管理员可以查看；办理权由流程逐环节判定。
     */
    post: operations['postApprovalActs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}/candidates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查找可选的办理人员
     * @description 须登录：办理时要选择转办、加签、抄送的人员，只列授权范围含本事项的人。
     */
    get: operations['listApprovalCandidates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传审批意见附件
     * @description 须登录：能看到该事项的人可以随意见附文件，也可以下载其中的附件。
     */
    post: operations['postApprovalFiles']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}/files/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载审批意见附件
     * @description 须登录：能看到该事项的人可以随意见附文件，也可以下载其中的附件。
     */
    get: operations['getApprovalFile']
    put?: never
    post?: never
    /**
     * 删除未提交的审批意见附件
     * @description 须登录：能看到该事项的人可以随意见附文件，也可以下载其中的附件。
     */
    delete: operations['deleteApprovalFile']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/approvals/{id}/paper.pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 打印审批单
     * @description 须登录：参与办理的人、能看到该事项的人和业务管理员可以查看；办理权由流程逐环节判定。
     */
    get: operations['getApprovalPaperPdf']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看任务列表
     * @description 须有权限 `project.read` 或 `duty.answer`：承办单位、交办人和能看到整个项目的人可看任务。
     */
    get: operations['listAssignments']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/limit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看任务附件上限
     * @description 须有权限 `duty.answer`：上传之前须知道能上传什么。
     */
    get: operations['getAssignmentsLimit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看任务
     * @description 须有权限 `project.read` 或 `duty.answer`：承办单位、交办人和能看到整个项目的人可看任务。
     */
    get: operations['getAssignment']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/{id}/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 办理任务
     * @description 须有权限 `duty.answer` 或 `meeting.hold` 或 `instruction.give`：承办单位报完成，交办人确认或退回。
     */
    post: operations['postAssignmentActs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/{id}/attachments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传任务附件
     * @description 须有权限 `duty.answer`：承办单位报完成，交办人确认或退回。
     */
    post: operations['postAssignmentAttachments']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/{id}/attachments/{attachment}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载任务附件
     * @description 须有权限 `project.read` 或 `duty.answer`：承办单位、交办人和能看到整个项目的人可看任务。
     */
    get: operations['getAssignmentAttachment']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/assignments/{id}/attachments/{attachment}/original': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载照片原件
     * @description 须有权限 `file.original`：照片原件含拍摄地点和设备，只给有权的人。
     */
    get: operations['getAssignmentAttachmentOriginal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/audit-entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查阅审计日志
     * @description 须有权限 `audit.read`：审计日志由审计管理员查阅。
     */
    get: operations['listAuditEntries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/calendar-address': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的日历订阅
     * @description 须登录：人人可以生成、更换和停用自己的日历订阅地址。
     */
    get: operations['getCalendarAddress']
    put?: never
    /**
     * 生成或更换日历订阅地址
     * @description 须登录：人人可以生成、更换和停用自己的日历订阅地址。
     */
    post: operations['createCalendarAddres']
    /**
     * 停用日历订阅地址
     * @description 须登录：人人可以生成、更换和停用自己的日历订阅地址。
     */
    delete: operations['deleteCalendarAddress']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/certificates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 为人员绑定数字证书
     * @description 须有权限 `security.manage`：数字证书可由安全管理员核对后代为绑定。
     */
    post: operations['createCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/check/project-code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 校验项目代码
     * @description 须登录：填写时即时校验，不读取任何数据。
     */
    get: operations['getCheckProjectCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/check/uscc': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 校验统一社会信用代码
     * @description 须登录：填写时即时校验，不读取任何数据。
     */
    get: operations['getCheckUscc']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/colleagues': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看本单位同事
     * @description 须登录：人人可以看自己有哪些权限，并在期限内把其中一部分委托给本单位同事。
     */
    get: operations['listColleagues']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/desk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看工作台
     * @description 须登录：人人有自己的工作台，只列授权范围内的事项。
     */
    get: operations['getDesk']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/duties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看职责分离
     * @description 须有权限 `people.manage` 或 `security.manage`：空缺的管理岗位和职责冲突由管理员处理。
     */
    get: operations['getDuties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/entry-kinds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看登记类别
     * @description 须有权限 `project.read`：登记之前须知道能登记什么。
     */
    get: operations['getEntryKinds']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/evidence': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看存证状况
     * @description 须有权限 `audit.read`：存证由审计管理员查验。
     */
    get: operations['getEvidence']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/evidence/verification': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 校验存证
     * @description 须有权限 `audit.read`：存证由审计管理员查验。
     */
    post: operations['postEvidenceVerification']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/grant-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的授权申请
     * @description 须登录：申请人可看自己的授权申请。
     */
    get: operations['listGrantRequests']
    put?: never
    /**
     * 申请授权
     * @description 须登录：人人可以为本人申请角色，批准后授予。
     */
    post: operations['createGrantRequest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/grant-requests/roles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看可申请的角色
     * @description 须登录：人人可以为本人申请角色，批准后授予。
     */
    get: operations['listGrantRequestsRoles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/grants/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 收回角色
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    delete: operations['deleteGrant']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/handings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 收回委托
     * @description 须登录：人人可以看自己有哪些权限，并在期限内把其中一部分委托给本单位同事。
     */
    delete: operations['deleteHanding']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看立项草稿
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    get: operations['listInitiations']
    put?: never
    /**
     * 起草立项
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    post: operations['createInitiation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 预填立项草稿
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    get: operations['getInitiationsStart']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看立项草稿
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    get: operations['getInitiation']
    /**
     * 修改立项草稿
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    put: operations['updateInitiation']
    post?: never
    /**
     * 删除立项草稿
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    delete: operations['deleteInitiation']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传立项附件
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    post: operations['createInitiationFile']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}/files/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 删除立项附件
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    delete: operations['deleteInitiationFile']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}/form.docx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载立项申报表（Word）
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    get: operations['getInitiationFormDocx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}/form.pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载立项申报表（PDF）
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    get: operations['getInitiationFormPdf']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/initiations/{id}/submission': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提交立项
     * @description 须有权限 `project.create`：立项由建设单位申报，草稿只有本人可见。
     */
    post: operations['createInitiationSubmission']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/instructions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看批示
     * @description 须有权限 `project.read` 或 `duty.answer`：能看到整个项目的人、批示人和承办单位可看批示。
     */
    get: operations['listInstructions']
    put?: never
    /**
     * 作出批示
     * @description 须有权限 `instruction.give`：批示由授权范围内的领导作出。
     */
    post: operations['createInstruction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/lifecycle-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看全过程规则
     * @description 须有权限 `project.read`：闸口和时限的规则对看项目的人公开。
     */
    get: operations['getLifecycleRules']
    put?: never
    /**
     * 设定全过程规则
     * @description 须有权限 `standard.edit`：闸口和时限的规则由业务管理员维护。
     */
    post: operations['createLifecycleRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/lots/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看标段
     * @description 须有权限 `project.read`：能看到标段的人可看其内容。
     */
    get: operations['getLot']
    /**
     * 修改标段
     * @description 须有权限 `project.edit`：标段由建设单位登记。
     */
    put: operations['updateLot']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/lots/{id}/parts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看工程划分
     * @description 须有权限 `project.read`：能看到标段的人可看其内容。
     */
    get: operations['listLotParts']
    put?: never
    /**
     * 新增工程划分
     * @description 须有权限 `project.edit` 或 `plan.compile`：工程划分由建设单位或本标段施工单位填写。
     */
    post: operations['createLotPart']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machine-rights': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看接口账号可以有的权限
     * @description 须有权限 `people.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    get: operations['listMachineRights']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machines': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看接口账号
     * @description 须有权限 `people.manage` 或 `security.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    get: operations['listMachines']
    put?: never
    /**
     * 登记接口账号
     * @description 须有权限 `people.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    post: operations['createMachine']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machines/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看一个接口账号
     * @description 须有权限 `people.manage` 或 `security.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    get: operations['getMachine']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machines/{id}/revocation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 吊销接口账号
     * @description 须有权限 `people.manage` 或 `security.manage`：吊销只会减少权限，一名管理员即可立即办理。
     */
    post: operations['postMachineRevocation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machines/{id}/secrets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 生成接口账号的密钥
     * @description 须有权限 `people.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    post: operations['postMachineSecrets']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/machines/{id}/secrets/{secret}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 停用接口账号的密钥
     * @description 须有权限 `people.manage`：接口账号由系统管理员登记，另一名安全管理员确认后才能使用。
     */
    delete: operations['deleteMachineSecret']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matter-kinds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看事项类别
     * @description 须有权限 `project.read` 或 `security.manage` 或 `people.manage`：事项类别和办理方式对看项目的人公开，管理员据以核对修改。
     */
    get: operations['getMatterKinds']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matter-kinds/mode-proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出修改事项办理方式
     * @description 须有权限 `standard.edit`：事项的办理方式由业务管理员提出、管理员确认后生效。
     */
    post: operations['createMatterKindsModeProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看事项列表
     * @description 须有权限 `project.read`：能看到标段或整个项目的人可看其事项。
     */
    get: operations['listMatters']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/limit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看附件上限
     * @description 须有权限 `project.read`：上传之前须知道能上传什么。
     */
    get: operations['getMattersLimit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看事项
     * @description 须有权限 `project.read`：能看到标段或整个项目的人可看其事项。
     */
    get: operations['getMatter']
    /**
     * 修改事项草稿
     * @description 须有权限 `matter.raise`：事项由项目单位提出，或由标段的施工、监理单位就其标段提出。
     */
    put: operations['updateMatter']
    post?: never
    /**
     * 删除事项草稿
     * @description 须有权限 `matter.raise`：事项由项目单位提出，或由标段的施工、监理单位就其标段提出。
     */
    delete: operations['deleteMatter']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/attachments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传事项附件
     * @description 须有权限 `matter.raise` 或 `matter.record`：附件由起草人或结论登记人上传。
     */
    post: operations['postMatterAttachments']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/attachments/{attachment}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载事项附件
     * @description 须有权限 `project.read`：能看到事项的人可下载其附件。
     */
    get: operations['getMatterAttachment']
    put?: never
    post?: never
    /**
     * 删除事项附件
     * @description 须有权限 `matter.raise` 或 `matter.record`：附件由起草人或结论登记人上传。
     */
    delete: operations['deleteMatterAttachment']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/attachments/{attachment}/original': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载照片原件
     * @description 须有权限 `file.original`：照片原件含拍摄地点和设备，只给有权的人。
     */
    get: operations['getMatterAttachmentOriginal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/outcome': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记外部结论
     * @description 须有权限 `matter.record`：外部结论由项目单位登记。
     */
    post: operations['postMatterOutcome']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/outcome/voiding': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 作废外部结论
     * @description 须有权限 `matter.record`：外部结论由项目单位登记。
     */
    post: operations['postMatterOutcomeVoiding']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/matters/{id}/submission': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提交事项审批
     * @description 须有权限 `matter.raise`：事项由项目单位提出，或由标段的施工、监理单位就其标段提出。
     */
    post: operations['postMatterSubmission']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/meetings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看会议列表
     * @description 须有权限 `project.read` 或 `duty.answer`：召集和参加单位、能看到会议全部项目的人可看会议。
     */
    get: operations['listMeetings']
    put?: never
    /**
     * 筹备会议
     * @description 须有权限 `meeting.hold`：会议由召集单位筹备、印发和更正。
     */
    post: operations['createMeeting']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/meetings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看会议
     * @description 须有权限 `project.read` 或 `duty.answer`：召集和参加单位、能看到会议全部项目的人可看会议。
     */
    get: operations['getMeeting']
    /**
     * 修改会议
     * @description 须有权限 `meeting.hold`：会议由召集单位筹备、印发和更正。
     */
    put: operations['updateMeeting']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/meetings/{id}/minutes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 印发或更正会议纪要
     * @description 须有权限 `meeting.hold`：会议由召集单位筹备、印发和更正。
     */
    post: operations['postMeetingMinutes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/meetings/{id}/minutes.pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载会议纪要
     * @description 须有权限 `project.read` 或 `duty.answer`：召集和参加单位、能看到会议全部项目的人可看会议。
     */
    get: operations['getMeetingMinutesPdf']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/milestone-templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看里程碑模板
     * @description 须有权限 `project.read`：里程碑模板对看项目的人公开。
     */
    get: operations['getMilestoneTemplates']
    /**
     * 修改里程碑模板
     * @description 须有权限 `standard.edit`：里程碑模板由业务管理员维护。
     */
    put: operations['updateMilestoneTemplates']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notice-channels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看通知方式的配置情况
     * @description 须有权限 `notice.manage`：系统管理员据此核对邮件等通知是否送达；日志不含通知内容，沙箱写下的除外。
     */
    get: operations['listNoticeChannels']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notice-deliveries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看通知发送日志
     * @description 须有权限 `notice.manage`：系统管理员据此核对邮件等通知是否送达；日志不含通知内容，沙箱写下的除外。
     */
    get: operations['listNoticeDeliveries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notice-settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的通知设置
     * @description 须登录：人人可以设置自己怎样接收通知。
     */
    get: operations['getNoticeSettings']
    /**
     * 修改自己的通知设置
     * @description 须登录：人人可以设置自己怎样接收通知。
     */
    put: operations['updateNoticeSettings']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看通知
     * @description 须登录：人人只能查看自己的通知。
     */
    get: operations['listNotices']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notices/readings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 全部标为已读
     * @description 须登录：人人只能查看自己的通知。
     */
    post: operations['postNoticesReadings']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notices/stream': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 接收通知推送
     * @description 须登录：人人只能收到自己的通知。
     */
    get: operations['getNoticesStream']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notices/unread': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看未读通知数
     * @description 须登录：人人只能查看自己的通知。
     */
    get: operations['getNoticesUnread']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/notices/{id}/reading': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 阅读通知
     * @description 须登录：人人只能查看自己的通知。
     */
    post: operations['postNoticeReading']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看问题清单
     * @description 须有权限 `project.read` 或 `duty.answer`：能看到项目或标段的人、责任和配合单位的人可看问题。
     */
    get: operations['listObstacles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 导出问题清单
     * @description 须有权限 `project.read` 或 `duty.answer`：能看到项目或标段的人、责任和配合单位的人可看问题。
     */
    get: operations['getObstaclesXlsx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/limit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看问题附件上限
     * @description 须有权限 `project.read` 或 `duty.answer`：上传之前须知道能上传什么。
     */
    get: operations['getObstaclesLimit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看问题
     * @description 须有权限 `project.read` 或 `duty.answer`：能看到项目或标段的人、责任和配合单位的人可看问题。
     */
    get: operations['getObstacle']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/{id}/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 办理问题
     * @description 须有权限 `obstacle.raise` 或 `duty.answer`：责任单位办理，提出单位和项目单位销号，谁定期限谁同意延期。
     */
    post: operations['postObstacleActs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/{id}/attachments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传问题附件
     * @description 须有权限 `obstacle.raise` 或 `duty.answer`：责任单位办理，提出单位和项目单位销号，谁定期限谁同意延期。
     */
    post: operations['postObstacleAttachments']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/{id}/attachments/{attachment}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载问题附件
     * @description 须有权限 `project.read` 或 `duty.answer`：能看到项目或标段的人、责任和配合单位的人可看问题。
     */
    get: operations['getObstacleAttachment']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/obstacles/{id}/attachments/{attachment}/original': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载照片原件
     * @description 须有权限 `file.original`：照片原件含拍摄地点和设备，只给有权的人。
     */
    get: operations['getObstacleAttachmentOriginal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/organisations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看单位列表
     * @description 须登录：参建各方彼此可见单位名称，登记项目时要选择。
     */
    get: operations['listOrganisations']
    put?: never
    /**
     * 新增单位
     * @description 须有权限 `people.manage`：单位由管理员在其管理范围内维护。
     */
    post: operations['createOrganisation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/organisations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看单位
     * @description 须登录：参建各方彼此可见单位名称，登记项目时要选择。
     */
    get: operations['getOrganisation']
    /**
     * 修改单位
     * @description 须有权限 `people.manage`：单位由管理员在其管理范围内维护。
     */
    put: operations['updateOrganisation']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/organisations/{id}/answering': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看单位的承办人
     * @description 须有权限 `meeting.hold` 或 `instruction.give`：交办任务须选承办人。
     */
    get: operations['listOrganisationAnswering']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/organisations/{id}/posts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看岗位
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    get: operations['getOrganisationPosts']
    put?: never
    /**
     * 设置岗位
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    post: operations['createOrganisationPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/own-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的电子邮箱
     * @description 须登录：人人可以登记自己接收通知的邮箱。
     */
    get: operations['getOwnEmail']
    /**
     * 修改自己的电子邮箱
     * @description 须登录：人人可以登记自己接收通知的邮箱。
     */
    put: operations['updateOwnEmail']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/own-grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的权限
     * @description 须登录：人人可以看自己有哪些权限，并在期限内把其中一部分委托给本单位同事。
     */
    get: operations['getOwnGrants']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/own-grants/{id}/handings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 委托权限
     * @description 须登录：人人可以看自己有哪些权限，并在期限内把其中一部分委托给本单位同事。
     */
    post: operations['createOwnGrantHanding']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/own-identities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的登录方式
     * @description 须登录：人人可以查看和解除自己绑定的统一身份认证。
     */
    get: operations['getOwnIdentities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/own-identities/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 解除自己绑定的统一身份认证
     * @description 须登录：人人可以查看和解除自己绑定的统一身份认证。
     */
    delete: operations['deleteOwnIdentity']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看人员列表
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    get: operations['listPeople']
    put?: never
    /**
     * 添加人员
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    post: operations['createPerson']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看人员
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    get: operations['getPerson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改人员的电子邮箱
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    put: operations['updatePersonEmail']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 授予角色
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    post: operations['createPersonGrant']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/identities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 为人员绑定统一身份认证
     * @description 须有权限 `people.manage`：登录方式由管理员在其管理范围内登记。
     */
    post: operations['createPersonIdentity']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/identities/{identity}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 为人员解除统一身份认证
     * @description 须有权限 `people.manage`：登录方式由管理员在其管理范围内登记。
     */
    delete: operations['deletePersonIdentity']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/leave': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 人员离任
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    post: operations['postPersonLeave']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 重设口令
     * @description 须有权限 `people.manage`：人员和授权由管理员在其管理范围内维护。
     */
    post: operations['postPersonPassword']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/password-proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出重设管理员口令
     * @description 须有权限 `people.manage`：管理员账号和两步验证的重设须两人办理，防止一人冒用他人账号。
     */
    post: operations['createPersonPasswordProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/second-factor-proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出解除他人的两步验证
     * @description 须有权限 `people.manage`：管理员账号和两步验证的重设须两人办理，防止一人冒用他人账号。
     */
    post: operations['createPersonSecondFactorProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/people/{id}/sign-in': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看人员的登录方式
     * @description 须有权限 `people.manage`：登录方式由管理员在其管理范围内登记。
     */
    get: operations['getPersonSignIn']
    /**
     * 修改人员的登录方式
     * @description 须有权限 `people.manage`：登录方式由管理员在其管理范围内登记。
     */
    put: operations['updatePersonSignIn']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传计划文件
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['createPlanImport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-imports/limit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看上传上限
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    get: operations['getPlanImportsLimit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-imports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划导入
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    get: operations['getPlanImport']
    put?: never
    post?: never
    /**
     * 取消导入计划
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    delete: operations['deletePlanImport']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-imports/{id}/choice': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 改选文件中的项目
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['createPlanImportChoice']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-imports/{id}/confirmation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 确认导入计划
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['createPlanImportConfirmation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plan-template.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载计划填报模板
     * @description 须登录：模板不含业务数据。
     */
    get: operations['getPlanTemplateXlsx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划列表
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['listPlans']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['getPlan']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}/activities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划的工作
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['listPlanActivities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}/deviation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划偏差
     * @description 须有权限 `project.read`：能看到标段的人可看其偏差。
     */
    get: operations['getPlanDeviation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}/drafts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 开始调整计划
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['createPlanDraft']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}/timeline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看计划横道图数据
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['getPlanTimeline']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/plans/{id}/timeline.pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载横道图 PDF
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['getPlanTimelinePdf']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/portfolio': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目总览
     * @description 须有权限 `project.read`：各人只看到授权范围内的项目。
     */
    get: operations['listPortfolio']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/portfolio/activities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看各项目的工作
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['listPortfolioActivities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/posts/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改岗位名称
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    put: operations['updatePost']
    post?: never
    /**
     * 撤销岗位
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    delete: operations['deletePost']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/posts/{id}/grants': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 向岗位授予角色
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    post: operations['createPostGrant']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/posts/{id}/sittings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 安排任职
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    post: operations['createPostSitting']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看进度填报列表
     * @description 须有权限 `project.read`：项目参建各方可查看其可见标段的进度填报。
     */
    get: operations['listProgressReports']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/approvals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 批量批准进度填报
     * @description 须有权限 `progress.approve`：建设单位批准其项目的进度。
     */
    post: operations['postProgressReportsApprovals']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看进度填报
     * @description 须有权限 `project.read`：项目参建各方可查看其可见标段的进度填报。
     */
    get: operations['getProgressReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/{id}/approval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 批准进度填报
     * @description 须有权限 `progress.approve`：建设单位批准其项目的进度。
     */
    post: operations['postProgressReportApproval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/{id}/return': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 退回进度填报
     * @description 须有权限 `progress.verify` 或 `progress.approve`：监理单位、建设单位可退回进度填报。
     */
    post: operations['postProgressReportReturn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/{id}/verification': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 核实进度填报
     * @description 须有权限 `progress.verify`：监理单位核实其监理标段的进度。
     */
    post: operations['postProgressReportVerification']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/progress-reports/{id}/withdrawal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 撤回进度填报
     * @description 须有权限 `progress.report`：填报单位可撤回未核实的填报。
     */
    post: operations['postProgressReportWithdrawal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/project-names': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查找项目名称
     * @description 须有权限 `audit.read` 或 `people.manage`：审计人员按项目核对谁能看到它，管理员按项目、标段授权；只看到名称和建设单位。
     */
    get: operations['listProjectNames']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目列表
     * @description 须有权限 `project.read`：各人只看到授权范围内的项目。
     */
    get: operations['listProjects']
    put?: never
    /**
     * 登记项目
     * @description 须有权限 `project.create`：项目由建设单位登记。
     */
    post: operations['createProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 导出项目清单
     * @description 须有权限 `project.read`：各人只看到授权范围内的项目。
     */
    get: operations['getProjectsXlsx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目
     * @description 须有权限 `project.read`：各人只看到授权范围内的项目。
     */
    get: operations['getProject']
    /**
     * 修改项目
     * @description 须有权限 `project.edit`：项目由建设单位维护。
     */
    put: operations['updateProject']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/calendar.ics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载项目日历
     * @description 须有权限 `project.read`：能看到项目的人可下载其日历，只列授权范围内的事项。
     */
    get: operations['getProjectCalendarIcs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/change-totals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看变更累计
     * @description 须有权限 `project.read`：能看到标段或整个项目的人可看其事项。
     */
    get: operations['getProjectChangeTotals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/contact': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改项目联系方式和备注
     * @description 须有权限 `project.edit`：项目由建设单位维护。
     */
    put: operations['updateProjectContact']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目经过
     * @description 须有权限 `project.read`：能看到整个项目的人可看其全部经过。
     */
    get: operations['listProjectEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目变更历史
     * @description 须有权限 `project.read`：能看到整个项目的人可看其变更历史。
     */
    get: operations['listProjectHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/mark': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 设定项目安全标记
     * @description 须有权限 `project.mark`：安全标记由建设单位领导和分管领导设定。
     */
    put: operations['updateProjectMark']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/mark-loss': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看改变安全标记的影响
     * @description 须有权限 `project.mark`：设定安全标记前须知道谁将看不到项目。
     */
    get: operations['getProjectMarkLoss']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/plans': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目的计划
     * @description 须有权限 `project.read`：能看到标段的人可看其计划。
     */
    get: operations['listProjectPlans']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/viewers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看谁能看到项目
     * @description 须有权限 `project.read` 或 `audit.read`：能看到整个项目的人和审计人员可核对谁能看到它。
     */
    get: operations['getProjectViewers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{id}/viewers.xlsx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 导出谁能看到项目
     * @description 须有权限 `project.read` 或 `audit.read`：能看到整个项目的人和审计人员可核对谁能看到它。
     */
    get: operations['getProjectViewersXlsx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/clocks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看法定时限
     * @description 须有权限 `project.read`：能看到整个项目的人可看其法定时限。
     */
    get: operations['listProjectClocks']
    put?: never
    /**
     * 起算法定时限
     * @description 须有权限 `matter.record`：法定时限由项目单位起算和办结。
     */
    post: operations['createProjectClock']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/clocks/{clock}/steps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 暂停、恢复或办结法定时限
     * @description 须有权限 `matter.record`：法定时限由项目单位起算和办结。
     */
    post: operations['postProjectClockSteps']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看登记文件
     * @description 须有权限 `project.read`：能看到整个项目的人可看其登记文件。
     */
    get: operations['listProjectEntries']
    put?: never
    /**
     * 登记文件
     * @description 须有权限 `matter.record`：登记文件由项目单位办理。
     */
    post: operations['createProjectEntry']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/entries/{entry}/document': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载登记文件
     * @description 须有权限 `project.read`：能看到整个项目的人可看其登记文件。
     */
    get: operations['getProjectEntryDocument']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/entries/{entry}/original': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载照片原件
     * @description 须有权限 `file.original`：照片原件含拍摄地点和设备，只给有权的人。
     */
    get: operations['getProjectEntryOriginal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/entry-documents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传登记文件
     * @description 须有权限 `matter.record`：登记文件由项目单位办理。
     */
    post: operations['createProjectEntryDocument']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/initiation-form.docx': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载立项申报表（Word）
     * @description 须有权限 `project.read`：能看到整个项目的人可看其立项申报表。
     */
    get: operations['getProjectInitiationFormDocx']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/initiation-form.pdf': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载立项申报表（PDF）
     * @description 须有权限 `project.read`：能看到整个项目的人可看其立项申报表。
     */
    get: operations['getProjectInitiationFormPdf']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/lifecycle': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目全过程
     * @description 须有权限 `project.read`：能看到整个项目的人可看其全过程。
     */
    get: operations['getProjectLifecycle']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/lots': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 新增标段
     * @description 须有权限 `project.edit`：标段由建设单位登记。
     */
    post: operations['createProjectLot']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/matters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 起草事项
     * @description 须有权限 `matter.raise`：事项由项目单位提出，或由标段的施工、监理单位就其标段提出。
     */
    post: operations['createProjectMatter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestone-choices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看里程碑可用的证明和任务
     * @description 须有权限 `project.read`：能看到整个项目的人可看其里程碑。
     */
    get: operations['getProjectMilestoneChoices']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestone-template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看将套用的里程碑
     * @description 须有权限 `project.read`：能看到整个项目的人可看其里程碑。
     */
    get: operations['getProjectMilestoneTemplate']
    put?: never
    /**
     * 套用里程碑模板
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    post: operations['postProjectMilestoneTemplate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestone-template/undoing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 撤销套用里程碑模板
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    post: operations['postProjectMilestoneTemplateUndoing']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestones': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看里程碑
     * @description 须有权限 `project.read`：能看到整个项目的人可看其里程碑。
     */
    get: operations['getProjectMilestones']
    put?: never
    /**
     * 增加里程碑
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    post: operations['createProjectMilestone']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestones/{milestone}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改里程碑
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    put: operations['updateProjectMilestone']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestones/{milestone}/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看里程碑修改记录
     * @description 须有权限 `project.read`：能看到整个项目的人可看其里程碑。
     */
    get: operations['listProjectMilestoneChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestones/{milestone}/reached': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 标记里程碑达到
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    post: operations['postProjectMilestoneReached']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/milestones/{milestone}/removal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 删去里程碑
     * @description 须有权限 `matter.record`：里程碑由项目单位维护。
     */
    post: operations['postProjectMilestoneRemoval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/obstacles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出问题
     * @description 须有权限 `obstacle.raise`：参建单位就其标段、项目单位就整个项目提出问题。
     */
    post: operations['createProjectObstacle']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/stage-document-versions/{version}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载阶段文件
     * @description 须有权限 `project.read`：能看到整个项目的人可看其各阶段文件。
     */
    get: operations['getProjectStageDocumentVersionFile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/stage-document-versions/{version}/original': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载照片原件
     * @description 须有权限 `file.original`：照片原件含拍摄地点和设备，只给有权的人。
     */
    get: operations['getProjectStageDocumentVersionOriginal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/stage-documents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看各阶段文件
     * @description 须有权限 `project.read`：能看到整个项目的人可看其各阶段文件。
     */
    get: operations['getProjectStageDocuments']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/stage-documents/{need}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看阶段文件历次版本
     * @description 须有权限 `project.read`：能看到整个项目的人可看其各阶段文件。
     */
    get: operations['listProjectStageDocumentVersions']
    put?: never
    /**
     * 上传阶段文件
     * @description 须有权限 `matter.record`：各阶段文件由项目单位收集。
     */
    post: operations['createProjectStageDocumentVersion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/stage-documents/{need}/waiver': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 说明不需要的阶段文件
     * @description 须有权限 `matter.record`：各阶段文件由项目单位收集。
     */
    post: operations['createProjectStageDocumentWaiver']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看项目概况
     * @description 须有权限 `project.read`：能看到整个项目的人可看其全过程。
     */
    get: operations['getProjectSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/track': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 确定项目管理方式
     * @description 须有权限 `stage.move`：项目阶段由项目负责人、单位领导或代建单位推进。
     */
    put: operations['updateProjectTrack']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/projects/{project}/transitions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看阶段推进记录
     * @description 须有权限 `project.read`：能看到整个项目的人可看其全过程。
     */
    get: operations['listProjectTransitions']
    put?: never
    /**
     * 推进项目阶段
     * @description 须有权限 `stage.move`：项目阶段由项目负责人、单位领导或代建单位推进。
     */
    post: operations['postProjectTransitions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看两人办理的事项
     * @description 须有权限 `security.manage` 或 `people.manage`：影响全域安全的事项由一名管理员提出、另一名管理员确认。
     */
    get: operations['listProposals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/proposals/{id}/confirmation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 确认两人办理的事项
     * @description 须有权限 `security.manage` 或 `people.manage`：影响全域安全的事项由一名管理员提出、另一名管理员确认。
     */
    post: operations['postProposalConfirmation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/proposals/{id}/refusal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 不同意两人办理的事项
     * @description 须有权限 `security.manage` 或 `people.manage`：影响全域安全的事项由一名管理员提出、另一名管理员确认。
     */
    post: operations['postProposalRefusal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/proposals/{id}/withdrawal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 撤回两人办理的事项
     * @description 须有权限 `security.manage` 或 `people.manage` 或 `roles.edit` 或 `standard.edit`：影响全域安全的事项由一名管理员提出、另一名管理员确认。
     */
    post: operations['postProposalWithdrawal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/regions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看行政区划
     * @description 须登录：行政区划人人可见，筛选和登记时要选择。
     */
    get: operations['listRegions']
    put?: never
    /**
     * 添加行政区划
     * @description 须有权限 `people.manage`：行政区划影响全部授权范围，由全域管理员维护。
     */
    post: operations['createRegion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/regions/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改行政区划名称
     * @description 须有权限 `people.manage`：行政区划影响全部授权范围，由全域管理员维护。
     */
    put: operations['updateRegion']
    post?: never
    /**
     * 删除行政区划
     * @description 须有权限 `people.manage`：行政区划影响全部授权范围，由全域管理员维护。
     */
    delete: operations['deleteRegion']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 放弃计划草稿
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    delete: operations['deleteRevision']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/approval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 基准计划报批
     * @description 须有权限 `plan.freeze`：基准由冻结它的建设单位报批。
     */
    post: operations['createRevisionApproval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/edits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改计划草稿
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['postRevisionEdits']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/freeze': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 冻结计划
     * @description 须有权限 `plan.freeze`：基准由建设单位冻结。
     */
    post: operations['postRevisionFreeze']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 试算计划修改
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['postRevisionPreview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/review': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 审核计划
     * @description 须有权限 `plan.review`：计划由本标段监理单位审核。
     */
    post: operations['postRevisionReview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revisions/{id}/submission': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提交计划
     * @description 须有权限 `plan.compile`：计划由本标段施工单位或项目负责人编制。
     */
    post: operations['postRevisionSubmission']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/revocation-lists': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 上传证书吊销列表
     * @description 须有权限 `security.manage`：吊销列表由安全管理员上传，凭颁发机构的签名采信。
     */
    post: operations['createRevocationList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/role-rights': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看角色权限
     * @description 须有权限 `roles.edit` 或 `security.manage` 或 `people.manage`：业务管理员提出角色权限的变更，管理员核对并确认。
     */
    get: operations['getRoleRights']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/role-rights/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看角色权限的历次变更
     * @description 须有权限 `roles.edit` 或 `security.manage` 或 `people.manage`：业务管理员提出角色权限的变更，管理员核对并确认。
     */
    get: operations['listRoleRightsChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/role-rights/proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出修改角色权限
     * @description 须有权限 `roles.edit`：角色权限由业务管理员提出、管理员确认后生效。
     */
    post: operations['createRoleRightsProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/roles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看角色
     * @description 须有权限 `people.manage` 或 `approval.manage`：管理员授予角色，业务管理员在审批流程中指明由哪个角色办理。
     */
    get: operations['listRoles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/seals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看存证
     * @description 须登录：看得到记录的人可以取得它的存证凭据。
     */
    get: operations['listSeals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/seals/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看存证凭据
     * @description 须登录：看得到记录的人可以取得它的存证凭据。
     */
    get: operations['getSeal']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/seals/{id}/receipt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载存证凭据
     * @description 须登录：看得到记录的人可以取得它的存证凭据。
     */
    get: operations['getSealReceipt']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/security-policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看安全策略
     * @description 须有权限 `security.manage` 或 `people.manage`：管理员据以设置口令、办理账号。
     */
    get: operations['getSecurityPolicy']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/security-policy/proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出修改安全策略
     * @description 须有权限 `security.manage` 或 `people.manage`：安全策略由一名管理员提出、另一名管理员确认后生效。
     */
    post: operations['createSecurityPolicyProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/security-policy/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看安全策略的历次版本
     * @description 须有权限 `security.manage` 或 `people.manage`：管理员据以设置口令、办理账号。
     */
    get: operations['listSecurityPolicyVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看登录状态
     * @description 无须登录：网页先要知道是否已登录。
     */
    get: operations['getSession']
    put?: never
    /**
     * 登录
     * @description 无须登录：登录。
     */
    post: operations['postSession']
    /**
     * 退出登录
     * @description 须登录：人人可以退出登录。
     */
    delete: operations['deleteSession']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/certificates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的数字证书
     * @description 须登录：人人可以绑定和解除自己的数字证书。
     */
    get: operations['getSessionCertificates']
    put?: never
    /**
     * 绑定数字证书
     * @description 须登录：人人可以绑定和解除自己的数字证书。
     */
    post: operations['createSessionCertificate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/certificates/challenge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 开始绑定数字证书
     * @description 须登录：人人可以绑定和解除自己的数字证书。
     */
    post: operations['postSessionCertificatesChallenge']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/certificates/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 解除自己的数字证书
     * @description 须登录：人人可以绑定和解除自己的数字证书。
     */
    delete: operations['deleteSessionCertificate']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登录第二步
     * @description 无须登录：登录的第二步，凭第一步得到的凭证办理。
     */
    post: operations['postSessionCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/code/challenge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 请求用密钥登录
     * @description 无须登录：登录的第二步，凭第一步得到的凭证办理。
     */
    post: operations['postSessionCodeChallenge']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/outside': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 前往统一身份认证
     * @description 无须登录：前往统一身份认证登录；绑定和再次核实须已登录。
     */
    post: operations['postSessionOutside']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/outside/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 从统一身份认证返回
     * @description 无须登录：从统一身份认证返回，凭其答复和本浏览器的凭证办理。
     */
    post: operations['postSessionOutsideAnswer']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/passkeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的通行密钥
     * @description 须登录：人人可以启用和删除自己的通行密钥。
     */
    get: operations['getSessionPasskeys']
    put?: never
    /**
     * 添加通行密钥
     * @description 须登录：人人可以启用和删除自己的通行密钥。
     */
    post: operations['postSessionPasskeys']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/passkeys/challenge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 开始添加通行密钥
     * @description 须登录：人人可以启用和删除自己的通行密钥。
     */
    post: operations['postSessionPasskeysChallenge']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/passkeys/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 修改通行密钥的名称
     * @description 须登录：人人可以启用和删除自己的通行密钥。
     */
    put: operations['updateSessionPasskey']
    post?: never
    /**
     * 删除通行密钥
     * @description 须登录：人人可以启用和删除自己的通行密钥。
     */
    delete: operations['deleteSessionPasskey']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改口令
     * @description 须登录：人人可以修改自己的口令。
     */
    post: operations['postSessionPassword']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/providers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看登录方式
     * @description 无须登录：登录页先要知道有哪些登录方式。
     */
    get: operations['listSessionProviders']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/second-factor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的两步验证
     * @description 须登录：人人可以启用和解除自己的动态口令。
     */
    get: operations['getSessionSecondFactor']
    put?: never
    /**
     * 开始启用动态口令
     * @description 须登录：人人可以启用和解除自己的动态口令。
     */
    post: operations['postSessionSecondFactor']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/second-factor/confirmation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 启用动态口令
     * @description 须登录：人人可以启用和解除自己的动态口令。
     */
    post: operations['postSessionSecondFactorConfirmation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/second-factor/recovery-codes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 更换恢复码
     * @description 须登录：人人可以启用和解除自己的动态口令。
     */
    post: operations['postSessionSecondFactorRecoveryCodes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/second-factor/removal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 解除动态口令
     * @description 须登录：人人可以启用和解除自己的动态口令。
     */
    post: operations['postSessionSecondFactorRemoval']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/step-up': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 再次核实身份
     * @description 须登录：人人可以再次核实自己的身份。
     */
    post: operations['postSessionStepUp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/session/step-up/challenge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 请求用密钥核实身份
     * @description 须登录：人人可以再次核实自己的身份。
     */
    post: operations['postSessionStepUpChallenge']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/setup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 首次设置
     * @description 无须登录：首次设置时还没有任何人。
     */
    post: operations['postSetup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/sign-ins': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看自己的登录
     * @description 须登录：人人可以查看和结束自己的登录。
     */
    get: operations['listSignIns']
    put?: never
    post?: never
    /**
     * 结束自己的其他登录
     * @description 须登录：人人可以查看和结束自己的登录。
     */
    delete: operations['deleteSignIns']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/sign-ins/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 结束自己的一处登录
     * @description 须登录：人人可以查看和结束自己的登录。
     */
    delete: operations['deleteSignIn']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/sittings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 免去任职
     * @description 须有权限 `people.manage`：岗位、任职和岗位授权由管理员在其管理范围内维护。
     */
    delete: operations['deleteSitting']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/standard/code-lists': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看代码表目录
     * @description 须登录：代码表人人可见，填写和筛选时要选择。
     */
    get: operations['listStandardCodeLists']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/standard/code-lists/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看代码表
     * @description 须登录：代码表人人可见，填写和筛选时要选择。
     */
    get: operations['getStandardCodeList']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/standard/code-lists/{code}/items/{item}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 维护代码表
     * @description 须有权限 `standard.edit`：代码表由业务管理员维护。
     */
    put: operations['updateStandardCodeListItem']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/standard/fields': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看数据标准
     * @description 无须登录：数据标准公开，首次设置的表单也按它填写。
     */
    get: operations['getStandardFields']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/stored-files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看文件与空间
     * @description 须有权限 `file.manage`：系统管理员据此管理空间、处理隔离的文件；只见文件名和大小，不见内容。
     */
    get: operations['getStoredFiles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/stored-files/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * 清除隔离的文件
     * @description 须有权限 `file.manage`：系统管理员据此管理空间、处理隔离的文件；只见文件名和大小，不见内容。
     */
    delete: operations['deleteStoredFile']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/stored-files/{id}/release': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 放行隔离的文件
     * @description 须有权限 `file.manage`：系统管理员据此管理空间、处理隔离的文件；只见文件名和大小，不见内容。
     */
    post: operations['postStoredFileRelease']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/thresholds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看红黄灯标准
     * @description 须有权限 `project.read`：红黄灯标准对看灯的人公开。
     */
    get: operations['getThresholds']
    /**
     * 修改红黄灯标准
     * @description 须有权限 `thresholds.edit`：红黄灯标准由业务管理员维护。
     */
    put: operations['updateThresholds']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/trust-anchors': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看信任的证书颁发机构
     * @description 须有权限 `security.manage` 或 `people.manage`：信任哪些证书颁发机构影响全域安全，由一名管理员提出、另一名管理员确认。
     */
    get: operations['getTrustAnchors']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/trust-anchors/proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出信任证书颁发机构
     * @description 须有权限 `security.manage` 或 `people.manage`：信任哪些证书颁发机构影响全域安全，由一名管理员提出、另一名管理员确认。
     */
    post: operations['createTrustAnchorsProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/trust-anchors/{id}/removal-proposals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提出不再信任证书颁发机构
     * @description 须有权限 `security.manage` 或 `people.manage`：信任哪些证书颁发机构影响全域安全，由一名管理员提出、另一名管理员确认。
     */
    post: operations['createTrustAnchorRemovalProposal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/uploads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看本人的分段上传
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    get: operations['listUploads']
    put?: never
    /**
     * 开始分段上传
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    post: operations['createUpload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/uploads/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看上传进度
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    get: operations['getUpload']
    put?: never
    post?: never
    /**
     * 取消分段上传
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    delete: operations['deleteUpload']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/uploads/{id}/chunks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 上传一段
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    put: operations['updateUploadChunks']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/uploads/{id}/completion': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 完成分段上传
     * @description 须登录：分段上传只见于本人，能否附到某处由该处核对。
     */
    post: operations['postUploadCompletion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/weekly-reports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看已生成的周报
     * @description 须有权限 `report.make`：周报由本人生成，只含其授权范围内的项目，也只有本人可取。
     */
    get: operations['listWeeklyReports']
    put?: never
    /**
     * 生成进度周报
     * @description 须有权限 `report.make`：周报由本人生成，只含其授权范围内的项目，也只有本人可取。
     */
    post: operations['createWeeklyReport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/weekly-reports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 查看周报生成进度
     * @description 须有权限 `report.make`：周报由本人生成，只含其授权范围内的项目，也只有本人可取。
     */
    get: operations['getWeeklyReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/weekly-reports/{id}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载周报
     * @description 须有权限 `report.make`：周报由本人生成，只含其授权范围内的项目，也只有本人可取。
     */
    get: operations['getWeeklyReportFile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AccessAdministratorCreated: {
      /** Format: uuid */
      id: string
    }
    AccessAdministratorNextPassword: {
      next: string
    }
    AccessCertificate: {
      /** Format: uuid */
      id: string
      person: string
      name: string
      issuer: string
      /** Format: date-time */
      validUntil: string
      /** Format: date-time */
      usedAt: string | null
    }
    AccessChallenge: {
      /** Format: uuid */
      id: string
      kind: components['schemas']['AccessFactorKind']
      text: string
      host: string
      keys: components['schemas']['AccessChallengeKey'][]
      holderProved: boolean
    }
    AccessChallengeAnswer: {
      /** Format: uuid */
      challenge: string
      kind: components['schemas']['AccessFactorKind']
      parts: {
        [key: string]: string
      }
    }
    AccessChallengeKey: {
      id: string
      transports: string[]
    }
    AccessChangeEmailForm: {
      /** @description 电子邮箱：接收通知邮件的地址，形如 name@example.gov.cn；邮件只写事项名称和要办的事。 */
      email?: string | null
    }
    AccessChangeSignInWayForm: {
      /** @description 用单位目录登录：口令由单位目录核对，本系统的口令不再使用。 */
      byDirectory: boolean
    }
    AccessDecisionRefuse: {
      /** @description 不同意的理由：写明为什么不同意，提出人据此修改或另行办理。 */
      reason: string
    }
    AccessDuties: {
      posts: components['schemas']['AccessDutiesPost'][]
      mixed: components['schemas']['AccessDutiesMixed'][]
    }
    AccessDutiesMixed: {
      /** Format: uuid */
      id: string
      name: string
      organisation: components['schemas']['Named']
      roles: components['schemas']['Coded'][]
      oneself: boolean
    }
    AccessDutiesPost: {
      /** @enum {string} */
      role: 'SYS' | 'SEC' | 'LOG' | 'BUS'
      roleName: string
      people: components['schemas']['Named'][]
    }
    /** @enum {string} */
    AccessFactorKind: 'CODE' | 'PASSKEY' | 'CERTIFICATE'
    AccessGiveGrantForm: {
      /** @description 角色：决定能做什么。 */
      role: string
      /**
       * @description 范围类别：角色在多大范围内生效。
       * @enum {string}
       */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'OWN' | 'CLASS' | 'PROJECT' | 'LOT'
      /** @description 授权范围：角色所及的地区、单位、项目或标段；全部项目的不填。 */
      scopeId?: string | null
      /**
       * Format: date
       * @description 生效日期：从这一天起生效；不填为当日。
       */
      validFrom?: DayText | null
      /**
       * Format: date
       * @description 截止日期：含当日，次日失效；不填为长期。
       */
      validTo?: DayText | null
      /** @description 同时及于：分管领导跨部门、跨地区时，同一角色再及于哪些范围。 */
      further?: components['schemas']['AccessGiveGrantFurtherScope'][] | null
    }
    AccessGiveGrantFurtherScope: {
      /**
       * @description 范围类别：角色在多大范围内生效。
       * @enum {string}
       */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'OWN' | 'CLASS' | 'PROJECT' | 'LOT'
      /** @description 授权范围：角色所及的地区、单位、项目或标段；全部项目的不填。 */
      scopeId?: string | null
    }
    AccessGrantGiven: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      person: string
      role: string
      roleName: string
      /** @enum {string} */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'OWN' | 'CLASS' | 'PROJECT' | 'LOT'
      scopeId: string | null
      scopeName: string | null
      /** Format: date */
      validFrom: DayText
      /** Format: date */
      validTo: DayText | null
      post: string | null
      handedBy: string | null
      /** @enum {string} */
      state: 'TO_COME' | 'IN_FORCE' | 'ENDING'
    }
    AccessGrantHanded: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      grant: string
      to: components['schemas']['Named']
      roleName: string
      /** @enum {string} */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'OWN' | 'CLASS' | 'PROJECT' | 'LOT'
      scopeId: string | null
      scopeName: string | null
      rights: string[]
      /** Format: date */
      validFrom: DayText
      /** Format: date */
      validTo: DayText
      /** @enum {string} */
      state: 'TO_COME' | 'IN_FORCE' | 'ENDING'
    }
    AccessHandOnForm: {
      /**
       * Format: uuid
       * @description 受托人：代为行使这部分权限的同事，须为同一单位。
       */
      to: string
      /**
       * Format: date
       * @description 委托自：从这一天起生效；不填为当日。
       */
      validFrom?: DayText | null
      /**
       * Format: date
       * @description 委托至：含当日；不晚于本人授权的截止日期。
       */
      validTo: DayText
      /**
       * @description 委托范围：不选与本人相同；只可更小。
       * @enum {string|null}
       */
      scopeKind?: 'REGION' | 'ORGANISATION' | 'PROJECT' | 'LOT' | null
      /** @description 范围：本人授权范围之内的地区、单位、项目或标段。 */
      scopeId?: string | null
      /** @description 委托的权限：不选为该角色的全部权限。 */
      rights?: string[] | null
    }
    AccessIssuersProvider: {
      id: string
      name: string
    }
    AccessLinkIdentityForm: {
      /** @description 认证平台：由哪个统一身份认证平台证明身份。 */
      provider: string
      /** @description 平台内标识：该平台给这个人的唯一标识（sub），不是姓名、手机号或邮箱。 */
      subject: string
    }
    AccessMachine: {
      machine: components['schemas']['AccessMachineMachineLine']
      secrets: components['schemas']['AccessMachineSecretLine'][]
    }
    AccessMachineForm: {
      /** @description 账号名称：对接系统的名称，日志和填报记录中以此署名。 */
      name: string
      /** @description 用途：对接哪个系统、做什么、依据什么。 */
      purpose: string
      /**
       * Format: uuid
       * @description 所属单位：使用这个账号的单位。
       */
      organisationId: string
      /**
       * Format: uuid
       * @description 责任人：对这个账号的使用负责的人。
       */
      answersFor: string
      /** @description 权限：账号能做什么，按最小必要选择。 */
      rights: string[]
      /**
       * @description 授权范围：权限及于全部、某个地区、单位、项目或标段。
       * @enum {string}
       */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'PROJECT' | 'LOT'
      /** @description 范围对象：授权范围指的是哪一个；及于全部的不填。 */
      scopeId?: string | null
      /**
       * Format: date
       * @description 有效期至：到这一天为止，含当日，最长一年。
       */
      validUntil: DayText
    }
    AccessMachineMachineLine: {
      /** Format: uuid */
      id: string
      name: string
      purpose: string
      organisation: components['schemas']['Named']
      answersFor: components['schemas']['Named']
      answersForIsHere: boolean
      rights: components['schemas']['Coded'][]
      /** @enum {string} */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'PROJECT' | 'LOT'
      scopeId: string | null
      scopeName: string | null
      /** Format: date */
      validUntil: DayText
      /** @enum {string} */
      state: 'PROPOSED' | 'REFUSED' | 'IN_USE' | 'EXPIRED' | 'REVOKED'
      createdBy: components['schemas']['Named']
      /** Format: date-time */
      createdAt: string
      /** Format: date-time */
      usedAt: string | null
      client: string
      can: string[]
    }
    AccessMachineMachineLinePage: {
      items: components['schemas']['AccessMachineMachineLine'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessMachineMachineProposed: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      proposal: string
    }
    AccessMachineMachineRights: {
      items: components['schemas']['Coded'][]
    }
    AccessMachineSecretLine: {
      /** Format: uuid */
      id: string
      madeBy: components['schemas']['Named']
      /** Format: date-time */
      madeAt: string
      /** Format: date-time */
      endsAt: string | null
    }
    AccessMachineSecretShown: {
      client: string
      secret: string
      /** Format: date-time */
      previousEnds: string | null
    }
    AccessOneTimeCodeBegun: {
      secret: string
      address: string
      algorithm: string
    }
    AccessOrganisation: {
      /** Format: uuid */
      id: string
      /** @description 单位名称：与证照一致的全称。 */
      name: string
      /** @description 单位类别：决定单位在项目中的位置，登记后不能更改。 */
      kind: components['schemas']['AccessOrganisationKind']
      /** @description 统一社会信用代码：18 位，末位为校验位。 */
      uscc: string | null
      /**
       * Format: uuid
       * @description 上级单位：没有上级的不填。上级单位的人员可按授权看到下级单位的项目。
       */
      parentId: string | null
      /** @description 所在地区：单位住所所在行政区划。 */
      regionCode: string | null
      path: string
      /** Format: int32 */
      version: number
      can: string[]
    }
    AccessOrganisationForm: {
      /** @description 单位名称：与证照一致的全称。 */
      name: string
      /** @description 单位类别：决定单位在项目中的位置，登记后不能更改。 */
      kind: components['schemas']['AccessOrganisationKind']
      /** @description 统一社会信用代码：18 位，末位为校验位。 */
      uscc?: string | null
      /**
       * Format: uuid
       * @description 上级单位：没有上级的不填。上级单位的人员可按授权看到下级单位的项目。
       */
      parentId?: string | null
      /** @description 所在地区：单位住所所在行政区划。 */
      regionCode?: string | null
      /** Format: int32 */
      version?: number | null
    }
    /** @enum {string} */
    AccessOrganisationKind:
      'GOVERNMENT' | 'AUTHORITY' | 'OWNER' | 'CONTRACTOR' | 'SUPERVISOR' | 'DESIGNER' | 'CONSULTANT' | 'OTHER'
    AccessOrganisationPage: {
      items: components['schemas']['AccessOrganisation'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessOrganisationSaved: {
      /** Format: uuid */
      id: string
    }
    AccessOutsideAnswerForm: {
      provider: string
      code: string
      state: string
      iss?: string | null
    }
    AccessOutsideGoForm: {
      provider: string
      /** @enum {string} */
      purpose: 'SIGN_IN' | 'LINK' | 'STEP_UP'
      to?: string | null
    }
    AccessOutsideOwnIdentity: {
      /** Format: uuid */
      id: string
      providerName: string
      subject: string
      /** Format: date-time */
      linkedAt: string
      /** Format: date-time */
      usedAt: string | null
    }
    AccessOutsideOwnWays: {
      byDirectory: boolean
      identities: components['schemas']['AccessOutsideOwnIdentity'][]
      providers: components['schemas']['AccessIssuersProvider'][]
    }
    AccessOutsideProviders: {
      items: components['schemas']['AccessIssuersProvider'][]
    }
    AccessOutsideReturned: {
      /** @enum {string} */
      result: 'SIGNED_IN' | 'CODE_NEEDED' | 'LINKED' | 'STEPPED_UP'
      to: string
    }
    AccessOutsideSent: {
      address: string
    }
    AccessOwnCalendarCalendarAddress: {
      offered: boolean
      /** Format: date-time */
      madeAt: string | null
      /** Format: date-time */
      usedAt: string | null
    }
    AccessOwnCalendarCalendarAddressShown: {
      path: string
    }
    AccessOwnCertificate: {
      /** Format: uuid */
      id: string
      name: string
      subject: string
      issuer: string
      serial: string
      /** Format: date-time */
      validUntil: string
      endsSoon: boolean
      fault: string | null
      /** Format: date-time */
      boundAt: string
      boundBy: string | null
      /** Format: date-time */
      usedAt: string | null
    }
    AccessOwnCertificateOwnCertificateBound: {
      /** Format: uuid */
      id: string
      name: string
      codes: string[]
    }
    AccessOwnCertificateOwnCertificates: {
      certificates: components['schemas']['AccessOwnCertificate'][]
      ready: boolean
      gateway: boolean
    }
    AccessOwnFactor: {
      /** Format: date-time */
      since: string | null
      /** Format: int32 */
      recoveryCodesLeft: number
      required: boolean
    }
    AccessOwnFactorBoth: {
      password: string
      code?: string | null
      answer?: components['schemas']['AccessChallengeAnswer'] | null
    }
    AccessOwnFactorCodeOnly: {
      code: string
    }
    AccessOwnFactorOwnRecoveryCodes: {
      codes: string[]
    }
    AccessOwnFactorPasswordOnly: {
      password: string
    }
    AccessOwnGrants: {
      items: components['schemas']['AccessOwnGrantsOwnGrant'][]
      handed: components['schemas']['AccessGrantHanded'][]
    }
    AccessOwnGrantsColleagues: {
      items: components['schemas']['AccessPersonColleague'][]
    }
    AccessOwnGrantsHandedOn: {
      /** Format: uuid */
      id: string
    }
    AccessOwnGrantsOwnGrant: {
      grant: components['schemas']['AccessGrantGiven']
      rights: components['schemas']['Coded'][]
      mayHandOn: boolean
    }
    AccessOwnPasskeyAdded: {
      /** Format: uuid */
      id: string
      recoveryCodes: string[]
    }
    AccessOwnPasskeyKeyName: {
      name: string
    }
    AccessOwnPasskeyNewPasskey: {
      /** Format: uuid */
      challenge: string
      name: string
      clientData: string
      attestation: string
      transports: string[]
    }
    AccessOwnPasskeyOwnPasskeys: {
      origin: string
      /** Format: int32 */
      most: number
      items: components['schemas']['AccessPasskeysPasskey'][]
    }
    AccessOwnSessions: {
      items: components['schemas']['AccessOwnSessionsOwnSession'][]
    }
    AccessOwnSessionsOwnSession: {
      /** Format: uuid */
      id: string
      /** Format: date-time */
      startedAt: string
      /** Format: date-time */
      seenAt: string
      /** Format: date-time */
      endsAt: string
      address: string | null
      agent: string | null
      current: boolean
    }
    AccessPasskeysMaking: {
      /** Format: uuid */
      id: string
      text: string
      host: string
      user: string
      had: components['schemas']['AccessChallengeKey'][]
      algorithms: number[]
    }
    AccessPasskeysPasskey: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: date-time */
      madeAt: string
      /** Format: date-time */
      usedAt: string | null
    }
    AccessPeopleCreated: {
      /** Format: uuid */
      id: string
    }
    AccessPeopleNewPassword: {
      next: string
    }
    AccessPeopleOwnEmail: {
      email: string | null
    }
    AccessPeopleRoles: {
      items: components['schemas']['Coded'][]
    }
    AccessPerson: {
      /** Format: uuid */
      id: string
      name: string
      post: string | null
      mobileMasked: string | null
      email: string | null
      login: string
      active: boolean
      secondFactor: boolean
      organisation: components['schemas']['Named']
      grants: components['schemas']['AccessGrantGiven'][]
    }
    AccessPersonColleague: {
      /** Format: uuid */
      id: string
      name: string
      post: string | null
    }
    AccessPersonForm: {
      /** @description 姓名：与身份证件一致；账号实名使用，不得共用。 */
      name: string
      /** @description 职务：在所在单位的职务或岗位。 */
      post?: string | null
      /** @description 手机：11 位数字，以 1 开头；仅用于联系，列表中只显示后四位。 */
      mobile?: string | null
      /** @description 电子邮箱：接收通知邮件的地址，形如 name@example.gov.cn；邮件只写事项名称和要办的事。 */
      email?: string | null
      /**
       * Format: uuid
       * @description 所在单位：现任职的单位。
       */
      organisationId: string
      /** @description 登录名：以字母开头，3 至 40 位字母、数字、点、横线或下划线；实名使用，不得共用。 */
      login: string
      /** @description 初始口令：由管理员当面告知本人，首次登录时须修改。 */
      password: string
    }
    AccessPersonPage: {
      items: components['schemas']['AccessPerson'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessPolicy: {
      inForce: components['schemas']['AccessPolicyVersion']
      proposed: components['schemas']['AccessPolicyProposed'] | null
      bounds: components['schemas']['AccessPolicyBounds']
      can: string[]
    }
    AccessPolicyBounds: {
      /** Format: int32 */
      idleMinutes: number
      /** Format: int32 */
      longestMinutes: number
      /** Format: int32 */
      attempts: number
      /** Format: int32 */
      lockMinutes: number
    }
    AccessPolicyCreated: {
      /** Format: uuid */
      id: string
    }
    AccessPolicyProposed: {
      proposal: components['schemas']['AccessProposal']
      policy: components['schemas']['AccessSecurityPolicy']
      changed: string[]
    }
    AccessPolicyVersion: {
      /** Format: int32 */
      number: number
      policy: components['schemas']['AccessSecurityPolicy']
      proposedBy: components['schemas']['Named'] | null
      /** Format: date-time */
      proposedAt: string | null
      confirmedBy: components['schemas']['Named'] | null
      /** Format: date-time */
      since: string
      /** Format: date-time */
      until: string | null
    }
    AccessPolicyVersionPage: {
      items: components['schemas']['AccessPolicyVersion'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessPostForm: {
      /** @description 岗位名称：单位内的岗位，例如：工程科科长。 */
      name: string
      /** Format: int32 */
      version?: number | null
    }
    AccessPostPostLine: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: int32 */
      version: number
      vacant: boolean
      sittings: components['schemas']['AccessPostSitting'][]
      grants: components['schemas']['AccessGrantGiven'][]
    }
    AccessPostPostsOf: {
      organisation: components['schemas']['Named']
      items: components['schemas']['AccessPostPostLine'][]
    }
    AccessPostSavedPost: {
      /** Format: uuid */
      id: string
    }
    AccessPostSitting: {
      /** Format: uuid */
      id: string
      person: components['schemas']['Named']
      /** Format: date */
      since: DayText
      /** Format: date */
      until: DayText | null
      /** @enum {string} */
      state: 'TO_COME' | 'IN_FORCE' | 'ENDING'
    }
    AccessPostsFace: {
      /** Format: uuid */
      id: string
      name: string
      organisation: string
      post: string | null
    }
    AccessProposal: {
      /** Format: uuid */
      id: string
      /** @enum {string} */
      kind:
        | 'SECURITY_POLICY'
        | 'ROLE_RIGHTS'
        | 'PASSWORD_RESET'
        | 'FACTOR_REMOVAL'
        | 'MACHINE'
        | 'TRUST_ANCHOR'
        | 'MATTER_MODE'
      person: components['schemas']['Named'] | null
      /** @enum {string} */
      state: 'OPEN' | 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED'
      proposedBy: components['schemas']['Named']
      /** Format: date-time */
      proposedAt: string
      /** Format: date-time */
      openUntil: string
      decidedBy: components['schemas']['Named'] | null
      /** Format: date-time */
      decidedAt: string | null
      reason: string | null
      page: string
      mayConfirm: components['schemas']['Named'][]
      can: string[]
    }
    AccessProposalPage: {
      items: components['schemas']['AccessProposal'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessProposeAnchorForm: {
      certificate: string
    }
    AccessProposePolicyForm: {
      /**
       * Format: int32
       * @description 口令最短长度：不少于 10 个字符，只能更长。
       */
      leastLength: number
      /**
       * Format: int32
       * @description 口令字符种类：大写字母、小写字母、数字、符号中至少几种；16 个字符以上的长口令不作要求。
       */
      kinds: number
      /**
       * Format: int32
       * @description 不得重复的旧口令：新口令不能与最近几次用过的相同；0 为只不能与现用的相同。
       */
      history: number
      /**
       * Format: int32
       * @description 管理员口令有效期：系统、安全、审计管理员的口令用满多少天须更换。
       */
      adminDays: number
      /**
       * Format: int32
       * @description 其他人员口令有效期：其他人员的口令用满多少天须更换；不填为长期有效。
       */
      otherDays?: number | null
      /**
       * Format: int32
       * @description 无操作退出：登录后多久没有操作即退出，不能长于服务器设置的上限。
       */
      idleMinutes: number
      /**
       * Format: int32
       * @description 登录最长时间：登录后最多使用多久须重新登录，不能长于服务器设置的上限。
       */
      longestMinutes: number
      /**
       * @description 须用动态口令的人员：登录时除口令外，谁还须输入动态口令。
       * @enum {string}
       */
      secondFactor: 'NOBODY' | 'ADMINISTRATORS' | 'EVERYBODY'
      /**
       * Format: int32
       * @description 连续输错锁定：口令或动态口令连续输错几次，账号锁定。
       */
      attempts: number
      /**
       * Format: int32
       * @description 锁定时间：账号锁定多久后自动解除。
       */
      lockMinutes: number
      /** Format: int32 */
      version: number
    }
    AccessProposeRolesForm: {
      roles: components['schemas']['AccessProposeRolesRoleForm'][]
    }
    AccessProposeRolesRoleForm: {
      code: string
      name: string
      madeFrom?: string | null
      /** @enum {string} */
      level: 'INTERNAL' | 'SENSITIVE' | 'CORE'
      rights: string[]
      /** Format: int32 */
      version?: number | null
    }
    AccessRegion: {
      code: string
      name: string
      parentCode: string | null
      /** Format: int32 */
      level: number
      /** Format: int32 */
      version: number
      can: string[]
    }
    AccessRegionForm: {
      /** @description 区划代码：县级及以上 6 位（GB/T 2260），乡镇、街道 9 位，村、社区 12 位。登记后不能修改。 */
      code: string
      /** @description 地区名称：行政区划的全称。 */
      name: string
      /** @description 上级地区：按区划代码选最近的上级，授权范围随上级向下延伸；省级不填。 */
      parentCode?: string | null
    }
    AccessRegionNewName: {
      /** @description 地区名称：行政区划的全称。 */
      name: string
      /** Format: int32 */
      version: number
    }
    AccessRegionRegions: {
      items: components['schemas']['AccessRegion'][]
    }
    AccessRegionSavedRegion: {
      code: string
    }
    AccessRenewSecretForm: {
      /**
       * Format: int32
       * @description 原密钥再用：更换后原密钥还能用多少小时，供对方切换；0 为立即停用。
       */
      overlapHours?: number | null
    }
    AccessRoleRoleChange: {
      code: string
      madeFrom: string
      meaning: components['schemas']['AccessRoleRoleMeaning']
      was: components['schemas']['AccessRoleRoleMeaning'] | null
      words: string
    }
    AccessRoleRoleKept: {
      /** Format: uuid */
      proposal: string
      change: components['schemas']['AccessRoleRoleChange']
      proposedBy: components['schemas']['Named']
      confirmedBy: components['schemas']['Named']
      /** Format: date-time */
      at: string
    }
    AccessRoleRoleKeptPage: {
      items: components['schemas']['AccessRoleRoleKept'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    AccessRoleRoleLine: {
      code: string
      madeFrom: string
      meaning: components['schemas']['AccessRoleRoleMeaning']
      shipped: components['schemas']['AccessRoleRoleMeaning'] | null
      /** Format: int32 */
      version: number
      /** Format: int32 */
      holders: number
    }
    AccessRoleRoleMatrix: {
      rights: components['schemas']['Coded'][]
      roles: components['schemas']['AccessRoleRoleLine'][]
      proposed: components['schemas']['AccessRoleRolesProposed'] | null
      can: string[]
    }
    AccessRoleRoleMeaning: {
      name: string
      /** @enum {string} */
      level: 'INTERNAL' | 'SENSITIVE' | 'CORE'
      rights: string[]
    }
    AccessRoleRoleProposal: {
      /** Format: uuid */
      id: string
    }
    AccessRoleRolesProposed: {
      proposal: components['schemas']['AccessProposal']
      changes: components['schemas']['AccessRoleRoleChange'][]
    }
    AccessSeatPersonForm: {
      /**
       * Format: uuid
       * @description 任职人员：在该单位工作的人员。
       */
      personId: string
      /**
       * Format: date
       * @description 任职自：从这一天起享有岗位上的授权；不填为当日。
       */
      validFrom?: DayText | null
      /**
       * Format: date
       * @description 任职至：含当日；不填为长期。
       */
      validTo?: DayText | null
    }
    AccessSecurityPolicy: {
      /** Format: int32 */
      leastLength: number
      /** Format: int32 */
      kinds: number
      /** Format: int32 */
      history: number
      /** Format: int32 */
      adminDays: number
      /** Format: int32 */
      otherDays: number | null
      /** Format: int32 */
      idleMinutes: number
      /** Format: int32 */
      longestMinutes: number
      /** @enum {string} */
      secondFactor: 'NOBODY' | 'ADMINISTRATORS' | 'EVERYBODY'
      /** Format: int32 */
      attempts: number
      /** Format: int32 */
      lockMinutes: number
    }
    AccessSession: {
      signedIn: boolean
      setupNeeded: boolean
      demo: boolean
      notice: string
      person: components['schemas']['AccessSessionPerson'] | null
      roles: components['schemas']['Coded'][]
      can: string[]
      mustChangePassword: boolean
      passwordExpired: boolean
      codeNeeded: boolean
      factors: components['schemas']['AccessFactorKind'][]
      mustEnrol: boolean
      endedWhy: components['schemas']['AccessSessionWhy'] | null
      password: components['schemas']['AccessSessionPasswordLimits']
      tenant: components['schemas']['Named'] | null
      /** Format: date */
      today: DayText
    }
    AccessSessionCodeForm: {
      code?: string | null
      answer?: components['schemas']['AccessChallengeAnswer'] | null
    }
    AccessSessionForm: {
      login: string
      password: string
    }
    AccessSessionKeyForm: {
      kind: components['schemas']['AccessFactorKind']
    }
    AccessSessionOrganisation: {
      /** Format: uuid */
      id: string
      name: string
      kind: string
    }
    AccessSessionPasswordForm: {
      current: string
      next: string
    }
    AccessSessionPasswordLimits: {
      /** Format: int32 */
      leastLength: number
      /** Format: int32 */
      kinds: number
    }
    AccessSessionPerson: {
      /** Format: uuid */
      id: string
      name: string
      post: string | null
      organisation: components['schemas']['AccessSessionOrganisation']
    }
    AccessSessionStepUpForm: {
      password?: string | null
      code?: string | null
      answer?: components['schemas']['AccessChallengeAnswer'] | null
    }
    /** @enum {string} */
    AccessSessionWhy: 'ELSEWHERE' | 'TIMEOUT' | 'ADMINISTRATOR'
    AccessSetUpCommand: {
      /** @description 使用方名称：显示在每一页和报表页眉，例如：某某市重点项目办。 */
      tenantName: string
      /** @description 行政区划代码：本地的 6 位数字代码，例如：330100。 */
      regionCode: string
      /** @description 行政区划名称：例如：杭州市。 */
      regionName: string
      /** @description 单位全称：与证照一致的全称。 */
      organisationName: string
      /** @description 统一社会信用代码：18 位，末位为校验位。 */
      uscc?: string | null
      /** @description 姓名：与身份证件一致；账号实名使用，不得共用。 */
      adminName: string
      /** @description 登录名：以字母开头，3 至 40 位字母、数字、点、横线或下划线。 */
      login: string
      /** @description 口令：至少 10 个字符，含大写字母、小写字母、数字、符号中的三种。 */
      password: string
    }
    AccessSignInWay: {
      byDirectory: boolean
      identities: components['schemas']['AccessSignInWayIdentityLine'][]
      providers: components['schemas']['AccessIssuersProvider'][]
      can: string[]
    }
    AccessSignInWayIdentityLine: {
      /** Format: uuid */
      id: string
      providerName: string
      subject: string
      /** Format: date-time */
      linkedAt: string
      /** Format: date-time */
      usedAt: string | null
    }
    AccessSignInWayIdentityLinked: {
      /** Format: uuid */
      id: string
    }
    AccessTrustAuthority: {
      /** Format: uuid */
      id: string
      name: string
      subject: string
      issuer: string
      root: boolean
      algorithm: string
      fingerprint: string
      /** Format: date-time */
      validUntil: string
      endsSoon: boolean
    }
    AccessTrustAuthorityProposal: {
      /** Format: uuid */
      id: string
    }
    AccessTrustAuthorityProposed: {
      proposal: components['schemas']['AccessProposal']
      authority: components['schemas']['AccessTrustAuthority']
      adds: boolean
    }
    AccessTrustBindForm: {
      login: string
      certificate: string
    }
    AccessTrustCertificateBound: {
      /** Format: uuid */
      id: string
      name: string
    }
    AccessTrustRevocationListLine: {
      /** Format: uuid */
      id: string
      issuer: string
      /** Format: date-time */
      thisUpdate: string
      /** Format: date-time */
      nextUpdate: string
      past: boolean
      /** Format: int32 */
      entries: number
      /** Format: date-time */
      takenAt: string
      takenBy: string | null
    }
    AccessTrustRevocationListTaken: {
      issuer: string
      /** Format: date-time */
      nextUpdate: string
      /** Format: int32 */
      entries: number
    }
    AccessTrustTrusted: {
      authorities: components['schemas']['AccessTrustAuthority'][]
      lists: components['schemas']['AccessTrustRevocationListLine'][]
      /** @enum {string} */
      rule: 'STRICT' | 'KNOWN' | 'LENIENT'
      proposed: components['schemas']['AccessTrustAuthorityProposed'] | null
      certificates: components['schemas']['AccessCertificate'][]
      can: string[]
    }
    ApprovalActFileActFileLimit: {
      /** Format: int64 */
      bytes: number
      /** Format: int32 */
      files: number
      kinds: string[]
    }
    ApprovalActForm: {
      /**
       * @description 办理方式：同意、不同意、退回、转办、加签等。
       * @enum {string}
       */
      type:
        | 'AGREE'
        | 'REFUSE'
        | 'GIVE_BACK'
        | 'RESUBMIT'
        | 'WITHDRAW'
        | 'TAKE_BACK'
        | 'HAND_ON'
        | 'DELEGATE'
        | 'ADVISE'
        | 'ADD_BEFORE'
        | 'ADD_AFTER'
        | 'TAKE_OUT'
        | 'COPY'
        | 'URGE'
        | 'SUSPEND'
        | 'RESUME'
        | 'CANCEL'
        | 'FILL'
      /**
       * Format: int32
       * @description 环节：办理的是哪一次环节。
       */
      round?: number | null
      /** @description 意见：办理意见，记入审批单；退回、不同意、挂起、作废须写明原因。 */
      opinion?: string | null
      /** @description 人员：转办、委派、加签、减签、抄送或安排的人员。 */
      people?: string[] | null
      /** @description 退回到：退回到已办过的哪个环节；不选为发起人。 */
      step?: string | null
      /**
       * @description 改好后：重新逐环节办理，或直接返回退回人。
       * @enum {string|null}
       */
      way?: 'AGAIN' | 'STRAIGHT' | null
      /** @description 下一环节办理人：由上一环节选定办理人的环节，各选谁。 */
      chosen?: {
        [key: string]: string[]
      } | null
      /** @description 附件：随意见提交的文件，最多 5 个。 */
      files?: string[] | null
    }
    ApprovalAgreeAllForm: {
      ids: string[]
      opinion?: string | null
    }
    ApprovalAgreeAllOutcome: {
      /** Format: int32 */
      agreed: number
      refused: components['schemas']['ApprovalAgreeAllRefused'][]
    }
    ApprovalAgreeAllRefused: {
      /** Format: uuid */
      id: string
      detail: string
    }
    /** @enum {string} */
    ApprovalBox: 'TODO' | 'DONE' | 'STARTED' | 'COPIED' | 'ALL'
    ApprovalCandidates: {
      items: components['schemas']['AccessPostsFace'][]
    }
    ApprovalComparison: {
      field: string
      operator: components['schemas']['ApprovalComparisonOperator']
      value: string
    }
    /** @enum {string} */
    ApprovalComparisonOperator: 'LESS' | 'AT_MOST' | 'EQUAL' | 'NOT_EQUAL' | 'AT_LEAST' | 'MORE'
    ApprovalDelegation: {
      /** Format: uuid */
      id: string
      person: components['schemas']['Named']
      delegate: components['schemas']['Named']
      /** Format: date */
      from: DayText
      /** Format: date */
      to: DayText
      reason: string
      /** @enum {string} */
      state: 'COMING' | 'RUNNING' | 'OVER'
      setBy: components['schemas']['Named']
      /** Format: date-time */
      setAt: string
      endedBy: components['schemas']['Named'] | null
      /** Format: date-time */
      endedAt: string | null
      mayEnd: boolean
      /** Format: int32 */
      version: number
    }
    ApprovalDelegationDelegationCandidates: {
      items: components['schemas']['AccessPostsFace'][]
    }
    ApprovalDelegationDelegationEnd: {
      /** Format: int32 */
      version: number
    }
    ApprovalDelegationPage: {
      items: components['schemas']['ApprovalDelegation'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    ApprovalDelegationWhose: 'GIVEN' | 'HELD' | 'ALL'
    /** @enum {string} */
    ApprovalFieldType: 'NUMBER' | 'DAY' | 'TEXT'
    ApprovalKindList: {
      items: components['schemas']['Coded'][]
    }
    ApprovalLimit: {
      /** Format: int32 */
      amount: number
      unit: components['schemas']['ApprovalLimitUnit']
    }
    /** @enum {string} */
    ApprovalLimitUnit: 'HOURS' | 'DAYS' | 'WORKING_DAYS'
    ApprovalLine: {
      /** Format: uuid */
      id: string
      kind: string
      kindName: string
      name: string
      initiator: components['schemas']['Named']
      /** @enum {string} */
      standing: 'RUNNING' | 'GIVEN_BACK' | 'SUSPENDED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'VOID'
      /** Format: date-time */
      since: string
      /** Format: date-time */
      due: string | null
      steps: string | null
      waitsFor: string | null
      standsFor: string | null
    }
    ApprovalLinePage: {
      items: components['schemas']['ApprovalLine'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ApprovalMatrixRange: {
      field: string
      from?: string | null
      below?: string | null
      among: string[]
    }
    ApprovalMatrixRow: {
      when: components['schemas']['ApprovalMatrixRange'][]
      who: components['schemas']['ApprovalParticipants']
    }
    ApprovalMatter: {
      /** Format: uuid */
      id: string
      kind: string
      kindName: string
      /** Format: uuid */
      subject: string
      page: string
      name: string
      /** @enum {string} */
      standing: 'RUNNING' | 'GIVEN_BACK' | 'SUSPENDED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'VOID'
      /** Format: int32 */
      version: number
      initiator: components['schemas']['AccessPostsFace']
      /** Format: date-time */
      startedAt: string
      /** Format: date-time */
      endedAt: string | null
      routeName: string
      /** Format: int32 */
      routeNumber: number
      route: components['schemas']['ApprovalRoute']
      drawn: components['schemas']['ApprovalRoute']
      facts: components['schemas']['ApprovalMatterFact'][]
      rounds: components['schemas']['ApprovalMatterRound'][]
      history: components['schemas']['ApprovalMatterLine'][]
      can: components['schemas']['ApprovalMatterCan'][]
    }
    ApprovalMatterActPaper: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: int64 */
      size: number
      sha256: string
    }
    ApprovalMatterCan: {
      /** @enum {string} */
      type:
        | 'AGREE'
        | 'REFUSE'
        | 'GIVE_BACK'
        | 'RESUBMIT'
        | 'WITHDRAW'
        | 'TAKE_BACK'
        | 'HAND_ON'
        | 'DELEGATE'
        | 'ADVISE'
        | 'ADD_BEFORE'
        | 'ADD_AFTER'
        | 'TAKE_OUT'
        | 'COPY'
        | 'URGE'
        | 'SUSPEND'
        | 'RESUME'
        | 'CANCEL'
        | 'FILL'
      /** Format: int32 */
      round: number | null
      stepName: string | null
      targets: components['schemas']['ApprovalPossibleTarget'][]
      chooses: components['schemas']['ApprovalPossibleTarget'][]
      people: components['schemas']['AccessPostsFace'][]
      opinion: boolean
      files: boolean
      formal: boolean
    }
    ApprovalMatterFact: {
      code: string
      name: string
      value: string
    }
    ApprovalMatterLine: {
      /** Format: int32 */
      number: number
      /** Format: date-time */
      at: string
      by: components['schemas']['AccessPostsFace'] | null
      text: string
      opinion: string | null
      papers: components['schemas']['ApprovalMatterActPaper'][]
    }
    ApprovalMatterRound: {
      /** Format: int32 */
      number: number
      step: string
      name: string
      seats: components['schemas']['ApprovalMatterSeat'][]
      /** Format: date-time */
      openedAt: string
      /** Format: date-time */
      due: string | null
      /** Format: date-time */
      goesUpAt: string | null
      goesUpTo: components['schemas']['AccessPostsFace'][]
      /** Format: date-time */
      endedAt: string | null
      /** @enum {string} */
      end: 'OPEN' | 'AGREED' | 'REFUSED' | 'GIVEN_BACK' | 'TAKEN_BACK' | 'DROPPED'
      held: boolean
      vacant: boolean
    }
    ApprovalMatterSeat: {
      person: components['schemas']['AccessPostsFace']
      /** @enum {string} */
      own: 'OWN' | 'BEFORE' | 'AFTER' | 'ADVICE'
      addedBy: string | null
      /** @enum {string} */
      answer: 'NONE' | 'AGREED' | 'REFUSED' | 'ADVISED' | 'HANDED_ON' | 'TAKEN_OUT' | 'GAVE_BACK'
      /** Format: date-time */
      at: string | null
      opinion: string | null
      papers: components['schemas']['ApprovalMatterActPaper'][]
      standIn: components['schemas']['AccessPostsFace'] | null
      by: components['schemas']['AccessPostsFace'] | null
      turn: boolean
    }
    ApprovalMode:
      | components['schemas']['ApprovalModeInTurn']
      | components['schemas']['ApprovalModeAll']
      | components['schemas']['ApprovalModeShare']
      | components['schemas']['ApprovalModeVeto']
      | components['schemas']['ApprovalModeFirst']
    ApprovalModeAll: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'all'
    }
    ApprovalModeFirst: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'first'
    }
    ApprovalModeInTurn: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'inTurn'
    }
    ApprovalModeShare: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'share'
      /** Format: int32 */
      percent: number
    }
    ApprovalModeVeto: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'veto'
    }
    ApprovalParticipants:
      | components['schemas']['ApprovalParticipantsByRole']
      | components['schemas']['ApprovalParticipantsByPost']
      | components['schemas']['ApprovalParticipantsNamed']
      | components['schemas']['ApprovalParticipantsChosen']
      | components['schemas']['ApprovalParticipantsMatrix']
    ApprovalParticipantsByPost: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'post'
      /** Format: uuid */
      organisation: string
      post: string
    }
    ApprovalParticipantsByRole: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'role'
      role: string
    }
    ApprovalParticipantsChosen: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'chosen'
    }
    ApprovalParticipantsMatrix: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'matrix'
      rows: components['schemas']['ApprovalMatrixRow'][]
    }
    ApprovalParticipantsNamed: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'named'
      people: string[]
    }
    ApprovalPhraseForm: {
      items: string[]
    }
    ApprovalPhrasePhrases: {
      items: string[]
      own: boolean
    }
    ApprovalPossibleTarget: {
      step: string | null
      name: string
    }
    ApprovalRoute: {
      name: string
      above: string
      fields: components['schemas']['ApprovalRouteField'][]
      steps: components['schemas']['ApprovalStep'][]
    }
    ApprovalRouteCandidates: {
      items: components['schemas']['AccessPostsFace'][]
    }
    ApprovalRouteDraft: {
      route: components['schemas']['ApprovalRoute']
      /** Format: int32 */
      version: number
      author: components['schemas']['AccessPostsFace']
      /** Format: date-time */
      savedAt: string
    }
    ApprovalRouteDrawing: {
      route: components['schemas']['ApprovalRoute']
      /** Format: int32 */
      version?: number | null
    }
    ApprovalRouteField: {
      code: string
      name: string
      type: components['schemas']['ApprovalFieldType']
    }
    ApprovalRouteKindLine: {
      kind: string
      title: string
      name: string
      /** Format: int32 */
      number: number
      shipped: boolean
      draft: boolean
      draftBy: components['schemas']['AccessPostsFace'] | null
      /** Format: int64 */
      underWay: number
    }
    ApprovalRouteKindLines: {
      items: components['schemas']['ApprovalRouteKindLine'][]
    }
    ApprovalRouteOfKind: {
      kind: string
      title: string
      fields: components['schemas']['ApprovalRouteField'][]
      inForce: components['schemas']['ApprovalRoute']
      draft: components['schemas']['ApprovalRouteDraft'] | null
      versions: components['schemas']['ApprovalRouteVersion'][]
      faces: components['schemas']['AccessPostsFace'][]
      can: string[]
    }
    ApprovalRoutePublication: {
      /** Format: int32 */
      version: number
    }
    ApprovalRouteTravelled: {
      met: components['schemas']['ApprovalTryRouteMet'][]
      ends: boolean
    }
    ApprovalRouteTrial: {
      route: components['schemas']['ApprovalRoute']
      facts?: {
        [key: string]: string
      } | null
      /** Format: uuid */
      project?: string | null
    }
    ApprovalRouteVersion: {
      /** Format: int32 */
      number: number
      /** @enum {string} */
      state: 'DRAFT' | 'PUBLISHED' | 'RETIRED'
      name: string
      shipped: boolean
      author: components['schemas']['AccessPostsFace'] | null
      /** Format: date-time */
      savedAt: string
      publishedBy: components['schemas']['AccessPostsFace'] | null
      /** Format: date-time */
      publishedAt: string | null
      /** Format: int64 */
      underWay: number
    }
    ApprovalSetDelegationDelegationForAnother: {
      /**
       * Format: uuid
       * @description 委托人：外出或不能办理审批的人员。
       */
      personId: string
      /**
       * Format: uuid
       * @description 受托人：在委托期内代为办理审批的人员，须为本单位同事或持有相同角色。
       */
      delegateId: string
      /**
       * Format: date
       * @description 自：从哪一天起代办，含当日。
       */
      from: DayText
      /**
       * Format: date
       * @description 至：到哪一天为止，含当日；最长 90 天。
       */
      to: DayText
      /** @description 事由：为什么委托，例如出差、休假、病假。 */
      reason: string
    }
    ApprovalSetDelegationOwnDelegation: {
      /**
       * Format: uuid
       * @description 受托人：在委托期内代为办理审批的人员，须为本单位同事或持有相同角色。
       */
      delegateId: string
      /**
       * Format: date
       * @description 自：从哪一天起代办，含当日。
       */
      from: DayText
      /**
       * Format: date
       * @description 至：到哪一天为止，含当日；最长 90 天。
       */
      to: DayText
      /** @description 事由：为什么委托，例如出差、休假、病假。 */
      reason: string
    }
    ApprovalStep:
      | components['schemas']['ApprovalStepStart']
      | components['schemas']['ApprovalStepUser']
      | components['schemas']['ApprovalStepSub']
      | components['schemas']['ApprovalStepChoice']
      | components['schemas']['ApprovalStepSplit']
      | components['schemas']['ApprovalStepJoin']
      | components['schemas']['ApprovalStepEnd']
    ApprovalStepBranch: {
      when: components['schemas']['ApprovalComparison'][]
      next: string
    }
    ApprovalStepChoice: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'choice'
      id: string
      branches: components['schemas']['ApprovalStepBranch'][]
      otherwise: string
    }
    ApprovalStepEnd: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'end'
      id: string
    }
    ApprovalStepJoin: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'join'
      id: string
      next: string
    }
    ApprovalStepSplit: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'split'
      id: string
      branches: string[]
      join: string
    }
    ApprovalStepStart: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'start'
      id: string
      next: string
    }
    ApprovalStepSub: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'sub'
      id: string
      name: string
      kind: string
      next: string
    }
    ApprovalStepUser: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'user'
      id: string
      name: string
      mode: components['schemas']['ApprovalMode']
      participants: components['schemas']['ApprovalParticipants']
      limit?: components['schemas']['ApprovalLimit'] | null
      apartFrom: string[]
      opinionNeeded: boolean
      formal?: boolean | null
      next: string
    }
    ApprovalTryRouteMet: {
      step: string
      name: string
      people: components['schemas']['AccessPostsFace'][]
      vacant: boolean
      chosen: boolean
    }
    AuditEntry: {
      /** Format: uuid */
      id: string
      /** Format: date-time */
      at: string
      actor: string
      action: string
      detail: string | null
      subject: string | null
      /** @enum {string} */
      outcome: 'DONE' | 'REFUSED' | 'FAILED'
    }
    /** @enum {string} */
    AuditEntryOutcome: 'DONE' | 'REFUSED' | 'FAILED'
    AuditEntryPage: {
      items: components['schemas']['AuditEntry'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    Checked: {
      valid: boolean
      normalised: string
      findings: string[]
    }
    Coded: {
      code: string
      name: string
    }
    Evidence: {
      origin: string | null
      hash: string | null
      firstKey: string | null
      /** Format: int64 */
      size: number
      /** Format: int32 */
      waiting: number
      /** Format: date-time */
      signedAt: string | null
      head: string | null
      witnesses: components['schemas']['EvidenceWitness'][]
      verification: components['schemas']['EvidenceVerificationDone'] | null
    }
    EvidenceSealLine: {
      /** Format: uuid */
      id: string
      kind: string
      title: string
      subject: string
      /** Format: int64 */
      number: number | null
      /** Format: date-time */
      at: string
    }
    EvidenceSealLinePage: {
      items: components['schemas']['EvidenceSealLine'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    EvidenceSealReceipt: {
      /** Format: uuid */
      id: string
      title: string
      /** @enum {string} */
      state: 'PROMISED' | 'PROVED'
      /** Format: int64 */
      number: number | null
      text: string
      code: string | null
    }
    EvidenceVerificationDone: {
      /** Format: date-time */
      began: string
      /** Format: date-time */
      ended: string
      byHand: boolean
      /** Format: int64 */
      size: number
      /** Format: int32 */
      flaws: number
      findings: components['schemas']['EvidenceVerifyLogFinding'][]
    }
    EvidenceVerifyLogFinding: {
      /** @enum {string} */
      code: 'MISSING' | 'CHANGED' | 'BROKEN' | 'HEAD' | 'WITNESS' | 'RECORD_CHANGED' | 'RECORD_GONE' | 'NEVER_SEALED'
      /** Format: int64 */
      number: number | null
      words: string
    }
    EvidenceWitness: {
      name: string
      title: string
      /** Format: int64 */
      took: number | null
      /** Format: date-time */
      at: string | null
      /** Format: date-time */
      failedAt: string | null
      failure: string | null
    }
    /** @enum {string} */
    FilesSize: 'SMALL' | 'MEDIUM'
    FilesStoredFiles: {
      /** Format: int64 */
      used: number
      /** Format: int64 */
      limit: number | null
      /** Format: int64 */
      projectLimit: number | null
      /** Format: int64 */
      diskLeft: number | null
      /** Format: int64 */
      reserve: number
      /** @enum {string} */
      place: 'FOLDER' | 'S3'
      /** @enum {string} */
      scanner: 'NONE' | 'ANSWERS' | 'AWAY'
      kinds: components['schemas']['FilesStoredFilesStoredKind'][]
      held: components['schemas']['FilesStoredFilesHeldFile'][]
    }
    FilesStoredFilesHeldFile: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: int64 */
      size: number
      /** @enum {string} */
      state: 'QUARANTINED' | 'INFECTED'
      said: string | null
      /** Format: date-time */
      keptAt: string
    }
    FilesStoredFilesStoredKind: {
      mediaType: string
      /** Format: int64 */
      files: number
      /** Format: int64 */
      bytes: number
    }
    FilesUpload: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: int64 */
      size: number
      /** Format: int64 */
      received: number
      /** Format: int32 */
      chunk: number
      /** Format: uuid */
      file: string | null
    }
    FilesUploadNewUpload: {
      name: string
      /** Format: int64 */
      size: number
      sha256?: string | null
    }
    FilesUploadUploadFinished: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      file: string
      sha256: string
    }
    GrantRequestGrantRequestCreated: {
      /** Format: uuid */
      id: string
    }
    GrantRequestGrantRequestRoles: {
      items: components['schemas']['Coded'][]
    }
    GrantRequestRow: {
      /** Format: uuid */
      id: string
      /** @description 角色：申请哪个角色；系统、安全、审计管理员不在此申请。 */
      role: string
      roleName: string
      /**
       * @description 范围：本单位参与的全部项目、一个项目或一个标段。
       * @enum {string}
       */
      scopeKind: 'OWN' | 'PROJECT' | 'LOT'
      scopeName: string
      /**
       * Format: date
       * @description 生效日期：从这一天起生效；批准在后的自批准之日起。不填为批准之日。
       */
      validFrom: DayText
      /**
       * Format: date
       * @description 截止日期：含当日，次日失效，最长一年。
       */
      validTo: DayText
      /** @description 申请理由：为什么需要，做什么用。 */
      reason: string
      /** @enum {string} */
      state: 'IN_APPROVAL' | 'GIVEN' | 'HINDERED' | 'REFUSED' | 'WITHDRAWN' | 'VOID'
      hindrance: string | null
      /** Format: date-time */
      askedAt: string
      /** Format: uuid */
      approval: string | null
    }
    GrantRequestRowPage: {
      items: components['schemas']['GrantRequestRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    GrantrequestAskForGrantForm: {
      /** @description 角色：申请哪个角色；系统、安全、审计管理员不在此申请。 */
      role: string
      /**
       * @description 范围：本单位参与的全部项目、一个项目或一个标段。
       * @enum {string}
       */
      scopeKind: 'OWN' | 'PROJECT' | 'LOT'
      /**
       * Format: uuid
       * @description 项目或标段：角色及于哪个项目或标段；本单位的不填。
       */
      scopeId?: string | null
      /**
       * Format: date
       * @description 生效日期：从这一天起生效；批准在后的自批准之日起。不填为批准之日。
       */
      validFrom?: DayText | null
      /**
       * Format: date
       * @description 截止日期：含当日，次日失效，最长一年。
       */
      validTo: DayText
      /** @description 申请理由：为什么需要，做什么用。 */
      reason: string
    }
    Lifecycle: {
      /** Format: uuid */
      project: string
      projectName: string
      stage: components['schemas']['LifecycleStage']
      stageName: string
      status: components['schemas']['LifecycleStatus']
      statusName: string
      /** Format: date-time */
      since: string | null
      track: components['schemas']['LifecycleTrack']
      trackName: string
      trackLaw: string
      tracks: components['schemas']['Coded'][]
      /** Format: int32 */
      version: number
      stages: components['schemas']['LifecycleStep'][]
      next: components['schemas']['LifecycleNext'][]
      standing: components['schemas']['LifecycleGate'][]
      /** Format: int64 */
      moves: number
      can: string[]
    }
    LifecycleChooseTrackForm: {
      /** @description 管理方式：审批、核准、备案或资金申请报告，决定项目要经过的阶段。 */
      track: components['schemas']['LifecycleTrack']
      /** @description 变更说明：写明依据哪份文件确定或改变管理方式。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    LifecycleClockAll: {
      items: components['schemas']['LifecycleClocks'][]
    }
    LifecycleClockBegin: {
      /** @description 时限：起算哪一项法定时限。 */
      code: components['schemas']['LifecycleLimitCode']
      /**
       * Format: date
       * @description 起算事件日期：受理、收到、签订等事件发生的日期，当日不计入。
       */
      beganOn: DayText
      /** @description 起算时刻：按小时计算的时限从几时几分起算，24 小时制；其他时限不填。 */
      beganTime?: string | null
      /** @description 说明：写明起算、暂停、恢复或办结的依据。 */
      reason: string
    }
    /** @enum {string} */
    LifecycleClockStep: 'BEGIN' | 'PAUSE' | 'RESUME' | 'END'
    LifecycleClockStepForm: {
      /** @description 办理：暂停、恢复或办结。 */
      step: components['schemas']['LifecycleClockStep']
      /** @description 说明：写明起算、暂停、恢复或办结的依据。 */
      reason: string
      /** Format: int32 */
      version: number
    }
    LifecycleClocks: {
      /** Format: uuid */
      id: string
      /** @description 时限：起算哪一项法定时限。 */
      code: components['schemas']['LifecycleLimitCode']
      name: string
      event: string
      /**
       * Format: date
       * @description 起算事件日期：受理、收到、签订等事件发生的日期，当日不计入。
       */
      beganOn: DayText
      /** Format: int32 */
      amount: number
      unit: components['schemas']['LifecycleUnit']
      unitName: string
      source: string
      /** Format: date */
      dueOn: DayText
      /** Format: date-time */
      dueAt: string | null
      atLeast: boolean
      /** @enum {string} */
      state: 'RUNNING' | 'PAUSED' | 'DONE'
      /** Format: int32 */
      left: number
      overdue: boolean
      early: boolean
      steps: components['schemas']['LifecycleClocksDid'][]
      /** Format: int32 */
      version: number
      can: string[]
    }
    LifecycleClocksDid: {
      /** @enum {string} */
      step: 'BEGIN' | 'PAUSE' | 'RESUME' | 'END'
      reason: string
      /** Format: date */
      takenOn: DayText
      /** Format: date */
      dueOn: DayText
      takenBy: string
      /** Format: date-time */
      takenAt: string
    }
    LifecycleDropMilestoneForm: {
      /** @description 说明：本项目为什么没有这个里程碑。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    LifecycleEntry: {
      /** Format: uuid */
      id: string
      /** @description 登记类别：登记的是哪一类文件或凭证。 */
      kind: components['schemas']['LifecycleEntryKind']
      kindName: string
      lot: components['schemas']['Named'] | null
      /** @description 文号（编号）：文件的发文字号或证书、合同编号，例如：发改投资〔2026〕12号。 */
      number: string | null
      /**
       * Format: date
       * @description 文件日期：文件的成文日期或事情发生的日期，不晚于今天。
       */
      decidedOn: DayText
      /** @description 金额：文件载明的金额。 */
      amount: components['schemas']['Money'] | null
      /** @description 数量：建筑面积、比例或天数，单位随类别。 */
      quantity: number | null
      unit: string | null
      /** @description 说明：需要交代的情况。 */
      note: string | null
      document: components['schemas']['LifecycleEntryFile']
      /**
       * Format: uuid
       * @description 代替的登记：更正时选被代替的那一条，原登记保留。
       */
      supersedes: string | null
      /** Format: uuid */
      supersededBy: string | null
      /** @description 登记人：登记的人。 */
      recordedBy: string
      /**
       * Format: date-time
       * @description 登记时间：登记的时间。
       */
      recordedAt: string
    }
    LifecycleEntryChoice: {
      kind: components['schemas']['LifecycleEntryKind']
      name: string
      supplier: string
      asks: components['schemas']['LifecycleEntryKindAsked'][]
      unit: string | null
    }
    LifecycleEntryCreated: {
      /** Format: uuid */
      id: string
    }
    LifecycleEntryFile: {
      name: string
      /** Format: int64 */
      size: number
    }
    LifecycleEntryKept: {
      /** Format: uuid */
      id: string
      name: string
    }
    /** @enum {string} */
    LifecycleEntryKind:
      | 'POOLING'
      | 'INITIATION_APPROVAL'
      | 'FEASIBILITY_APPROVAL'
      | 'ESTIMATE_APPROVAL'
      | 'ESTIMATE_CONSENT'
      | 'ESTIMATE_ADJUSTMENT'
      | 'OVERRUN_AUDIT'
      | 'ANNUAL_PLAN'
      | 'FUND_SOURCE'
      | 'QUOTA'
      | 'TENDER_PLAN'
      | 'CONTROL_PRICE'
      | 'AWARD'
      | 'CONTRACT'
      | 'CONTRACT_REVIEW'
      | 'LAND_USE'
      | 'PLANNING_PERMIT'
      | 'DEMOLITION'
      | 'DRAWING_REVIEW'
      | 'FUNDS_ARRANGED'
      | 'QUALITY_SAFETY'
      | 'WORK_PERMIT'
      | 'START_REPORT'
      | 'FLOOR_AREA'
      | 'WAGE_ACCOUNT'
      | 'PAYMENT_GUARANTEE'
      | 'START_ORDER'
      | 'STOP_REPORT'
      | 'PERMIT_RECHECK'
      | 'MAJOR_CHANGE_REPORT'
      | 'MAJOR_CHANGE_APPROVAL'
      | 'HIDDEN_WORKS'
      | 'MATERIAL_TESTS'
      | 'WORKS_DONE'
      | 'ARCHIVES'
      | 'QUALITY_PAPERS'
      | 'WARRANTY'
      | 'COMPLETION_REPORT'
      | 'FIRE_ACCEPTANCE'
      | 'COMPLETION_FILING'
      | 'PLANNING_FILING'
      | 'COMPLETED_VALUE'
      | 'PAY_RATIO'
      | 'ADVANCE'
      | 'ADVANCE_DEDUCTION'
      | 'SPENDING_PLAN'
      | 'MEASUREMENT'
      | 'PAYABLE'
      | 'PAYMENT'
      | 'LABOUR_FEE'
      | 'OTHER_COST'
      | 'STANDARD_DURATION'
      | 'SETTLEMENT'
      | 'RETENTION'
      | 'OVERPAYMENT_RETURN'
      | 'TAIL_WORKS'
      | 'ACCOUNTS'
      | 'ACCOUNTS_AUDIT'
      | 'ACCOUNTS_APPROVAL'
      | 'HANDOVER'
      | 'EVALUATION'
      | 'TERMINATION'
    /** @enum {string} */
    LifecycleEntryKindAsked: 'NUMBER' | 'AMOUNT' | 'QUANTITY' | 'LOT' | 'MANY'
    LifecycleEntryKinds: {
      kinds: components['schemas']['LifecycleEntryChoice'][]
      /** Format: int64 */
      bytes: number
      ends: string[]
    }
    LifecycleEntryPage: {
      items: components['schemas']['LifecycleEntry'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    LifecycleGate: {
      code: string
      name: string
      law: string
      /** @enum {string} */
      state: 'PASSED' | 'BLOCKED' | 'EXEMPT'
      severity: components['schemas']['LifecycleSeverity'] | null
      words: string
      lacks: components['schemas']['LifecycleGateMissing'][]
    }
    LifecycleGateMissing: {
      what: string
      supplier: string
      /** @enum {string} */
      way: 'ENTER' | 'RAISE' | 'EDIT'
      kind: string | null
      link: string
    }
    LifecycleInitiation: {
      /** Format: uuid */
      id: string
      form: components['schemas']['LifecycleInitiationForm']
      formTitle: string
      /** Format: int32 */
      version: number
      /** Format: date-time */
      savedAt: string
      files: components['schemas']['LifecycleInitiationDraftFile'][]
      lacks: components['schemas']['ProblemField'][]
    }
    LifecycleInitiationDraft: {
      /** Format: uuid */
      id: string
      name: string
      track: components['schemas']['LifecycleTrack'] | null
      /** Format: int32 */
      lacks: number
      /** Format: date-time */
      savedAt: string
    }
    LifecycleInitiationDraftFile: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: int64 */
      size: number
    }
    LifecycleInitiationDraftPage: {
      items: components['schemas']['LifecycleInitiationDraft'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    LifecycleInitiationForm: {
      /**
       * Format: uuid
       * @description 储备项目：已在项目库储备的，从储备资料接着填。
       */
      projectId?: string | null
      /** @description 管理方式：审批、核准、备案或资金申请报告；政府投资的选审批。 */
      track?: components['schemas']['LifecycleTrack'] | null
      /** @description 项目名称：与批复文件一致的全称。 */
      name?: string | null
      /** @description 项目代码：全国投资项目在线审批监管平台赋予的统一代码；校验不符只提示，不阻止。 */
      nationalCode?: string | null
      /** @description 项目类型：决定适用的流程与模板。 */
      typeCode?: string | null
      /** @description 建设性质：按固定资产投资统计口径。 */
      natureCode?: string | null
      /** @description 所属行业：国民经济行业分类门类。 */
      industryCode?: string | null
      /** @description 建设地点：项目所在行政区划，跨区项目填上一级。 */
      regionCode?: string | null
      /**
       * Format: uuid
       * @description 建设单位：对项目建设负总责的单位。
       */
      ownerOrganisationId?: string | null
      /**
       * Format: uuid
       * @description 主管部门：行业主管部门。
       */
      authorityOrganisationId?: string | null
      /** @description 建设必要性：为什么要建，依据哪项规划、政策或需求。 */
      necessity?: string | null
      /** @description 主要建设内容：建哪些工程，分项写明。 */
      content?: string | null
      /** @description 建设规模：面积、长度、能力等主要指标及单位，例如：建筑面积 12000 平方米。 */
      scale?: string | null
      /** @description 总投资：最近一次批复（估算、概算）的总投资，含预备费。 */
      investment?: components['schemas']['Money'] | null
      /** @description 资金来源：每项资金的渠道、金额和落实依据，各项之和等于总投资。 */
      funds?: components['schemas']['LifecycleInitiationFund'][] | null
      /**
       * Format: date
       * @description 计划开工日期：批复或年度计划确定的开工日期。
       */
      plannedStart?: DayText | null
      /**
       * Format: date
       * @description 计划竣工日期：批复或年度计划确定的竣工日期。
       */
      plannedFinish?: DayText | null
      /** @description 详细地址：街道门牌或起止点。 */
      address?: string | null
      /** @description 用地情况：用地面积、权属和预审进展；不新增用地的写明。 */
      landUse?: string | null
      /** @description 联系人：办理本次申报的人。 */
      contact?: string | null
      /** @description 联系电话：手机或带区号的固定电话，例如：13800000000、0571-88888888。 */
      phone?: string | null
      /** @description 保密声明：录入人声明本项目不涉及国家秘密；涉密项目不得录入本系统，请按保密规定另行管理。 */
      notSecret?: boolean | null
      /** Format: int32 */
      version?: number | null
    }
    LifecycleInitiationFund: {
      /** @description 资金渠道：资金从哪里来。 */
      sourceCode?: string | null
      /** @description 金额：该渠道安排的金额。 */
      amount?: components['schemas']['Money'] | null
      /** @description 落实依据：指标文号、债券批次、承诺函等。 */
      proof?: string | null
    }
    LifecycleInitiationSubmitted: {
      /** Format: uuid */
      project: string
      /** Format: uuid */
      matter: string
      inApproval: boolean
      warnings: string[]
    }
    LifecycleInitiationVersion: {
      /** Format: int32 */
      version: number
    }
    LifecycleKeepStageDocumentForm: {
      /** @description 不需要的理由：本项目为什么不需要这份文书，写明依据。 */
      reason: string
    }
    /** @enum {string} */
    LifecycleLimitCode:
      | 'PERMIT_DECIDE'
      | 'PERMIT_SUPPLEMENT'
      | 'PERMIT_DELIVER'
      | 'VERIFY_DECIDE'
      | 'VERIFY_EVAL'
      | 'EIA_REPORT'
      | 'EIA_FORM'
      | 'EIA_VALID'
      | 'WORK_PERMIT'
      | 'START_AFTER_PERMIT'
      | 'STOP_REPORT'
      | 'RESUME_RECHECK'
      | 'CANDIDATE_PUBLISH'
      | 'CONTRACT_SIGN'
      | 'TENDER_REPORT'
      | 'BOND_RETURN'
      | 'TENDER_COMPLAINT_ACCEPT'
      | 'TENDER_COMPLAINT_DECIDE'
      | 'GP_RESULT'
      | 'GP_CONTRACT_PUBLISH'
      | 'GP_CONTRACT_FILE'
      | 'COMPLETION_FILE'
      | 'PLAN_FILE'
      | 'FINAL_ACCOUNT'
      | 'PAY_SME'
      | 'OVERPAY_RETURN'
      | 'DISCLOSE'
      | 'DISCLOSE_REPLY'
      | 'DISCLOSE_THIRD'
      | 'TENDER_DOC_SALE'
      | 'TENDER_PREPARE'
      | 'TENDER_CLARIFY'
      | 'CANDIDATE_PERIOD'
      | 'LABOUR_LEDGER'
      | 'WAGE_ACCOUNT_CLOSE'
      | 'ACCIDENT_UNIT'
      | 'ACCIDENT_LEVEL'
      | 'QUALITY_ACCIDENT'
      | 'PETITION_ACCEPT'
      | 'PETITION_DONE'
      | 'SUPERVISE_REVIEW'
      | 'LOG_KEEP'
      | 'PIA_KEEP'
    LifecycleMilestoneActivityLine: {
      /** Format: uuid */
      id: string
      name: string
      planName: string
      /** Format: date */
      finish: DayText | null
    }
    LifecycleMilestoneAll: {
      items: components['schemas']['LifecycleMilestoneLine'][]
      can: string[]
    }
    LifecycleMilestoneChange: {
      said: string
      reason: string
      changedBy: string
      /** Format: date-time */
      changedAt: string
    }
    LifecycleMilestoneChanges: {
      items: components['schemas']['LifecycleMilestoneChange'][]
    }
    LifecycleMilestoneChoices: {
      proofs: components['schemas']['LifecycleMilestoneProofLine'][]
      activities: components['schemas']['LifecycleMilestoneActivityLine'][]
    }
    LifecycleMilestoneForm: {
      /** @description 里程碑：要达到的节点，例如：主体封顶。 */
      name: string
      /**
       * Format: date
       * @description 计划日期：批准的计划要求达到的日期。
       */
      plannedOn?: DayText | null
      /**
       * Format: date
       * @description 预计日期：现在看来达到的日期；关联了计划任务的随计划变动。
       */
      forecastOn?: DayText | null
      /**
       * Format: uuid
       * @description 关联的计划任务：预计日期取自该任务的完成日期。
       */
      activityId?: string | null
      /** @description 说明：为什么增加或修改，写明依据。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    LifecycleMilestoneLine: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: date */
      plannedOn: DayText | null
      /** Format: date */
      planned: DayText | null
      /** Format: date */
      forecastOn: DayText | null
      /** Format: date */
      forecast: DayText | null
      /** Format: uuid */
      activityId: string | null
      activityName: string | null
      /** Format: date */
      actualOn: DayText | null
      proofKind: components['schemas']['LifecycleProofKind'] | null
      proof: string | null
      /** @enum {string} */
      state: 'REACHED' | 'LATE' | 'AT_RISK' | 'AHEAD' | 'OPEN'
      /** Format: int32 */
      version: number
    }
    LifecycleMilestoneProofLine: {
      kind: components['schemas']['LifecycleProofKind']
      /** Format: uuid */
      id: string
      name: string
      /** Format: date */
      on: DayText
    }
    LifecycleMilestoneTakenOver: {
      items: components['schemas']['LifecycleMilestoneLine'][]
      can: string[]
      added: string[]
    }
    LifecycleMilestoneTemplate: {
      typeCode: string
      typeName: string
      names: string[]
      /** Format: int32 */
      version: number
      setBy: string | null
      /** Format: date-time */
      setAt: string | null
    }
    LifecycleMilestoneTemplateForm: {
      /** @description 项目类型：适用的项目类型。 */
      typeCode: string
      /** @description 里程碑：按先后次序，每行一个。 */
      names: string[]
      /** Format: int32 */
      version?: number | null
    }
    LifecycleMilestoneTemplates: {
      items: components['schemas']['LifecycleMilestoneTemplate'][]
      can: string[]
    }
    LifecycleMilestoneUndoing: {
      added: string[]
    }
    LifecycleMove: {
      /** Format: int32 */
      seq: number
      transition: components['schemas']['LifecycleTransition']
      name: string
      fromStage: components['schemas']['LifecycleStage']
      fromStageName: string
      fromStatus: components['schemas']['LifecycleStatus']
      toStage: components['schemas']['LifecycleStage']
      toStageName: string
      toStatus: components['schemas']['LifecycleStatus']
      toStatusName: string
      reason: string
      gates: components['schemas']['LifecycleGate'][]
      movedBy: string
      /** Format: date-time */
      movedAt: string
    }
    LifecycleMovePage: {
      items: components['schemas']['LifecycleMove'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    LifecycleMoveProjectForm: {
      /** @description 办理事项：项目从现阶段往哪里走。 */
      transition: components['schemas']['LifecycleTransition']
      /** @description 办理说明：写明依据和理由；有警示未消除的，说明为什么仍然办理。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    LifecycleNext: {
      transition: components['schemas']['LifecycleTransition']
      name: string
      toStage: components['schemas']['LifecycleStage']
      toStageName: string
      toStatus: components['schemas']['LifecycleStatus']
      toStatusName: string
      open: boolean
      aside: boolean
      gates: components['schemas']['LifecycleGate'][]
    }
    LifecycleProjectSummary: {
      /** Format: uuid */
      project: string
      stage: components['schemas']['LifecycleStage']
      stageName: string
      statusName: string
      /** Format: date-time */
      since: string | null
      next: components['schemas']['LifecycleProjectSummaryNextStep'] | null
      /** Format: int32 */
      moreNext: number
      holders: components['schemas']['LifecycleProjectSummaryHolder'][]
      late: components['schemas']['LifecycleProjectSummaryLate'][]
      money: components['schemas']['LifecycleProjectSummaryMoneyKnown']
      initiated: boolean
      halted: boolean
      mayBegin: boolean
      /** Format: date */
      asOf: DayText
    }
    LifecycleProjectSummaryHolder: {
      what: string
      who: string[]
      step: string | null
      /** Format: date-time */
      since: string | null
      link: string
    }
    LifecycleProjectSummaryLate: {
      /** @enum {string} */
      kind: 'PLAN' | 'LIMIT' | 'MILESTONE'
      what: string
      /** Format: int32 */
      days: number
      gapPoints: number | null
      why: string | null
      link: string
    }
    LifecycleProjectSummaryMoneyKnown: {
      investment: components['schemas']['Money']
      designEstimate: components['schemas']['Money'] | null
      contracts: components['schemas']['Money'] | null
      /** Format: int32 */
      lotsWithContract: number
      /** Format: int32 */
      lotsWithoutContract: number
      changes: components['schemas']['Money'] | null
    }
    LifecycleProjectSummaryNextStep: {
      name: string
      toStageName: string
      open: boolean
      lacks: components['schemas']['LifecycleGateMissing'][]
    }
    /** @enum {string} */
    LifecycleProofKind: 'ENTRY' | 'MATTER' | 'MOVE'
    LifecycleReachMilestoneForm: {
      /**
       * Format: date
       * @description 实际日期：达到的日期，须有证明。
       */
      actualOn: DayText
      /** @description 证明：登记的文件、批准的事项或通过的阶段。 */
      proofKind: components['schemas']['LifecycleProofKind']
      /**
       * Format: uuid
       * @description 证明文件：登记文件、事项或阶段推进的那一条。
       */
      proofId: string
      /** @description 说明：证明怎样说明已经达到；更正的写明原因。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    LifecycleRecordEntryForm: {
      /** @description 登记类别：登记的是哪一类文件或凭证。 */
      kind: components['schemas']['LifecycleEntryKind']
      /**
       * Format: uuid
       * @description 文件：文件或凭证的扫描件、电子件，登记前上传。
       */
      documentId: string
      /** @description 文号（编号）：文件的发文字号或证书、合同编号，例如：发改投资〔2026〕12号。 */
      number?: string | null
      /**
       * Format: date
       * @description 文件日期：文件的成文日期或事情发生的日期，不晚于今天。
       */
      decidedOn: DayText
      /** @description 金额：文件载明的金额。 */
      amount?: components['schemas']['Money'] | null
      /** @description 数量：建筑面积、比例或天数，单位随类别。 */
      quantity?: number | null
      /**
       * Format: uuid
       * @description 标段：控制价、中标、合同所属的标段；不选的为整个项目。
       */
      lotId?: string | null
      /**
       * Format: uuid
       * @description 代替的登记：更正时选被代替的那一条，原登记保留。
       */
      supersedes?: string | null
      /** @description 说明：需要交代的情况。 */
      note?: string | null
    }
    LifecycleRuleAll: {
      items: components['schemas']['LifecycleRuleShown'][]
      can: string[]
    }
    /** @enum {string} */
    LifecycleRuleKind: 'GATE' | 'LIMIT'
    LifecycleRuleLine: {
      region: components['schemas']['Coded'] | null
      /** @description 不满足时：不得推进、警示并说明理由，或只提醒；时限不填。 */
      severity: components['schemas']['LifecycleSeverity'] | null
      severityName: string | null
      /** @description 下限：不低于多少，单位随规则。 */
      least: number | null
      /** @description 上限：不超过多少，单位随规则；时限填天数、月数或年数。 */
      most: number | null
      /** @description 免予适用：总投资低于：总投资低于此数的项目不适用；不填为都适用。 */
      exemptUnder: components['schemas']['Money'] | null
      /** @description 免予适用：建筑面积低于：建筑面积低于此数的项目不适用；不填为都适用。 */
      exemptArea: number | null
      /** @description 施行：不施行的，本地规定自生效日起不再适用，从上级规定。 */
      inForce: boolean
      /**
       * Format: date
       * @description 自：从哪一天起适用，含当日。
       */
      validFrom: DayText
      /**
       * Format: date
       * @description 至：到哪一天为止，含当日；不填为长期。
       */
      validTo: DayText | null
      /** @description 依据：规定的名称、文号和条款。 */
      source: string
      /** @description 修改说明：为什么这样改。 */
      reason: string | null
      setBy: string | null
      /** Format: date-time */
      setAt: string | null
      now: boolean
    }
    LifecycleRuleShown: {
      code: string
      name: string
      kind: components['schemas']['LifecycleRuleKind']
      event: string | null
      law: string
      unit: components['schemas']['LifecycleUnit'] | null
      unitName: string | null
      rows: components['schemas']['LifecycleRuleLine'][]
    }
    LifecycleSetRuleForm: {
      /** @description 规则：闸口或时限的代码。 */
      code: string
      /** @description 适用地区：规则适用的地区，含其下级；下级另有规定的从其规定。 */
      regionCode: string
      /** @description 不满足时：不得推进、警示并说明理由，或只提醒；时限不填。 */
      severity?: components['schemas']['LifecycleSeverity'] | null
      /** @description 下限：不低于多少，单位随规则。 */
      least?: number | null
      /** @description 上限：不超过多少，单位随规则；时限填天数、月数或年数。 */
      most?: number | null
      /** @description 免予适用：总投资低于：总投资低于此数的项目不适用；不填为都适用。 */
      exemptUnder?: components['schemas']['Money'] | null
      /** @description 免予适用：建筑面积低于：建筑面积低于此数的项目不适用；不填为都适用。 */
      exemptArea?: number | null
      /** @description 施行：不施行的，本地规定自生效日起不再适用，从上级规定。 */
      inForce: boolean
      /**
       * Format: date
       * @description 自：从哪一天起适用，含当日。
       */
      validFrom: DayText
      /**
       * Format: date
       * @description 至：到哪一天为止，含当日；不填为长期。
       */
      validTo?: DayText | null
      /** @description 依据：规定的名称、文号和条款。 */
      source: string
      /** @description 修改说明：为什么这样改。 */
      reason: string
    }
    /** @enum {string} */
    LifecycleSeverity: 'BLOCK' | 'WARN' | 'NOTIFY'
    /** @enum {string} */
    LifecycleStage:
      | 'RESERVE'
      | 'PROPOSAL'
      | 'FEASIBILITY'
      | 'PRELIM_DESIGN'
      | 'ANNUAL_PLAN'
      | 'BUDGET'
      | 'TENDER'
      | 'CONTRACT'
      | 'START'
      | 'CONSTRUCTION'
      | 'COMPLETION'
      | 'SETTLEMENT'
      | 'FINAL_ACCOUNT'
      | 'HANDOVER'
      | 'POST_EVAL'
      | 'CLOSED'
    LifecycleStageDocumentAll: {
      stages: components['schemas']['LifecycleStageDocumentOfStage'][]
      can: string[]
    }
    LifecycleStageDocumentLine: {
      need: string
      name: string
      source: string
      /** @enum {string} */
      state: 'MISSING' | 'KEPT' | 'REGISTERED' | 'NOT_NEEDED'
      /** Format: int32 */
      versions: number
      last: components['schemas']['LifecycleStageDocumentSaid'] | null
      registered: components['schemas']['LifecycleStageDocumentRegistered'] | null
    }
    LifecycleStageDocumentOfStage: {
      stage: components['schemas']['LifecycleStage']
      stageName: string
      here: boolean
      /** Format: int32 */
      missing: number
      items: components['schemas']['LifecycleStageDocumentLine'][]
    }
    LifecycleStageDocumentRegistered: {
      /** Format: uuid */
      entry: string
      called: string
      /** Format: date */
      decidedOn: DayText
    }
    LifecycleStageDocumentSaid: {
      /** Format: uuid */
      id: string
      /** Format: int32 */
      number: number | null
      name: string | null
      /** Format: int64 */
      size: number | null
      reason: string | null
      addedBy: string
      /** Format: date-time */
      addedAt: string
    }
    LifecycleStageDocumentVersions: {
      items: components['schemas']['LifecycleStageDocumentSaid'][]
    }
    /** @enum {string} */
    LifecycleStatus: 'DRAFT' | 'IN_APPROVAL' | 'ACTIVE' | 'PAUSED' | 'CHANGING' | 'TERMINATED' | 'WITHDRAWN' | 'CLOSED'
    LifecycleStep: {
      code: components['schemas']['LifecycleStage']
      name: string
      /** @enum {string} */
      state: 'DONE' | 'HERE' | 'AHEAD' | 'SKIPPED'
      /** Format: date-time */
      since: string | null
    }
    LifecycleTakeOverMilestonesPreview: {
      names: string[]
      past: string[]
    }
    /** @enum {string} */
    LifecycleTrack: 'APPROVAL' | 'VERIFICATION' | 'FILING' | 'SUBSIDY'
    /** @enum {string} */
    LifecycleTransition:
      | 'REGISTERED'
      | 'POOLED'
      | 'PROPOSAL_APPROVED'
      | 'FEASIBILITY_APPROVED'
      | 'ESTIMATE_APPROVED'
      | 'FEASIBILITY_AGAIN'
      | 'PLAN_ISSUED'
      | 'QUOTA_ISSUED'
      | 'TENDER_FAILED'
      | 'TENDER_WON'
      | 'CONTRACT_IN_FORCE'
      | 'STARTED'
      | 'SUSPENDED'
      | 'RESUMED'
      | 'CHANGE_BEGUN'
      | 'CHANGE_APPROVED'
      | 'COMPLETION_REPORTED'
      | 'COMPLETION_FAILED'
      | 'COMPLETION_PASSED'
      | 'SETTLED'
      | 'ACCOUNTS_APPROVED'
      | 'HANDED_OVER'
      | 'NOT_EVALUATED'
      | 'EVALUATED'
      | 'TERMINATED'
      | 'WITHDRAWN'
    /** @enum {string} */
    LifecycleUnit: 'PERCENT' | 'HOUR' | 'WORKDAY' | 'DAY' | 'MONTH' | 'YEAR'
    /** @enum {string} */
    Mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
    Matter: {
      /** Format: uuid */
      id: string
      /** @description 事项类别：立项、可研、概算、延期、工程变更、开工、停工、复工、竣工验收或文件发布；登记后不能修改。 */
      kind: components['schemas']['MatterKind']
      kindName: string
      law: string
      project: components['schemas']['Named']
      lot: components['schemas']['Named'] | null
      /** @description 事项名称：一句话写明请求决定什么，例如：K3+200 处桥台基础由扩大基础改为桩基础。 */
      title: string
      /** @description 事由与内容：写明缘由、依据、方案和影响，附件为其证明。 */
      content: string | null
      /** @description 金额：立项、可研、概算填总额；工程变更填增减额，减少的为负数。 */
      amount: components['schemas']['Money'] | null
      contractShare: string | null
      /**
       * Format: int32
       * @description 工期天数：日历天；延期填申请顺延的天数，工程变更填对工期的影响，不影响的为 0。
       */
      days: number | null
      /**
       * Format: date
       * @description 日期：开工、停工、复工或竣工验收的日期。
       */
      day: DayText | null
      /** @description 状态：由系统按办理情况标明。 */
      state: components['schemas']['MatterState']
      stateName: string
      mode: components['schemas']['MatterMode']
      /** @description 起草人：起草并提交事项的人。 */
      raisedBy: string
      raisedFor: string
      /**
       * Format: date-time
       * @description 起草时间：事项第一次保存的时间。
       */
      raisedAt: string
      /** Format: date-time */
      submittedAt: string | null
      /** Format: date-time */
      endedAt: string | null
      approval: components['schemas']['MatterApproval'] | null
      attachments: components['schemas']['MatterAttachment'][]
      outcomes: components['schemas']['MatterOutcome'][]
      /** Format: int32 */
      version: number
      can: string[]
    }
    MatterApproval: {
      /** Format: uuid */
      id: string
      /** @enum {string} */
      standing: 'RUNNING' | 'GIVEN_BACK' | 'SUSPENDED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'VOID'
      waitsFor: string[]
    }
    MatterAttachment: {
      /** Format: uuid */
      id: string
      name: string
      mediaType: string
      /** Format: int64 */
      size: number
      addedBy: string
      /** Format: date-time */
      addedAt: string
    }
    MatterAttachmentLimit: {
      /** Format: int64 */
      bytes: number
      /** Format: int32 */
      files: number
      kinds: string[]
    }
    MatterChangeTotals: {
      project: components['schemas']['MatterChangeTotalsSums']
      whole: components['schemas']['MatterChangeTotalsSums'] | null
      lots: components['schemas']['MatterChangeTotalsOfLot'][]
    }
    MatterChangeTotalsOfLot: {
      lot: components['schemas']['Named']
      contractAmount: components['schemas']['Money'] | null
      approvedShare: string | null
      sums: components['schemas']['MatterChangeTotalsSums']
    }
    MatterChangeTotalsSum: {
      /** Format: int64 */
      count: number
      amount: components['schemas']['Money']
      /** Format: int64 */
      days: number
    }
    MatterChangeTotalsSums: {
      draft: components['schemas']['MatterChangeTotalsSum']
      inApproval: components['schemas']['MatterChangeTotalsSum']
      approved: components['schemas']['MatterChangeTotalsSum']
      dropped: components['schemas']['MatterChangeTotalsSum']
    }
    MatterCreated: {
      /** Format: uuid */
      id: string
    }
    MatterForm: {
      /** @description 事项类别：立项、可研、概算、延期、工程变更、开工、停工、复工、竣工验收或文件发布；登记后不能修改。 */
      kind: components['schemas']['MatterKind']
      /**
       * Format: uuid
       * @description 标段：事项所属的标段；不选的为整个项目。
       */
      lotId?: string | null
      /** @description 事项名称：一句话写明请求决定什么，例如：K3+200 处桥台基础由扩大基础改为桩基础。 */
      title: string
      /** @description 事由与内容：写明缘由、依据、方案和影响，附件为其证明。 */
      content?: string | null
      /** @description 金额：立项、可研、概算填总额；工程变更填增减额，减少的为负数。 */
      amount?: components['schemas']['Money'] | null
      /**
       * Format: int32
       * @description 工期天数：日历天；延期填申请顺延的天数，工程变更填对工期的影响，不影响的为 0。
       */
      days?: number | null
      /**
       * Format: date
       * @description 日期：开工、停工、复工或竣工验收的日期。
       */
      day?: DayText | null
      /** Format: int32 */
      version?: number | null
    }
    /** @enum {string} */
    MatterKind:
      | 'INITIATION'
      | 'FEASIBILITY'
      | 'ESTIMATE'
      | 'EXTENSION'
      | 'CHANGE'
      | 'COMMENCEMENT'
      | 'SUSPENSION'
      | 'RESUMPTION'
      | 'COMPLETION'
      | 'DOCUMENT'
    /** @enum {string} */
    MatterKindAsked: 'AMOUNT' | 'DAYS' | 'DAY'
    MatterKindKinds: {
      items: components['schemas']['MatterKindShown'][]
      proposed: components['schemas']['MatterKindModesProposed'] | null
      can: string[]
    }
    MatterKindModeProposal: {
      /** Format: uuid */
      id: string
    }
    MatterKindModesProposed: {
      proposal: components['schemas']['AccessProposal']
      changes: string[]
    }
    MatterKindShown: {
      kind: components['schemas']['MatterKind']
      name: string
      ofLot: boolean
      asks: components['schemas']['MatterKindAsked'][]
      law: string
      mode: components['schemas']['MatterMode']
      modeName: string
      /** Format: int32 */
      version: number
    }
    /** @enum {string} */
    MatterMode: 'HERE' | 'EXTERNAL'
    MatterOutcome: {
      /** Format: uuid */
      id: string
      /** @description 结论：批准或不予批准，以批复文件为准。 */
      verdict: components['schemas']['MatterOutcomeVerdict']
      /** @description 审批机关：作出决定的机关全称，与批复文件的落款一致。 */
      authority: string
      /** @description 文号：批复文件的发文字号，例如：发改投资〔2026〕12号。 */
      number: string
      /**
       * Format: date
       * @description 批复日期：批复文件的成文日期，不晚于今天。
       */
      decidedOn: DayText
      /** @description 批准金额：批复文件核定的金额；不予批准的不填。 */
      amount: components['schemas']['Money'] | null
      /**
       * Format: uuid
       * @description 批复原件：批复文件的扫描件或电子件，从本事项的附件中选定。
       */
      originalId: string
      recordedBy: string
      /** Format: date-time */
      recordedAt: string
      voided: components['schemas']['MatterOutcomeVoided'] | null
    }
    /** @enum {string} */
    MatterOutcomeVerdict: 'APPROVED' | 'REFUSED'
    MatterOutcomeVoided: {
      by: string
      /** Format: date-time */
      at: string
      reason: string
    }
    MatterProposeModesForm: {
      modes: components['schemas']['MatterProposeModesModeForm'][]
    }
    MatterProposeModesModeForm: {
      kind: components['schemas']['MatterKind']
      mode: components['schemas']['MatterMode']
      /** Format: int32 */
      version: number
    }
    MatterRecordOutcomeForm: {
      /** @description 结论：批准或不予批准，以批复文件为准。 */
      verdict: components['schemas']['MatterOutcomeVerdict']
      /** @description 审批机关：作出决定的机关全称，与批复文件的落款一致。 */
      authority: string
      /** @description 文号：批复文件的发文字号，例如：发改投资〔2026〕12号。 */
      number: string
      /**
       * Format: date
       * @description 批复日期：批复文件的成文日期，不晚于今天。
       */
      decidedOn: DayText
      /** @description 批准金额：批复文件核定的金额；不予批准的不填。 */
      amount?: components['schemas']['Money'] | null
      /**
       * Format: uuid
       * @description 批复原件：批复文件的扫描件或电子件，从本事项的附件中选定。
       */
      originalId: string
      /** Format: int32 */
      version?: number | null
    }
    MatterRow: {
      /** Format: uuid */
      id: string
      /** @description 事项类别：立项、可研、概算、延期、工程变更、开工、停工、复工、竣工验收或文件发布；登记后不能修改。 */
      kind: components['schemas']['MatterKind']
      kindName: string
      project: components['schemas']['Named']
      lot: components['schemas']['Named'] | null
      /** @description 事项名称：一句话写明请求决定什么，例如：K3+200 处桥台基础由扩大基础改为桩基础。 */
      title: string
      /** @description 金额：立项、可研、概算填总额；工程变更填增减额，减少的为负数。 */
      amount: components['schemas']['Money'] | null
      /**
       * Format: int32
       * @description 工期天数：日历天；延期填申请顺延的天数，工程变更填对工期的影响，不影响的为 0。
       */
      days: number | null
      /**
       * Format: date
       * @description 日期：开工、停工、复工或竣工验收的日期。
       */
      day: DayText | null
      /** @description 状态：由系统按办理情况标明。 */
      state: components['schemas']['MatterState']
      stateName: string
      /** @enum {string|null} */
      verdict: 'APPROVED' | 'REFUSED' | null
      /** @description 起草人：起草并提交事项的人。 */
      raisedBy: string
      /**
       * Format: date-time
       * @description 起草时间：事项第一次保存的时间。
       */
      raisedAt: string
    }
    MatterRowPage: {
      items: components['schemas']['MatterRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    MatterState: 'DRAFT' | 'IN_APPROVAL' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'VOID' | 'RECORDED'
    MatterVersion: {
      /** Format: int32 */
      version: number
    }
    MatterVoidOutcomeForm: {
      /** @description 作废原因：写明哪里登记有误，据此重新登记。 */
      voidReason: string
      /** Format: int32 */
      version?: number | null
    }
    Meeting: {
      /** Format: uuid */
      id: string
      /** @description 会议名称：会议的全称。 */
      title: string
      /** @description 类别：例会、专题会、协调会或调度会。 */
      kind: string
      kindName: string
      /**
       * Format: date
       * @description 日期：会议召开的日期。
       */
      heldOn: DayText
      /** @description 时间：开始时间，例如：14:30。 */
      heldAt: string
      /** @description 地点：会议地点。 */
      place: string
      /** @description 召集单位：召集会议、确认任务完成的单位。 */
      convenor: components['schemas']['Named']
      /** @description 状态：筹备中或纪要已印发。 */
      state: components['schemas']['MeetingState']
      stateName: string
      projects: components['schemas']['Named'][]
      organisations: components['schemas']['Named'][]
      /** @description 参加人员：参加会议的人员姓名和职务。 */
      people: string | null
      /** @description 议题：会议的议题，按顺序。 */
      items: components['schemas']['MeetingItem'][]
      editions: components['schemas']['MeetingMinutesMinutesEdition'][]
      tasks: components['schemas']['MeetingMinutesMinutesTask'][]
      /** Format: int32 */
      version: number
      can: string[]
    }
    MeetingAgendaItem: {
      /** @description 议题：研究什么。 */
      title: string
      /**
       * Format: uuid
       * @description 项目：议题所对应的项目。
       */
      projectId?: string | null
      /**
       * Format: uuid
       * @description 问题：议题所对应的问题。
       */
      obstacleId?: string | null
    }
    MeetingAssignment: {
      /** Format: uuid */
      id: string
      /** @description 来源：会议议定或领导批示。 */
      source: components['schemas']['MeetingAssignmentSource']
      sourceName: string
      origin: string
      originLink: string | null
      project: components['schemas']['Named']
      projectOpen: boolean
      /** @description 任务：要做成什么。 */
      what: string
      owner: components['schemas']['Named']
      person: components['schemas']['Named'] | null
      /**
       * Format: date
       * @description 完成期限：最迟到哪一天完成，含当日。
       */
      dueOn: DayText
      /**
       * Format: int32
       * @description 逾期：超过完成期限的天数。
       */
      overdueDays: number | null
      /** @description 状态：办理到哪一步，由系统按办理情况标明。 */
      state: components['schemas']['MeetingAssignmentState']
      stateName: string
      /** @description 交办人：批示或印发纪要的人。 */
      givenBy: string
      /** @description 交办单位：等待结果、确认完成的单位。 */
      givenFor: components['schemas']['Named']
      /** Format: date-time */
      givenAt: string
      steps: components['schemas']['MeetingAssignmentStep'][]
      attachments: components['schemas']['MeetingAssignmentFile'][]
      /** Format: int32 */
      version: number
      can: string[]
    }
    /** @enum {string} */
    MeetingAssignmentAct: 'REPORT' | 'CONFIRM' | 'RETURN'
    MeetingAssignmentAnswering: {
      items: components['schemas']['Named'][]
    }
    MeetingAssignmentAssignmentLimit: {
      /** Format: int64 */
      bytes: number
      /** Format: int32 */
      files: number
      kinds: string[]
    }
    /** @enum {string} */
    MeetingAssignmentBox: 'MINE' | 'GIVEN' | 'ALL'
    MeetingAssignmentFile: {
      /** Format: uuid */
      id: string
      name: string
      mediaType: string
      /** Format: int64 */
      size: number
      addedBy: string
      /** Format: date-time */
      addedAt: string
    }
    MeetingAssignmentForm: {
      /** @description 任务：要做成什么。 */
      what: string
      /**
       * Format: uuid
       * @description 承办单位：负责完成任务的单位。
       */
      ownerId: string
      /**
       * Format: uuid
       * @description 承办人：负责完成任务的人；不选的由单位安排。
       */
      personId?: string | null
      /**
       * Format: date
       * @description 完成期限：最迟到哪一天完成，含当日。
       */
      dueOn: DayText
      /**
       * Format: uuid
       * @description 项目：任务所属的项目。
       */
      projectId?: string | null
    }
    MeetingAssignmentRow: {
      /** Format: uuid */
      id: string
      /** @description 来源：会议议定或领导批示。 */
      source: components['schemas']['MeetingAssignmentSource']
      sourceName: string
      project: components['schemas']['Named']
      /** @description 任务：要做成什么。 */
      what: string
      owner: components['schemas']['Named']
      person: components['schemas']['Named'] | null
      /**
       * Format: date
       * @description 完成期限：最迟到哪一天完成，含当日。
       */
      dueOn: DayText
      /**
       * Format: int32
       * @description 逾期：超过完成期限的天数。
       */
      overdueDays: number | null
      /** @description 状态：办理到哪一步，由系统按办理情况标明。 */
      state: components['schemas']['MeetingAssignmentState']
      stateName: string
      /** @description 交办人：批示或印发纪要的人。 */
      givenBy: string
      /** @description 交办单位：等待结果、确认完成的单位。 */
      givenFor: components['schemas']['Named']
    }
    MeetingAssignmentRowPage: {
      items: components['schemas']['MeetingAssignmentRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    MeetingAssignmentSource: 'DECISION' | 'INSTRUCTION'
    /** @enum {string} */
    MeetingAssignmentState: 'OPEN' | 'REPORTED' | 'RETURNED' | 'CONFIRMED'
    MeetingAssignmentStep: {
      act: components['schemas']['MeetingAssignmentAct']
      title: string
      words: string
      takenBy: string
      takenFor: string
      /** Format: date-time */
      takenAt: string
    }
    MeetingForm: {
      /** @description 会议名称：会议的全称。 */
      title: string
      /** @description 类别：例会、专题会、协调会或调度会。 */
      kind: string
      /**
       * Format: date
       * @description 日期：会议召开的日期。
       */
      heldOn: DayText
      /** @description 时间：开始时间，例如：14:30。 */
      heldAt: string
      /** @description 地点：会议地点。 */
      place: string
      /** @description 项目：会议研究的项目。 */
      projectIds: string[]
      /** @description 参加单位：参加会议的单位。 */
      organisationIds?: string[] | null
      /** @description 参加人员：参加会议的人员姓名和职务。 */
      people?: string | null
      /** @description 议题：会议的议题，按顺序。 */
      items: components['schemas']['MeetingAgendaItem'][]
      /** Format: int32 */
      version?: number | null
    }
    MeetingGiveInstructionForm: {
      /** @description 批示对象：批示针对项目、问题还是事项。 */
      subjectKind: components['schemas']['MeetingInstructionSubject']
      /**
       * Format: uuid
       * @description 批示对象：批示针对的那个项目、问题或事项。
       */
      subjectId: string
      /** @description 批示：领导的批示原文。 */
      words: string
      /** @description 任务：由批示分解的任务，至少一项。 */
      tasks: components['schemas']['MeetingAssignmentForm'][]
    }
    MeetingInstructionInstructionCreated: {
      /** Format: uuid */
      id: string
    }
    MeetingInstructionInstructionShown: {
      /** Format: uuid */
      id: string
      words: string
      givenBy: string
      givenFor: components['schemas']['Named']
      /** Format: date-time */
      givenAt: string
      tasks: components['schemas']['MeetingInstructionTask'][]
    }
    MeetingInstructionInstructionsOf: {
      items: components['schemas']['MeetingInstructionInstructionShown'][]
    }
    /** @enum {string} */
    MeetingInstructionSubject: 'PROJECT' | 'OBSTACLE' | 'MATTER'
    MeetingInstructionTask: {
      /** Format: uuid */
      id: string
      what: string
      owner: components['schemas']['Named']
      /** Format: date */
      dueOn: DayText
      state: string
    }
    MeetingItem: {
      /** Format: int32 */
      seq: number
      title: string
      project: components['schemas']['Named'] | null
      obstacle: components['schemas']['Named'] | null
    }
    MeetingMeetingCreated: {
      /** Format: uuid */
      id: string
    }
    MeetingMinutesDecision: {
      /** Format: int32 */
      item: number
      decision: string
    }
    MeetingMinutesMinutesEdition: {
      /** Format: int32 */
      edition: number
      reason: string | null
      publishedBy: string
      /** Format: date-time */
      publishedAt: string
      decisions: components['schemas']['MeetingMinutesDecision'][]
    }
    MeetingMinutesMinutesTask: {
      /** Format: uuid */
      id: string
      /** Format: int32 */
      item: number
      what: string
      owner: components['schemas']['Named']
      /** Format: date */
      dueOn: DayText
      state: string
    }
    MeetingPublishMinutesDecided: {
      /** Format: int32 */
      item: number
      /** @description 议定事项：写明议定什么，由谁、何时完成。 */
      decision: string
      tasks?: components['schemas']['MeetingAssignmentForm'][] | null
    }
    MeetingPublishMinutesForm: {
      /** @description 议定事项：各议题的议定事项。 */
      decisions: components['schemas']['MeetingPublishMinutesDecided'][]
      /** @description 更正理由：更正已印发的纪要时填写。 */
      reason?: string | null
      /** Format: int32 */
      version: number
    }
    MeetingRow: {
      /** Format: uuid */
      id: string
      /** @description 会议名称：会议的全称。 */
      title: string
      /** @description 类别：例会、专题会、协调会或调度会。 */
      kind: string
      kindName: string
      /**
       * Format: date
       * @description 日期：会议召开的日期。
       */
      heldOn: DayText
      /** @description 时间：开始时间，例如：14:30。 */
      heldAt: string
      /** @description 地点：会议地点。 */
      place: string
      /** @description 召集单位：召集会议、确认任务完成的单位。 */
      convenor: components['schemas']['Named']
      /** @description 状态：筹备中或纪要已印发。 */
      state: components['schemas']['MeetingState']
      /** Format: int32 */
      version: number
    }
    MeetingRowPage: {
      items: components['schemas']['MeetingRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    MeetingState: 'PLANNED' | 'PUBLISHED'
    MeetingTakeAssignmentActForm: {
      /** @description 办理：报完成、确认或退回。 */
      act: components['schemas']['MeetingAssignmentAct']
      /** @description 说明：报完成的写完成情况，退回的写还缺什么。 */
      words: string
      /** Format: int32 */
      version: number
    }
    /**
     * @description 金额，以元为单位的十进制文本，至多两位小数。
     * @example 12345678.90
     */
    Money: Yuan
    Named: {
      /** Format: uuid */
      id: string
      name: string
    }
    Notice: {
      /** Format: uuid */
      id: string
      /** @enum {string} */
      kind:
        | 'approval.turn'
        | 'approval.given-back'
        | 'approval.ended'
        | 'approval.copied'
        | 'approval.urged'
        | 'approval.due-soon'
        | 'approval.overdue'
        | 'approval.escalated'
        | 'obstacle.assigned'
        | 'obstacle.step'
        | 'obstacle.replied'
        | 'obstacle.closed'
        | 'obstacle.due-soon'
        | 'obstacle.overdue'
        | 'assignment.given'
        | 'assignment.reported'
        | 'assignment.decided'
        | 'assignment.due-soon'
        | 'assignment.overdue'
        | 'meeting.called'
        | 'meeting.moved'
        | 'meeting.minutes'
        | 'approval.stood-in'
        | 'grant.ending'
        | 'grant.handed'
        | 'proposal.waits'
        | 'proposal.decided'
        | 'proposal.lapsing'
        | 'limit.near'
        | 'limit.overdue'
        | 'limit.escalated'
        | 'file.trouble'
      kindName: string
      subject: string
      text: string
      link: string
      /** Format: date-time */
      at: string
      /** Format: date-time */
      readAt: string | null
    }
    NoticeDelivery: {
      /** Format: uuid */
      id: string
      person: components['schemas']['Named']
      medium: components['schemas']['NoticeMedium']
      mediumName: string
      kindName: string | null
      /** @enum {string} */
      state: 'WAITING' | 'SENT' | 'WRITTEN' | 'SKIPPED' | 'FAILED'
      /** Format: int32 */
      tries: number
      /** Format: date-time */
      due: string | null
      lastError: string | null
      written: string | null
      /** Format: date-time */
      endedAt: string | null
      /** Format: date-time */
      createdAt: string
    }
    NoticeDeliveryGateway: {
      medium: components['schemas']['NoticeMedium']
      name: string
      /** @enum {string} */
      state: 'SENDS' | 'SANDBOX' | 'NONE'
    }
    NoticeDeliveryGateways: {
      items: components['schemas']['NoticeDeliveryGateway'][]
    }
    NoticeDeliveryPage: {
      items: components['schemas']['NoticeDelivery'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    NoticeMedium: 'MAIL' | 'SMS' | 'WECOM' | 'DINGTALK' | 'ZHEZHENGDING'
    NoticePage: {
      items: components['schemas']['Notice'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    NoticeReadAll: {
      /** Format: int32 */
      read: number
    }
    NoticeReadForm: {
      /** Format: uuid */
      upTo: string
    }
    NoticeSettings: {
      quietFrom: string | null
      quietTo: string | null
      digest: boolean
      kinds: components['schemas']['Coded'][]
      ways: components['schemas']['NoticeWaysWay'][]
      wishes: components['schemas']['NoticeWishesWish'][]
      /** Format: int32 */
      version: number
    }
    NoticeStanding: {
      /** Format: int32 */
      unread: number
      latest: components['schemas']['Notice'] | null
    }
    NoticeWaysWay: {
      medium: components['schemas']['NoticeMedium']
      name: string
      sandbox: boolean
    }
    NoticeWishesForm: {
      /** @description 免打扰开始：从几点起不发邮件等外部通知，形如 22:00；站内通知不受影响。 */
      quietFrom?: string | null
      /** @description 免打扰结束：到几点为止，形如 07:00；期间的通知到点再发。 */
      quietTo?: string | null
      /** @description 每日汇总：每天 08:30 把未读通知汇总成一封邮件，不再逐条发送。 */
      digest: boolean
      /** @description 接收方式：每类通知另外用哪些方式接收；站内通知始终接收。 */
      wishes: components['schemas']['NoticeWishesWish'][]
      /** Format: int32 */
      version: number
    }
    NoticeWishesWish: {
      /** @enum {string} */
      kind:
        | 'approval.turn'
        | 'approval.given-back'
        | 'approval.ended'
        | 'approval.copied'
        | 'approval.urged'
        | 'approval.due-soon'
        | 'approval.overdue'
        | 'approval.escalated'
        | 'obstacle.assigned'
        | 'obstacle.step'
        | 'obstacle.replied'
        | 'obstacle.closed'
        | 'obstacle.due-soon'
        | 'obstacle.overdue'
        | 'assignment.given'
        | 'assignment.reported'
        | 'assignment.decided'
        | 'assignment.due-soon'
        | 'assignment.overdue'
        | 'meeting.called'
        | 'meeting.moved'
        | 'meeting.minutes'
        | 'approval.stood-in'
        | 'grant.ending'
        | 'grant.handed'
        | 'proposal.waits'
        | 'proposal.decided'
        | 'proposal.lapsing'
        | 'limit.near'
        | 'limit.overdue'
        | 'limit.escalated'
        | 'file.trouble'
      medium: components['schemas']['NoticeMedium']
      wanted: boolean
    }
    Obstacle: {
      /** Format: uuid */
      id: string
      /** @description 项目：问题所在的项目。 */
      project: components['schemas']['Named']
      projectOpen: boolean
      lot: components['schemas']['Named'] | null
      /** @description 问题：一句话说清什么事卡住了。 */
      title: string
      /** @description 受阻情况：写明现状、症结和希望责任单位做什么。 */
      content: string
      /** @description 影响的工作或闸口：计划中受影响的工作（编号和名称）或不能通过的闸口。 */
      blocks: string | null
      /** @description 类别：问题属于哪一类。 */
      kind: string
      kindName: string
      /**
       * Format: date
       * @description 受阻起始日期：从哪一天起受阻，不晚于今天。
       */
      since: DayText
      /**
       * Format: int32
       * @description 影响工期：预计影响完工的日历天数；尚不清楚的不填。
       */
      effectDays: number | null
      /** @description 协调层级：由项目、区还是市协调解决。 */
      level: components['schemas']['ObstacleLevel']
      levelName: string
      /** @description 状态：办理到哪一步，由系统按办理情况标明。 */
      state: components['schemas']['ObstacleState']
      stateName: string
      responsible: components['schemas']['Named']
      helpers: components['schemas']['Named'][]
      /**
       * Format: date
       * @description 办理期限：最迟到哪一天解决，含当日。
       */
      dueOn: DayText
      /**
       * Format: int32
       * @description 逾期：超过办理期限的天数。
       */
      overdueDays: number | null
      /**
       * Format: date
       * @description 申请延长到：责任单位申请的新期限，尚未决定。
       */
      askedOn: DayText | null
      /**
       * Format: date
       * @description 承诺完成日期：责任单位受理时承诺的完成日期。
       */
      promisedOn: DayText | null
      /** @description 提出人：提出问题的人。 */
      raisedBy: string
      /** @description 提出单位：提出问题、等待解决的单位。 */
      raisedFor: components['schemas']['Named']
      /**
       * Format: date-time
       * @description 提出时间：提出问题的时间。
       */
      raisedAt: string
      /**
       * Format: date-time
       * @description 销号时间：核实解决的时间。
       */
      closedAt: string | null
      steps: components['schemas']['ObstacleStep'][]
      attachments: components['schemas']['ObstacleFile'][]
      /** Format: int32 */
      version: number
      can: string[]
    }
    /** @enum {string} */
    ObstacleAct:
      | 'ACCEPT'
      | 'DISPUTE'
      | 'ASSIGN'
      | 'REPLY'
      | 'RETURN'
      | 'CLOSE'
      | 'REOPEN'
      | 'ASK_EXTENSION'
      | 'GRANT_EXTENSION'
      | 'REFUSE_EXTENSION'
      | 'ESCALATE'
    ObstacleFile: {
      /** Format: uuid */
      id: string
      name: string
      mediaType: string
      /** Format: int64 */
      size: number
      addedBy: string
      /** Format: date-time */
      addedAt: string
    }
    /** @enum {string} */
    ObstacleLevel: 'PROJECT' | 'DISTRICT' | 'CITY'
    ObstacleObstacleCreated: {
      /** Format: uuid */
      id: string
    }
    ObstacleObstacleLimit: {
      /** Format: int64 */
      bytes: number
      /** Format: int32 */
      files: number
      kinds: string[]
    }
    ObstacleRaiseObstacleForm: {
      /**
       * Format: uuid
       * @description 标段：受阻的标段；不选的为整个项目。
       */
      lotId?: string | null
      /** @description 问题：一句话说清什么事卡住了。 */
      title: string
      /** @description 受阻情况：写明现状、症结和希望责任单位做什么。 */
      content: string
      /** @description 影响的工作或闸口：计划中受影响的工作（编号和名称）或不能通过的闸口。 */
      blocks?: string | null
      /** @description 类别：问题属于哪一类。 */
      kind: string
      /**
       * Format: date
       * @description 受阻起始日期：从哪一天起受阻，不晚于今天。
       */
      since: DayText
      /**
       * Format: int32
       * @description 影响工期：预计影响完工的日历天数；尚不清楚的不填。
       */
      effectDays?: number | null
      /**
       * Format: uuid
       * @description 责任单位：负责解决问题的单位，可以是其他部门。
       */
      responsibleId: string
      /** @description 配合单位：配合责任单位解决问题的单位。 */
      helperIds?: string[] | null
      /**
       * Format: date
       * @description 办理期限：最迟到哪一天解决，含当日。
       */
      dueOn: DayText
    }
    ObstacleRow: {
      /** Format: uuid */
      id: string
      /** @description 项目：问题所在的项目。 */
      project: components['schemas']['Named']
      projectOpen: boolean
      lot: components['schemas']['Named'] | null
      /** @description 问题：一句话说清什么事卡住了。 */
      title: string
      /** @description 类别：问题属于哪一类。 */
      kind: string
      kindName: string
      /**
       * Format: date
       * @description 受阻起始日期：从哪一天起受阻，不晚于今天。
       */
      since: DayText
      /**
       * Format: int32
       * @description 影响工期：预计影响完工的日历天数；尚不清楚的不填。
       */
      effectDays: number | null
      /** @description 协调层级：由项目、区还是市协调解决。 */
      level: components['schemas']['ObstacleLevel']
      levelName: string
      /** @description 状态：办理到哪一步，由系统按办理情况标明。 */
      state: components['schemas']['ObstacleState']
      stateName: string
      responsible: components['schemas']['Named']
      /**
       * Format: date
       * @description 办理期限：最迟到哪一天解决，含当日。
       */
      dueOn: DayText
      /**
       * Format: int32
       * @description 逾期：超过办理期限的天数。
       */
      overdueDays: number | null
      /** @description 提出单位：提出问题、等待解决的单位。 */
      raisedFor: components['schemas']['Named']
      /**
       * Format: date-time
       * @description 提出时间：提出问题的时间。
       */
      raisedAt: string
    }
    ObstacleRowPage: {
      items: components['schemas']['ObstacleRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    ObstacleState: 'RAISED' | 'DISPUTED' | 'ACCEPTED' | 'REPLIED' | 'CLOSED'
    ObstacleStep: {
      act: string
      title: string
      words: string
      /** Format: date */
      day: DayText | null
      organisation: string | null
      takenBy: string
      takenFor: string
      /** Format: date-time */
      takenAt: string
    }
    ObstacleTakeObstacleActForm: {
      /** @description 办理：对问题办理什么。 */
      act: components['schemas']['ObstacleAct']
      /** @description 说明：受理的写办理计划，答复的写已采取的措施，其余写理由。 */
      words: string
      /**
       * Format: date
       * @description 日期：承诺完成的日期，或办理期限。
       */
      day?: DayText | null
      /**
       * Format: uuid
       * @description 责任单位：指定由哪个单位负责解决。
       */
      organisationId?: string | null
      /** Format: int32 */
      version: number
    }
    /** @description RFC 9457。一种类型还可以带自己的成员。 */
    Problem: {
      /**
       * Format: uri
       * @description urn:mingdu:problem:<模块>:<名称>，供程序判断，永不改变。
       */
      type: string
      title: string
      /** Format: int32 */
      status: number
      /** @description 给用户看的一句话，说明怎么办。 */
      detail: string
      instance?: string
      /** @description 有问题的字段。 */
      errors?: components['schemas']['ProblemField'][]
      /** @description 版本冲突时，现在保存着的内容。 */
      current?: unknown
      /** @description 状态不符时，现在的状态。 */
      state?: string
      /** @description 不能推进项目阶段时，未满足的闸口：依据、缺什么、由谁提供、到哪里办理。 */
      gates?: components['schemas']['LifecycleGate'][]
      /**
       * Format: int64
       * @description 分段上传时，接下来的一段从第几个字节开始。
       */
      expected?: number
      /** Format: int64 */
      retryAfterSeconds?: number
    }
    ProblemField: {
      pointer: string
      detail: string
    }
    ProgressApproveReportsForm: {
      ids: string[]
    }
    ProgressApproveReportsOutcome: {
      /** Format: int32 */
      approved: number
      refused: components['schemas']['ProgressApproveReportsRefused'][]
    }
    ProgressApproveReportsRefused: {
      /** Format: uuid */
      id: string
      detail: string
    }
    ProgressDueActivitiesDue: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      planId: string
      /** Format: uuid */
      projectId: string
      projectName: string
      /** Format: uuid */
      lotId: string | null
      wbs: string | null
      name: string
      /** Format: date */
      start: DayText | null
      /** Format: date */
      finish: DayText | null
      /** Format: date */
      baselineFinish: DayText | null
      /** Format: int64 */
      finishVarianceDays: number | null
      percent: number
      critical: boolean
      can: string[]
    }
    ProgressDueActivitiesDuePage: {
      items: components['schemas']['ProgressDueActivitiesDue'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ProgressReport: {
      /** Format: uuid */
      id: string
      activity: components['schemas']['ProgressReportActivity']
      plan: components['schemas']['Named']
      project: components['schemas']['Named']
      lot: components['schemas']['Named'] | null
      /**
       * Format: date
       * @description 数据日期：进度数据截至的日期，含当日。
       */
      forDay: DayText
      /** @description 填报方式：按工程量、形象进度百分比或起止日期填报。 */
      method: components['schemas']['ProgressReportMethod']
      /** @description 累计完成工程量：自开工累计、经实测的数量。 */
      quantity: string | null
      unit: string | null
      /** @description 完成百分比：该项工作累计完成的形象进度。 */
      percent: number
      previousPercent: number | null
      /**
       * Format: date
       * @description 实际开始：实际开工的日期，不晚于数据日期。
       */
      actualStart: DayText | null
      /**
       * Format: date
       * @description 实际完成：实际完工的日期，不早于实际开始、不晚于数据日期。
       */
      actualFinish: DayText | null
      /** @description 剩余工期：尚未完工的，预计还要几个工作日。 */
      remainingDays: number | null
      /** @description 滞后原因：晚于基准计划或明显少于应完成量时填写主要原因。 */
      cause: string | null
      /** @description 情况说明：累计值减少或超出计划量时须写明原因。 */
      note: string | null
      /** @description 审核状态：监理核验、建设单位批准到哪一步。 */
      state: components['schemas']['ProgressReportState']
      stateName: string
      reportedBy: string
      /** Format: date-time */
      reportedAt: string
      verifiedBy: string | null
      /** Format: date-time */
      verifiedAt: string | null
      approvedBy: string | null
      /** Format: date-time */
      approvedAt: string | null
      returnReason: string | null
      /** Format: int32 */
      version: number
      can: string[]
    }
    ProgressReportActivity: {
      /** Format: uuid */
      id: string
      name: string
      wbs: string | null
    }
    ProgressReportCreated: {
      /** Format: uuid */
      id: string
    }
    ProgressReportForm: {
      /**
       * Format: date
       * @description 数据日期：进度数据截至的日期，含当日。
       */
      forDay: DayText
      /** @description 填报方式：按工程量、形象进度百分比或起止日期填报。 */
      method: components['schemas']['ProgressReportMethod']
      /** @description 累计完成工程量：自开工累计、经实测的数量。 */
      quantity?: number | null
      /** @description 完成百分比：该项工作累计完成的形象进度。 */
      percent?: number | null
      /**
       * Format: date
       * @description 实际开始：实际开工的日期，不晚于数据日期。
       */
      actualStart?: DayText | null
      /**
       * Format: date
       * @description 实际完成：实际完工的日期，不早于实际开始、不晚于数据日期。
       */
      actualFinish?: DayText | null
      /** @description 剩余工期：尚未完工的，预计还要几个工作日。 */
      remainingDays?: number | null
      /** @description 滞后原因：晚于基准计划或明显少于应完成量时填写主要原因。 */
      cause?: string | null
      /** @description 情况说明：累计值减少或超出计划量时须写明原因。 */
      note?: string | null
    }
    /** @enum {string} */
    ProgressReportMethod: 'QUANTITY' | 'PERCENT' | 'DATES'
    ProgressReportPage: {
      items: components['schemas']['ProgressReport'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    /** @enum {string} */
    ProgressReportState: 'SUBMITTED' | 'VERIFIED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN'
    ProgressReportVersion: {
      /** Format: int32 */
      version: number
    }
    ProgressReturnReportForm: {
      /** @description 退回原因：写明要改什么，提交人按此修改后重新提交。 */
      reason: string
      /** Format: int32 */
      version: number
    }
    Project: {
      /** Format: uuid */
      id: string
      /** @description 项目名称：与批复文件一致的全称。 */
      name: string
      /** @description 项目代码：全国投资项目在线审批监管平台赋予的统一代码；校验不符只提示，不阻止。 */
      nationalCode: string | null
      nationalCodeFindings: string[]
      /** @description 项目类型：决定适用的流程与模板。 */
      typeCode: string
      typeName: string
      /** @description 建设性质：按固定资产投资统计口径。 */
      natureCode: string
      /** @description 所属行业：国民经济行业分类门类。 */
      industryCode: string | null
      /** @description 项目阶段：项目当前所处阶段。 */
      stage: string
      stageName: string
      /** @description 状态：项目目前的情况，由系统按办理情况标明。 */
      status: string
      statusName: string
      region: components['schemas']['Coded']
      owner: components['schemas']['Named']
      authority: components['schemas']['Named'] | null
      /** @description 总投资：最近一次批复（估算、概算）的总投资，含预备费。 */
      investment: components['schemas']['Money']
      /**
       * Format: date
       * @description 计划开工日期：批复或年度计划确定的开工日期。
       */
      plannedStart: DayText | null
      /**
       * Format: date
       * @description 计划竣工日期：批复或年度计划确定的竣工日期。
       */
      plannedFinish: DayText | null
      /**
       * Format: date
       * @description 批复日期：立项（可研、核准、备案）批复的日期。
       */
      approvedOn: DayText | null
      /** @description 批复文号：批复文件的发文字号。 */
      approvalNumber: string | null
      /** Format: date */
      contractStart: DayText | null
      /** Format: date */
      contractFinish: DayText | null
      /** @description 详细地址：街道门牌或起止点。 */
      address: string | null
      /** @description 建设内容及规模：主要建设内容与规模。 */
      summary: string | null
      /** @description 重点项目：列入省、市重点项目名单。 */
      keyProject: boolean
      /**
       * Format: int32
       * @description 标段数：已登记的标段个数。
       */
      lotCount: number
      /** Format: date-time */
      secrecyDeclaredAt: string
      /**
       * Format: date-time
       * @description 最近更新：登记信息最近一次修改的日期。
       */
      updatedAt: string
      demo: boolean
      lots: components['schemas']['ProjectLot'][]
      parties: components['schemas']['ProjectParty'][]
      /**
       * @description 安全标记：公开、内部、敏感或核心。
       * @enum {string}
       */
      mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
      /** Format: int32 */
      markVersion: number
      /** @description 联系人：项目单位负责联系的人。 */
      contactName: string | null
      /** @description 联系电话：联系人的手机或座机号码。 */
      contactPhone: string | null
      /** @description 资金专户账号：项目资金专户的银行账号。 */
      fundAccount: string | null
      /** @description 内部备注：只供敏感级以上的人员阅读。 */
      remark: string | null
      /** Format: int32 */
      version: number
      can: string[]
    }
    ProjectContactForm: {
      /** @description 联系人：项目单位负责联系的人。 */
      contactName?: string | null
      /** @description 联系电话：联系人的手机或座机号码。 */
      contactPhone?: string | null
      /** @description 资金专户账号：项目资金专户的银行账号。 */
      fundAccount?: string | null
      /** @description 内部备注：只供敏感级以上的人员阅读。 */
      remark?: string | null
      /** Format: int32 */
      version?: number | null
    }
    ProjectCreated: {
      /** Format: uuid */
      id: string
      warnings: string[]
    }
    ProjectForm: {
      /** @description 项目名称：与批复文件一致的全称。 */
      name: string
      /** @description 项目代码：全国投资项目在线审批监管平台赋予的统一代码；校验不符只提示，不阻止。 */
      nationalCode?: string | null
      /** @description 项目类型：决定适用的流程与模板。 */
      typeCode: string
      /** @description 建设性质：按固定资产投资统计口径。 */
      natureCode: string
      /** @description 所属行业：国民经济行业分类门类。 */
      industryCode?: string | null
      /** @description 建设地点：项目所在行政区划，跨区项目填上一级。 */
      regionCode: string
      /**
       * Format: uuid
       * @description 建设单位：对项目建设负总责的单位。
       */
      ownerOrganisationId: string
      /**
       * Format: uuid
       * @description 主管部门：行业主管部门。
       */
      authorityOrganisationId?: string | null
      /** @description 项目阶段：项目当前所处阶段。 */
      stage: string
      /** @description 总投资：最近一次批复（估算、概算）的总投资，含预备费。 */
      investment: components['schemas']['Money']
      /**
       * Format: date
       * @description 计划开工日期：批复或年度计划确定的开工日期。
       */
      plannedStart?: DayText | null
      /**
       * Format: date
       * @description 计划竣工日期：批复或年度计划确定的竣工日期。
       */
      plannedFinish?: DayText | null
      /**
       * Format: date
       * @description 批复日期：立项（可研、核准、备案）批复的日期。
       */
      approvedOn?: DayText | null
      /** @description 批复文号：批复文件的发文字号。 */
      approvalNumber?: string | null
      /** @description 详细地址：街道门牌或起止点。 */
      address?: string | null
      /** @description 建设内容及规模：主要建设内容与规模。 */
      summary?: string | null
      /** @description 重点项目：列入省、市重点项目名单。 */
      keyProject?: boolean | null
      /** @description 保密声明：录入人声明本项目不涉及国家秘密；涉密项目不得录入本系统，请按保密规定另行管理。 */
      notSecret?: boolean | null
      /** Format: int32 */
      version?: number | null
    }
    ProjectHistory: {
      items: components['schemas']['ProjectLine'][]
    }
    /** @enum {string} */
    ProjectHistoryKind: 'MOVE' | 'MATTER' | 'PAPER' | 'PLAN' | 'PROGRESS' | 'MILESTONE' | 'GRANT' | 'REGISTER'
    ProjectHistoryLine: {
      /** Format: date-time */
      at: string
      /** Format: uuid */
      id: string
      kind: components['schemas']['ProjectHistoryKind']
      what: string
      detail: string | null
      who: string | null
      link: string | null
    }
    ProjectHistoryLinePage: {
      items: components['schemas']['ProjectHistoryLine'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ProjectLine: {
      /** Format: date-time */
      at: string
      actor: string | null
      action: string
      detail: string | null
    }
    ProjectLot: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      projectId: string
      projectName: string
      /** @description 标段编号：同一项目内不重复。 */
      code: string
      /** @description 标段名称：与合同一致。 */
      name: string
      /** @description 标段类别：采购对象的类别。 */
      kind: string | null
      contractor: components['schemas']['Named'] | null
      supervisor: components['schemas']['Named'] | null
      /** @description 合同编号：合同备案编号。 */
      contractNumber: string | null
      /** @description 合同金额：签约合同价。 */
      contractAmount: components['schemas']['Money'] | null
      /**
       * Format: date
       * @description 合同开工日期：合同约定的开工日期。
       */
      contractStart: DayText | null
      /**
       * Format: date
       * @description 合同竣工日期：合同约定的竣工日期。
       */
      contractFinish: DayText | null
      /** Format: int32 */
      version: number
      can: string[]
    }
    ProjectLotCreated: {
      /** Format: uuid */
      id: string
    }
    ProjectLotForm: {
      /** @description 标段编号：同一项目内不重复。 */
      code: string
      /** @description 标段名称：与合同一致。 */
      name: string
      /** @description 标段类别：采购对象的类别。 */
      kind?: string | null
      /**
       * Format: uuid
       * @description 施工单位：中标承包单位。
       */
      contractorId?: string | null
      /**
       * Format: uuid
       * @description 监理单位：与施工单位不得为同一单位。
       */
      supervisorId?: string | null
      /** @description 合同编号：合同备案编号。 */
      contractNumber?: string | null
      /** @description 合同金额：签约合同价。 */
      contractAmount?: components['schemas']['Money'] | null
      /**
       * Format: date
       * @description 合同开工日期：合同约定的开工日期。
       */
      contractStart?: DayText | null
      /**
       * Format: date
       * @description 合同竣工日期：合同约定的竣工日期。
       */
      contractFinish?: DayText | null
      /** Format: int32 */
      version?: number | null
    }
    ProjectLotParts: {
      items: components['schemas']['ProjectPart'][]
    }
    ProjectMarkProjectForm: {
      /**
       * @description 安全标记：公开、内部、敏感或核心；阅读级别不够的人看不到项目。国家秘密不得进入本系统。
       * @enum {string}
       */
      mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
      /** @description 变更理由：写明依据。 */
      reason: string
      /** Format: int32 */
      version?: number | null
    }
    ProjectMarked: {
      /** @enum {string} */
      mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
      /** Format: int32 */
      version: number
    }
    ProjectPart: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      parentId: string | null
      level: components['schemas']['ProjectPartLevel']
      code: string
      name: string
    }
    ProjectPartForm: {
      /**
       * Format: uuid
       * @description 上级：单位工程之上没有上级。
       */
      parentId?: string | null
      /** @description 编号：同一标段内不重复。 */
      code: string
      /** @description 名称：单位工程、分部、分项或检验批的名称。 */
      name: string
    }
    /** @enum {string} */
    ProjectPartLevel: 'UNIT' | 'DIVISION' | 'SUBDIVISION' | 'BATCH'
    ProjectParty: {
      role: string
      roleName: string
      organisation: components['schemas']['Named']
    }
    ProjectRow: {
      /** Format: uuid */
      id: string
      /** @description 项目名称：与批复文件一致的全称。 */
      name: string
      /** @description 项目代码：全国投资项目在线审批监管平台赋予的统一代码；校验不符只提示，不阻止。 */
      nationalCode: string | null
      /** @description 项目类型：决定适用的流程与模板。 */
      typeCode: string
      typeName: string
      /** @description 项目阶段：项目当前所处阶段。 */
      stage: string
      stageName: string
      /** @description 状态：项目目前的情况，由系统按办理情况标明。 */
      status: string
      statusName: string
      region: components['schemas']['Coded']
      owner: components['schemas']['Named']
      authority: components['schemas']['Named'] | null
      /** @description 总投资：最近一次批复（估算、概算）的总投资，含预备费。 */
      investment: components['schemas']['Money']
      /**
       * Format: date
       * @description 计划开工日期：批复或年度计划确定的开工日期。
       */
      plannedStart: DayText | null
      /**
       * Format: date
       * @description 计划竣工日期：批复或年度计划确定的竣工日期。
       */
      plannedFinish: DayText | null
      /** @description 重点项目：列入省、市重点项目名单。 */
      keyProject: boolean
      /**
       * Format: int32
       * @description 标段数：已登记的标段个数。
       */
      lotCount: number
      /**
       * Format: date-time
       * @description 最近更新：登记信息最近一次修改的日期。
       */
      updatedAt: string
      demo: boolean
      /**
       * @description 安全标记：公开、内部、敏感或核心。
       * @enum {string}
       */
      mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
      /** @description 联系人：项目单位负责联系的人。 */
      contactName: string | null
      /** @description 联系电话：联系人的手机或座机号码。 */
      contactPhone: string | null
    }
    ProjectRowPage: {
      items: components['schemas']['ProjectRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ProjectViewersFound: {
      project: components['schemas']['Named']
      demo: boolean
      /** @enum {string} */
      mark: 'PUBLIC' | 'INTERNAL' | 'SENSITIVE' | 'CORE'
      items: components['schemas']['ProjectViewersViewer'][]
      next: string | null
      /** Format: int64 */
      total: number | null
    }
    ProjectViewersHead: {
      /** Format: uuid */
      id: string
      name: string
      nationalCode: string | null
      regionName: string
      owner: components['schemas']['Named']
      lots: components['schemas']['Named'][]
    }
    ProjectViewersHeadPage: {
      items: components['schemas']['ProjectViewersHead'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ProjectViewersLosing: {
      /** Format: uuid */
      id: string
      /** @description 姓名：与身份证件一致；账号实名使用，不得共用。 */
      name: string
      /** @description 职务：在所在单位的职务或岗位。 */
      post: string | null
      organisation: components['schemas']['Named']
    }
    ProjectViewersLoss: {
      /** Format: int64 */
      people: number
      /** Format: int64 */
      organisations: number
      items: components['schemas']['ProjectViewersLosing'][]
    }
    ProjectViewersViewer: {
      /** Format: uuid */
      id: string
      /** @description 姓名：与身份证件一致；账号实名使用，不得共用。 */
      name: string
      /** @description 职务：在所在单位的职务或岗位。 */
      post: string | null
      organisation: components['schemas']['Named']
      /** @description 账号：有没有可以登录的账号。 */
      signsIn: boolean
      ways: components['schemas']['ProjectViewersWay'][]
    }
    ProjectViewersWay: {
      /** Format: uuid */
      grant: string
      /** @description 角色：决定能做什么。 */
      role: string
      roleName: string
      /**
       * @description 范围类别：角色在多大范围内生效。
       * @enum {string}
       */
      scopeKind: 'TENANT' | 'REGION' | 'ORGANISATION' | 'OWN' | 'CLASS' | 'PROJECT' | 'LOT'
      scopeName: string | null
      /**
       * Format: date
       * @description 自：授权开始的日期。
       */
      since: DayText
      /**
       * Format: date
       * @description 至：授权结束的日期，含当日；不填为长期。
       */
      until: DayText | null
      /** @description 授权人：授予角色的人。 */
      givenBy: string | null
      whole: boolean
      /** @description 看到哪些：整个项目、所参与的标段，或只有项目概况。 */
      lots: string[]
      /** @description 凭什么看到：授权与项目之间的联系。 */
      because: string
      post: string | null
      handedBy: string | null
      /** @enum {string} */
      level: 'INTERNAL' | 'SENSITIVE' | 'CORE'
    }
    ReportDesk: {
      queue: components['schemas']['ReportDeskItem'][]
      counts: components['schemas']['ReportDeskCounts']
      /** Format: date-time */
      asOf: string
    }
    ReportDeskCounts: {
      /** Format: int32 */
      projects: number
      /** Format: int32 */
      underConstruction: number
      /** Format: int32 */
      red: number
      /** Format: int32 */
      yellow: number
      /** Format: int32 */
      milestonesDue7: number
    }
    ReportDeskItem: {
      kind: string
      title: string
      project: components['schemas']['Named'] | null
      /** Format: date */
      due: DayText | null
      /** Format: int32 */
      days: number | null
      /** Format: int32 */
      finishVarianceDays: number | null
      link: string
    }
    /** @enum {string} */
    ReportOrderWeeklyExtent: 'PROJECT' | 'PORTFOLIO'
    ReportOrderWeeklyForm: {
      /** @description 范围：一个项目，或授权范围内的全部项目。 */
      scope: components['schemas']['ReportOrderWeeklyExtent']
      /**
       * Format: uuid
       * @description 项目：只报一个项目时选定。
       */
      projectId?: string | null
      /**
       * Format: date
       * @description 周：周一至周日；本周或以前的周。
       */
      weekOf: DayText
      /** @description 文件格式：PDF 或 XLSX，至少一种。 */
      formats: components['schemas']['ReportPaperFormat'][]
    }
    ReportOrderWeeklyOrdered: {
      /** Format: uuid */
      id: string
      format: components['schemas']['ReportPaperFormat']
    }
    /** @enum {string} */
    ReportPaperFormat: 'PDF' | 'XLSX'
    ReportPortfolioMilestone: {
      name: string
      /** Format: date */
      day: DayText
      /** Format: int64 */
      days: number
    }
    ReportPortfolioRow: {
      /** Format: uuid */
      id: string
      /** @description 项目名称：与批复文件一致的全称。 */
      name: string
      /** @description 项目代码：全国投资项目在线审批监管平台赋予的统一代码；校验不符只提示，不阻止。 */
      nationalCode: string | null
      /** @description 项目类型：决定适用的流程与模板。 */
      typeCode: string
      typeName: string
      /** @description 项目阶段：项目当前所处阶段。 */
      stage: string
      stageName: string
      /** @description 状态：项目目前的情况，由系统按办理情况标明。 */
      status: string
      statusName: string
      region: components['schemas']['Coded']
      owner: components['schemas']['Named']
      authority: components['schemas']['Named'] | null
      /** @description 总投资：最近一次批复（估算、概算）的总投资，含预备费。 */
      investment: components['schemas']['Money']
      /**
       * Format: date
       * @description 计划开工日期：批复或年度计划确定的开工日期。
       */
      plannedStart: DayText | null
      /**
       * Format: date
       * @description 计划竣工日期：批复或年度计划确定的竣工日期。
       */
      plannedFinish: DayText | null
      /** @description 重点项目：列入省、市重点项目名单。 */
      keyProject: boolean
      /**
       * Format: int32
       * @description 标段数：已登记的标段个数。
       */
      lotCount: number
      /**
       * Format: date-time
       * @description 最近更新：登记信息最近一次修改的日期。
       */
      updatedAt: string
      demo: boolean
      standing: components['schemas']['ReportPortfolioStanding'] | null
    }
    ReportPortfolioRowPage: {
      items: components['schemas']['ReportPortfolioRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ReportPortfolioStanding: {
      /** @enum {string} */
      lamp: 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'NOT_STARTED' | 'DONE'
      rule: string
      plannedPercent: number | null
      donePercent: number | null
      gapPoints: number | null
      /** Format: int32 */
      finishVarianceDays: number | null
      /** Format: date */
      baselineFinish: DayText | null
      /** Format: date */
      forecastFinish: DayText | null
      /** Format: int32 */
      milestonesLate: number
      /** Format: int32 */
      lateActivities: number
      /** Format: date */
      dataDate: DayText | null
      /** @enum {string} */
      basis: 'live' | 'official'
      nextMilestone: components['schemas']['ReportPortfolioMilestone'] | null
    }
    ReportWeeklyAccepted: {
      jobs: components['schemas']['ReportOrderWeeklyOrdered'][]
    }
    ReportWeeklyJob: {
      /** Format: uuid */
      id: string
      subject: string
      /** Format: date */
      week: DayText
      weekWords: string
      format: components['schemas']['ReportPaperFormat']
      state: components['schemas']['ReportWeeklyState']
      /** Format: int32 */
      percent: number
      fileName: string | null
      problem: string | null
      /** Format: date-time */
      askedAt: string
    }
    /** @enum {string} */
    ReportWeeklyState: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'
    ScheduleActivityChain: {
      chain: components['schemas']['ScheduleWhyStep'][]
    }
    ScheduleActivityRow: {
      /** Format: uuid */
      id: string
      /** Format: uuid */
      planId: string
      /** Format: uuid */
      revisionId: string
      /** Format: uuid */
      projectId: string
      projectName: string
      /** Format: uuid */
      lotId: string | null
      /** @description 编号：任务在分解结构中的位置，如 1.2.3。 */
      wbs: string
      /** @description 代码：编制软件中的任务代码。 */
      code: string
      /** @description 任务名称：计划中一项任务（工作）的名称。 */
      name: string
      /**
       * @description 类型：任务、里程碑或汇总。
       * @enum {string}
       */
      kind: 'TASK' | 'LEVEL_OF_EFFORT' | 'START_MILESTONE' | 'FINISH_MILESTONE' | 'SUMMARY'
      calendarName: string
      /** @description 工期：按该任务的日历计的工作天数；汇总任务由下级推算，里程碑为 0。 */
      durationDays: number | null
      /**
       * Format: date
       * @description 开始：推算或实际的开始日期。
       */
      start: DayText | null
      /**
       * Format: date
       * @description 完成：推算或实际的完成日期，含当日。
       */
      finish: DayText | null
      /**
       * Format: date
       * @description 基准开始：冻结的基准计划所定的开始日期。
       */
      baselineStart: DayText | null
      /**
       * Format: date
       * @description 基准完成：冻结的基准计划所定的完成日期。
       */
      baselineFinish: DayText | null
      /**
       * Format: int64
       * @description 偏差：完成日期与基准完成相差的日历天，晚为正。
       */
      finishVarianceDays: number | null
      /** @description 完成百分比：累计完成的形象进度，0 至 100。 */
      percent: number
      officialPercent: number | null
      /** @description 总时差：不影响总工期可以推迟的时间，按该工作日历。 */
      totalFloatDays: number
      /** @description 关键：总时差最小的任务：每晚一天，完工晚一天。 */
      critical: boolean
      nearCritical: boolean
      /** @description 限制类型：除尽早、尽可能晚外，都须同时给出限制日期。 */
      constraintKind: string
      /**
       * Format: date
       * @description 限制日期：限制类型所指的日期。
       */
      constraintDay: DayText | null
      constraint: string
      /** @description 工程量：按图纸计的设计工程量。 */
      quantity: string | null
      quantityDone: string | null
      /** @description 单位：工程量的计量单位。 */
      unit: string | null
      /**
       * Format: date
       * @description 实际开始：实际开工的日期。
       */
      actualStart: DayText | null
      /**
       * Format: date
       * @description 实际完成：实际完工的日期。
       */
      actualFinish: DayText | null
      can: string[]
    }
    ScheduleActivityRowPage: {
      items: components['schemas']['ScheduleActivityRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    ScheduleBaselineSent: {
      /** Format: uuid */
      approval: string
    }
    ScheduleDeviation: {
      standing: components['schemas']['SchedulePlanStanding']
      causes: components['schemas']['ScheduleDeviationCause'][]
      milestones: components['schemas']['ScheduleDeviationMilestone'][]
      curve: components['schemas']['ScheduleDeviationPoint'][]
    }
    ScheduleDeviationCause: {
      /** Format: uuid */
      activityId: string
      name: string
      wbs: string
      ownDelayDays: number
      pushes: components['schemas']['ScheduleDeviationPushed'][]
      cause: string | null
    }
    ScheduleDeviationMilestone: {
      /** Format: uuid */
      activityId: string
      name: string
      /** Format: date */
      baseline: DayText
      /** Format: date */
      forecast: DayText
      /** Format: int32 */
      days: number
      late: boolean
    }
    ScheduleDeviationPoint: {
      /** Format: date */
      day: DayText
      planned: number
      done: number | null
    }
    ScheduleDeviationPushed: {
      /** Format: uuid */
      activityId: string
      name: string
      days: number
    }
    ScheduleEditChanged: {
      /** Format: uuid */
      id: string
      name: string
      /** Format: date */
      start: DayText | null
      /** Format: date */
      finish: DayText | null
      /** Format: int64 */
      daysMoved: number
      critical: boolean
    }
    ScheduleEditPreview: {
      /** Format: date */
      finish: DayText
      /** Format: date */
      finishBefore: DayText
      /** Format: int32 */
      version: number
      changed: components['schemas']['ScheduleEditChanged'][]
      rows: components['schemas']['ScheduleEditRows']
    }
    ScheduleEditPreviewed: {
      edits: components['schemas']['SchedulePlanEdit'][]
    }
    ScheduleEditRows: {
      id: string[]
      start: (number | null)[]
      finish: (number | null)[]
    }
    ScheduleEditSaved: {
      edits: components['schemas']['SchedulePlanEdit'][]
      /** Format: int32 */
      version?: number | null
    }
    ScheduleEditVersion: {
      /** Format: int32 */
      version: number
    }
    ScheduleImport: {
      /** Format: uuid */
      id: string
      /** @enum {string} */
      state: 'READING' | 'PREVIEW' | 'REFUSED' | 'CONFIRMED' | 'DISCARDED'
      fileName: string
      /** Format: int64 */
      size: number
      /** Format: uuid */
      projectId: string
      /** Format: uuid */
      lotId?: string
      seconds: number
      refusal?: components['schemas']['ScheduleImportRefusal']
      preview?: components['schemas']['SchedulePreview']
    }
    ScheduleImportAccepted: {
      /** Format: uuid */
      id: string
    }
    ScheduleImportChoice: {
      key: string
    }
    ScheduleImportConfirmation: {
      /** @description 计划名称：一份计划的名称。 */
      name: string
    }
    ScheduleImportConfirmed: {
      /** Format: uuid */
      planId: string
      /** Format: uuid */
      revisionId: string
    }
    ScheduleImportMost: {
      /** Format: int64 */
      bytes: number
    }
    ScheduleImportRefusal: {
      code: string
      detail: string
      lines: string[]
    }
    SchedulePlan: {
      /** Format: uuid */
      id: string
      name: string
      project: components['schemas']['Named']
      halted: string | null
      lot: components['schemas']['Named'] | null
      revisions: components['schemas']['SchedulePlanRevision'][]
      notApproved: boolean
      approval: components['schemas']['SchedulePlanApproval'] | null
      /** Format: date */
      dataDate: DayText | null
      standing: components['schemas']['SchedulePlanStanding'] | null
      provisional: string | null
      can: string[]
    }
    SchedulePlanApproval: {
      /** Format: uuid */
      id: string
      /** @enum {string} */
      standing: 'RUNNING' | 'GIVEN_BACK' | 'SUSPENDED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN' | 'VOID'
    }
    SchedulePlanAt: {
      /** Format: uuid */
      revisionId: string
      /** Format: int32 */
      number: number
      /** @enum {string} */
      state: 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | 'FROZEN' | 'SUPERSEDED' | 'RETURNED'
      /** Format: date */
      approvedOn: DayText | null
    }
    SchedulePlanEdit:
      | components['schemas']['SchedulePlanEditMove']
      | components['schemas']['SchedulePlanEditDuration']
      | components['schemas']['SchedulePlanEditConstraint']
      | components['schemas']['SchedulePlanEditLink']
      | components['schemas']['SchedulePlanEditUnlink']
      | components['schemas']['SchedulePlanEditRename']
    SchedulePlanEditConstraint: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'constraint'
      /** Format: uuid */
      id: string
      kind: string
      /** Format: int32 */
      at?: number | null
    }
    SchedulePlanEditDuration: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'duration'
      /** Format: uuid */
      id: string
      /** Format: int32 */
      minutes: number
    }
    SchedulePlanEditLink: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'link'
      /** Format: uuid */
      from: string
      /** Format: uuid */
      to: string
      /** @enum {string} */
      relation: 'FS' | 'SS' | 'FF' | 'SF'
      /** Format: int32 */
      lag: number
    }
    SchedulePlanEditMove: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'move'
      /** Format: uuid */
      id: string
      /** Format: int32 */
      start: number
    }
    SchedulePlanEditRename: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'rename'
      /** Format: uuid */
      id: string
      name: string
    }
    SchedulePlanEditUnlink: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: 'unlink'
      /** Format: uuid */
      from: string
      /** Format: uuid */
      to: string
      /** @enum {string} */
      relation: 'FS' | 'SS' | 'FF' | 'SF'
    }
    SchedulePlanItems: {
      items: components['schemas']['SchedulePlanRow'][]
    }
    SchedulePlanRevision: {
      /** Format: uuid */
      id: string
      /** Format: int32 */
      number: number
      /** @enum {string} */
      state: 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | 'FROZEN' | 'SUPERSEDED' | 'RETURNED'
      stateName: string
      /** Format: date-time */
      createdAt: string
      createdBy: string | null
      note: string | null
      returnReason: string | null
      /** Format: date */
      approvedOn: DayText | null
    }
    SchedulePlanRow: {
      /** Format: uuid */
      id: string
      name: string
      project: components['schemas']['Named']
      halted: string | null
      /** Format: uuid */
      lotId: string | null
      lotName: string | null
      current: components['schemas']['SchedulePlanAt'] | null
      draft: components['schemas']['SchedulePlanAt'] | null
      /** Format: date */
      finish: DayText | null
      /** Format: int32 */
      criticalCount: number
      /** Format: int32 */
      taskCount: number
      standing: components['schemas']['SchedulePlanStanding'] | null
    }
    SchedulePlanRowPage: {
      items: components['schemas']['SchedulePlanRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    SchedulePlanStanding: {
      /** @enum {string} */
      lamp: 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'NOT_STARTED' | 'DONE'
      rule: string
      plannedPercent: number
      donePercent: number
      gapPoints: number
      /** Format: int32 */
      finishVarianceDays: number
      /** Format: date */
      baselineFinish: DayText
      /** Format: date */
      forecastFinish: DayText
      /** Format: int32 */
      milestonesLate: number
      /** Format: int32 */
      lateActivities: number
      /** Format: date */
      dataDate: DayText | null
      /** @enum {string} */
      basis: 'live' | 'official'
      nextMilestone: components['schemas']['SchedulePlanStandingMilestone'] | null
    }
    SchedulePlanStandingMilestone: {
      name: string
      /** Format: date */
      day: DayText
      /** Format: int64 */
      days: number
    }
    SchedulePortfolioActivitiesRow: {
      /** Format: uuid */
      id: string
      plan: components['schemas']['Named']
      project: components['schemas']['Named']
      lot: components['schemas']['Named'] | null
      wbs: string
      name: string
      kind: string
      /** Format: date */
      start: DayText | null
      /** Format: date */
      finish: DayText | null
      /** Format: date */
      baselineFinish: DayText | null
      /** Format: int64 */
      finishVarianceDays: number | null
      percent: number
      critical: boolean
      late: boolean
    }
    SchedulePortfolioActivitiesRowPage: {
      items: components['schemas']['SchedulePortfolioActivitiesRow'][]
      /** @description 下一页的标记，作为 after 参数传回；没有下一页时为空。 */
      next: string | null
      /**
       * Format: int64
       * @description 总数；未统计时为空。
       */
      total: number | null
    }
    SchedulePreview: {
      format: string
      title: string
      /** Format: int32 */
      tasks: number
      /** Format: int32 */
      summaries: number
      /** Format: int32 */
      milestones: number
      links: components['schemas']['SchedulePreviewLinks']
      calendars: components['schemas']['SchedulePreviewCalendar'][]
      /** Format: date */
      start: DayText | null
      /** Format: date */
      finish: DayText | null
      /** Format: date */
      storedFinish: DayText | null
      findings: components['schemas']['SchedulePreviewTold'][]
      sample: components['schemas']['SchedulePreviewSample'][]
      computed: components['schemas']['SchedulePreviewComputed']
      others: components['schemas']['SchedulePreviewOther'][]
    }
    SchedulePreviewCalendar: {
      name: string
      hoursPerWeek: number
      /** Format: int32 */
      exceptions: number
    }
    SchedulePreviewComputed: {
      /** Format: date */
      finish: DayText | null
      /** Format: int32 */
      critical: number
    }
    SchedulePreviewLinks: {
      /** Format: int64 */
      fs: number
      /** Format: int64 */
      ss: number
      /** Format: int64 */
      ff: number
      /** Format: int64 */
      sf: number
    }
    SchedulePreviewOther: {
      key: string
      title: string
      /** Format: int32 */
      tasks: number
      /** Format: int32 */
      links: number
    }
    SchedulePreviewSample: {
      wbs: string
      name: string
      /** Format: date */
      start: DayText | null
      /** Format: date */
      finish: DayText | null
      duration: string
    }
    SchedulePreviewTold: {
      /** @enum {string} */
      severity: 'INFO' | 'WARNING' | 'ERROR'
      where: string
      text: string
    }
    ScheduleRevisionStarted: {
      /** Format: uuid */
      revisionId: string
    }
    ScheduleStepsVerdict: {
      /** @enum {string|null} */
      verdict?: 'PASS' | 'FREEZE' | 'RETURN' | null
      reason?: string | null
    }
    ScheduleThreshold: {
      /** @description 方案：按哪一套规则判定灯色。 */
      preset: string
      presets: components['schemas']['Coded'][]
      /** @description 预警：低于计划：完成百分比比计划应完成少多少起为预警。 */
      yellow: number
      /** @description 较重预警：低于计划：完成百分比比计划应完成少多少起为较重预警；可不设。 */
      orange: number | null
      /** @description 滞后：低于计划：完成百分比比计划应完成少多少起为滞后。 */
      red: number
      /**
       * Format: int32
       * @description 预警：完工推迟：预计完工日期晚于基准多少个日历天起为预警。
       */
      finishYellowDays: number
      /**
       * Format: int32
       * @description 滞后：完工推迟：预计完工日期晚于基准多少个日历天起为滞后。
       */
      finishRedDays: number
      /** Format: int32 */
      version: number
      can: string[]
    }
    ScheduleThresholdForm: {
      /** @description 方案：按哪一套规则判定灯色。 */
      preset: string
      /** @description 预警：低于计划：完成百分比比计划应完成少多少起为预警。 */
      yellow: number
      /** @description 较重预警：低于计划：完成百分比比计划应完成少多少起为较重预警；可不设。 */
      orange?: number | null
      /** @description 滞后：低于计划：完成百分比比计划应完成少多少起为滞后。 */
      red: number
      /**
       * Format: int32
       * @description 预警：完工推迟：预计完工日期晚于基准多少个日历天起为预警。
       */
      finishYellowDays: number
      /**
       * Format: int32
       * @description 滞后：完工推迟：预计完工日期晚于基准多少个日历天起为滞后。
       */
      finishRedDays: number
      /** Format: int32 */
      version: number
    }
    ScheduleTimeline: {
      /** Format: uuid */
      planId: string
      /** Format: uuid */
      revisionId: string
      /** @enum {string} */
      revisionState: 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | 'FROZEN' | 'SUPERSEDED' | 'RETURNED'
      /** Format: int32 */
      version: number
      name: string
      /** Format: int32 */
      dataDate: number | null
      /** Format: int32 */
      projectStart: number | null
      /** Format: int32 */
      projectFinish: number | null
      calendars: components['schemas']['ScheduleTimelineCalendar'][]
      rows: components['schemas']['ScheduleTimelineRows']
      links: components['schemas']['ScheduleTimelineLinks']
    }
    ScheduleTimelineCalendar: {
      name: string
      /** Format: int32 */
      minutesPerDay: number
      week: number[]
      exceptions: number[][]
    }
    ScheduleTimelineLinks: {
      from: number[]
      to: number[]
      relation: number[]
      lag: number[]
    }
    ScheduleTimelineRows: {
      id: string[]
      parent: number[]
      wbs: string[]
      code: string[]
      name: string[]
      kind: number[]
      calendar: number[]
      duration: number[]
      start: (number | null)[]
      finish: (number | null)[]
      baselineStart: (number | null)[]
      baselineFinish: (number | null)[]
      percent: number[]
      totalFloat: number[]
      freeFloat: number[]
      flags: number[]
    }
    ScheduleWhyStep: {
      /** Format: uuid */
      activityId: string
      name: string
      text: string
    }
    StandardCodeForm: {
      /** @description 名称：选项中显示的名称。 */
      name: string
      /** @description 启用：停用后不再出现在选项中，已用此代码的记录保留。 */
      active?: boolean | null
      /**
       * Format: int32
       * @description 顺序：在选项中的先后，0 至 9999。
       */
      seq?: number | null
    }
    StandardCodeItem: {
      code: string
      name: string
      active: boolean
      /** Format: int32 */
      seq: number
    }
    StandardCodeLists: {
      items: components['schemas']['Coded'][]
    }
    StandardCodeShown: {
      code: string
      name: string
      items: components['schemas']['StandardCodeItem'][]
      can: string[]
    }
    StandardField: {
      entity: string
      code: string
      name: string
      meaning: string
      /** @enum {string} */
      kind: 'text' | 'code' | 'reference' | 'money' | 'day' | 'integer' | 'decimal' | 'flag' | 'uscc' | 'project-code'
      unit: string | null
      /** Format: int32 */
      maxLength: number | null
      codeList: string | null
      required: boolean
      source: string | null
      pattern: string | null
      least: number | null
      most: number | null
      mark: components['schemas']['Mark']
      shelter: string | null
    }
    StandardFieldFields: {
      edition: string
      items: components['schemas']['StandardField'][]
    }
    /**
     * @description 数据标准中的字段：对象.代码。
     * @enum {string}
     */
    StandardPlace:
      | 'act.type'
      | 'act.round'
      | 'act.opinion'
      | 'act.people'
      | 'act.step'
      | 'act.way'
      | 'act.chosen'
      | 'act.by'
      | 'act.answer'
      | 'act.at'
      | 'act.text'
      | 'act.files'
      | 'act.hash'
      | 'act.size'
      | 'activity.name'
      | 'activity.durationDays'
      | 'activity.totalFloatDays'
      | 'activity.number'
      | 'activity.level'
      | 'activity.wbs'
      | 'activity.code'
      | 'activity.kind'
      | 'activity.calendar'
      | 'activity.predecessors'
      | 'activity.constraintKind'
      | 'activity.constraintDay'
      | 'activity.deadline'
      | 'activity.start'
      | 'activity.finish'
      | 'activity.baselineStart'
      | 'activity.baselineFinish'
      | 'activity.forecastFinish'
      | 'activity.finishVarianceDays'
      | 'activity.freeFloatDays'
      | 'activity.critical'
      | 'activity.cause'
      | 'activity.actualStart'
      | 'activity.actualFinish'
      | 'activity.percent'
      | 'activity.quantity'
      | 'activity.unit'
      | 'activity.lagDays'
      | 'activity.relation'
      | 'activity.ownDelayDays'
      | 'activity.pushes'
      | 'agendaItem.title'
      | 'agendaItem.obstacleId'
      | 'agendaItem.projectId'
      | 'assignment.what'
      | 'assignment.ownerId'
      | 'assignment.personId'
      | 'assignment.dueOn'
      | 'assignment.projectId'
      | 'assignment.state'
      | 'assignment.source'
      | 'assignment.overdueDays'
      | 'assignment.givenBy'
      | 'assignment.givenFor'
      | 'assignmentAct.act'
      | 'assignmentAct.words'
      | 'codeItem.code'
      | 'codeItem.name'
      | 'codeItem.seq'
      | 'codeItem.active'
      | 'delegation.personId'
      | 'delegation.delegateId'
      | 'delegation.from'
      | 'delegation.to'
      | 'delegation.reason'
      | 'delegation.setBy'
      | 'deviation.lamp'
      | 'deviation.slip'
      | 'deviation.planned'
      | 'deviation.done'
      | 'deviation.gap'
      | 'deviation.milestonesLate'
      | 'deviation.activitiesLate'
      | 'deviation.baselineFinish'
      | 'deviation.forecastFinish'
      | 'grant.role'
      | 'grant.scopeKind'
      | 'grant.scopeId'
      | 'grant.region'
      | 'grant.organisation'
      | 'grant.project'
      | 'grant.lot'
      | 'grant.because'
      | 'grant.lots'
      | 'grant.since'
      | 'grant.until'
      | 'grant.givenBy'
      | 'grant.validFrom'
      | 'grant.validTo'
      | 'grant.projectClass'
      | 'grant.further'
      | 'grantRequest.role'
      | 'grantRequest.scopeKind'
      | 'grantRequest.scopeId'
      | 'grantRequest.validFrom'
      | 'grantRequest.validTo'
      | 'grantRequest.reason'
      | 'handing.to'
      | 'handing.validFrom'
      | 'handing.validTo'
      | 'handing.rights'
      | 'handing.scopeKind'
      | 'handing.scopeId'
      | 'identity.provider'
      | 'identity.subject'
      | 'initiation.name'
      | 'initiation.nationalCode'
      | 'initiation.typeCode'
      | 'initiation.natureCode'
      | 'initiation.industryCode'
      | 'initiation.regionCode'
      | 'initiation.address'
      | 'initiation.ownerOrganisationId'
      | 'initiation.authorityOrganisationId'
      | 'initiation.investment'
      | 'initiation.plannedStart'
      | 'initiation.plannedFinish'
      | 'initiation.notSecret'
      | 'initiation.track'
      | 'initiation.projectId'
      | 'initiation.necessity'
      | 'initiation.content'
      | 'initiation.scale'
      | 'initiation.funds'
      | 'initiation.landUse'
      | 'initiation.contact'
      | 'initiation.phone'
      | 'initiationFund.sourceCode'
      | 'initiationFund.amount'
      | 'initiationFund.proof'
      | 'instruction.subjectKind'
      | 'instruction.subjectId'
      | 'instruction.words'
      | 'instruction.tasks'
      | 'lifecycleEntry.kind'
      | 'lifecycleEntry.documentId'
      | 'lifecycleEntry.number'
      | 'lifecycleEntry.decidedOn'
      | 'lifecycleEntry.amount'
      | 'lifecycleEntry.quantity'
      | 'lifecycleEntry.lotId'
      | 'lifecycleEntry.supersedes'
      | 'lifecycleEntry.note'
      | 'lifecycleEntry.recordedBy'
      | 'lifecycleEntry.recordedAt'
      | 'lifecycleRule.code'
      | 'lifecycleRule.regionCode'
      | 'lifecycleRule.severity'
      | 'lifecycleRule.least'
      | 'lifecycleRule.most'
      | 'lifecycleRule.exemptUnder'
      | 'lifecycleRule.exemptArea'
      | 'lifecycleRule.inForce'
      | 'lifecycleRule.validFrom'
      | 'lifecycleRule.validTo'
      | 'lifecycleRule.source'
      | 'lifecycleRule.reason'
      | 'lot.code'
      | 'lot.name'
      | 'lot.kind'
      | 'lot.contractorId'
      | 'lot.supervisorId'
      | 'lot.contractNumber'
      | 'lot.contractAmount'
      | 'lot.contractStart'
      | 'lot.contractFinish'
      | 'machine.name'
      | 'machine.purpose'
      | 'machine.organisationId'
      | 'machine.answersFor'
      | 'machine.rights'
      | 'machine.scopeKind'
      | 'machine.scopeId'
      | 'machine.validUntil'
      | 'machineSecret.overlapHours'
      | 'matter.kind'
      | 'matter.lotId'
      | 'matter.title'
      | 'matter.content'
      | 'matter.amount'
      | 'matter.days'
      | 'matter.day'
      | 'matter.state'
      | 'matter.raisedBy'
      | 'matter.raisedAt'
      | 'matterMode.mode'
      | 'matterOutcome.verdict'
      | 'matterOutcome.authority'
      | 'matterOutcome.number'
      | 'matterOutcome.decidedOn'
      | 'matterOutcome.amount'
      | 'matterOutcome.originalId'
      | 'matterOutcome.voidReason'
      | 'meeting.title'
      | 'meeting.kind'
      | 'meeting.heldOn'
      | 'meeting.heldAt'
      | 'meeting.place'
      | 'meeting.convenor'
      | 'meeting.projectIds'
      | 'meeting.organisationIds'
      | 'meeting.people'
      | 'meeting.state'
      | 'meeting.items'
      | 'milestone.name'
      | 'milestone.baseline'
      | 'milestone.forecast'
      | 'milestone.slip'
      | 'milestone.state'
      | 'milestoneReached.actualOn'
      | 'milestoneReached.proofKind'
      | 'milestoneReached.proofId'
      | 'milestoneReached.reason'
      | 'milestoneRemoval.reason'
      | 'milestoneTemplate.typeCode'
      | 'milestoneTemplate.names'
      | 'minutes.decisions'
      | 'minutes.decision'
      | 'minutes.reason'
      | 'noticeSettings.quietFrom'
      | 'noticeSettings.quietTo'
      | 'noticeSettings.digest'
      | 'noticeSettings.wishes'
      | 'obstacle.title'
      | 'obstacle.content'
      | 'obstacle.blocks'
      | 'obstacle.kind'
      | 'obstacle.since'
      | 'obstacle.effectDays'
      | 'obstacle.lotId'
      | 'obstacle.responsibleId'
      | 'obstacle.helperIds'
      | 'obstacle.dueOn'
      | 'obstacle.level'
      | 'obstacle.state'
      | 'obstacle.overdueDays'
      | 'obstacle.promisedOn'
      | 'obstacle.askedOn'
      | 'obstacle.raisedFor'
      | 'obstacle.raisedBy'
      | 'obstacle.raisedAt'
      | 'obstacle.closedAt'
      | 'obstacle.project'
      | 'obstacleAct.act'
      | 'obstacleAct.words'
      | 'obstacleAct.day'
      | 'obstacleAct.organisationId'
      | 'organisation.name'
      | 'organisation.uscc'
      | 'organisation.kind'
      | 'organisation.parentId'
      | 'organisation.regionCode'
      | 'part.parentId'
      | 'part.code'
      | 'part.name'
      | 'person.name'
      | 'person.organisationId'
      | 'person.post'
      | 'person.mobile'
      | 'person.login'
      | 'person.password'
      | 'person.signsIn'
      | 'person.email'
      | 'plan.name'
      | 'plan.start'
      | 'plan.calendar'
      | 'plan.dataDate'
      | 'plan.lotId'
      | 'post.name'
      | 'progress.forDay'
      | 'progress.percent'
      | 'progress.quantity'
      | 'progress.cause'
      | 'progress.method'
      | 'progress.actualStart'
      | 'progress.actualFinish'
      | 'progress.remainingDays'
      | 'progress.note'
      | 'progress.before'
      | 'progress.after'
      | 'progress.state'
      | 'project.name'
      | 'project.nationalCode'
      | 'project.typeCode'
      | 'project.natureCode'
      | 'project.industryCode'
      | 'project.regionCode'
      | 'project.address'
      | 'project.ownerOrganisationId'
      | 'project.authorityOrganisationId'
      | 'project.stage'
      | 'project.investment'
      | 'project.plannedStart'
      | 'project.plannedFinish'
      | 'project.approvedOn'
      | 'project.approvalNumber'
      | 'project.summary'
      | 'project.keyProject'
      | 'project.notSecret'
      | 'project.status'
      | 'project.lotCount'
      | 'project.updatedAt'
      | 'project.contactName'
      | 'project.contactPhone'
      | 'project.fundAccount'
      | 'project.remark'
      | 'project.mark'
      | 'projectMark.mark'
      | 'projectMark.reason'
      | 'projectMilestone.name'
      | 'projectMilestone.plannedOn'
      | 'projectMilestone.forecastOn'
      | 'projectMilestone.activityId'
      | 'projectMilestone.reason'
      | 'projectTrack.track'
      | 'projectTrack.reason'
      | 'proposal.reason'
      | 'region.parentCode'
      | 'region.code'
      | 'region.name'
      | 'report.number'
      | 'report.projects'
      | 'report.withoutBaseline'
      | 'report.basis'
      | 'report.madeFor'
      | 'report.madeBy'
      | 'report.madeAt'
      | 'report.scope'
      | 'report.projectId'
      | 'report.weekOf'
      | 'report.formats'
      | 'role.code'
      | 'role.name'
      | 'role.madeFrom'
      | 'role.level'
      | 'role.rights'
      | 'securityPolicy.leastLength'
      | 'securityPolicy.kinds'
      | 'securityPolicy.history'
      | 'securityPolicy.adminDays'
      | 'securityPolicy.otherDays'
      | 'securityPolicy.idleMinutes'
      | 'securityPolicy.longestMinutes'
      | 'securityPolicy.secondFactor'
      | 'securityPolicy.attempts'
      | 'securityPolicy.lockMinutes'
      | 'setup.tenantName'
      | 'setup.regionCode'
      | 'setup.regionName'
      | 'setup.organisationName'
      | 'setup.uscc'
      | 'setup.adminName'
      | 'setup.login'
      | 'setup.password'
      | 'signInWay.byDirectory'
      | 'sitting.personId'
      | 'sitting.validFrom'
      | 'sitting.validTo'
      | 'stageDocument.reason'
      | 'stageMove.transition'
      | 'stageMove.reason'
      | 'statutoryClock.code'
      | 'statutoryClock.beganOn'
      | 'statutoryClock.reason'
      | 'statutoryClock.step'
      | 'statutoryClock.beganTime'
      | 'threshold.preset'
      | 'threshold.yellow'
      | 'threshold.orange'
      | 'threshold.red'
      | 'threshold.finishYellowDays'
      | 'threshold.finishRedDays'
      | 'verdict.reason'
  }
  responses: {
    /** @description 未办成；detail 说明原因和办法 */
    Problem: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: {
    /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
    IdempotencyKey: string
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listActivities: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressDueActivitiesDuePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getActivity: {
    parameters: {
      query?: {
        revision?: string
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleActivityRow']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createActivityProgressReport: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReportForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReportCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getActivityWhy: {
    parameters: {
      query?: {
        revision?: string
        /** @description 口径：live 为监理已核，official 为业主已批。 */
        basis?: string
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleActivityChain']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalDelegations: {
    parameters: {
      query?: {
        whose?: components['schemas']['ApprovalDelegationWhose']
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalDelegationPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalDelegations: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalSetDelegationOwnDelegation']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalDelegation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalDelegationsCandidates: {
    parameters: {
      query?: {
        person?: string
        /** @description 关键词，按包含查找。 */
        q?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalDelegationDelegationCandidates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalDelegationsForAnother: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalSetDelegationDelegationForAnother']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalDelegation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalDelegationEnd: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalDelegationDelegationEnd']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalDelegation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getApprovalFileLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalActFileActFileLimit']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalKinds: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalKindList']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalPeople: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteCandidates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getApprovalPhrases: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalPhrasePhrases']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateApprovalPhrases: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalPhraseForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalPhrasePhrases']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalRoutes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteKindLines']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getApprovalRoute: {
    parameters: {
      query?: never
      header?: never
      path: {
        kind: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteOfKind']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateApprovalRouteDraft: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        kind: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalRouteDrawing']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteOfKind']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteApprovalRouteDraft: {
    parameters: {
      query: {
        version: number
      }
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        kind: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteOfKind']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalRoutePublication: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        kind: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalRoutePublication']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteOfKind']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalRouteTrial: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        kind: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalRouteTrial']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalRouteTravelled']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovals: {
    parameters: {
      query?: {
        box?: components['schemas']['ApprovalBox']
        kind?: string
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalLinePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalsAgreements: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalAgreeAllForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalAgreeAllOutcome']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getApproval: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalMatter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalActs: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalActForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalMatter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listApprovalCandidates: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalCandidates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postApprovalFiles: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApprovalMatterActPaper']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getApprovalFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        file: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteApprovalFile: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
        file: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  getApprovalPaperPdf: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listAssignments: {
    parameters: {
      query?: {
        box?: components['schemas']['MeetingAssignmentBox']
        /** @description 关键词，按包含查找。 */
        q?: string
        state?: components['schemas']['MeetingAssignmentState']
        overdue?: boolean
        project?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignmentRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getAssignmentsLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignmentAssignmentLimit']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignment']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postAssignmentActs: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingTakeAssignmentActForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignment']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postAssignmentAttachments: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignment']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getAssignmentAttachment: {
    parameters: {
      query?: {
        size?: components['schemas']['FilesSize']
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getAssignmentAttachmentOriginal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listAuditEntries: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        outcome?: components['schemas']['AuditEntryOutcome']
        /** @description 起始日期，含当日。 */
        from?: DayText
        /** @description 截止日期，含当日。 */
        to?: DayText
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AuditEntryPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getCalendarAddress: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnCalendarCalendarAddress']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createCalendarAddres: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnCalendarCalendarAddressShown']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteCalendarAddress: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createCertificate: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessTrustBindForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessTrustCertificateBound']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getCheckProjectCode: {
    parameters: {
      query: {
        value: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checked']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getCheckUscc: {
    parameters: {
      query: {
        value: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checked']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listColleagues: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnGrantsColleagues']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getDesk: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportDesk']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getDuties: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessDuties']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getEntryKinds: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleEntryKinds']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getEvidence: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Evidence']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postEvidenceVerification: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Evidence']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listGrantRequests: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GrantRequestRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createGrantRequest: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantrequestAskForGrantForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GrantRequestGrantRequestCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listGrantRequestsRoles: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GrantRequestGrantRequestRoles']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteGrant: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  deleteHanding: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listInitiations: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiationDraftPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createInitiation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleInitiationForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getInitiationsStart: {
    parameters: {
      query?: {
        project?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiationForm']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getInitiation: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateInitiation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleInitiationForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteInitiation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createInitiationFile: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteInitiationFile: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
        file: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getInitiationFormDocx: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getInitiationFormPdf: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  createInitiationSubmission: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleInitiationVersion']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleInitiationSubmitted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listInstructions: {
    parameters: {
      query: {
        subjectKind: components['schemas']['MeetingInstructionSubject']
        subjectId: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingInstructionInstructionsOf']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createInstruction: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingGiveInstructionForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingInstructionInstructionCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getLifecycleRules: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleRuleAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createLifecycleRule: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleSetRuleForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleRuleAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getLot: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectLot']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateLot: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectLotForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectLotCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listLotParts: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectLotParts']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createLotPart: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectPartForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectLotCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listMachineRights: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessMachineMachineRights']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listMachines: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessMachineMachineLinePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createMachine: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessMachineForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessMachineMachineProposed']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMachine: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessMachine']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postMachineRevocation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postMachineSecrets: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessRenewSecretForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessMachineSecretShown']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteMachineSecret: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
        secret: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  getMatterKinds: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterKindKinds']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createMatterKindsModeProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterProposeModesForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterKindModeProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listMatters: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        kind?: components['schemas']['MatterKind']
        state?: components['schemas']['MatterState']
        project?: string
        lot?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMattersLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterAttachmentLimit']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMatter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateMatter: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteMatter: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postMatterAttachments: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMatterAttachment: {
    parameters: {
      query?: {
        size?: components['schemas']['FilesSize']
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteMatterAttachment: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMatterAttachmentOriginal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  postMatterOutcome: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterRecordOutcomeForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postMatterOutcomeVoiding: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterVoidOutcomeForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postMatterSubmission: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterVersion']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Matter']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listMeetings: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        project?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createMeeting: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingMeetingCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMeeting: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Meeting']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateMeeting: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Meeting']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postMeetingMinutes: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingPublishMinutesForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Meeting']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMeetingMinutesPdf: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getMilestoneTemplates: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneTemplates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateMilestoneTemplates: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleMilestoneTemplateForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneTemplates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listNoticeChannels: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeDeliveryGateways']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listNoticeDeliveries: {
    parameters: {
      query?: {
        state?: 'WAITING' | 'SENT' | 'WRITTEN' | 'SKIPPED' | 'FAILED'
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeDeliveryPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getNoticeSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeSettings']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateNoticeSettings: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeWishesForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeSettings']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listNotices: {
    parameters: {
      query?: {
        unread?: boolean
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postNoticesReadings: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeReadForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeReadAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getNoticesStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/event-stream': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getNoticesUnread: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NoticeStanding']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postNoticeReading: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listObstacles: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        state?: components['schemas']['ObstacleState']
        open?: boolean
        overdue?: boolean
        kind?: string
        project?: string
        responsible?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ObstacleRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getObstaclesXlsx: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        state?: components['schemas']['ObstacleState']
        open?: boolean
        overdue?: boolean
        kind?: string
        project?: string
        responsible?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getObstaclesLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ObstacleObstacleLimit']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getObstacle: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Obstacle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postObstacleActs: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ObstacleTakeObstacleActForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Obstacle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postObstacleAttachments: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Obstacle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getObstacleAttachment: {
    parameters: {
      query?: {
        size?: components['schemas']['FilesSize']
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getObstacleAttachmentOriginal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
        attachment: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listOrganisations: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        kind?: components['schemas']['AccessOrganisationKind']
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOrganisationPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createOrganisation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOrganisationForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOrganisationSaved']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getOrganisation: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOrganisation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateOrganisation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOrganisationForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOrganisationSaved']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listOrganisationAnswering: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAssignmentAnswering']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getOrganisationPosts: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPostPostsOf']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createOrganisationPost: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessPostForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPostSavedPost']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getOwnEmail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPeopleOwnEmail']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateOwnEmail: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessChangeEmailForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPeopleOwnEmail']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getOwnGrants: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnGrants']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createOwnGrantHanding: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessHandOnForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnGrantsHandedOn']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getOwnIdentities: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOutsideOwnWays']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteOwnIdentity: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listPeople: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPersonPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPerson: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessPersonForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPeopleCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPerson: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPerson']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updatePersonEmail: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessChangeEmailForm']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createPersonGrant: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessGiveGrantForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPeopleCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPersonIdentity: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessLinkIdentityForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSignInWayIdentityLinked']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deletePersonIdentity: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
        identity: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postPersonLeave: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postPersonPassword: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessPeopleNewPassword']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createPersonPasswordProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessAdministratorNextPassword']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessAdministratorCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPersonSecondFactorProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessAdministratorCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPersonSignIn: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSignInWay']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updatePersonSignIn: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessChangeSignInWayForm']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createPlanImport: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
          /** Format: uuid */
          projectId: string
          /** Format: uuid */
          lotId?: string | null
          name?: string | null
        }
      }
    }
    responses: {
      /** @description 成功 */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleImportAccepted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanImportsLimit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleImportMost']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleImport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deletePlanImport: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createPlanImportChoice: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleImportChoice']
      }
    }
    responses: {
      /** @description 成功 */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleImportAccepted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPlanImportConfirmation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleImportConfirmation']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleImportConfirmed']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanTemplateXlsx: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listPlans: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        project?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SchedulePlanRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlan: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SchedulePlan']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listPlanActivities: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        filter?: 'critical' | 'late' | 'dueThisMonth'
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleActivityRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanDeviation: {
    parameters: {
      query?: {
        /** @description 口径：live 为监理已核，official 为业主已批。 */
        basis?: 'live' | 'official'
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleDeviation']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPlanDraft: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleRevisionStarted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanTimeline: {
    parameters: {
      query?: {
        revision?: string
        /** @description 口径：live 为监理已核，official 为业主已批。 */
        basis?: 'live' | 'official'
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleTimeline']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getPlanTimelinePdf: {
    parameters: {
      query?: {
        revision?: string
        /** @description 口径：live 为监理已核，official 为业主已批。 */
        basis?: string
        paper?: string
        columns?: string[]
        filter?: string
        open?: string
        baseline?: boolean
        links?: boolean
        rest?: boolean
        names?: boolean
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listPortfolio: {
    parameters: {
      query?: {
        /** @description 行政区划代码（GB/T 2260），含下级。 */
        region?: string
        type?: string
        stage?: string
        lamp?: 'GREEN' | 'YELLOW' | 'ORANGE' | 'RED' | 'NOT_STARTED' | 'DONE'
        /** @description 排序；前加减号为倒序。 */
        sort?: 'lamp' | 'gap' | 'finish' | 'milestone' | 'name'
        /** @description 口径：live 为监理已核，official 为业主已批。 */
        basis?: 'live' | 'official'
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportPortfolioRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listPortfolioActivities: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        filter?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SchedulePortfolioActivitiesRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updatePost: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessPostForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPostSavedPost']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deletePost: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createPostGrant: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessGiveGrantForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPostSavedPost']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createPostSitting: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSeatPersonForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPostSavedPost']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProgressReports: {
    parameters: {
      query?: {
        state?: components['schemas']['ProgressReportState']
        plan?: string
        project?: string
        activity?: string
        mine?: boolean
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReportPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProgressReportsApprovals: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressApproveReportsForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressApproveReportsOutcome']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProgressReport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProgressReportApproval: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReportVersion']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProgressReportReturn: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReturnReportForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProgressReportVerification: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReportVersion']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProgressReportWithdrawal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressReportVersion']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProgressReport']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectNames: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectViewersHeadPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjects: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 行政区划代码（GB/T 2260），含下级。 */
        region?: string
        type?: string
        stage?: string
        status?: string
        owner?: string
        /** @description 排序；前加减号为倒序。 */
        sort?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectRowPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProject: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectsXlsx: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 行政区划代码（GB/T 2260），含下级。 */
        region?: string
        type?: string
        stage?: string
        status?: string
        owner?: string
        /** @description 排序；前加减号为倒序。 */
        sort?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateProject: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectCalendarIcs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/calendar': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectChangeTotals: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterChangeTotals']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateProjectContact: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectContactForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectEvents: {
    parameters: {
      query?: {
        kind?: components['schemas']['ProjectHistoryKind']
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectHistoryLinePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectHistory: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectHistory']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateProjectMark: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectMarkProjectForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectMarked']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectMarkLoss: {
    parameters: {
      query: {
        mark: components['schemas']['Mark']
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectViewersLoss']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectPlans: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SchedulePlanItems']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectViewers: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectViewersFound']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectViewersXlsx: {
    parameters: {
      query?: {
        /** @description 关键词，按包含查找。 */
        q?: string
      }
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectClocks: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleClockAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectClock: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleClockBegin']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleClockAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectClockSteps: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleClockStepForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleClockAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectEntries: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleEntryPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectEntry: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleRecordEntryForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleEntryCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectEntryDocument: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        entry: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectEntryOriginal: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        entry: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectEntryDocument: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleEntryKept']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectInitiationFormDocx: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectInitiationFormPdf: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectLifecycle: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lifecycle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectLot: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectLotForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectLotCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectMatter: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MatterForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MatterCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectMilestoneChoices: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneChoices']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectMilestoneTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleTakeOverMilestonesPreview']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectMilestoneTemplate: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneTakenOver']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectMilestoneTemplateUndoing: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleMilestoneUndoing']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectMilestones: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectMilestone: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleMilestoneForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateProjectMilestone: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        milestone: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleMilestoneForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectMilestoneChanges: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        milestone: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneChanges']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectMilestoneReached: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        milestone: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleReachMilestoneForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectMilestoneRemoval: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        milestone: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleDropMilestoneForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMilestoneAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectObstacle: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ObstacleRaiseObstacleForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ObstacleObstacleCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectStageDocumentVersionFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectStageDocumentVersionOriginal: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        version: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/ofd': string
          'image/jpeg': string
          'image/png': string
          'image/webp': string
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string
          'application/msword': string
          'application/vnd.ms-excel': string
          'application/vnd.ms-powerpoint': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectStageDocuments: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleStageDocumentAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectStageDocumentVersions: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        need: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleStageDocumentVersions']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectStageDocumentVersion: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        need: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleStageDocumentAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createProjectStageDocumentWaiver: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
        need: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleKeepStageDocumentForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleStageDocumentAll']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getProjectSummary: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleProjectSummary']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateProjectTrack: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleChooseTrackForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lifecycle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProjectTransitions: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LifecycleMovePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProjectTransitions: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LifecycleMoveProjectForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Lifecycle']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listProposals: {
    parameters: {
      query?: {
        open?: boolean
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessProposalPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProposalConfirmation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProposalRefusal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessDecisionRefuse']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postProposalWithdrawal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listRegions: {
    parameters: {
      query?: {
        parent?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRegionRegions']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createRegion: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessRegionForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRegionSavedRegion']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateRegion: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        code: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessRegionNewName']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRegionSavedRegion']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteRegion: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        code: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  deleteRevision: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createRevisionApproval: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleBaselineSent']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postRevisionEdits: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleEditSaved']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleEditVersion']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postRevisionFreeze: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleStepsVerdict']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postRevisionPreview: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleEditPreviewed']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleEditPreview']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postRevisionReview: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleStepsVerdict']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postRevisionSubmission: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  createRevocationList: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file?: string
          /**
           * Format: uuid
           * @description 已传完的分段上传，代替 file
           */
          upload?: string
        }
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessTrustRevocationListTaken']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getRoleRights: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRoleRoleMatrix']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listRoleRightsChanges: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRoleRoleKeptPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createRoleRightsProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessProposeRolesForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessRoleRoleProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listRoles: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPeopleRoles']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listSeals: {
    parameters: {
      query?: {
        kind?: string
        subject?: string
        project?: string
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EvidenceSealLinePage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSeal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EvidenceSealReceipt']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSealReceipt: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': string
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSecurityPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPolicy']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createSecurityPolicyProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessProposePolicyForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPolicyCreated']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listSecurityPolicyVersions: {
    parameters: {
      query?: {
        /** @description 上一页答复中的 next；不带为第一页。 */
        after?: string
        /** @description 一页条数，1 至 200，默认 50。 */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPolicyVersionPage']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteSession: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  getSessionCertificates: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnCertificateOwnCertificates']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createSessionCertificate: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessChallengeAnswer']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnCertificateOwnCertificateBound']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionCertificatesChallenge: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessChallenge']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteSessionCertificate: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postSessionCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionCodeForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessSession']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionCodeChallenge: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionKeyForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessChallenge']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionOutside: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOutsideGoForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOutsideSent']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionOutsideAnswer: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOutsideAnswerForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOutsideReturned']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSessionPasskeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnPasskeyOwnPasskeys']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionPasskeys: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnPasskeyNewPasskey']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnPasskeyAdded']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionPasskeysChallenge: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessPasskeysMaking']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateSessionPasskey: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnPasskeyKeyName']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  deleteSessionPasskey: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postSessionPassword: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionPasswordForm']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listSessionProviders: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOutsideProviders']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getSessionSecondFactor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnFactor']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionSecondFactor: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnFactorPasswordOnly']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOneTimeCodeBegun']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionSecondFactorConfirmation: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnFactorCodeOnly']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnFactorOwnRecoveryCodes']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionSecondFactorRecoveryCodes: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnFactorBoth']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnFactorOwnRecoveryCodes']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSessionSecondFactorRemoval: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessOwnFactorBoth']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postSessionStepUp: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionStepUpForm']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postSessionStepUpChallenge: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSessionKeyForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessChallenge']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postSetup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessSetUpCommand']
      }
    }
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listSignIns: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessOwnSessions']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteSignIns: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  deleteSignIn: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  deleteSitting: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  listStandardCodeLists: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StandardCodeLists']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getStandardCodeList: {
    parameters: {
      query?: never
      header?: never
      path: {
        code: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StandardCodeShown']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateStandardCodeListItem: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        code: string
        item: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StandardCodeForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StandardCodeItem']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getStandardFields: {
    parameters: {
      query?: {
        entity?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StandardFieldFields']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getStoredFiles: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesStoredFiles']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteStoredFile: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  postStoredFileRelease: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  getThresholds: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleThreshold']
        }
      }
      default: components['responses']['Problem']
    }
  }
  updateThresholds: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleThresholdForm']
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleThreshold']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getTrustAnchors: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessTrustTrusted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createTrustAnchorsProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessProposeAnchorForm']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessTrustAuthorityProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  createTrustAnchorRemovalProposal: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessTrustAuthorityProposal']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listUploads: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesUpload'][]
        }
      }
      default: components['responses']['Problem']
    }
  }
  createUpload: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FilesUploadNewUpload']
      }
    }
    responses: {
      /** @description 成功 */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesUpload']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getUpload: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesUpload']
        }
      }
      default: components['responses']['Problem']
    }
  }
  deleteUpload: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 已办理，没有内容 */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      default: components['responses']['Problem']
    }
  }
  updateUploadChunks: {
    parameters: {
      query: {
        /** @description 这一段在文件中从第几个字节开始。 */
        begins: number
      }
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/octet-stream': string
      }
    }
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesUpload']
        }
      }
      default: components['responses']['Problem']
    }
  }
  postUploadCompletion: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesUploadUploadFinished']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listWeeklyReports: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportWeeklyJob'][]
        }
      }
      default: components['responses']['Problem']
    }
  }
  createWeeklyReport: {
    parameters: {
      query?: never
      header: {
        /** @description 一次操作一个 UUID，重试时不变；答复保存 30 天。 */
        'Idempotency-Key': components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportOrderWeeklyForm']
      }
    }
    responses: {
      /** @description 成功 */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportWeeklyAccepted']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getWeeklyReport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportWeeklyJob']
        }
      }
      default: components['responses']['Problem']
    }
  }
  getWeeklyReportFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description 标识。 */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description 成功 */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/pdf': string
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string
        }
      }
      default: components['responses']['Problem']
    }
  }
}
