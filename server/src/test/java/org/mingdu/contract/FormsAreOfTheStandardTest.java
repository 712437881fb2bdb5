package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.standard.field.TheStandard;
import org.springframework.web.bind.annotation.RequestBody;

/// Holds every form of the API against the data standard.
class FormsAreOfTheStandardTest {
    /// What a request carries that is no field of the thing itself.
    private static final Set<String> OF_THE_REQUEST = Set.of("version");

    /// Passwords and codes, a step with the version it is taken on (its reason is asked of the standard
    /// where it is needed), a choice among what was read, what somebody calls a key of their own or a
    /// file, and the drawings of a chart or a route, which are checked as a whole.
    private static final List<String> KEEPING_NOTHING = List.of(
            "AdministratorApi$NextPassword",
            "AgreeAll$Form",
            "ApproveReports$Form",
            "ChallengeAnswer",
            "DelegationApi$DelegationEnd",
            "EditApi$Previewed",
            "EditApi$Saved",
            "ImportApi$Choice",
            "InitiationApi$Version",
            "MatterApi$Version",
            "MilestoneApi$Undoing",
            "NoticeApi$ReadForm",
            "OutsideApi$AnswerForm",
            "OutsideApi$GoForm",
            "OwnFactorApi$Both",
            "OwnFactorApi$CodeOnly",
            "OwnFactorApi$PasswordOnly",
            "OwnPasskeyApi$KeyName",
            "OwnPasskeyApi$NewPasskey",
            "PeopleApi$NewPassword",
            "PhraseApi$Form",
            "ProposeAnchor$Form",
            "ProposeModes$Form",
            "ProposeRoles$Form",
            "ReportApi$Version",
            "RouteApi$Drawing",
            "RouteApi$Publication",
            "RouteApi$Trial",
            "SessionApi$CodeForm",
            "SessionApi$Form",
            "SessionApi$KeyForm",
            "SessionApi$PasswordForm",
            "SessionApi$StepUpForm",
            "Steps$Verdict",
            "TrustApi$BindForm",
            "UploadApi$NewUpload");

    private record Member(String entity, RecordComponent component) {
        String place() {
            return entity + "." + component.getName();
        }

        boolean mayMiss() {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    private static Stream<Member> members() {
        return forms().flatMap(form -> Arrays.stream(form.getRecordComponents())
                .filter(component -> !OF_THE_REQUEST.contains(component.getName()))
                .map(component -> new Member(form.getAnnotation(FieldsOf.class).value(), component)));
    }

    private static Stream<Class<?>> forms() {
        return Description.routes().stream()
                .flatMap(route -> Arrays.stream(route.handler().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type.isAnnotationPresent(FieldsOf.class))
                .distinct();
    }

    @Test
    void whoever_enters_something_that_is_kept_does_so_under_the_standard() {
        var own = Description.routes().stream()
                .flatMap(route -> Arrays.stream(route.handler().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getType)
                // A piece of a file is no form.
                .filter(type -> type != byte[].class)
                .filter(type -> !type.isAnnotationPresent(FieldsOf.class))
                .map(Class::getName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .toList();
        assertThat(own).isEqualTo(KEEPING_NOTHING);
    }

    @Test
    void every_member_of_a_form_is_a_field_of_the_standard() {
        var unknown = members()
                .map(Member::place)
                .filter(place -> TheStandard.inForce().find(place).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void what_the_standard_asks_for_is_never_null_in_the_form_and_the_rest_may_be() {
        var wrong = members()
                .filter(member -> TheStandard.inForce().field(member.place()).required() == member.mayMiss())
                .map(Member::place)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_form_of_the_standard_says_itself_how_long_or_how_a_field_must_be() {
        var own = members()
                .filter(member -> List.of(Size.class, Pattern.class, NotBlank.class, NotNull.class).stream()
                        .anyMatch(rule -> member.component().getAccessor().isAnnotationPresent(rule)
                                || member.component().getAnnotatedType().isAnnotationPresent(rule)))
                .map(Member::place)
                .collect(Collectors.toList());
        assertThat(own).isEmpty();
    }
}
