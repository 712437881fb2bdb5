package org.mingdu.approval.drawing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Whether something is missing in a value that came from outside: a record takes null where its type says never.
public final class Holes {
    private Holes() {}

    /// In the record itself, in what it is made of, and in the lists it holds.
    public static boolean in(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Record record -> inRecord(record);
            case Collection<?> all -> all.stream().anyMatch(Holes::in);
            default -> false;
        };
    }

    private static boolean inRecord(Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            var held = read(record, component);
            var mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (held == null ? !mayMiss : in(held)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("component (%s) cannot be read".formatted(component), closed);
        }
    }
}
