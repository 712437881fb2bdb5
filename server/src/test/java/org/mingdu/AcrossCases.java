package org.mingdu;

import static java.util.Map.entry;

import java.util.Map;

/// For every route, the request by which somebody might look or reach across, with the ids of
/// [NobodyLooksAcrossTest] in braces.
final class AcrossCases {
    private AcrossCases() {}

    /// Whose it is.
    enum Belongs {
        /// Tells and changes nothing of anybody but oneself.
        NOBODY,
        /// Everybody of the city may read it; who manages only a part of the city changes nothing of it.
        CITY,
        /// Also seen, but not changed, by companies on other lots of the project.
        PROJECT,
        LOT
    }

    /// A list answers with what one sees, maybe nothing; everything else is not found.
    record Across(String path, String body, Belongs belongs, boolean list, boolean file) {}

    private static final String PROJECT_FORM = """
            {"name":"金丝雀大桥改","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990101",
             "ownerOrganisationId":"{organisation}","stage":"CONSTRUCTION","investment":"5000000.00",
             "notSecret":true,"version":1}
            """;
    private static final String MATTER_FORM = """
            {"kind":"CHANGE","lotId":"{lot}","title":"金丝雀变更","content":"改名","amount":"1.00","days":0,"version":1}
            """;
    private static final String MACHINE_FORM = """
            {"name":"接口","purpose":"读取进度","organisationId":"{organisation}","answersFor":"{person}",
             "rights":["project.read"],"scopeKind":"TENANT","validUntil":"{today}"}
            """;
    private static final String EDITS = """
            {"edits":[{"type":"rename","id":"{activity}","name":"改名"}],"version":1}
            """;

    private static final String ENTRY = """
            {"kind":"AWARD","documentId":"{document}","number":"中标1号","decidedOn":"{today}","amount":"1.00",
             "lotId":"{lot}"}
            """;
    private static final String LIFECYCLE_RULE = """
            {"code":"G01","regionCode":"990100","severity":"WARN","inForce":true,"validFrom":"2026-01-01",
             "source":"本市规定","reason":"地方规定"}
            """;

    private static final String OBSTACLE = """
            {"lotId":"{lot}","title":"金丝雀问题","content":"地块未交","kind":"LAND","since":"{today}",
             "responsibleId":"{supervisor}","dueOn":"{today}"}
            """;
    private static final String INSTRUCTION = """
            {"subjectKind":"OBSTACLE","subjectId":"{obstacle}","words":"金丝雀批示",
             "tasks":[{"what":"金丝雀任务","ownerId":"{organisation}","dueOn":"{today}"}]}
            """;
    private static final String MEETING = """
            {"title":"金丝雀会议","kind":"REGULAR","heldOn":"{today}","heldAt":"09:00","place":"一楼",
             "projectIds":["{project}"],"version":2,
             "items":[{"title":"议题","projectId":"{project}","obstacleId":"{obstacle}"}]}
            """;

    private static final String ROUTE = """
            {"route":{"name":"一级审批","above":"LDR","fields":[],"steps":[
              {"type":"start","id":"s","next":"a"},
              {"type":"user","id":"a","name":"审核","mode":{"type":"first"},
               "participants":{"type":"role","role":"OWL"},"limit":null,"apartFrom":[],"opinionNeeded":false,"next":"e"},
              {"type":"end","id":"e"}]},"version":null}
            """;

    private static final String ROLE_RIGHTS = """
            {"roles":[{"code":"HOU","name":"户主","level":"INTERNAL","rights":["project.read"],"version":1}]}
            """;

