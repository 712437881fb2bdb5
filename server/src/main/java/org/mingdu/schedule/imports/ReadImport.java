package org.mingdu.schedule.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.jobs.JobKind;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.ChildReader;
import org.mingdu.planfile.Finding;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.PlanFileCodec;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.FilePlan;
import org.mingdu.schedule.plan.Provisional;
import org.mingdu.schedule.plan.Unschedulable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads an uploaded file in a process of its own and keeps the preview; nothing of the plan is stored yet.
@Component
class ReadImport implements JobKind {
    static final String NAME = "plan-import";

    private final ImportTable imports;
    private final Files files;
    private final TenantTransaction transactions;
    private final JsonMapper json;
    private final ChildReader reader;
    private final Limits limits;

    ReadImport(
            ImportTable imports,
            Files files,
            TenantTransaction transactions,
            JsonMapper json,
            ImportSettings settings,
            @Value("${mingdu.data-directory}") Path data) {
        this.imports = imports;
        this.files = files;
        this.transactions = transactions;
        this.json = json;
        this.reader = ChildReader.in(data.toAbsolutePath().resolve("reading"));
        this.reader.sweep();
        this.limits = settings.limits();
    }

    @Override
    public String name() {
        return NAME;
    }

    private record Wanted(
            Files.Kept file, String name, @Nullable String key) {}

    @Override
    public void run(TenantId tenant, UUID id) throws IOException {
        var wanted = transactions.reading(
                tenant,
                () -> imports.find(tenant, id)
                        .filter(row -> row.state().equals("READING"))
                        .flatMap(row -> files.find(tenant, row.file())
                                .map(kept -> new Wanted(kept, row.fileName(), row.projectKey()))));
        if (wanted.isEmpty()) {
            return;
        }
        var outcome = files.lend(
                tenant,
                wanted.get().file(),
                plain -> reader.read(plain, wanted.get().name(), wanted.get().key(), limits));
        switch (outcome) {
            case ReadOutcome.Refused(var reason, var sentence, var detail) ->
                refuse(tenant, id, reason.name(), sentence, detail);
            case ReadOutcome.Read read -> preview(tenant, id, read);
        }
    }

    private void preview(TenantId tenant, UUID id, ReadOutcome.Read read) throws IOException {
        var taken = FilePlan.of(read.plan());
        switch (CompiledPlan.of(taken.content())) {
            case Unschedulable(var sentence, var _) -> refuse(tenant, id, "UNSCHEDULABLE", sentence, "");
            case CompiledPlan plan -> {
                List<Finding> findings = new ArrayList<>(read.findings());
                findings.addAll(taken.findings());
                findings.addAll(Provisional.findings(plan));
                var preview = json.writeValueAsString(Preview.of(read.plan(), plan, findings));
                var bytes = new ByteArrayOutputStream();
                PlanFileCodec.write(read, bytes);
                transactions.writing(tenant, () -> {
                    imports.read(tenant, id, preview, bytes.toByteArray());
                    return id;
                });
            }
        }
    }

    private void refuse(TenantId tenant, UUID id, String code, String sentence, String detail) {
        transactions.writing(tenant, () -> {
            imports.refused(tenant, id, code, sentence, detail);
            // What was refused is not kept.
            imports.find(tenant, id).ifPresent(row -> files.forget(tenant, row.file()));
            return id;
        });
    }

    @Override
    public void failed(TenantId tenant, UUID id) {
        refuse(tenant, id, "READER_FAILED", "读取文件时出错，未导入任何数据。请稍后重新上传；仍不行请联系管理员。", "");
    }
}
