package org.mingdu.lifecycle.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.lifecycle.PastLives;
import org.mingdu.lifecycle.law.EntryKind;
import org.springframework.stereotype.Component;

/// Enters a paper of before with its document, as it was registered then. It takes the place of none.
@Component
public class EnterPaper {
    private final LifecycleEntryTable entries;
    private final DocumentTable documents;
    private final Ids ids;
    private final Clock clock;

    EnterPaper(LifecycleEntryTable entries, DocumentTable documents, Ids ids, Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.ids = ids;
        this.clock = clock;
    }

    public void enter(Actor actor, UUID project, PastLives.Paper paper) {
        var document = ids.next();
        documents.insert(actor, project, document, paper.file(), paper.at());
        var form = new RecordEntry.Form(
                EntryKind.valueOf(paper.kind()),
                document,
                paper.number(),
                LocalDate.ofInstant(paper.at(), clock.getZone()),
                paper.amount(),
                paper.quantity(),
                paper.lot() == null ? null : paper.lot().value(),
                null,
                paper.note());
        entries.insert(actor, project, ids.at(paper.at()), form, null, paper.at());
    }
}
