package org.mingdu.kernel;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// Holds each member of a form against what the data standard says of it; members the standard does not know are the
/// form's own business.
final class FilledByTheStandard implements ConstraintValidator<FieldsOf, Record> {
    private final DataStandard standard;
    private String entity = "";

    FilledByTheStandard(DataStandard standard) {
        this.standard = standard;
    }

    @Override
    public void initialize(FieldsOf fields) {
        entity = fields.value();
    }

    @Override
    public boolean isValid(Record form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        var edition = standard.edition();
        var right = true;
        for (var component : form.getClass().getRecordComponents()) {
            var fault = edition.find(entity + "." + component.getName())
                    .flatMap(field -> field.fault(value(form, component)));
            if (fault.isPresent()) {
                right = false;
                context.buildConstraintViolationWithTemplate(literally(fault.get()))
                        .addPropertyNode(component.getName())
                        .addConstraintViolation();
            }
        }
        return right;
    }

    private static @Nullable Object value(Record form, RecordComponent component) {
        try {
            var read = component.getAccessor();
            read.setAccessible(true);
            return read.invoke(form);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("component (%s) cannot be read".formatted(component), closed);
        }
    }

    /// A sentence is no template: nothing in it is to be put in.
    private static String literally(String sentence) {
        return sentence.replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
