package org.mingdu.access.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/// The answer where no method of ours came to speak: a request the firewall turned away, a fault in a filter, a
/// database that cannot be reached. It says no more than the others do.
@Controller
class LastAnswer implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        @Nullable Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException) {
                return Refusals.tryAgain().answer();
            }
        }
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = told instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {} at {}", number, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), fault);
            return Refusals.fault(number).answer();
        }
        return switch (status) {
            case NOT_FOUND -> Problem.notFound().answer();
            case CONTENT_TOO_LARGE -> Refusals.tooLarge().answer();
            default -> Refusals.malformed("请求有误，请检查地址和内容后重试。").answer();
        };
    }
}
