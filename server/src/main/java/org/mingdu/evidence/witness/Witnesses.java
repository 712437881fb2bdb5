package org.mingdu.evidence.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.evidence.log.LogOrigin;
import org.mingdu.evidence.log.LogSettings;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.head.SignedHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Those the operator has set.
@Component
public class Witnesses {
    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);

    private final List<Witness> all;

    Witnesses(LogSettings settings) {
        all = settings.witnessFolder() == null || settings.witnessFolder().isBlank()
                ? List.of()
                : List.of(new FolderWitness(Path.of(settings.witnessFolder())));
    }

    public List<Witness> all() {
        return all;
    }

    /// What all of them hold of a tenant's log; one that cannot be asked now is left out.
    public List<SignedHead> kept(TenantId tenant) {
        var heads = new ArrayList<SignedHead>();
        for (var witness : all) {
            try {
                heads.addAll(witness.kept(LogOrigin.of(tenant)));
            } catch (IOException away) {
                LOG.warn("Witness {} could not be asked: {}", witness.name(), away.getMessage());
            }
        }
        return heads;
    }
}
