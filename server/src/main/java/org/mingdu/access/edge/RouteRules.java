package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.Problem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/// Lets a request through to its route if the route's rule says so. A route without a rule lets nobody in.
@Component
class RouteRules implements HandlerInterceptor {
    private static final String SESSION = "/api/v1/session";

    private final JsonMapper json;
    private final Clock clock;

    RouteRules(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var problem = judge(request, method);
        if (problem == null) {
            return true;
        }
        var detail = problem.detail();
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail));
        return false;
    }

    private @Nullable Problem judge(HttpServletRequest request, HandlerMethod method) {
        var visitor = Visitor.of(request);
        if (visitor != null && visitor.machine() && !isErrorPage(method)) {
            return judgeMachine(visitor, method);
        }
        if (method.hasMethodAnnotation(Open.class) || isErrorPage(method)) {
            return null;
        }
        if (visitor == null) {
            return Refusals.signInFirst();
        }
        if (visitor.half() && !isSigningOut(request)) {
            return Refusals.codeFirst();
        }
        if (visitor.mustChangePassword() && !request.getRequestURI().startsWith(SESSION)) {
            return Refusals.passwordMustChange();
        }
        if (visitor.mustEnrol() && !request.getRequestURI().startsWith(SESSION)) {
            return Refusals.enrolFirst();
        }
        var rule = method.getMethodAnnotation(Allows.class);
        if (rule == null) {
            return Refusals.noRight();
        }
        var rights = rule.value();
        var let = rights.length == 0
                || Arrays.stream(rights).anyMatch(right -> visitor.actor().may(right));
        if (!let) {
            return Refusals.noRight();
        }
        var formal = method.hasMethodAnnotation(Formal.class);
        return formal && !visitor.steppedUp(clock.instant()) ? Refusals.stepUpNeeded() : null;
    }

    /// A machine has the rights it was given and nothing that comes with being somebody: what everybody may do who is
    /// signed in, what proves who one is, and what is weighty, is for people.
    private static @Nullable Problem judgeMachine(Visitor visitor, HandlerMethod method) {
        var rule = method.getMethodAnnotation(Allows.class);
        if (rule == null || rule.value().length == 0 || method.hasMethodAnnotation(Formal.class)) {
            return Refusals.noMachines();
        }
        return Arrays.stream(rule.value()).anyMatch(right -> visitor.actor().may(right)) ? null : Refusals.noRight();
    }

    private static boolean isSigningOut(HttpServletRequest request) {
        return request.getMethod().equals("DELETE") && request.getRequestURI().equals(SESSION);
    }

    private static boolean isErrorPage(HandlerMethod method) {
        return method.getBeanType() == LastAnswer.class;
    }
}
