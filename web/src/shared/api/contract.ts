/**
 * The API in the words of the screens: names over the generated types, so that an answer the server changes no longer
 * compiles here. Nothing is described in this file; `./mingdu openapi` renews what it stands on.
 */
import type { components, paths } from './generated'

type Shapes = components['schemas']

export type Id = string
export type Instant = string

/** A list read page by page. */
export interface Page<T> {
  items: T[]
  next: string | null
  total: number | null
}
export type Named = Shapes['Named']
export type Coded = Shapes['Coded']

// ---- session

export type Session = Shapes['AccessSession']
export type OwnSession = Shapes['AccessOwnSessionsOwnSession']
export type CalendarAddress = Answer<'/calendar-address'>
/** Shown once. */
export type CalendarAddressShown = Shapes['AccessOwnCalendarCalendarAddressShown']
export type OwnFactor = Answer<'/session/second-factor'>
/** What a telephone takes in, shown once. */
export type BegunCode = Shapes['AccessOneTimeCodeBegun']
export type OwnPasskeys = Answer<'/session/passkeys'>
export type OwnPasskey = OwnPasskeys['items'][number]
/** What a device is given to make a key. */
export type PasskeyMaking = Shapes['AccessPasskeysMaking']
export type NewPasskey = Shapes['AccessOwnPasskeyNewPasskey']
export type PasskeyAdded = Shapes['AccessOwnPasskeyAdded']
/** What a key is asked to answer, and what it answers. */
export type Challenge = Shapes['AccessChallenge']
export type ChallengeAnswer = Shapes['AccessChallengeAnswer']
/** Other houses that vouch for people. */
export type SignInProviders = Answer<'/session/providers'>
export type OutsidePurpose = Shapes['AccessOutsideGoForm']['purpose']
export type OutsideAnswer = Shapes['AccessOutsideAnswerForm']
export type OutsideReturned = Shapes['AccessOutsideReturned']
export type OwnWays = Answer<'/own-identities'>
export type SetUp = Shapes['AccessSetUpCommand']

// ---- access

export type Organisation = Shapes['AccessOrganisation']
export type OrganisationForm = Shapes['AccessOrganisationForm']
export type OrganisationKind = Shapes['AccessOrganisationKind']
export type Grant = Shapes['AccessGrantGiven']
export type ScopeKind = Grant['scopeKind']
export type Person = Shapes['AccessPerson']
export type PersonForm = Shapes['AccessPersonForm']
export type GrantForm = Shapes['AccessGiveGrantForm']
export type Duties = Shapes['AccessDuties']
export type PostsOf = Answer<'/organisations/{id}/posts'>
export type PostLine = PostsOf['items'][number]
export type OwnGrants = Answer<'/own-grants'>
export type OwnGrant = OwnGrants['items'][number]
export type HandingForm = Shapes['AccessHandOnForm']
export type GrantRequest = Answer<'/grant-requests'>['items'][number]
export type GrantRequestForm = Shapes['GrantrequestAskForGrantForm']
export type RoleMatrix = Answer<'/role-rights'>
export type RoleLine = RoleMatrix['roles'][number]
export type RoleForm = Shapes['AccessProposeRolesForm']['roles'][number]
export type RoleKept = Answer<'/role-rights/changes'>['items'][number]
export type Region = Shapes['AccessRegion']

/** Certificates: what is answered, one's own, and what the site believes. */
export type CertificateChallenge = Shapes['AccessChallenge']
export type CertificateAnswer = Shapes['AccessChallengeAnswer']
export type OwnCertificates = Answer<'/session/certificates'>
export type OwnCertificate = OwnCertificates['certificates'][number]
export type OwnCertificateBound = Shapes['AccessOwnCertificateOwnCertificateBound']
export type Trusted = Answer<'/trust-anchors'>
export type Authority = Trusted['authorities'][number]

export type SecurityPolicyView = Answer<'/security-policy'>
export type PolicyVersion = SecurityPolicyView['inForce']
export type SecurityPolicy = PolicyVersion['policy']
export type SecurityPolicyForm = Shapes['AccessProposePolicyForm']
export type SignInWay = Answer<'/people/{id}/sign-in'>
export type MachineLine = Answer<'/machines'>['items'][number]
export type MachineView = Answer<'/machines/{id}'>
export type MachineForm = Shapes['AccessMachineForm']
export type MachineProposed = Shapes['AccessMachineMachineProposed']
/** Shown once. */
export type ShownSecret = Shapes['AccessMachineSecretShown']
export type Proposal = NonNullable<SecurityPolicyView['proposed']>['proposal']

// ---- standard

export type StandardField = Shapes['StandardField']
export type FieldKind = StandardField['kind']
/** Where a field stands in the data standard: `project.nationalCode`; one that is not there does not compile. */
export type StandardPlace = Shapes['StandardPlace']
export type StandardFields = Shapes['StandardFieldFields']
export type CodeListItem = Shapes['StandardCodeItem']
export type CodeList = Shapes['StandardCodeShown']
export type IdentifierCheck = Shapes['Checked']

