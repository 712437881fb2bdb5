package org.mingdu.approval.route;

import java.util.List;
import org.mingdu.access.Posts;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// Tells whoever may put a draft in force that one was begun, and who drew it what became of it.
@Component
class TellOfDraft {
    private final Posts posts;
    private final Notices notices;

    TellOfDraft(Posts posts, Notices notices) {
        this.posts = posts;
        this.notices = notices;
    }

    /// Not on every stroke: once, when there is something to look at.
    void begun(Actor author, String kind, String title) {
        var own = posts.same(author.tenant(), author.person());
        var others = posts.everywhere(author.tenant(), List.of(Right.APPROVAL_MANAGE, Right.SECURITY_MANAGE)).stream()
                .filter(one -> !own.contains(one))
                .toList();
        notices.tell(
                author.tenant(),
                others,
                NoticeKind.PROPOSAL_WAITS,
                "待您核对：%s审批流程".formatted(title),
                "“%s”的审批流程有了新的草稿，须由绘制人以外的人核对后发布。".formatted(title),
                page(kind));
    }

    void decided(RouteTable.Row draft, Actor by, String title, boolean published) {
        PersonId author = draft.author();
        if (author == null || author.equals(by.person())) {
            return;
        }
        notices.tell(
                by.tenant(),
                List.of(author),
                NoticeKind.PROPOSAL_DECIDED,
                "%s：%s审批流程".formatted(published ? "已发布" : "草稿已放弃", title),
                published
                        ? "您绘制的“%s”审批流程已由另一人核对发布，此后发起的事项按新流程办理。".formatted(title)
                        : "您绘制的“%s”审批流程草稿已由另一人放弃，现行流程不变。".formatted(title),
                page(draft.kind()));
    }

    private static String page(String kind) {
        return "/approval-routes/" + kind;
    }
}