    static final Map<String, Across> ALL = Map.ofEntries(
            entry("GET /session", nobodys()),
            entry("POST /session", nobodys()),
            entry("DELETE /session", nobodys()),
            entry("POST /session/password", nobodys()),
            entry("POST /session/code", nobodys()),
            entry("POST /session/code/challenge", nobodys()),
            entry("GET /session/providers", nobodys()),
            entry("POST /session/outside", nobodys()),
            entry("POST /session/outside/answer", nobodys()),
            entry("GET /own-identities", nobodys()),
            entry("DELETE /own-identities/{id}", nobodys()),
            entry("GET /people/{id}/sign-in", of("/people/{person}/sign-in", Belongs.LOT)),
            entry("PUT /people/{id}/sign-in", write("/people/{person}/sign-in", "{\"byDirectory\":false}")),
            entry(
                    "POST /people/{id}/identities",
                    write("/people/{person}/identities", "{\"provider\":\"city\",\"subject\":\"x\"}")),
            entry("DELETE /people/{id}/identities/{identity}", write("/people/{person}/identities/{identity}", "")),
            entry("GET /machines", list("/machines?limit=200", Belongs.LOT)),
            entry("GET /machines/{id}", of("/machines/{machine}", Belongs.LOT)),
            entry("GET /machine-rights", nobodys()),
            entry("POST /machines", new Across("/machines", MACHINE_FORM, Belongs.CITY, false, false)),
            entry("POST /machines/{id}/secrets", write("/machines/{machine}/secrets", "{}")),
            entry("DELETE /machines/{id}/secrets/{secret}", write("/machines/{machine}/secrets/{secret}", "")),
            entry("POST /machines/{id}/revocation", write("/machines/{machine}/revocation", "")),
            entry("POST /session/step-up", nobodys()),
            entry("POST /session/step-up/challenge", nobodys()),
            entry("GET /session/second-factor", nobodys()),
            entry("GET /session/certificates", nobodys()),
            entry("POST /session/certificates", nobodys()),
            entry("POST /session/certificates/challenge", nobodys()),
            entry("DELETE /session/certificates/{id}", nobodys()),
            entry("GET /trust-anchors", of("/trust-anchors", Belongs.CITY)),
            entry(
                    "POST /trust-anchors/proposals",
                    new Across(
                            "/trust-anchors/proposals",
                            "{\"certificate\":\"{authority}\"}",
                            Belongs.CITY,
                            false,
                            false)),
            entry(
                    "POST /trust-anchors/{id}/removal-proposals",
                    new Across("/trust-anchors/{anchor}/removal-proposals", "", Belongs.CITY, false, false)),
            // Both are for who looks after security, whom nobody here is: CertificateSignInTest tries them from
            // elsewhere.
            entry("POST /revocation-lists", nobodys()),
            entry("POST /certificates", nobodys()),
            entry("POST /session/second-factor", nobodys()),
            entry("POST /session/second-factor/confirmation", nobodys()),
            entry("POST /session/second-factor/recovery-codes", nobodys()),
            entry("POST /session/second-factor/removal", nobodys()),
            entry("GET /session/passkeys", nobodys()),
            entry("POST /session/passkeys", nobodys()),
            entry("POST /session/passkeys/challenge", nobodys()),
            entry("PUT /session/passkeys/{id}", nobodys()),
            entry("DELETE /session/passkeys/{id}", nobodys()),
            entry("GET /security-policy", of("/security-policy", Belongs.CITY)),
            entry("GET /security-policy/versions", of("/security-policy/versions", Belongs.CITY)),
            entry(
                    "POST /security-policy/proposals",
                    new Across(
                            "/security-policy/proposals",
                            "{\"leastLength\":12,\"kinds\":3,\"history\":5,\"adminDays\":90,\"idleMinutes\":60,"
                                    + "\"longestMinutes\":600,\"secondFactor\":\"NOBODY\",\"attempts\":5,"
                                    + "\"lockMinutes\":15,\"version\":1}",
                            Belongs.CITY,
                            false,
                            false)),
            entry("GET /proposals", list("/proposals?limit=200", Belongs.LOT)),
            entry("GET /role-rights", of("/role-rights", Belongs.CITY)),
            entry("GET /role-rights/changes", of("/role-rights/changes", Belongs.CITY)),
            entry(
                    "POST /role-rights/proposals",
                    new Across("/role-rights/proposals", ROLE_RIGHTS, Belongs.CITY, false, false)),
            entry("GET /own-grants", nobodys()),
            entry("GET /colleagues", list("/colleagues", Belongs.LOT)),
            entry(
                    "POST /own-grants/{id}/handings",
                    write("/own-grants/{ownGrant}/handings", "{\"to\":\"{person}\",\"validTo\":\"{today}\"}")),
            entry("DELETE /handings/{id}", write("/handings/{handing}", "")),
            entry("GET /organisations/{id}/posts", of("/organisations/{organisation}/posts", Belongs.LOT)),
            entry("POST /organisations/{id}/posts", write("/organisations/{organisation}/posts", "{\"name\":\"科长\"}")),
            entry("PUT /posts/{id}", write("/posts/{post}", "{\"name\":\"副科长\",\"version\":1}")),
            entry("DELETE /posts/{id}", write("/posts/{post}", "")),
            entry(
                    "POST /posts/{id}/sittings",
                    write("/posts/{post}/sittings", "{\"personId\":\"{person}\",\"validTo\":\"{today}\"}")),
            entry("DELETE /sittings/{id}", write("/sittings/{sitting}", "")),
            entry("POST /posts/{id}/grants", write("/posts/{post}/grants", "{\"role\":\"OWN\",\"scopeKind\":\"OWN\"}")),
            entry(
                    "PUT /projects/{id}/contact",
                    new Across(
                            "/projects/{project}/contact",
                            "{\"contactPhone\":\"13800001234\",\"version\":1}",
                            Belongs.PROJECT,
                            false,
                            false)),
            entry("GET /projects/{id}/mark-loss", of("/projects/{project}/mark-loss?mark=CORE", Belongs.LOT)),
            entry(
                    "PUT /projects/{id}/mark",
                    new Across(
                            "/projects/{project}/mark",
                            "{\"mark\":\"PUBLIC\",\"reason\":\"依据\",\"version\":0}",
                            Belongs.PROJECT,
                            false,
                            false)),
            entry("POST /proposals/{id}/confirmation", write("/proposals/{proposal}/confirmation", "")),
            entry("POST /proposals/{id}/refusal", write("/proposals/{proposal}/refusal", "{\"reason\":\"不妥\"}")),
            entry("POST /proposals/{id}/withdrawal", write("/proposals/{proposal}/withdrawal", "")),
            entry("GET /calendar-address", nobodys()),
            entry("POST /calendar-address", nobodys()),
            entry("DELETE /calendar-address", nobodys()),
            entry("GET /sign-ins", nobodys()),
            entry("DELETE /sign-ins", nobodys()),
            entry("DELETE /sign-ins/{id}", nobodys()),
            entry("POST /setup", nobodys()),
            entry("GET /own-email", nobodys()),
            entry("PUT /own-email", nobodys()),
            entry("GET /notices", nobodys()),
            entry("GET /notices/unread", nobodys()),
            entry("GET /notices/stream", nobodys()),
            entry("POST /notices/{id}/reading", nobodys()),
            entry("POST /notices/readings", nobodys()),
            entry("GET /notice-settings", nobodys()),
            entry("PUT /notice-settings", nobodys()),
            entry("GET /notice-channels", of("/notice-channels", Belongs.CITY)),
            entry("GET /notice-deliveries", of("/notice-deliveries", Belongs.CITY)),
            entry("PUT /people/{id}/email", write("/people/{person}/email", "{\"email\":\"other@example.gov.cn\"}")),
            entry("GET /check/uscc", nobodys()),
            entry("GET /check/project-code", nobodys()),
            entry("GET /standard/fields", nobodys()),
            entry("GET /standard/code-lists", nobodys()),
            entry("GET /standard/code-lists/{code}", nobodys()),
            entry("GET /plan-template.xlsx", nobodys()),
            entry("GET /roles", nobodys()),
            entry("GET /regions", nobodys()),
            entry(
                    "POST /regions",
                    new Across(
                            "/regions",
                            "{\"code\":\"990103\",\"name\":\"南区\",\"parentCode\":\"990100\"}",
                            Belongs.CITY,
                            false,
                            false)),
            entry(
                    "PUT /regions/{code}",
                    new Across("/regions/990102", "{\"name\":\"西城区\",\"version\":1}", Belongs.CITY, false, false)),
            entry("DELETE /regions/{code}", new Across("/regions/990103", "", Belongs.CITY, false, false)),
            entry("GET /thresholds", nobodys()),
            entry("GET /organisations", list("/organisations?limit=200", Belongs.CITY)),
            entry("GET /organisations/{id}", of("/organisations/{organisation}", Belongs.CITY)),
            entry("GET /approvals", list("/approvals?box=STARTED&limit=200", Belongs.LOT)),
            entry("GET /approval-kinds", nobodys()),
            entry("GET /approval-phrases", nobodys()),
            entry("PUT /approval-phrases", nobodys()),
            entry("GET /approval-file-limit", nobodys()),
            entry("GET /approval-delegations", list("/approval-delegations?whose=ALL&limit=200", Belongs.CITY)),
            entry("GET /approval-delegations/candidates", nobodys()),
            entry("POST /approval-delegations", nobodys()),
            entry(
                    "POST /approval-delegations/for-another",
                    new Across(
                            "/approval-delegations/for-another",
                            "{\"personId\":\"{administrator}\",\"delegateId\":\"{person}\",\"from\":\"{today}\",\"to\":\"{today}\",\"reason\":\"病假\"}",
                            Belongs.CITY,
                            false,
                            false)),
            entry(
                    "POST /approval-delegations/{id}/end",
                    write("/approval-delegations/{delegation}/end", "{\"version\":1}")),
            entry(
                    "POST /approvals/{id}/files",
                    new Across("/approvals/{approval}/files", "", Belongs.LOT, false, true)),
            entry("GET /approvals/{id}/files/{file}", of("/approvals/{approval}/files/{actFile}", Belongs.LOT)),
            entry("DELETE /approvals/{id}/files/{file}", write("/approvals/{approval}/files/{looseFile}", "")),
            entry("GET /approvals/{id}", of("/approvals/{approval}", Belongs.LOT)),
            entry("GET /approvals/{id}/paper.pdf", of("/approvals/{approval}/paper.pdf", Belongs.LOT)),
            entry("GET /approvals/{id}/candidates", of("/approvals/{approval}/candidates", Belongs.LOT)),
            entry(
                    "POST /approvals/{id}/acts",
                    new Across(
                            "/approvals/{approval}/acts",
                            "{\"type\":\"AGREE\",\"round\":1,\"opinion\":\"同意\"}",
                            Belongs.LOT,
                            false,
                            false)),
            entry(
                    "POST /approvals/agreements",
                    new Across("/approvals/agreements", "{\"ids\":[\"{approval}\"]}", Belongs.LOT, true, false)),
            entry("POST /revisions/{id}/approval", write("/revisions/{revision}/approval", "")),
            entry("GET /approval-routes", of("/approval-routes", Belongs.CITY)),
            entry("GET /approval-routes/{kind}", of("/approval-routes/baseline", Belongs.CITY)),
            entry("GET /approval-people", of("/approval-people", Belongs.CITY)),
            entry(
                    "PUT /approval-routes/{kind}/draft",
                    new Across("/approval-routes/baseline/draft", ROUTE, Belongs.CITY, false, false)),
            entry(
                    "DELETE /approval-routes/{kind}/draft",
                    new Across("/approval-routes/baseline/draft?version=1", "", Belongs.CITY, false, false)),
            entry(
                    "POST /approval-routes/{kind}/publication",
                    new Across("/approval-routes/baseline/publication", "{\"version\":1}", Belongs.CITY, false, false)),
            entry(
                    "POST /approval-routes/{kind}/trial",
                    new Across(
                            "/approval-routes/baseline/trial",
                            ROUTE.replace("\"version\":null", "\"project\":\"{project}\""),
                            Belongs.CITY,
                            false,
                            false)),
            entry("GET /people", list("/people?limit=200", Belongs.LOT)),
            entry("GET /duties", list("/duties", Belongs.LOT)),
            entry("GET /people/{id}", of("/people/{person}", Belongs.LOT)),
            entry("GET /audit-entries", list("/audit-entries?limit=200", Belongs.LOT)),
            entry("GET /projects", list("/projects?limit=200", Belongs.PROJECT)),
            entry("GET /projects.xlsx", list("/projects.xlsx", Belongs.PROJECT)),
            entry("GET /projects/{id}", of("/projects/{project}", Belongs.PROJECT)),
            entry("GET /projects/{id}/history", of("/projects/{project}/history", Belongs.LOT)),
            entry("GET /projects/{id}/viewers", of("/projects/{project}/viewers", Belongs.LOT)),
            entry("GET /projects/{id}/viewers.xlsx", of("/projects/{project}/viewers.xlsx", Belongs.LOT)),
            entry("GET /project-names", list("/project-names?limit=200", Belongs.LOT)),
            entry("GET /projects/{id}/plans", list("/projects/{project}/plans", Belongs.LOT)),
            entry("GET /projects/{id}/change-totals", of("/projects/{project}/change-totals", Belongs.PROJECT)),
            entry("GET /matters", list("/matters?limit=200", Belongs.LOT)),
            entry("GET /matters/{id}", of("/matters/{matter}", Belongs.LOT)),
            entry("GET /matters/limit", nobodys()),
            entry(
                    "GET /matters/{id}/attachments/{attachment}",
                    of("/matters/{matter}/attachments/{attachment}", Belongs.LOT)),
            entry(
                    "GET /matters/{id}/attachments/{attachment}/original",
                    of("/matters/{matter}/attachments/{attachment}/original", Belongs.LOT)),
            entry("GET /matter-kinds", nobodys()),
            entry("GET /obstacles", list("/obstacles?limit=200", Belongs.LOT)),
            entry("GET /obstacles.xlsx", list("/obstacles.xlsx", Belongs.LOT)),
            entry("GET /obstacles/limit", nobodys()),
            entry("GET /obstacles/{id}", of("/obstacles/{obstacle}", Belongs.LOT)),
            entry(
                    "GET /obstacles/{id}/attachments/{attachment}",
                    of("/obstacles/{obstacle}/attachments/{obstacleFile}", Belongs.LOT)),
            entry(
                    "GET /obstacles/{id}/attachments/{attachment}/original",
                    of("/obstacles/{obstacle}/attachments/{obstacleFile}/original", Belongs.LOT)),
            entry("POST /projects/{project}/obstacles", write("/projects/{project}/obstacles", OBSTACLE)),
            entry(
                    "POST /obstacles/{id}/acts",
                    write("/obstacles/{obstacle}/acts", "{\"act\":\"ESCALATE\",\"words\":\"久拖未决\",\"version\":1}")),
            entry(
                    "POST /obstacles/{id}/attachments",
                    new Across("/obstacles/{obstacle}/attachments", "", Belongs.LOT, false, true)),
            entry("GET /assignments", list("/assignments?limit=200", Belongs.LOT)),
            entry("GET /assignments/limit", nobodys()),
            entry("GET /assignments/{id}", of("/assignments/{assignment}", Belongs.LOT)),
            entry("GET /organisations/{id}/answering", of("/organisations/{organisation}/answering", Belongs.CITY)),
            entry(
                    "GET /assignments/{id}/attachments/{attachment}",
                    of("/assignments/{assignment}/attachments/{assignmentFile}", Belongs.LOT)),
            entry(
                    "GET /assignments/{id}/attachments/{attachment}/original",
                    of("/assignments/{assignment}/attachments/{assignmentFile}/original", Belongs.LOT)),
            entry(
                    "POST /assignments/{id}/acts",
                    write("/assignments/{assignment}/acts", "{\"act\":\"REPORT\",\"words\":\"已完成\",\"version\":1}")),
            entry(
                    "POST /assignments/{id}/attachments",
                    new Across("/assignments/{assignment}/attachments", "", Belongs.LOT, false, true)),
            entry("GET /instructions", list("/instructions?subjectKind=OBSTACLE&subjectId={obstacle}", Belongs.LOT)),
            entry("POST /instructions", write("/instructions", INSTRUCTION)),
            entry("GET /grant-requests", nobodys()),
            entry("GET /grant-requests/roles", nobodys()),
            entry("POST /grant-requests", nobodys()),
            entry("GET /meetings", list("/meetings?limit=200", Belongs.LOT)),
            entry("GET /meetings/{id}", of("/meetings/{meeting}", Belongs.LOT)),
            entry("GET /meetings/{id}/minutes.pdf", of("/meetings/{meeting}/minutes.pdf", Belongs.LOT)),
            entry("POST /meetings", write("/meetings", MEETING)),
            entry("PUT /meetings/{id}", write("/meetings/{meeting}", MEETING)),
            entry(
                    "POST /meetings/{id}/minutes",
                    write(
                            "/meetings/{meeting}/minutes",
                            "{\"decisions\":[{\"item\":1,\"decision\":\"照此办理\"}],\"reason\":\"更正\",\"version\":2}")),
            entry("GET /projects/{project}/summary", of("/projects/{project}/summary", Belongs.LOT)),
            entry("GET /projects/{id}/calendar.ics", of("/projects/{project}/calendar.ics", Belongs.PROJECT)),
            entry("GET /projects/{id}/events", of("/projects/{project}/events", Belongs.LOT)),
            entry("GET /projects/{project}/milestones", of("/projects/{project}/milestones", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/milestone-choices",
                    of("/projects/{project}/milestone-choices", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/milestones/{milestone}/changes",
                    of("/projects/{project}/milestones/{milestone}/changes", Belongs.LOT)),
            entry(
                    "POST /projects/{project}/milestones",
                    write("/projects/{project}/milestones", "{\"name\":\"通车\",\"reason\":\"计划调整\"}")),
            entry(
                    "PUT /projects/{project}/milestones/{milestone}",
                    write(
                            "/projects/{project}/milestones/{milestone}",
                            "{\"name\":\"金丝雀通车\",\"reason\":\"计划调整\",\"version\":2}")),
            entry(
                    "POST /projects/{project}/milestones/{milestone}/reached",
                    write(
                            "/projects/{project}/milestones/{milestone}/reached",
                            "{\"actualOn\":\"{today}\",\"proofKind\":\"ENTRY\",\"proofId\":\"{entry}\","
                                    + "\"reason\":\"见文件\",\"version\":1}")),
            entry(
                    "POST /projects/{project}/milestones/{milestone}/removal",
                    write(
                            "/projects/{project}/milestones/{otherMilestone}/removal",
                            "{\"reason\":\"本项目没有\",\"version\":1}")),
            entry(
                    "GET /projects/{project}/milestone-template",
                    of("/projects/{project}/milestone-template", Belongs.LOT)),
            entry("POST /projects/{project}/milestone-template", write("/projects/{project}/milestone-template", "")),
            entry(
                    "POST /projects/{project}/milestone-template/undoing",
                    write("/projects/{project}/milestone-template/undoing", "{\"added\":[\"{otherMilestone}\"]}")),
            entry("GET /milestone-templates", of("/milestone-templates", Belongs.CITY)),
            entry(
                    "PUT /milestone-templates",
                    new Across(
                            "/milestone-templates",
                            "{\"typeCode\":\"WATER\",\"names\":[\"开工\",\"完工\"],\"version\":0}",
                            Belongs.CITY,
                            false,
                            false)),
            entry("GET /projects/{project}/stage-documents", of("/projects/{project}/stage-documents", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/stage-documents/{need}/versions",
                    of("/projects/{project}/stage-documents/CONSTRUCTION-1/versions", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/stage-document-versions/{version}/file",
                    of("/projects/{project}/stage-document-versions/{stageDocument}/file", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/stage-document-versions/{version}/original",
                    of("/projects/{project}/stage-document-versions/{stageDocument}/original", Belongs.LOT)),
            entry(
                    "POST /projects/{project}/stage-documents/{need}/versions",
                    new Across(
                            "/projects/{project}/stage-documents/CONSTRUCTION-1/versions",
                            "",
                            Belongs.LOT,
                            false,
                            true)),
            entry(
                    "POST /projects/{project}/stage-documents/{need}/waiver",
                    write("/projects/{project}/stage-documents/CONSTRUCTION-2/waiver", "{\"reason\":\"不委托监理\"}")),
            entry("GET /initiations", list("/initiations", Belongs.LOT)),
            entry("GET /initiations/start", of("/initiations/start?project={reserve}", Belongs.LOT)),
            entry("POST /initiations", write("/initiations", "{\"projectId\":\"{reserve}\",\"name\":\"金丝雀\"}")),
            entry("GET /initiations/{id}", of("/initiations/{initiation}", Belongs.LOT)),
            entry("PUT /initiations/{id}", write("/initiations/{initiation}", "{\"name\":\"金丝雀变更二\",\"version\":1}")),
            entry("DELETE /initiations/{id}", write("/initiations/{otherInitiation}", "")),
            entry(
                    "POST /initiations/{id}/files",
                    new Across("/initiations/{initiation}/files", "", Belongs.LOT, false, true)),
            entry(
                    "DELETE /initiations/{id}/files/{file}",
                    write("/initiations/{initiation}/files/{initiationFile}", "")),
            entry(
                    "POST /initiations/{id}/submission",
                    write("/initiations/{wholeInitiation}/submission", "{\"version\":1}")),
            entry("GET /initiations/{id}/form.docx", of("/initiations/{initiation}/form.docx", Belongs.LOT)),
            entry("GET /initiations/{id}/form.pdf", of("/initiations/{initiation}/form.pdf", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/initiation-form.docx",
                    of("/projects/{begun}/initiation-form.docx", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/initiation-form.pdf",
                    of("/projects/{begun}/initiation-form.pdf", Belongs.LOT)),
            entry("GET /projects/{project}/lifecycle", of("/projects/{project}/lifecycle", Belongs.LOT)),
            entry("GET /projects/{project}/transitions", of("/projects/{project}/transitions", Belongs.LOT)),
            entry("GET /projects/{project}/entries", of("/projects/{project}/entries", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/entries/{entry}/document",
                    of("/projects/{project}/entries/{entry}/document", Belongs.LOT)),
            entry(
                    "GET /projects/{project}/entries/{entry}/original",
                    of("/projects/{project}/entries/{entry}/original", Belongs.LOT)),
            entry("GET /projects/{project}/clocks", of("/projects/{project}/clocks", Belongs.LOT)),
            entry("GET /entry-kinds", nobodys()),
            entry("GET /seals", list("/seals?project={project}&limit=200", Belongs.LOT)),
            // Whose receipt it is, EvidenceStoryTest asks.
            entry("GET /seals/{id}", nobodys()),
            entry("GET /seals/{id}/receipt", nobodys()),
            entry("GET /evidence", of("/evidence", Belongs.CITY)),
            entry("POST /evidence/verification", nobodys()),
            entry("GET /stored-files", of("/stored-files", Belongs.CITY)),
            // Only where something is held back: held by StoredFilesTest.
            entry("POST /stored-files/{id}/release", nobodys()),
            entry("DELETE /stored-files/{id}", nobodys()),
            entry("POST /uploads", nobodys()),
            entry("GET /uploads", nobodys()),
            // Whoever began one, and nobody else: held by UploadStoryTest.
            entry("GET /uploads/{id}", nobodys()),
            entry("PUT /uploads/{id}/chunks", nobodys()),
            entry("POST /uploads/{id}/completion", nobodys()),
            entry("DELETE /uploads/{id}", nobodys()),
            entry("GET /lifecycle-rules", of("/lifecycle-rules", Belongs.CITY)),
            entry("POST /lifecycle-rules", new Across("/lifecycle-rules", LIFECYCLE_RULE, Belongs.CITY, false, false)),
            entry(
                    "POST /projects/{project}/transitions",
                    write(
                            "/projects/{project}/transitions",
                            "{\"transition\":\"SUSPENDED\",\"reason\":\"停工\",\"version\":0}")),
            entry(
                    "PUT /projects/{project}/track",
                    write("/projects/{project}/track", "{\"track\":\"FILING\",\"reason\":\"改\",\"version\":0}")),
            entry(
                    "POST /projects/{project}/entry-documents",
                    new Across("/projects/{project}/entry-documents", "", Belongs.LOT, false, true)),
            entry("POST /projects/{project}/entries", write("/projects/{project}/entries", ENTRY)),
            entry(
                    "POST /projects/{project}/clocks",
                    write(
                            "/projects/{project}/clocks",
                            "{\"code\":\"EIA_FORM\",\"beganOn\":\"{today}\",\"reason\":\"收到报告表\"}")),
            entry(
                    "POST /projects/{project}/clocks/{clock}/steps",
                    write(
                            "/projects/{project}/clocks/{clock}/steps",
                            "{\"step\":\"PAUSE\",\"reason\":\"补正\",\"version\":1}")),
            entry("GET /lots/{id}", of("/lots/{lot}", Belongs.LOT)),
            entry("GET /lots/{id}/parts", of("/lots/{lot}/parts", Belongs.LOT)),
            entry("GET /plans", list("/plans?limit=200", Belongs.LOT)),
            entry("GET /plans/{id}", of("/plans/{plan}", Belongs.LOT)),
            entry("GET /plans/{id}/activities", of("/plans/{plan}/activities", Belongs.LOT)),
            entry("GET /plans/{id}/deviation", of("/plans/{plan}/deviation", Belongs.LOT)),
            entry("GET /plans/{id}/timeline", of("/plans/{plan}/timeline", Belongs.LOT)),
            entry("GET /plan-imports/{id}", of("/plan-imports/{import}", Belongs.LOT)),
            entry("GET /activities", list("/activities?limit=200", Belongs.LOT)),
            entry("GET /activities/{id}", of("/activities/{activity}", Belongs.LOT)),
            entry("GET /progress-reports", list("/progress-reports?limit=200", Belongs.LOT)),
            entry("GET /progress-reports/{id}", of("/progress-reports/{report}", Belongs.LOT)),
            entry("GET /activities/{id}/why", of("/activities/{activity}/why", Belongs.LOT)),
            entry("GET /plan-imports/limit", nobodys()),
            entry("GET /plans/{id}/timeline.pdf", of("/plans/{plan}/timeline.pdf", Belongs.LOT)),
            entry("GET /portfolio/activities", list("/portfolio/activities?limit=200", Belongs.LOT)),
            entry("POST /plan-imports/{id}/choice", write("/plan-imports/{import}/choice", "{\"key\":\"1\"}")),
            entry("GET /desk", list("/desk", Belongs.PROJECT)),
            entry("GET /weekly-reports", list("/weekly-reports", Belongs.LOT)),
            entry("GET /weekly-reports/{id}", of("/weekly-reports/{weekly}", Belongs.LOT)),
            entry("GET /weekly-reports/{id}/file", of("/weekly-reports/{weekly}/file", Belongs.LOT)),
            entry(
                    "POST /weekly-reports",
                    new Across(
                            "/weekly-reports",
                            "{\"scope\":\"PROJECT\",\"projectId\":\"{project}\",\"weekOf\":\"{today}\",\"formats\":[\"XLSX\"]}",
                            Belongs.PROJECT,
                            false,
                            false)),
            entry("GET /portfolio", list("/portfolio?limit=200", Belongs.PROJECT)),
            entry(
                    "POST /organisations",
                    write("/organisations", "{\"name\":\"新科室\",\"kind\":\"OWNER\",\"parentId\":\"{organisation}\"}")),
            entry(
                    "PUT /organisations/{id}",
                    write("/organisations/{organisation}", "{\"name\":\"改名\",\"kind\":\"OWNER\",\"version\":1}")),
            entry("POST /people", write("/people", """
                    {"name":"新人","organisationId":"{organisation}","login":"{login}","password":"First-Password-1"}
                    """)),
            entry(
                    "POST /people/{id}/grants",
                    write(
                            "/people/{person}/grants",
                            "{\"role\":\"OWN\",\"scopeKind\":\"ORGANISATION\",\"scopeId\":\"{organisation}\"}")),
            entry(
                    "POST /people/{id}/password",
                    write("/people/{person}/password", "{\"next\":\"Another-Password-9\"}")),
            entry(
                    "POST /people/{id}/password-proposals",
                    write("/people/{administrator}/password-proposals", "{\"next\":\"Another-Password-9\"}")),
            entry(
                    "POST /people/{id}/second-factor-proposals",
                    write("/people/{administrator}/second-factor-proposals", "")),
            entry("POST /people/{id}/leave", write("/people/{person}/leave", "")),
            entry("DELETE /grants/{id}", write("/grants/{grant}", "")),
            entry("POST /projects", write("/projects", PROJECT_FORM)),
            entry("PUT /projects/{id}", write("/projects/{project}", PROJECT_FORM)),
            entry(
                    "POST /projects/{project}/lots",
                    write("/projects/{project}/lots", "{\"code\":\"BD09\",\"name\":\"新标\"}")),
            entry("PUT /lots/{id}", write("/lots/{lot}", """
                    {"code":"JSQ01","name":"改名","contractorId":"{contractor}","supervisorId":"{supervisor}","version":1}
                    """)),
            entry("POST /lots/{id}/parts", write("/lots/{lot}/parts", "{\"code\":\"DW9\",\"name\":\"主体\"}")),
            entry("POST /projects/{project}/matters", write("/projects/{project}/matters", MATTER_FORM)),
            entry("PUT /matters/{id}", write("/matters/{matter}", MATTER_FORM)),
            entry("DELETE /matters/{id}", write("/matters/{matter}", "")),
            entry("POST /matters/{id}/submission", write("/matters/{matter}/submission", "{\"version\":1}")),
            entry(
                    "POST /matters/{id}/attachments",
                    new Across("/matters/{matter}/attachments", "", Belongs.LOT, false, true)),
            entry(
                    "DELETE /matters/{id}/attachments/{attachment}",
                    write("/matters/{matter}/attachments/{attachment}", "")),
            entry("POST /matters/{id}/outcome", write("/matters/{matter}/outcome", """
                    {"verdict":"APPROVED","authority":"市发展改革委","number":"发改投资〔2026〕12号",
                     "decidedOn":"{today}","amount":"1.00","originalId":"{attachment}","version":1}
                    """)),
            entry(
                    "POST /matters/{id}/outcome/voiding",
                    write("/matters/{matter}/outcome/voiding", "{\"voidReason\":\"文号有误\",\"version\":1}")),
            entry(
                    "POST /matter-kinds/mode-proposals",
                    new Across(
                            "/matter-kinds/mode-proposals",
                            "{\"modes\":[{\"kind\":\"CHANGE\",\"mode\":\"EXTERNAL\",\"version\":0}]}",
                            Belongs.CITY,
                            false,
                            false)),
            entry("POST /plan-imports", new Across("/plan-imports", "", Belongs.LOT, false, true)),
            entry(
                    "POST /plan-imports/{id}/confirmation",
                    write("/plan-imports/{import}/confirmation", "{\"name\":\"改名\"}")),
            entry("DELETE /plan-imports/{id}", write("/plan-imports/{import}", "")),
            entry("POST /plans/{id}/drafts", write("/plans/{plan}/drafts", "")),
            entry("DELETE /revisions/{id}", write("/revisions/{revision}", "")),
            entry("POST /revisions/{id}/submission", write("/revisions/{revision}/submission", "")),
            entry("POST /revisions/{id}/review", write("/revisions/{revision}/review", "{\"verdict\":\"PASS\"}")),
            entry("POST /revisions/{id}/freeze", write("/revisions/{revision}/freeze", "{\"verdict\":\"FREEZE\"}")),
            entry("POST /revisions/{id}/preview", write("/revisions/{revision}/preview", EDITS)),
            entry("POST /revisions/{id}/edits", write("/revisions/{revision}/edits", EDITS)),
            entry(
                    "POST /activities/{id}/progress-reports",
                    write(
                            "/activities/{activity}/progress-reports",
                            "{\"forDay\":\"{today}\",\"method\":\"PERCENT\",\"percent\":20,\"actualStart\":\"{today}\"}")),
            entry(
                    "POST /progress-reports/approvals",
                    new Across("/progress-reports/approvals", "{\"ids\":[\"{report}\"]}", Belongs.LOT, true, false)),
            entry(
                    "POST /progress-reports/{id}/return",
                    write("/progress-reports/{report}/return", "{\"reason\":\"请核对\",\"version\":1}")),
            entry(
                    "POST /progress-reports/{id}/verification",
                    write("/progress-reports/{report}/verification", "{\"version\":1}")),
            entry(
                    "POST /progress-reports/{id}/approval",
                    write("/progress-reports/{report}/approval", "{\"version\":1}")),
            entry(
                    "POST /progress-reports/{id}/withdrawal",
                    write("/progress-reports/{report}/withdrawal", "{\"version\":1}")),
            entry(
                    "PUT /thresholds",
                    new Across(
                            "/thresholds",
                            "{\"preset\":\"default\",\"yellow\":3,\"red\":30,\"finishYellowDays\":5,\"finishRedDays\":50,"
                                    + "\"version\":1}",
                            Belongs.CITY,
                            false,
                            false)),
            entry(
                    "PUT /standard/code-lists/{code}/items/{item}",
                    new Across(
                            "/standard/code-lists/PROJECT_TYPE/items/HOUSING",
                            "{\"name\":\"改名\"}",
                            Belongs.CITY,
                            false,
                            false)));

    private static Across nobodys() {
        return new Across("", "", Belongs.NOBODY, false, false);
    }

    private static Across of(String path, Belongs belongs) {
        return new Across(path, "", belongs, false, false);
    }

    private static Across list(String path, Belongs belongs) {
        return new Across(path, "", belongs, true, false);
    }

    private static Across write(String path, String body) {
        return new Across(path, body, Belongs.LOT, false, false);
    }
}
