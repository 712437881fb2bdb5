package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Entry;
import org.mingdu.audit.RequestWords;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Media;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/// Writes the line each write leaves, and each file somebody takes along: what was done with it, the rest apart from
/// it.
@Component
class RequestTrail {
    private final Trail trail;
    private final TenantTransaction transactions;

    RequestTrail(Trail trail, TenantTransaction transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    void done(Visitor visitor, HttpServletRequest request) {
        trail.add(entry(visitor, request, Entry.Outcome.DONE, null));
    }

    /// Apart as well, since what takes nothing with it but a copy is read in a transaction that may write nothing.
    void takenAlong(Visitor visitor, HttpServletRequest request) {
        transactions.apart(
                visitor.actor().tenant(), () -> trail.add(entry(visitor, request, Entry.Outcome.DONE, null)));
    }

    /// Whether a route hands out a file of what only some may see: by a right, or of something it named.
    static boolean handsOutAFile(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.hasMethodAnnotation(Media.class)
                && (isByARight(method) || namesSomething(request));
    }

    private static boolean isByARight(HandlerMethod method) {
        var rule = method.getMethodAnnotation(Allows.class);
        return rule != null && rule.value().length > 0;
    }

    private static boolean namesSomething(HttpServletRequest request) {
        return request.getAttribute(RequestWords.key()) instanceof RequestWords told && told.subject() != null;
    }

    void refused(HttpServletRequest request, int status) {
        var visitor = Visitor.of(request);
        if (visitor == null) {
            return;
        }
        var outcome = status >= 500 ? Entry.Outcome.FAILED : Entry.Outcome.REFUSED;
        transactions.apart(
                visitor.actor().tenant(), () -> trail.add(entry(visitor, request, outcome, "HTTP " + status)));
    }

    private static Entry entry(
            Visitor visitor, HttpServletRequest request, Entry.Outcome outcome, @Nullable String also) {
        var words = request.getAttribute(RequestWords.key()) instanceof RequestWords told ? told : null;
        var detail = words == null ? null : words.detail();
        if (also != null) {
            detail = detail == null ? also : detail + "；" + also;
        }
        var actor = visitor.actor();
        return new Entry(
                actor.tenant(),
                actor.person(),
                (visitor.machine() ? "接口账号 " : "") + actor.name() + "（" + actor.organisationName() + "）",
                action(request),
                outcome,
                words == null ? null : words.subject(),
                detail,
                request.getRemoteAddr(),
                request.getMethod() + " " + request.getRequestURI());
    }

    private static String action(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method) {
            var rule = method.getMethodAnnotation(Allows.class);
            if (rule != null) {
                return rule.action();
            }
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> "查阅";
            default -> "写入请求";
        };
    }
}
