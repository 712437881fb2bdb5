package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.mingdu.access.CalendarKeys;
import org.mingdu.files.FileRefused;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Turns what was thrown into an answer in the user's words. What we did not foresee is written to the log under a
/// number, and only the number leaves.
@RestControllerAdvice
@Order(0)
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String DATA_EXCEPTION = "22";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException fault) {
        var errors = fault.getBindingResult().getFieldErrors().stream()
                .map(error -> new Field(
                        "/"
                                + error.getField()
                                        .replace('.', '/')
                                        .replace("[", "/")
                                        .replace("]", ""),
                        error.getDefaultMessage() == null ? "请改正。" : error.getDefaultMessage()))
                .toList();
        return Problem.invalid("kernel", errors).answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException fault) {
        var errors = new ArrayList<Field>();
        for (var result : fault.getParameterValidationResults()) {
            for (var error : result.getResolvableErrors()) {
                errors.add(new Field(
                        "/" + result.getMethodParameter().getParameterName(),
                        String.valueOf(error.getDefaultMessage())));
            }
        }
        return Problem.invalid("kernel", errors).answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException fault) {
        var errors = fault.getConstraintViolations().stream()
                .map(violation -> new Field("/" + violation.getPropertyPath(), violation.getMessage()))
                .toList();
        return Problem.invalid("kernel", errors).answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException fault) {
        if (fault.getCause() instanceof DatabindException binding
                && !binding.getPath().isEmpty()) {
            var pointer = binding.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                    .collect(Collectors.joining("/", "/", ""));
            return Problem.invalid("kernel", List.of(new Field(pointer, "格式不对，请按要求填写。")))
                    .answer();
        }
        var where = fault.getCause() instanceof JacksonException json && json.getLocation() != null
                ? "（第 %d 行第 %d 列附近）"
                        .formatted(
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr())
                : "";
        return malformed("请求内容不是可读的 JSON" + where + "，请检查后重试。");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException fault) {
        // An id that is none cannot be anybody's.
        if (fault.getRequiredType() == UUID.class && fault.getParameter().hasParameterAnnotation(PATH)) {
            return Problem.notFound().answer();
        }
        return Problem.invalid("kernel", List.of(new Field("/" + fault.getName(), "格式不对，请按要求填写。")))
                .answer();
    }

    private static final Class<org.springframework.web.bind.annotation.PathVariable> PATH =
            org.springframework.web.bind.annotation.PathVariable.class;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cursor(Cursor.BadCursor fault) {
        return Problem.invalid("kernel", List.of(new Field("/after", "翻页标记已失效，请从第一页重新开始。")))
                .answer();
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    ResponseEntity<ProblemDetail> malformed(Exception fault) {
        if (fault instanceof MaxUploadSizeExceededException) {
            return Refusals.tooLarge().answer();
        }
        return malformed("请求缺少必要的内容，请检查后重试。");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException fault) {
        var problem = Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "kernel", "method-not-allowed", "这个地址不支持该操作，请核对请求方法。");
        var supported = fault.getSupportedHttpMethods();
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(supported == null ? new HttpMethod[0] : supported.toArray(HttpMethod[]::new))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.detail());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> type(HttpMediaTypeNotSupportedException fault) {
        return Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "kernel",
                        "media-type",
                        "内容类型不受支持，请使用 application/json；上传文件用 multipart/form-data。")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> file(FileRefused fault) {
        return fault.problem().answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(RequestRejectedException fault) {
        return Refusals.unfit().answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> type(HttpMediaTypeNotAcceptableException fault) {
        return Problem.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "kernel",
                        "not-acceptable",
                        "不能按所要求的类型答复，请在 Accept 中接受 application/json。")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingThere(NoResourceFoundException fault) {
        return Problem.notFound().answer();
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        QueryTimeoutException.class,
        ConcurrencyFailureException.class
    })
    ResponseEntity<ProblemDetail> busy(Exception fault) {
        LOG.warn("The database did not answer in time: {}", fault.getMessage());
        return Refusals.tryAgain().answer();
    }

    /// What the database refuses and no rule of ours foresaw: two people who saved the same at once, or something that
    /// cannot be stored.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> stored(DataAccessException fault, HttpServletRequest request) {
        var state = fault.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : null;
        if (UNIQUE_VIOLATION.equals(state) || FOREIGN_KEY_VIOLATION.equals(state)) {
            LOG.warn("Two writes met at {} {}: {}", request.getMethod(), place(request), fault.getMessage());
            return Problem.of(HttpStatus.CONFLICT, "kernel", "conflict", "他人刚刚保存了相同或相关的内容，本次操作没有生效。请刷新后核对，再重试。")
                    .answer();
        }
        if (state != null && state.startsWith(DATA_EXCEPTION)) {
            return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "kernel", "not-storable", "内容中有不能保存的字符、日期或数字，请检查后重新填写。")
                    .answer();
        }
        return other(fault, request);
    }

    /// Whoever listened to a stream has gone, and nobody is left to be told.
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(Exception fault) {
        LOG.debug("Nobody listens any more", fault);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return malformed("请求有误，请检查后重试。");
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at {} {}", number, request.getMethod(), place(request), fault);
        return Refusals.fault(number).answer();
    }

    /// An address that holds a secret is not written down.
    private static String place(HttpServletRequest request) {
        var asked = request.getRequestURI();
        return asked.startsWith(CalendarKeys.PLACE) ? CalendarKeys.PLACE + "…" : asked;
    }

    private static ResponseEntity<ProblemDetail> malformed(String sentence) {
        return Refusals.malformed(sentence).answer();
    }
}
