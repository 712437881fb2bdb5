package org.mingdu.lifecycle.entry;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Keeps what was sent as a proof: of a kind that is taken, as large as the site allows, under a name that harms
/// nobody.
@Component
public class KeepProof {
    private final Files files;
    private final EntrySettings settings;

    KeepProof(Files files, EntrySettings settings) {
        this.files = files;
        this.settings = settings;
    }

    public sealed interface Outcome {
        record Kept(Files.Kept file) implements Outcome {}

        record Invalid(String sentence) implements Outcome {}
    }

    public Outcome keep(TenantId tenant, @Nullable ProjectId project, MultipartFile sent) throws IOException {
        if (sent.getSize() > settings.largest().toBytes()) {
            return new Outcome.Invalid(
                    say("文件最大 %d MB，请压缩或拆分后再上传。", settings.largest().toMegabytes()));
        }
        var name = FileName.of(sent.getOriginalFilename(), "文件");
        try (var bytes = sent.getInputStream()) {
            return new Outcome.Kept(files.keepProof(tenant, project, name, bytes));
        }
    }
}