// ---- project

export type Standing = Shapes['SchedulePlanStanding']
export type LampColour = Standing['lamp']
export type ProjectRow = Shapes['ProjectRow']
export type PortfolioRow = Shapes['ReportPortfolioRow']
export type Lot = Shapes['ProjectLot']
export type LotForm = Shapes['ProjectLotForm']
export type Party = Shapes['ProjectParty']
export type Project = Shapes['Project']
export type ProjectForm = Shapes['ProjectForm']
export type ContactForm = Shapes['ProjectContactForm']
export type MarkLoss = Shapes['ProjectViewersLoss']
export type MarkForm = Shapes['ProjectMarkProjectForm']
export type Viewers = Shapes['ProjectViewersFound']
export type Viewer = Shapes['ProjectViewersViewer']
export type ViewerWay = Shapes['ProjectViewersWay']
export type ProjectName = Shapes['ProjectViewersHead']
export type Created = Shapes['ProjectCreated']
export type Part = Shapes['ProjectPart']
export type PartForm = Shapes['ProjectPartForm']
export type PartLevel = Shapes['ProjectPartLevel']
export type HistoryEntry = Shapes['ProjectLine']
export type AuditEntry = Shapes['AuditEntry']

// ---- initiation

export type Initiation = Shapes['LifecycleInitiation']
export type InitiationForm = Shapes['LifecycleInitiationForm']
export type InitiationLine = Shapes['LifecycleInitiationDraft']
export type InitiationDone = Shapes['LifecycleInitiationSubmitted']

// ---- plans

export type PlanSummary = Shapes['SchedulePlanRow']
export type PlanImport = Shapes['ScheduleImport']
export type PlanImportState = PlanImport['state']
export type PlanPreview = Shapes['SchedulePreview']
export type Revision = Shapes['SchedulePlanRevision']
export type Plan = Shapes['SchedulePlan']
export type Activity = Shapes['ScheduleActivityRow']
export type DueActivity = Shapes['ProgressDueActivitiesDue']
export type PlanEdit = Shapes['SchedulePlanEdit']
export type EditPreview = Shapes['ScheduleEditPreview']
export type Timeline = Shapes['ScheduleTimeline']
export type Deviation = Shapes['ScheduleDeviation']
export type Thresholds = Shapes['ScheduleThreshold']

// ---- progress

export type ReportMethod = Shapes['ProgressReportMethod']
export type ReportState = Shapes['ProgressReportState']
export type ProgressReport = Shapes['ProgressReport']
export type ProgressReportForm = Shapes['ProgressReportForm']

// ---- approval

export type ApprovalLine = Shapes['ApprovalLine']
export type ApprovalBox = Shapes['ApprovalBox']
export type Matter = Shapes['ApprovalMatter']
export type MatterRound = Shapes['ApprovalMatterRound']
export type MatterSeat = Shapes['ApprovalMatterSeat']
export type MatterCan = Shapes['ApprovalMatterCan']
export type ActForm = Shapes['ApprovalActForm']
export type ActType = ActForm['type']
export type Face = Shapes['AccessPostsFace']
export type ActPaper = Shapes['ApprovalMatterActPaper']
export type Delegation = Shapes['ApprovalDelegation']
export type OwnDelegation = Shapes['ApprovalSetDelegationOwnDelegation']
export type DelegationForAnother = Shapes['ApprovalSetDelegationDelegationForAnother']
export type AgreedAll = Shapes['ApprovalAgreeAllOutcome']
export type ApprovalRoute = Shapes['ApprovalRoute']
export type RouteStep = Shapes['ApprovalStep']
export type RouteComparison = Shapes['ApprovalComparison']
export type RouteField = Shapes['ApprovalRouteField']
export type RouteKindLine = Shapes['ApprovalRouteKindLine']
export type RouteOfKind = Shapes['ApprovalRouteOfKind']
export type RouteTrial = Shapes['ApprovalRouteTrial']
export type RouteTravelled = Shapes['ApprovalRouteTravelled']

// ---- matters

export type ProjectMatter = Shapes['Matter']
export type MatterRow = Shapes['MatterRow']
export type MatterForm = Shapes['MatterForm']
export type MatterKind = Shapes['MatterKind']
export type MatterKindShown = Shapes['MatterKindShown']
export type ModeForm = Shapes['MatterProposeModesForm']['modes'][number]
export type MatterState = Shapes['MatterState']
export type MatterAttachment = Shapes['MatterAttachment']
export type MatterOutcome = Shapes['MatterOutcome']
export type OutcomeForm = Shapes['MatterRecordOutcomeForm']
export type ChangeTotals = Shapes['MatterChangeTotals']
export type ChangeSums = Shapes['MatterChangeTotalsSums']
export type ChangeSum = Shapes['MatterChangeTotalsSum']

// ---- notices

