package org.mingdu.lifecycle.gate;

import java.util.List;
import org.mingdu.lifecycle.law.EntryKind;

/// What a gate says.
public sealed interface Verdict {
    record Passed(String because) implements Verdict {}

    /// It does not hold.
    ///
    /// @param law  what it rests on
    /// @param mild never more than a warning, whatever the rule's severity
    record Blocked(String law, List<Lack> lacks, boolean mild) implements Verdict {
        public Blocked {
            if (lacks.isEmpty()) {
                throw new IllegalArgumentException("lacks of (%s) must not be empty".formatted(law));
            }
            lacks = List.copyOf(lacks);
        }
    }

    record Exempt(String why) implements Verdict {}

    /// One thing that is missing, who can supply it, and where that is done.
    record Lack(String what, String supplier, Way way) {
        static Lack of(EntryKind kind) {
            return new Lack("缺少" + kind.title() + "。", kind.supplier(), new Way.Enter(kind));
        }

        static Lack of(EntryKind kind, String what) {
            return new Lack(what, kind.supplier(), new Way.Enter(kind));
        }
    }

    /// Where something missing is supplied.
    sealed interface Way {
        record Enter(EntryKind kind) implements Way {}

        /// By putting something before whoever decides it.
        ///
        /// @param matter its kind; where it is not decided here, an entry does as well
        record Raise(String matter) implements Way {}

        record EditProject() implements Way {}
    }
}
