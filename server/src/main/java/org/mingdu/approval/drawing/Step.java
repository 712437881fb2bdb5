package org.mingdu.approval.drawing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a route is made of.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Start.class, name = "start"),
    @JsonSubTypes.Type(value = Step.User.class, name = "user"),
    @JsonSubTypes.Type(value = Step.Sub.class, name = "sub"),
    @JsonSubTypes.Type(value = Step.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Step.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Step.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Step.End.class, name = "end")
})
public sealed interface Step {
    String id();

    /// Where one may go from here.
    List<String> exits();

    record Start(String id, String next) implements Step {
        @Override
        public List<String> exits() {
            return List.of(next);
        }
    }

    /// People decide.
    ///
    /// @param apartFrom    steps whose deciders must not decide here as well
    /// @param opinionNeeded whether who agrees must say something too
    /// @param formal       正式: whoever acts here proves once more to be there; null is no
    record User(
            String id,
            String name,
            Mode mode,
            Participants participants,
            @Nullable Limit limit,
            List<String> apartFrom,
            boolean opinionNeeded,
            @Nullable Boolean formal,
            String next)
            implements Step {
        public User {
            apartFrom = List.copyOf(apartFrom);
        }

        /// One that is not formal.
        public User(
                String id,
                String name,
                Mode mode,
                Participants participants,
                @Nullable Limit limit,
                List<String> apartFrom,
                boolean opinionNeeded,
                String next) {
            this(id, name, mode, participants, limit, apartFrom, opinionNeeded, null, next);
        }

        public boolean asksForProof() {
            return Boolean.TRUE.equals(formal);
        }

        @Override
        public List<String> exits() {
            return List.of(next);
        }
    }

    /// 子流程: the route in force of another kind, in the version it has when a matter begins; what is agreed to there
    /// goes
    /// on here, what is refused there is refused.
    record Sub(String id, String name, String kind, String next) implements Step {
        @Override
        public List<String> exits() {
            return List.of(next);
        }
    }

    /// One way of several: the first branch whose comparisons all hold, or else the last way.
    record Choice(String id, List<Branch> branches, String otherwise) implements Step {
        public Choice {
            branches = List.copyOf(branches);
        }

        @Override
        public List<String> exits() {
            return java.util.stream.Stream.concat(
                            branches.stream().map(Branch::next), java.util.stream.Stream.of(otherwise))
                    .toList();
        }
    }

    record Branch(List<Comparison> when, String next) {
        public Branch {
            when = List.copyOf(when);
        }
    }

    /// 并联: all ways at once, until they meet at the join.
    record Split(String id, List<String> branches, String join) implements Step {
        public Split {
            branches = List.copyOf(branches);
        }

        @Override
        public List<String> exits() {
            return branches;
        }
    }

    record Join(String id, String next) implements Step {
        @Override
        public List<String> exits() {
            return List.of(next);
        }
    }

    record End(String id) implements Step {
        @Override
        public List<String> exits() {
            return List.of();
        }
    }
}
