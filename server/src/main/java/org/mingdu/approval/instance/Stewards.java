package org.mingdu.approval.instance;

import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;

/// Who looks after approvals of the whole city without deciding any.
final class Stewards {
    private Stewards() {}

    static Context.Capacity capacity(Actor actor) {
        return actor.mayEverywhere(Right.APPROVAL_MANAGE) ? Context.Capacity.STEWARD : Context.Capacity.PARTY;
    }
}