export type Notice = Answer<'/notices'>['items'][number]
/** What is unread: how many, and the last of them. */
export type UnreadNotices = Answer<'/notices/unread'>
export type NoticeSettings = Answer<'/notice-settings'>
export type NoticeWish = NoticeSettings['wishes'][number]
export type NoticeGateway = Answer<'/notice-channels'>['items'][number]
export type StoredFiles = Answer<'/stored-files'>
export type HeldFile = StoredFiles['held'][number]
export type NoticeDelivery = Answer<'/notice-deliveries'>['items'][number]
// ---- lifecycle

export type Lifecycle = Answer<'/projects/{project}/lifecycle'>
export type LifecycleNext = Lifecycle['next'][number]
export type LifecycleStep = Lifecycle['stages'][number]
export type Gate = LifecycleNext['gates'][number]
export type GateLack = Gate['lacks'][number]
export type StageMove = Answer<'/projects/{project}/transitions'>['items'][number]
export type LifecycleEntry = Answer<'/projects/{project}/entries'>['items'][number]
export type EntryKinds = Answer<'/entry-kinds'>
export type EntryKindShown = EntryKinds['kinds'][number]
export type StatutoryClocks = Answer<'/projects/{project}/clocks'>
export type StatutoryClock = StatutoryClocks['items'][number]
export type LifecycleRules = Answer<'/lifecycle-rules'>
export type LifecycleRule = LifecycleRules['items'][number]
export type RuleRow = LifecycleRule['rows'][number]
export type StageMoveForm = Shapes['LifecycleMoveProjectForm']
export type TrackForm = Shapes['LifecycleChooseTrackForm']
export type EntryForm = Shapes['LifecycleRecordEntryForm']
export type ClockForm = Shapes['LifecycleClockBegin']
export type ClockStepForm = Shapes['LifecycleClockStepForm']
export type RuleForm = Shapes['LifecycleSetRuleForm']

export type Milestones = Answer<'/projects/{project}/milestones'>
export type TakenOver = Shapes['LifecycleMilestoneTakenOver']
export type Milestone = Milestones['items'][number]
export type MilestoneChoices = Answer<'/projects/{project}/milestone-choices'>
export type MilestoneChanges = Answer<'/projects/{project}/milestones/{milestone}/changes'>
export type MilestoneForm = Shapes['LifecycleMilestoneForm']
export type ReachForm = Shapes['LifecycleReachMilestoneForm']
export type DropForm = Shapes['LifecycleDropMilestoneForm']
export type MilestoneTemplates = Answer<'/milestone-templates'>
export type MilestoneTemplateForm = Shapes['LifecycleMilestoneTemplateForm']
export type StageDocuments = Answer<'/projects/{project}/stage-documents'>
export type StageDocument = StageDocuments['stages'][number]['items'][number]
export type StageDocumentVersions = Answer<'/projects/{project}/stage-documents/{need}/versions'>
export type ProjectSummary = Answer<'/projects/{project}/summary'>
export type ProjectEvent = Answer<'/projects/{id}/events'>['items'][number]

// ---- desk and reports

export type QueueItem = Shapes['ReportDeskItem']
export type Desk = Shapes['ReportDesk']
export type ReportJob = Shapes['ReportWeeklyJob']

// ---- answers by address

/** What `GET` of an address under `/api/v1` answers, the address as the description writes it: `Answer<'/plans/{id}'>`. */
export type Answer<P extends GetPath> = paths[`/api/v1${P}`] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } }
}
  ? A
  : never
export type GetPath = keyof paths extends infer K ? (K extends `/api/v1${infer P}` ? P : never) : never

// ---- obstacles

export type Obstacle = Shapes['Obstacle']
export type ObstacleRow = Shapes['ObstacleRow']
export type ObstacleForm = Shapes['ObstacleRaiseObstacleForm']
export type ObstacleAct = Shapes['ObstacleAct']
export type ObstacleActForm = Shapes['ObstacleTakeObstacleActForm']

// ---- meetings, instructions and tasks

export type Meeting = Shapes['Meeting']
export type MeetingRow = Shapes['MeetingRow']
export type MeetingForm = Shapes['MeetingForm']
export type MinutesForm = Shapes['MeetingPublishMinutesForm']
export type Assignment = Shapes['MeetingAssignment']
export type AssignmentRow = Shapes['MeetingAssignmentRow']
export type AssignmentForm = Shapes['MeetingAssignmentForm']
export type AssignmentAct = Shapes['MeetingAssignmentAct']
export type InstructionForm = Shapes['MeetingGiveInstructionForm']
export type InstructionShown = Shapes['MeetingInstructionInstructionShown']

// ---- sealed records

export type Seal = Answer<'/seals'>['items'][number]
export type SealReceipt = Answer<'/seals/{id}'>
export type Evidence = Answer<'/evidence'>
export type EvidenceWitness = Evidence['witnesses'][number]
export type EvidenceVerification = NonNullable<Evidence['verification']>
export type EvidenceFinding = EvidenceVerification['findings'][number]
