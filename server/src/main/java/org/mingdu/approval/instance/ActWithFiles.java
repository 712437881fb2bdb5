package org.mingdu.approval.instance;

import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// An act as it comes from a screen: with the files its author has brought for it, and by somebody who has proved
/// lately
/// to be there or not.
@Service
class ActWithFiles {
    private final TakeAct acts;
    private final ActFileTable papers;

    ActWithFiles(TakeAct acts, ActFileTable papers) {
        this.acts = acts;
        this.papers = papers;
    }

    TakeAct.Taken handle(Actor actor, UUID id, Act act, List<UUID> files, boolean proved) {
        var brought = files.isEmpty()
                ? List.<Event.Attached.Paper>of()
                : papers.lockLoose(actor, id).stream()
                        .filter(paper -> files.contains(paper.id()))
                        .toList();
        if (brought.size() < files.size()) {
            return new TakeAct.Taken.Refused(Reason.NO_SUCH_FILE);
        }
        var manner = proved ? TakeAct.Manner.PROVED : TakeAct.Manner.UNPROVED;
        var taken = acts.handle(actor, id, act, Stewards.capacity(actor), new TakeAct.Asking(manner, brought));
        if (taken instanceof TakeAct.Taken.Done(var matter) && !files.isEmpty()) {
            papers.attach(actor.tenant(), files, matter.state().events());
        }
        return taken;
    }
}
