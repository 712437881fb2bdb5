package org.mingdu.lifecycle.initiation;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.paper.OfficialForm;
import org.mingdu.paper.PrintDocx;
import org.mingdu.paper.PrintPdf;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Applications while they are written: each person's own.
@RestController
class InitiationApi {
    private static final String WHY = "立项由建设单位申报，草稿只有本人可见";
    private static final String WHY_READ = "能看到整个项目的人可看其立项申报表";

    private final InitiationDraftTable drafts;
    private final InitiationTable initiations;
    private final PrepareInitiation prepare;
    private final SaveInitiation save;
    private final SubmitInitiation submit;
    private final DiscardInitiation discard;
    private final AttachToInitiation attach;
    private final OfficialForms forms;
    private final HeadTable heads;
    private final Files files;
    private final DataStandard standard;
    private final Trail trail;

    InitiationApi(
            InitiationDraftTable drafts,
            InitiationTable initiations,
            PrepareInitiation prepare,
            SaveInitiation save,
            SubmitInitiation submit,
            DiscardInitiation discard,
            AttachToInitiation attach,
            OfficialForms forms,
            HeadTable heads,
            Files files,
            DataStandard standard,
            Trail trail) {
        this.drafts = drafts;
        this.initiations = initiations;
        this.prepare = prepare;
        this.save = save;
        this.submit = submit;
        this.discard = discard;
        this.attach = attach;
        this.forms = forms;
        this.heads = heads;
        this.files = files;
        this.standard = standard;
        this.trail = trail;
    }

    /// A draft in the list.
    ///
    /// @param lacks how many fields still keep it from being submitted
    record Draft(UUID id, String name, @Nullable Track track, int lacks, Instant savedAt) {}

    /// @param size bytes
    record DraftFile(UUID id, String name, long size) {}

    /// @param form      as it was saved last
    /// @param formTitle what the official form is called
    /// @param lacks     what keeps it from being submitted, by its fields
    record View(
            UUID id,
            Form form,
            String formTitle,
            int version,
            Instant savedAt,
            List<DraftFile> files,
            List<Field> lacks) {}

    record Version(int version) {}

    record Submitted(UUID project, UUID matter, boolean inApproval, List<String> warnings) {}

