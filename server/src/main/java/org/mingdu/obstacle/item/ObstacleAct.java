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
    ACCEPT("受理", ACCEPTED),
    DISPUTE("提出异议", DISPUTED),
    ASSIGN("指定责任单位", RAISED),
    REPLY("答复", REPLIED),
    RETURN("退回再办", ACCEPTED),
    CLOSE("销号", CLOSED),
    REOPEN("重新打开", RAISED),
    ASK_EXTENSION("申请延期", null),
    GRANT_EXTENSION("同意延期", null),
    REFUSE_EXTENSION("不同意延期", null),
    ESCALATE("提级协调", null);

    private final String title;
    private final @Nullable ObstacleState to;

    ObstacleAct(String title, @Nullable ObstacleState to) {
        this.title = title;
        this.to = to;
    }

    String title() {
        return title;
    }

    Set<ObstacleState> from() {
        return switch (this) {
            case ACCEPT, DISPUTE -> Set.of(RAISED);
            case ASSIGN -> Set.of(RAISED, DISPUTED);
            case REPLY -> Set.of(ACCEPTED);
            case RETURN, CLOSE -> Set.of(REPLIED);
            case REOPEN -> Set.of(CLOSED);
            case ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION -> Set.of(RAISED, ACCEPTED);
            case ESCALATE -> Set.of(RAISED, DISPUTED, ACCEPTED, REPLIED);
        };
    }

    /// Who may take it; one of them is enough.
    Set<ObstaclePart> by() {
        return switch (this) {
            case ACCEPT, DISPUTE, REPLY, ASK_EXTENSION -> Set.of(RESPONSIBLE);
            case ASSIGN -> Set.of(OWNER, AUTHORITY);
            case RETURN, CLOSE, REOPEN -> Set.of(RAISER, OWNER);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> Set.of(LIMIT_SETTER);
            case ESCALATE -> Set.of(RAISER, OWNER, AUTHORITY);
        };
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
