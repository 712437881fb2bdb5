package org.mingdu.kernel;

import static org.mingdu.kernel.Speech.say;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// A refusal on its way out, as problem+json (RFC 9457): `type` is for programs and never changes, `detail` is for
/// people and tells what to do.
public final class Problem {
    private final ProblemDetail body;
    private final List<Field> errors = new ArrayList<>();

    /// What is wrong with one field; `pointer` is a JSON pointer into the request.
    public record Field(String pointer, String detail) {}

    private Problem(HttpStatus status, String room, String slug, String detail) {
        body = ProblemDetail.forStatusAndDetail(status, say(detail));
        body.setType(URI.create("urn:mingdu:problem:" + room + ":" + slug));
        body.setTitle(say(title(status)));
    }

    public static Problem of(HttpStatus status, String room, String slug, String detail) {
        return new Problem(status, room, slug, detail);
    }

    /// The same words whether a thing is unknown or somebody else's: an answer must not tell that it exists.
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "kernel", "not-found", "没有找到，或者您没有查看权限。请核对后重试，需要权限请联系本单位管理员。");
    }

    /// Somebody else saved in between; `current` is what is stored now.
    public static Problem stale(String room, Object current) {
        var problem = of(HttpStatus.CONFLICT, room, "stale", "在您编辑期间，他人已保存了新的内容。请对照两个版本后再保存。");
        return problem.with("current", current);
    }

    /// A request whose fields do not hold; add one [#field] each.
    public static Problem invalid(String room) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, room, "invalid", "有内容需要改正，请按提示修改后再提交。");
    }

    public static Problem invalid(String room, List<Field> errors) {
        var problem = invalid(room);
        errors.forEach(error -> problem.field(error.pointer(), error.detail()));
        return problem;
    }

    public Problem field(String pointer, String detail) {
        errors.add(new Field(pointer, say(detail)));
        return this;
    }

    public Problem with(String name, Object value) {
        body.setProperty(name, value);
        return this;
    }

    public ProblemDetail detail() {
        if (!errors.isEmpty()) {
            body.setProperty("errors", List.copyOf(errors));
        }
        return body;
    }

    /// For a method that otherwise answers with `T`: a refusal has no such body.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> ResponseEntity<T> answer() {
        return (ResponseEntity<T>) ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail());
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有找到";
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "没有权限";
            case CONFLICT -> "与现有内容冲突";
            case CONTENT_TOO_LARGE -> "内容过大";
            case TOO_MANY_REQUESTS -> "请稍后再试";
            default -> status.is5xxServerError() ? "系统故障" : "请求有误";
        };
    }
}
