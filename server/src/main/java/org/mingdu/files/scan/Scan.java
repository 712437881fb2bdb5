package org.mingdu.files.scan;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.FileRefused;
import org.mingdu.files.FileTrouble;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Has a file looked at before it is kept.
@Component
public class Scan {
    private static final Logger LOG = LoggerFactory.getLogger(Scan.class);

    private final Clamd clamd;
    private final ScanSettings settings;
    private final Trail trail;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    Scan(
            Clamd clamd,
            ScanSettings settings,
            Trail trail,
            TenantTransaction transactions,
            ApplicationEventPublisher events) {
        this.clamd = clamd;
        this.settings = settings;
        this.trail = trail;
        this.transactions = transactions;
        this.events = events;
    }

    /// How a file stands; only what is clean is handed out.
    public enum State {
        CLEAN,
        QUARANTINED,
        INFECTED,
        /// Its bytes were taken away by whoever looks after files; what refers to it stays.
        ERASED
    }

    /// The state in which it is kept; refused where harm was found, or nobody could look and that is
    /// not enough here.
    public State arriving(TenantId tenant, String name, Path half) throws IOException {
        if (!settings.on()) {
            return State.CLEAN;
        }
        Clamd.Said said;
        try (var bytes = Files.newInputStream(half)) {
            said = clamd.scan(bytes);
        }
        return switch (said) {
            case Clamd.Said.Clean() -> State.CLEAN;
            case Clamd.Said.Found(var virus) -> throw found(tenant, name, virus);
            case Clamd.Said.Nothing(var why) -> unseen(why);
        };
    }

    private State unseen(String why) {
        LOG.warn("The scanner could not look at a file: {}", why);
        return switch (settings.absent()) {
            case ACCEPT -> State.CLEAN;
            case QUARANTINE -> State.QUARANTINED;
            case REFUSE ->
                throw new FileRefused(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "files",
                        "not-scanned",
                        "病毒检查暂时不可用，文件没有保存。请稍后再上传；仍不行请联系系统管理员。"));
        };
    }

    /// What the request did is taken back; that harm was brought is not.
    private FileRefused found(TenantId tenant, String name, String virus) {
        transactions.apart(tenant, () -> tell(tenant, name, virus, Entry.Outcome.REFUSED));
        return new FileRefused(Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "files",
                        "infected",
                        say("文件中检出病毒（%s），没有保存。请清除病毒后再上传。", virus))
                .field("/file", say("检出病毒（%s）。", virus)));
    }

    /// Within the running transaction.
    void tell(TenantId tenant, String name, String virus, Entry.Outcome outcome) {
        trail.add(new Entry(tenant, null, "系统", "检出病毒", outcome, null, "%s：%s".formatted(name, virus), null, null));
        events.publishEvent(new FileTrouble(
                tenant, "上传的文件检出病毒", "病毒检查发现 %s，文件已拒收或隔离。请在“文件与空间”和审计日志中核对，并提醒上传人检查电脑。".formatted(virus)));
    }
}
