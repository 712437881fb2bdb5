package org.mingdu.contract;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingdu.MingduApplication;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Edition;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Shape;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI document, from the controllers' annotations and the records they take and give.
///
/// What the routes' rules say for the trail and for readers of the code (`action`, `because`) is what the document
/// tells, so nothing is written twice. A choice of JSON beyond these conventions is an error here, not a guess.
final class Description {
    private static final JsonMapper JSON = JsonMapper.shared();
    static final String V1 = "/api/v1/";

    /// Rooms as users know them, in the order of their work.
    private static final Map<String, String> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("access", "登录、单位、人员与授权"),
            Map.entry("standard", "数据标准：字段、代码表、标识校验"),
            Map.entry("project", "项目、标段与工程划分"),
            Map.entry("schedule", "计划、版本、基准与偏差"),
            Map.entry("progress", "进度填报、监理核实、业主批准"),
            Map.entry("report", "工作台、项目总览与周报"),
            Map.entry("approval", "审批：待办、事项、办理与流程"),
            Map.entry("matter", "事项：草稿、附件、提交审批、外部结论与变更累计"),
            Map.entry("obstacle", "问题清单：提出、受理、答复与销号"),
            Map.entry("meeting", "会议、批示与任务"),
            Map.entry("grantrequest", "授权申请：为本人申请角色，批准即授予"),
            Map.entry("notice", "通知：站内、推送、邮件与接收设置"),
            Map.entry("lifecycle", "全过程：阶段推进、闸口、登记文件、法定时限与规则"),
            Map.entry("files", "文件：分段上传、空间与隔离"),
            Map.entry("evidence", "存证：凭据、存证头与校验"),
            Map.entry("audit", "审计日志")));

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("after", "上一页答复中的 next；不带为第一页。"),
            Map.entry("limit", "一页条数，1 至 200，默认 50。"),
            Map.entry("q", "关键词，按包含查找。"),
            Map.entry("sort", "排序；前加减号为倒序。"),
            Map.entry("basis", "口径：live 为监理已核，official 为业主已批。"),
            Map.entry("region", "行政区划代码（GB/T 2260），含下级。"),
            Map.entry("from", "起始日期，含当日。"),
            Map.entry("to", "截止日期，含当日。"),
            Map.entry("begins", "这一段在文件中从第几个字节开始。"),
            Map.entry("id", "标识。"));

    private final Shapes shapes;

    private Description(Shapes shapes) {
        this.shapes = shapes;
    }

    /// One route of ours.
    record Route(String method, String path, Method handler) {
        boolean reads() {
            return method.equals("GET");
        }

        /// Signing in and the first set-up have nobody to ask for a key.
        boolean isOpen() {
            return handler.isAnnotationPresent(Open.class);
        }

        String room() {
            return handler.getDeclaringClass().getPackageName().split("\\.", -1)[2];
        }

        String action() {
            var open = handler.getAnnotation(Open.class);
            return open == null ? handler.getAnnotation(Allows.class).action() : open.action();
        }
    }

    /// Every route under `/api/v1`, by address and method.
    static List<Route> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var routes = new ArrayList<Route>();
        for (var found : scanner.findCandidateComponents("org.mingdu")) {
            var controller = named(String.valueOf(found.getBeanClassName()));
            if (!isOurs(controller)) {
                continue;
            }
            for (var method : controller.getDeclaredMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && mapping.path()[0].startsWith(V1)) {
                    routes.add(new Route(mapping.method()[0].name(), mapping.path()[0], method));
                }
            }
        }
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }

    /// Tests have routes of their own.
    private static boolean isOurs(Class<?> controller) {
        return controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(MingduApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException scannedJustNow) {
            throw new IllegalStateException(scannedJustNow);
        }
    }

    static ObjectNode written(Edition standard) {
        return new Description(new Shapes(standard)).document(standard.code());
    }

    /// As it is committed: two spaces, a line break at the end, so that a change is read as a change.
    static String text(ObjectNode document) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return JSON.rebuild()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document)
                + "\n";
    }

    private ObjectNode document(String edition) {
        var document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "明度 Mingdu API")
                .put("version", "1")
                .put("summary", "公共工程进度管理")
                .put("description", """
                        非涉密系统，严禁处理、传输国家秘密。

                        - v1 之内只增加，不删改：路径、参数、答复成员与取值保持有效；请忽略不认识的成员。
                        - 写入须带请求头 `Idempotency-Key`（UUID）。同一操作重试用同一个值：已办成的，原样返回第一次的答复；\
                        换了内容仍用旧值，返回 422。
                        - 出错一律为 `application/problem+json`（RFC 9457）：`type` 供程序判断、永不改变，`detail` 供人阅读。\
                        全部类型见 docs/api/problems.md。
                        - 金额为文本（元），日期为 `YYYY-MM-DD`，时刻为 UTC。列表以 `after` 翻页。
                        - 字段名称与口径出自数据标准 %s 版。
                        """.formatted(edition))
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/").put("description", "本机");
        var tags = document.putArray("tags");
        ROOMS.forEach((room, words) -> tags.addObject().put("name", room).put("description", words));
        var paths = document.putObject("paths");
        for (var route : routes()) {
            paths.withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
                    .set(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        var components = document.putObject("components");
        var schemas = components.putObject("schemas");
        shapes.schemas().put("Problem", problem());
        shapes.places();
        shapes.schemas().forEach(schemas::set);
        components.putObject("parameters").set("IdempotencyKey", idempotencyKey());
        refusals(components);
        var security = components.putObject("securitySchemes");
        security.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "MINGDU_SESSION")
                .put("description", "登录（POST /api/v1/session）后由服务器设置。");
        security.putObject("mark")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "X-XSRF-TOKEN")
                .put("description", "写入时须带，值取自 Cookie XSRF-TOKEN。");
        return document;
    }

    private ObjectNode operation(Route route) {
        var method = route.handler();
        var answer = answer(method);
        var status = status(method, answer);
        if (!ROOMS.containsKey(route.room())) {
            throw new IllegalStateException("Description.ROOMS has no words for the room " + route.room());
        }
        var operation = JSON.createObjectNode();
        operation.putArray("tags").add(route.room());
        operation.put("summary", route.action());
        operation.put("description", because(method));
        operation.put(
                "operationId",
                Names.operation(
                        route.method(),
                        route.path(),
                        lists(answer),
                        status.value() / 10 == 20 && status != HttpStatus.OK && status != HttpStatus.NO_CONTENT));
        var parameters = JSON.createArrayNode();
        var form = JSON.createObjectNode();
        for (var parameter : method.getParameters()) {
            parameter(parameter, parameters, form, operation);
        }
        if (!form.isEmpty()) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("multipart/form-data")
                    .set("schema", form);
        }
        if (!route.reads() && !route.isOpen()) {
            parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        var responses = operation.putObject("responses");
        var success = responses.putObject(Integer.toString(status.value()));
        success.put("description", status == HttpStatus.NO_CONTENT ? "已办理，没有内容" : "成功");
        content(method, answer, success);
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        var security = operation.putArray("security");
        if (!route.isOpen() || !route.reads()) {
            var needs = security.addObject();
            if (!route.isOpen()) {
                needs.putArray("session");
            }
            if (!route.reads()) {
                needs.putArray("mark");
            }
        }
        return operation;
    }

    private static String because(Method method) {
        var open = method.getAnnotation(Open.class);
        if (open != null) {
            return "无须登录：" + open.because() + "。";
        }
        var rule = method.getAnnotation(Allows.class);
        var rights = new ArrayList<String>();
        for (var right : rule.value()) {
            rights.add("`" + right.code() + "`");
        }
        return rights.isEmpty()
                ? "须登录：" + rule.because() + "。"
                : "须有权限 " + String.join(" 或 ", rights) + "：" + rule.because() + "。";
    }

    private static AnnotatedType answer(Method method) {
        var type = method.getAnnotatedReturnType();
        return type instanceof AnnotatedParameterizedType wrapped && method.getReturnType() == ResponseEntity.class
                ? wrapped.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private static HttpStatus status(Method method, AnnotatedType answer) {
        var told = method.getAnnotation(ResponseStatus.class);
        if (told != null) {
            return told.value();
        }
        return answer.getType() == Void.class || answer.getType() == void.class ? HttpStatus.NO_CONTENT : HttpStatus.OK;
    }

    private static boolean lists(AnnotatedType answer) {
        if (answer.getType() instanceof ParameterizedType wrapped) {
            return wrapped.getRawType() == Page.class || wrapped.getRawType() == List.class;
        }
        return answer.getType() instanceof Class<?> type
                && type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("items");
    }

    private void content(Method method, AnnotatedType answer, ObjectNode success) {
        var ready = method.getAnnotation(Shape.class);
        var media = AnnotatedElementUtils.findMergedAnnotation(method, Media.class);
        if (ready != null) {
            json(success).set("schema", shapes.of(ready.value()));
        } else if (media != null) {
            for (var kind : media.value()) {
                success.withObject("content")
                        .putObject(kind)
                        .putObject("schema")
                        .put("type", "string")
                        .put("format", "binary");
            }
        } else if (answer.getType() != Void.class && answer.getType() != void.class) {
            json(success).set("schema", shapes.of(answer, false));
        }
    }

    private static ObjectNode json(ObjectNode message) {
        return message.putObject("content").putObject("application/json");
    }

    private void parameter(
            Parameter parameter,
            tools.jackson.databind.node.ArrayNode parameters,
            ObjectNode form,
            ObjectNode operation) {
        var asked = parameter.getAnnotation(RequestParam.class);
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            describe(parameter, parameters.addObject(), "path").put("required", true);
        } else if (parameter.isAnnotationPresent(RequestBody.class) && parameter.getType() == byte[].class) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("application/octet-stream")
                    .set("schema", Shapes.plain("string").put("format", "binary"));
        } else if (parameter.isAnnotationPresent(RequestBody.class)) {
            json(operation.putObject("requestBody").put("required", true))
                    .set("schema", shapes.of(parameter.getAnnotatedType(), true));
        } else if (asked != null && isForm(parameter)) {
            form.put("type", "object");
            var shape = parameter.getType() == MultipartFile.class
                    ? Shapes.plain("string").put("format", "binary")
                    : shapes.of(parameter.getAnnotatedType(), true);
            form.withObject("properties").set(parameter.getName(), shape);
            if (parameter.getType() == MultipartFile.class) {
                // The edge lets a file that came in pieces stand for one in the form.
                form.withObject("properties")
                        .set(
                                "upload",
                                Shapes.plain("string").put("format", "uuid").put("description", "已传完的分段上传，代替 file"));
            } else if (asked.required()) {
                form.withArray("required").add(parameter.getName());
            }
        } else if (asked != null) {
            var told = describe(parameter, parameters.addObject(), "query");
            var byDefault = asked.defaultValue();
            told.put("required", asked.required() && byDefault.equals(ValueConstants.DEFAULT_NONE));
        } else if (parameter.getType().isRecord()
                && parameter.getType().getEnclosingClass()
                        == parameter.getDeclaringExecutable().getDeclaringClass()) {
            for (var component : parameter.getType().getRecordComponents()) {
                var told =
                        parameters.addObject().put("name", component.getName()).put("in", "query");
                told.put("required", false);
                told.set("schema", shapes.of(component.getGenericType(), component.getAnnotatedType(), true));
            }
        }
    }

    /// Beside a file everything is a part of the form.
    private static boolean isForm(Parameter parameter) {
        for (var other : parameter.getDeclaringExecutable().getParameterTypes()) {
            if (other == MultipartFile.class) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode describe(Parameter parameter, ObjectNode told, String place) {
        told.put("name", parameter.getName()).put("in", place);
        var words = PARAMETERS.get(parameter.getName());
        if (words != null) {
            told.put("description", words);
        }
        var type = parameter.getType();
        var shape = shapes.of(type);
        Shapes.constrain(shape, parameter);
        if (parameter.getName().equals("limit")) {
            shape.put("minimum", 1).put("maximum", 200);
        }
        told.set("schema", shape);
        return told;
    }

    private static ObjectNode idempotencyKey() {
        var key = JSON.createObjectNode();
        key.put("name", "Idempotency-Key")
                .put("in", "header")
                .put("required", true)
                .put("description", "一次操作一个 UUID，重试时不变；答复保存 30 天。")
                .putObject("schema")
                .put("type", "string")
                .put("format", "uuid");
        return key;
    }

    private static void refusals(ObjectNode components) {
        components
                .putObject("responses")
                .putObject("Problem")
                .put("description", "未办成；detail 说明原因和办法")
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", Shapes.reference("Problem"));
    }

    private ObjectNode problem() {
        var shape = Shapes.plain("object").put("description", "RFC 9457。一种类型还可以带自己的成员。");
        var members = shape.putObject("properties");
        members.putObject("type")
                .put("type", "string")
                .put("format", "uri")
                .put("description", "urn:mingdu:problem:<模块>:<名称>，供程序判断，永不改变。");
        members.putObject("title").put("type", "string");
        members.putObject("status").put("type", "integer").put("format", "int32");
        members.putObject("detail").put("type", "string").put("description", "给用户看的一句话，说明怎么办。");
        members.putObject("instance").put("type", "string");
        members.putObject("errors")
                .put("type", "array")
                .put("description", "有问题的字段。")
                .set("items", shapes.of(Problem.Field.class));
        members.putObject("current").put("description", "版本冲突时，现在保存着的内容。");
        members.putObject("state").put("type", "string").put("description", "状态不符时，现在的状态。");
        members.putObject("gates")
                .put("type", "array")
                .put("description", "不能推进项目阶段时，未满足的闸口：依据、缺什么、由谁提供、到哪里办理。")
                .set("items", Shapes.reference("LifecycleGate"));
        members.putObject("expected")
                .put("type", "integer")
                .put("format", "int64")
                .put("description", "分段上传时，接下来的一段从第几个字节开始。");
        members.putObject("retryAfterSeconds").put("type", "integer").put("format", "int64");
        shape.putArray("required").add("type").add("title").add("status").add("detail");
        return shape;
    }
}
