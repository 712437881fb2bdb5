package org.mingdu.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What use cases have told about the running request, for whoever writes the line at its end.
public final class RequestWords {
    private static final String KEY = RequestWords.class.getName();

    private Entry.@Nullable Subject subject;
    private @Nullable String detail;

    private RequestWords() {}

    /// Null outside a request.
    public static @Nullable RequestWords current() {
        var attributes = RequestContextHolder.getRequestAttributes();
        if (attributes == null) {
            return null;
        }
        if (attributes.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST) instanceof RequestWords words) {
            return words;
        }
        var words = new RequestWords();
        attributes.setAttribute(KEY, words, RequestAttributes.SCOPE_REQUEST);
        return words;
    }

    /// The same, by the key under which the request itself keeps them; the edge has the request in hand.
    public static String key() {
        return KEY;
    }

    public void about(Entry.Subject subject) {
        this.subject = subject;
    }

    public void say(String more) {
        detail = detail == null ? more : detail + "；" + more;
    }

    public Entry.@Nullable Subject subject() {
        return subject;
    }

    public @Nullable String detail() {
        return detail;
    }
}
