package org.mingdu.lifecycle.entry;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.lifecycle.course.HeadTable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/// Keeps a document for an entry that is about to be made.
@Service
class KeepDocument {
    private static final int LONGEST_NAME = 200;

    private final DocumentTable documents;
    private final HeadTable heads;
    private final Files files;
    private final EntrySettings settings;
    private final Trail trail;
    private final Ids ids;

    KeepDocument(DocumentTable documents, HeadTable heads, Files files, EntrySettings settings, Trail trail, Ids ids) {
        this.documents = documents;
        this.heads = heads;
        this.files = files;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
    }

    sealed interface Outcome {
        record Kept(UUID id, String name) implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, MultipartFile sent) throws IOException {
        var found = heads.find(actor, project).orElse(null);
        if (found == null) {
            return new Outcome.NotFound();
        }
        if (!found.mayRecord()) {
            return new Outcome.NoRight();
        }
        if (sent.getSize() > settings.largest().toBytes()) {
            return new Outcome.Invalid(
                    say("文件最大 %d MB，请压缩或拆分后再上传。", settings.largest().toMegabytes()));
        }
        var given = Optional.ofNullable(sent.getOriginalFilename()).orElse("文件");
        var name = given.substring(Math.max(0, given.length() - LONGEST_NAME)).replaceAll("[\\p{Cntrl}/\\\\]", " ");
        byte[] head;
        try (var bytes = sent.getInputStream()) {
            head = bytes.readNBytes(FileKind.HEAD);
        }
        var kind = FileKind.of(name, head).orElse(null);
        if (kind == null) {
            return new Outcome.Invalid("只接收 PDF、OFD、图片和 Office 文件，且内容须与扩展名一致。请转换后再上传。");
        }
        try (var bytes = sent.getInputStream()) {
            var kept = files.keep(actor.tenant(), name, kind.mediaType(), bytes);
            var id = ids.next();
            documents.insert(actor, project, id, kept);
            trail.about("project", project, found.name());
            trail.say("文件：" + name);
            return new Outcome.Kept(id, name);
        }
    }
}
