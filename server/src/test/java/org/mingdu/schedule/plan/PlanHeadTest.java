package org.mingdu.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mingdu.planfile.TemplateCalendar;
import org.mingdu.planfile.TemplateColumn;
import org.mingdu.planfile.TemplateConstraint;
import org.mingdu.planfile.TemplateFact;
import org.mingdu.planfile.TemplateKind;
import org.mingdu.standard.field.TheStandard;
import org.mingdu.support.TestDatabase;

/// The command line and the child that reads files have no database to ask what a field is called; what they know by
/// heart is held against the data standard here.
class PlanHeadTest {
    private static <E> void asTheStandardSays(E[] known, Function<E, String> field, Function<E, String> title) {
        assertThat(known)
                .allSatisfy(one -> assertThat(title.apply(one))
                        .as(field.apply(one))
                        .isEqualTo(TheStandard.inForce().head(field.apply(one))));
    }

    @Test
    void the_columns_of_the_command_line_are_called_as_the_standard_calls_them() {
        asTheStandardSays(PlanHead.values(), PlanHead::field, PlanHead::title);
    }

    @Test
    void a_template_that_does_not_say_itself_is_read_under_the_names_of_the_standard() {
        asTheStandardSays(TemplateColumn.values(), TemplateColumn::field, TemplateColumn::title);
        asTheStandardSays(TemplateFact.values(), TemplateFact::field, TemplateFact::title);
    }

    @Test
    void what_may_be_chosen_in_the_template_is_what_the_code_lists_hold() {
        assertThat(list("PLAN_CALENDAR")).isEqualTo(words(TemplateCalendar.values(), TemplateCalendar::title));
        assertThat(list("ACTIVITY_KIND")).isEqualTo(words(TemplateKind.values(), TemplateKind::title));
        assertThat(list("CONSTRAINT_KIND")).isEqualTo(words(TemplateConstraint.values(), TemplateConstraint::title));
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] known, Function<E, String> title) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(known).forEach(one -> words.put(one.name(), title.apply(one)));
        return words;
    }

    private static Map<String, String> list(String list) {
        var words = new LinkedHashMap<String, String>();
        TestDatabase.fresh().jdbc().sql("""
                        select i.code, i.name
                          from standard.first_code_item i
                         where i.list = :list
                         order by i.seq
                        """).param("list", list).query(row -> {
            words.put(row.getString(1), row.getString(2));
        });
        return words;
    }
}