    @GetMapping("/api/v1/initiations")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "查看立项草稿")
    Page<Draft> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var most = Page.limit(limit);
        var rows = drafts.list(actor, Cursor.read(after, 1), most).stream()
                .map(one -> new Draft(
                        one.id(),
                        one.form().called(),
                        one.form().track(),
                        CheckInitiation.whole(one.form(), standard.edition()).size(),
                        one.savedAt()))
                .toList();
        return Page.of(rows, most, null, row -> Cursor.of(row.id()));
    }

    @GetMapping("/api/v1/initiations/start")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "预填立项草稿")
    ResponseEntity<Form> start(Actor actor, @RequestParam(required = false) @Nullable UUID project) {
        return prepare.handle(actor, project)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/initiations/{id}")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "查看立项草稿")
    ResponseEntity<View> draft(Actor actor, @PathVariable UUID id) {
        return drafts.find(actor, id)
                .map(found -> ResponseEntity.ok(view(actor, found)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/initiations")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "起草立项")
    ResponseEntity<View> create(Actor actor, @Valid @RequestBody Form form) {
        return saved(actor, save.create(actor, form), HttpStatus.CREATED);
    }

    @PutMapping("/api/v1/initiations/{id}")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "修改立项草稿")
    ResponseEntity<View> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody Form form) {
        var outcome = save.update(actor, id, form);
        if (outcome instanceof SaveInitiation.Outcome.Stale) {
            return stale(actor, id);
        }
        return saved(actor, outcome, HttpStatus.OK);
    }

    @DeleteMapping("/api/v1/initiations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "删除立项草稿")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) {
        return discard.handle(actor, id)
                ? ResponseEntity.noContent().build()
                : Problem.notFound().answer();
    }

    @PostMapping("/api/v1/initiations/{id}/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "上传立项附件")
    ResponseEntity<View> attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        return switch (attach.handle(actor, id, file)) {
            case AttachToInitiation.Outcome.Attached(var _) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(view(actor, drafts.find(actor, id).orElseThrow()));
            case AttachToInitiation.Outcome.Invalid(var sentence) ->
                Problem.invalid("lifecycle").field("/file", sentence).answer();
            case AttachToInitiation.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @DeleteMapping("/api/v1/initiations/{id}/files/{file}")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "删除立项附件")
    ResponseEntity<View> detach(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        var draft = drafts.hold(actor, id).orElse(null);
        var unneeded = draft == null ? null : drafts.detach(actor, id, file).orElse(null);
        if (draft == null || unneeded == null) {
            return Problem.notFound().answer();
        }
        files.forget(actor.tenant(), unneeded);
        trail.about("initiation", id, draft.form().called());
        return ResponseEntity.ok(view(actor, draft));
    }

    @PostMapping("/api/v1/initiations/{id}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "提交立项")
    ResponseEntity<Submitted> submit(Actor actor, @PathVariable UUID id, @Valid @RequestBody Version form) {
        return switch (submit.handle(actor, id, form.version())) {
            case SubmitInitiation.Outcome.Submitted(var project, var matter, var inApproval, var warnings) ->
                ResponseEntity.created(URI.create("/api/v1/projects/" + project))
                        .body(new Submitted(project.value(), matter, inApproval, warnings));
            case SubmitInitiation.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case SubmitInitiation.Outcome.BeyondReach() ->
                Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "beyond-reach", "建设单位或建设地点超出您的授权范围，请重新选择或联系管理员。")
                        .answer();
            case SubmitInitiation.Outcome.NotBegun(var sentence) ->
                Problem.of(HttpStatus.CONFLICT, "lifecycle", "not-begun", sentence)
                        .answer();
            case SubmitInitiation.Outcome.Stale() -> stale(actor, id);
            case SubmitInitiation.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @GetMapping("/api/v1/initiations/{id}/form.docx")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "下载立项申报表（Word）")
    @Media(Media.DOCX)
    ResponseEntity<Resource> draftDocx(Actor actor, @PathVariable UUID id) throws IOException {
        var draft = drafts.find(actor, id).orElse(null);
        return draft == null ? Problem.notFound().answer() : docx(ofDraft(actor, draft), draft.form());
    }

    @GetMapping("/api/v1/initiations/{id}/form.pdf")
    @Allows(value = Right.PROJECT_CREATE, because = WHY, action = "下载立项申报表（PDF）")
    @Media(Media.PDF)
    ResponseEntity<Resource> draftPdf(Actor actor, @PathVariable UUID id) throws IOException {
        var draft = drafts.find(actor, id).orElse(null);
        return draft == null ? Problem.notFound().answer() : pdf(ofDraft(actor, draft), draft.form());
    }

    @GetMapping("/api/v1/projects/{project}/initiation-form.docx")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "下载立项申报表（Word）")
    @Media(Media.DOCX)
    ResponseEntity<Resource> projectDocx(Actor actor, @PathVariable UUID project) throws IOException {
        var submitted = submitted(actor, project);
        return submitted == null
                ? Problem.notFound().answer()
                : docx(forms.of(actor, submitted.form(), submitted.on()), submitted.form());
    }

    @GetMapping("/api/v1/projects/{project}/initiation-form.pdf")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "下载立项申报表（PDF）")
    @Media(Media.PDF)
    ResponseEntity<Resource> projectPdf(Actor actor, @PathVariable UUID project) throws IOException {
        var submitted = submitted(actor, project);
        return submitted == null
                ? Problem.notFound().answer()
                : pdf(forms.of(actor, submitted.form(), submitted.on()), submitted.form());
    }

    private InitiationTable.@Nullable Submitted submitted(Actor actor, UUID project) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return null;
        }
        trail.about("project", project, head.name());
        return initiations.latest(actor.tenant(), project).orElse(null);
    }

    private OfficialForm ofDraft(Actor actor, InitiationDraftTable.Stored draft) {
        trail.about("initiation", draft.id(), draft.form().called());
        return forms.of(actor, draft.form(), null);
    }

    private static ResponseEntity<Resource> docx(OfficialForm form, Form of) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintDocx.print(form, bytes);
        return Attachment.of(Media.DOCX, name(form, of) + ".docx", new ByteArrayResource(bytes.toByteArray()));
    }

    private static ResponseEntity<Resource> pdf(OfficialForm form, Form of) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintPdf.print(form, bytes);
        return Attachment.of(Media.PDF, name(form, of) + ".pdf", new ByteArrayResource(bytes.toByteArray()));
    }

    private static String name(OfficialForm form, Form of) {
        return FileName.of(form.title() + " " + of.called(), form.title());
    }

    private ResponseEntity<View> saved(Actor actor, SaveInitiation.Outcome outcome, HttpStatus status) {
        return switch (outcome) {
            case SaveInitiation.Outcome.Saved(var id) ->
                ResponseEntity.status(status)
                        .location(URI.create("/api/v1/initiations/" + id))
                        .body(view(actor, drafts.find(actor, id).orElseThrow()));
            case SaveInitiation.Outcome.Invalid(var errors) ->
                Problem.invalid("lifecycle", errors).answer();
            case SaveInitiation.Outcome.TooMany() ->
                Problem.of(HttpStatus.CONFLICT, "lifecycle", "too-many-drafts", "立项草稿已达 50 份，请先提交或删除不再需要的。")
                        .answer();
            case SaveInitiation.Outcome.Stale(), SaveInitiation.Outcome.NotFound() ->
                Problem.notFound().answer();
        };
    }

    private <T> ResponseEntity<T> stale(Actor actor, UUID id) {
        return Problem.stale("lifecycle", view(actor, drafts.find(actor, id).orElseThrow()))
                .answer();
    }

    private View view(Actor actor, InitiationDraftTable.Stored stored) {
        var form = stored.form();
        return new View(
                stored.id(),
                form,
                OfficialForms.title(form.track() == null ? Track.APPROVAL : form.track()),
                stored.version(),
                stored.savedAt(),
                drafts.files(actor, stored.id()).stream()
                        .map(file -> new DraftFile(file.id(), file.name(), file.size()))
                        .toList(),
                CheckInitiation.whole(form, standard.edition()));
    }
}
