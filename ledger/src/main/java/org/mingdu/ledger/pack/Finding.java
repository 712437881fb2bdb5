package org.mingdu.ledger.pack;

import org.mingdu.ledger.Flaw;

/// Something wrong in a log, from one place to another; often both are the same.
public record Finding(Flaw flaw, Place from, Place to) {
    static Finding at(Flaw flaw, Place place) {
        return new Finding(flaw, place, place);
    }
}
