package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Shown;
import org.mingdu.kernel.StandardField;
import org.mingdu.standard.field.TheStandard;

/// What the data standard marks as 敏感 or 核心 leaves the house through `Reading` alone: every answer that carries such a
/// field carries it as [Shown], which nothing else can make.
class MarkedFieldsTest {
    /// Names under which a marked field may stand in an answer.
    private static Set<String> marked() {
        return TheStandard.inForce().fields().stream()
                .filter(field -> field.mark().level() > Mark.INTERNAL.level())
                .map(StandardField::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Class<?>> answers() {
        var found = new HashSet<Class<?>>();
        Description.routes().forEach(route -> walk(route.handler().getGenericReturnType(), found));
        return found;
    }

    private static void walk(Type type, Set<Class<?>> found) {
        switch (type) {
            case ParameterizedType wrapped -> {
                walk(wrapped.getRawType(), found);
                Arrays.stream(wrapped.getActualTypeArguments()).forEach(each -> walk(each, found));
            }
            case GenericArrayType array -> walk(array.getGenericComponentType(), found);
            case Class<?> known when known.isArray() -> walk(known.getComponentType(), found);
            case Class<?> known
            when known.isRecord() && found.add(known) ->
                Arrays.stream(known.getRecordComponents()).forEach(part -> walk(part.getGenericType(), found));
            case Class<?> known
            when known.isSealed() && found.add(known) ->
                Arrays.stream(known.getPermittedSubclasses()).forEach(each -> walk(each, found));
            default -> {
                /* nothing of ours below */
            }
        }
    }

    @Test
    void every_answer_that_carries_a_marked_field_carries_it_as_shown() {
        var bare = new ArrayList<String>();
        var carried = new TreeSet<String>();
        for (var answer : answers()) {
            if (!answer.isRecord()) {
                continue;
            }
            for (var part : answer.getRecordComponents()) {
                var name = part.getName().replace("Masked", "");
                if (marked().contains(name) && named(answer, name)) {
                    carried.add(name);
                    if (part.getType() != Shown.class) {
                        bare.add(answer.getName() + "." + part.getName());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
        assertThat(carried).as("every marked field is in some answer").containsExactlyElementsOf(marked());
    }

    /// Another thing's field may have the name: a reason called remark, say. What says of which entity it is counts by
    /// that, what says nothing counts.
    private static boolean named(Class<?> answer, String name) {
        var fields = answer.getAnnotation(FieldsOf.class);
        return fields == null
                || TheStandard.inForce()
                        .find(fields.value() + "." + name)
                        .filter(field -> field.mark().level() > Mark.INTERNAL.level())
                        .isPresent();
    }

    @Test
    void nothing_outside_the_kernel_can_make_what_is_shown() {
        assertThat(Arrays.stream(Shown.class.getDeclaredConstructors())
                        .filter(made -> Modifier.isPublic(made.getModifiers())))
                .isEmpty();
        assertThat(Shown.class.getDeclaredConstructors()).hasSize(1);
        assertThat(List.of(Shown.class.getDeclaredMethods()).stream()
                        .filter(method -> method.getReturnType() == Shown.class))
                .isEmpty();
    }
}
