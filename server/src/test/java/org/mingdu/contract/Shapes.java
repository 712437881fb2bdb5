package org.mingdu.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Edition;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Shape;
import org.mingdu.kernel.Shown;
import org.mingdu.kernel.StandardField;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Java types as JSON Schema (2020-12), the way Jackson writes and reads them here.
///
/// An answer carries every member, null where nothing is known; a request may leave out what may be null.
final class Shapes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TreeMap<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Type> owners = new HashMap<>();
    private final Edition standard;

    Shapes(Edition standard) {
        this.standard = standard;
    }

    /// Every field of the data standard by its place, with its name: what forms may ask for.
    void places() {
        named("StandardPlace", Edition.class, shape -> {
            shape.put("type", "string").put("description", "数据标准中的字段：对象.代码。");
            var places = shape.putArray("enum");
            var names = shape.putArray("x-names");
            for (var field : standard.fields()) {
                places.add(field.entity() + "." + field.code());
                names.add(field.name());
            }
        });
    }

    Map<String, ObjectNode> schemas() {
        return schemas;
    }

    ObjectNode of(AnnotatedType type, boolean asked) {
        var shape = of(type.getType(), type, asked);
        return type.isAnnotationPresent(Nullable.class) ? nullable(shape) : shape;
    }

    ObjectNode of(Class<?> type) {
        return of(type, null, false);
    }

    ObjectNode of(Type type, @Nullable AnnotatedType annotated, boolean asked) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var inner = annotated instanceof AnnotatedParameterizedType parts
                    ? parts.getAnnotatedActualTypeArguments()
                    : new AnnotatedType[0];
            if (Collection.class.isAssignableFrom(raw)) {
                var list = plain("array");
                list.set("items", of(inner[0], asked));
                return list;
            }
            if (raw == Map.class) {
                var map = plain("object");
                map.set("additionalProperties", of(inner[1], asked));
                return map;
            }
            if (raw == Page.class) {
                return page(generic, inner[0]);
            }
            throw new IllegalArgumentException("the description does not know " + type);
        }
        if (!(type instanceof Class<?> simple)) {
            throw new IllegalArgumentException("the description does not know " + type);
        }
        return of(simple, asked);
    }

    private ObjectNode of(Class<?> type, boolean asked) {
        if (type == String.class) {
            return plain("string");
        }
        if (type == UUID.class) {
            return plain("string").put("format", "uuid");
        }
        if (type == LocalDate.class) {
            return plain("string").put("format", "date");
        }
        if (type == Instant.class) {
            return plain("string").put("format", "date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return plain("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return plain("integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return plain("integer").put("format", "int64");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return plain("number");
        }
        if (type == Shown.class) {
            return nullable(plain("string"));
        }
        if (type == Money.class) {
            return named("Money", type, Shapes::money);
        }
        if (type.isArray()) {
            var list = plain("array");
            list.set("items", of(type.getComponentType(), asked));
            return list;
        }
        if (type.isEnum()) {
            return named(Names.schema(type), type, shape -> {
                shape.put("type", "string");
                for (var constant : type.getEnumConstants()) {
                    shape.withArray("enum").add(((Enum<?>) constant).name());
                }
            });
        }
        if (type.isSealed() && type.isAnnotationPresent(JsonSubTypes.class)) {
            return named(Names.schema(type), type, shape -> kinds(type, shape));
        }
        if (type.isRecord()) {
            return named(Names.schema(type), type, shape -> record(type, shape, asked));
        }
        throw new IllegalArgumentException("the description does not know %s".formatted(type.getName()));
    }

    private interface Filled {
        void fill(ObjectNode shape);
    }

    private ObjectNode named(String name, Type type, Filled filled) {
        var owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            var shape = JSON.createObjectNode();
            schemas.put(name, shape);
            filled.fill(shape);
        } else if (!owner.equals(type)) {
            throw new IllegalStateException("%s and %s are both called %s in the description: rename one"
                    .formatted(owner.getTypeName(), type.getTypeName(), name));
        }
        return reference(name);
    }

    static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static void money(ObjectNode shape) {
        shape.put("type", "string")
                .put("pattern", "^-?\\d+(\\.\\d{1,2})?$")
                .put("description", "金额，以元为单位的十进制文本，至多两位小数。")
                .withArray("examples")
                .add("12345678.90");
    }

    private ObjectNode page(ParameterizedType type, AnnotatedType item) {
        if (!(item.getType() instanceof Class<?> row)) {
            throw new IllegalArgumentException("a page of " + item.getType());
        }
        return named(Names.schema(row) + "Page", type, shape -> {
            shape.put("type", "object");
            var members = shape.putObject("properties");
            members.putObject("items").put("type", "array").set("items", of(item, false));
            members.set("next", nullable(plain("string")).put("description", "下一页的标记，作为 after 参数传回；没有下一页时为空。"));
            members.set(
                    "total", nullable(plain("integer").put("format", "int64")).put("description", "总数；未统计时为空。"));
            shape.putArray("required").add("items").add("next").add("total");
        });
    }

    private void kinds(Class<?> type, ObjectNode shape) {
        var property = type.getAnnotation(JsonTypeInfo.class).property();
        var one = shape.putArray("oneOf");
        var mapping =
                shape.putObject("discriminator").put("propertyName", property).putObject("mapping");
        for (var kind : type.getAnnotation(JsonSubTypes.class).value()) {
            var reference = of(kind.value(), true);
            one.add(reference);
            mapping.put(kind.name(), reference.path("$ref").asString());
            var part = schemas.get(Names.schema(kind.value()));
            var told = JSON.createObjectNode();
            told.putObject(property).put("type", "string").putArray("enum").add(kind.name());
            part.withObject("properties").properties().forEach(member -> told.set(member.getKey(), member.getValue()));
            part.set("properties", told);
            var required = JSON.createArrayNode().add(property);
            part.path("required").forEach(required::add);
            part.set("required", required);
        }
    }

    private void record(Class<?> type, ObjectNode shape, boolean asked) {
        shape.put("type", "object");
        var members = shape.putObject("properties");
        var required = JSON.createArrayNode();
        var fields = type.getAnnotation(FieldsOf.class);
        for (var component : type.getRecordComponents()) {
            var member = member(component, asked);
            var silent = isSilent(type, component);
            var mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (mayMiss && !silent) {
                member = nullable(member);
            }
            if (!mayMiss || (!silent && !asked)) {
                required.add(component.getName());
            }
            if (fields != null) {
                var told = member;
                standard.find(fields.value() + "." + component.getName())
                        .ifPresent(field -> describe(told, field, asked));
            }
            members.set(component.getName(), member);
        }
        if (!required.isEmpty()) {
            shape.set("required", required);
        }
    }

    /// What the data standard says of a member, and, of a request, holds it to.
    private static void describe(ObjectNode member, StandardField field, boolean asked) {
        member.put("description", field.name() + "：" + field.meaning());
        if (!asked) {
            return;
        }
        var type = member.path("type");
        var kind = type.asString(type.path(0).asString(""));
        var isText = kind.equals("string") && !member.has("format");
        var isNumber = kind.equals("number") || kind.equals("integer");
        if (isText && field.maxLength() != null) {
            member.put("maxLength", field.maxLength());
        }
        if (isText && field.required()) {
            member.put("minLength", 1);
        }
        if (field.pattern() != null) {
            member.put(
                    "pattern", field.required() ? "^(?:" + field.pattern() + ")$" : "^(?:" + field.pattern() + ")?$");
        }
        if (isNumber && field.least() != null) {
            member.put("minimum", field.least());
        }
        if (isNumber && field.most() != null) {
            member.put("maximum", field.most());
        }
    }

    private ObjectNode member(RecordComponent component, boolean asked) {
        var ready = component.getAnnotation(Shape.class);
        var shape = ready != null
                ? of(ready.value(), asked)
                : of(component.getGenericType(), component.getAnnotatedType(), asked);
        constrain(shape, component);
        limit(shape, component.getAccessor(), component.getAnnotatedType());
        return shape;
    }

    static void constrain(ObjectNode shape, AnnotatedElement element) {
        var choices = element.getAnnotation(OneOf.class);
        if (choices != null) {
            Arrays.stream(choices.value()).forEach(shape.withArray("enum")::add);
        }
    }

    private static boolean isSilent(Class<?> type, RecordComponent component) {
        var own = component.getAccessor().getAnnotation(JsonInclude.class);
        var all = type.getAnnotation(JsonInclude.class);
        var rule = own == null ? all : own;
        return rule != null && rule.value() != JsonInclude.Include.ALWAYS;
    }

    /// What Bean Validation asks of a request.
    private static void limit(ObjectNode shape, AnnotatedElement accessor, AnnotatedType type) {
        var size = find(Size.class, accessor, type);
        var isList = shape.path("type").asString("").equals("array");
        if (size != null && size.max() < Integer.MAX_VALUE) {
            shape.put(isList ? "maxItems" : "maxLength", size.max());
        }
        if (find(NotEmpty.class, accessor, type) != null) {
            shape.put(isList ? "minItems" : "minLength", 1);
        }
        if (find(NotBlank.class, accessor, type) != null) {
            shape.put("minLength", 1);
        }
        if (find(PositiveOrZero.class, accessor, type) != null) {
            shape.put("minimum", 0);
        }
        var least = find(DecimalMin.class, accessor, type);
        if (least != null) {
            shape.put("minimum", new BigDecimal(least.value()));
        }
        var most = find(DecimalMax.class, accessor, type);
        if (most != null) {
            shape.put("maximum", new BigDecimal(most.value()));
        }
        var pattern = find(Pattern.class, accessor, type);
        if (pattern != null) {
            if (pattern.regexp().matches("[A-Z_]+(\\|[A-Z_]+)+")) {
                Arrays.stream(pattern.regexp().split("\\|", -1)).forEach(shape.withArray("enum")::add);
            } else {
                shape.put("pattern", "^(?:" + pattern.regexp() + ")$");
            }
        }
    }

    private static <A extends Annotation> @Nullable A find(
            Class<A> kind, AnnotatedElement accessor, AnnotatedType type) {
        var own = accessor.getAnnotation(kind);
        return own == null ? type.getAnnotation(kind) : own;
    }

    /// Whether a form says itself that a member must be there.
    static boolean asksFor(RecordComponent component) {
        return component.getType().isPrimitive()
                || List.of(NotNull.class, NotBlank.class, NotEmpty.class).stream()
                        .anyMatch(kind -> find(kind, component.getAccessor(), component.getAnnotatedType()) != null);
    }

    private static ObjectNode nullable(ObjectNode shape) {
        if (shape.has("$ref")) {
            var either = JSON.createObjectNode();
            either.putArray("anyOf").add(shape).add(plain("null"));
            return either;
        }
        if (shape.path("type").isString()) {
            var type = shape.path("type").asString();
            shape.set("type", JSON.createArrayNode().add(type).add("null"));
            if (shape.has("enum")) {
                shape.withArray("enum").addNull();
            }
        }
        return shape;
    }

    static ObjectNode plain(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
