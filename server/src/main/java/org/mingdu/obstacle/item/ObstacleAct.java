package org.mingdu.obstacle.item;

import static org.mingdu.obstacle.item.ObstaclePart.AUTHORITY;
import static org.mingdu.obstacle.item.ObstaclePart.LIMIT_SETTER;
import static org.mingdu.obstacle.item.ObstaclePart.OWNER;
import static org.mingdu.obstacle.item.ObstaclePart.RAISER;
import static org.mingdu.obstacle.item.ObstaclePart.RESPONSIBLE;
import static org.mingdu.obstacle.item.ObstacleState.ACCEPTED;
import static org.mingdu.obstacle.item.ObstacleState.CLOSED;
import static org.mingdu.obstacle.item.ObstacleState.DISPUTED;
import static org.mingdu.obstacle.item.ObstacleState.RAISED;
import static org.mingdu.obstacle.item.ObstacleState.REPLIED;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may be done about an obstacle: from which states, by whom, and where it leads.
enum ObstacleAct {
    ACCEPT("受理", Set.of(RAISED), Set.of(RESPONSIBLE), ACCEPTED),
    DISPUTE("提出异议", Set.of(RAISED), Set.of(RESPONSIBLE), DISPUTED),
    ASSIGN("指定责任单位", Set.of(RAISED, DISPUTED), Set.of(OWNER, AUTHORITY), RAISED),
    REPLY("答复", Set.of(ACCEPTED), Set.of(RESPONSIBLE), REPLIED),
    RETURN("退回再办", Set.of(REPLIED), Set.of(RAISER, OWNER), ACCEPTED),
    CLOSE("销号", Set.of(REPLIED), Set.of(RAISER, OWNER), CLOSED),
    REOPEN("重新打开", Set.of(CLOSED), Set.of(RAISER, OWNER), RAISED),
    ASK_EXTENSION("申请延期", Set.of(RAISED, ACCEPTED), Set.of(RESPONSIBLE), null),
    GRANT_EXTENSION("同意延期", Set.of(RAISED, ACCEPTED), Set.of(LIMIT_SETTER), null),
    REFUSE_EXTENSION("不同意延期", Set.of(RAISED, ACCEPTED), Set.of(LIMIT_SETTER), null),
    ESCALATE("提级协调", Set.of(RAISED, DISPUTED, ACCEPTED, REPLIED), Set.of(RAISER, OWNER, AUTHORITY), null);

    private final String title;
    private final Set<ObstacleState> from;
    private final Set<ObstaclePart> by;
    private final @Nullable ObstacleState to;

    ObstacleAct(String title, Set<ObstacleState> from, Set<ObstaclePart> by, @Nullable ObstacleState to) {
        this.title = title;
        this.from = from;
        this.by = by;
        this.to = to;
    }

    String title() {
        return title;
    }

    Set<ObstacleState> from() {
        return from;
    }

    Set<ObstaclePart> by() {
        return by;
    }

    /// Where it leads; null where it stays.
    @Nullable
    ObstacleState to() {
        return to;
    }

    /// Whether it judges the work of those who are to clear it, who therefore never do it themselves.
    boolean judges() {
        return switch (this) {
            case RETURN, CLOSE, REOPEN, GRANT_EXTENSION, REFUSE_EXTENSION -> true;
            case ACCEPT, DISPUTE, ASSIGN, REPLY, ASK_EXTENSION, ESCALATE -> false;
        };
    }

    /// Whether it names a day: the one promised, or a limit.
    boolean asksDay() {
        return switch (this) {
            case ACCEPT, ASSIGN, REOPEN, ASK_EXTENSION -> true;
            case DISPUTE, REPLY, RETURN, CLOSE, GRANT_EXTENSION, REFUSE_EXTENSION, ESCALATE -> false;
        };
    }
}
