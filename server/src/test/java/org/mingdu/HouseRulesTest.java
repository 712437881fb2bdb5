package org.mingdu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

class HouseRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/mingdu");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final ApplicationModules MODULES = ApplicationModules.of(
            MingduApplication.class,
            // Libraries of our own stand beside the rooms and have walls of their own.
            JavaClass.Predicates.resideInAnyPackage(
                    "org.mingdu.engine..", "org.mingdu.planfile..", "org.mingdu.ledger.."));
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.mingdu");

    /// Tables whose rows some may see and others not; what selects from them must say how far.
    private static final Set<String> SCOPED = Set.of(
            "project.project",
            "project.lot",
            "project.open_project",
            "project.open_lot",
            "schedule.plan",
            "schedule.open_plan_standing",
            "progress.report",
            "matter.matter",
            "matter.open_matter");

    @Test
    void rooms_use_only_the_doors_of_rooms_below_them() {
        MODULES.verify();
    }

    @Test
    void who_answers_requests_is_not_public() {
        ArchRuleDefinition.classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .because("public is a promise to another room")
                .check(CLASSES);
    }

    @Test
    void nothing_is_named_after_a_pattern_instead_of_its_work() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|VO|DTO|BO|PO)$")
                .because("names are words of the trade")
                .check(CLASSES);
    }

    @Test
    void what_a_class_needs_it_is_given_when_it_is_made() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("a class that fills its own fields cannot be built in a test")
                .check(CLASSES);
    }

    @Test
    void state_is_never_static() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because("two requests must not meet in a static field")
                .check(CLASSES);
    }

    @Test
    void sql_reads_another_room_only_through_what_it_publishes() throws IOException {
        var rooms = MODULES.stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toSet());
        var foreign = Pattern.compile(
                "\\b(?:from|join|into|update|delete from|using)\\s+(" + String.join("|", rooms) + ")\\.(\\w+)");
        var peeping = new ArrayList<String>();
        for (var file : sources()) {
            var own = room(file);
            var text = Files.readString(file);
            var found = foreign.matcher(text);
            while (found.find()) {
                if (!found.group(1).equals(own) && !found.group(2).startsWith("open_")) {
                    peeping.add(file + " reads " + found.group(1) + "." + found.group(2));
                }
            }
        }
        assertThat(peeping).isEmpty();
    }

    @Test
    void a_query_on_what_not_everybody_may_see_says_how_far_it_looks() throws IOException {
        var blind = new ArrayList<String>();
        var block = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
        for (var file : sources()) {
            var found = block.matcher(Files.readString(file));
            while (found.find()) {
                var sql = found.group(1);
                var reads = SCOPED.stream()
                        .anyMatch(table -> Pattern.compile("\\b(?:from|join)\\s+" + table + "\\b")
                                .matcher(sql)
                                .find());
                var byKey = sql.contains("insert into") || sql.contains("update ") || sql.contains("delete from");
                var says = sql.contains("access.open_sees_") || sql.contains("/* unscoped:");
                if (reads && !byKey && !says) {
                    blind.add(file + ": " + sql.strip().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(blind).isEmpty();
    }

    @Test
    void every_table_of_business_begins_its_key_with_the_tenant_and_is_closed_to_other_tenants() throws IOException {
        var open = Set.of(
                "access.tenant",
                "access.account",
                "access.session",
                "access.guess",
                "access.identity",
                "access.outside_step",
                "access.address_failure",
                "access.first_role",
                "standard.edition",
                "standard.field",
                "standard.code_list",
                "standard.first_code_item",
                "lifecycle.first_rule",
                "lifecycle.first_milestone",
                "lifecycle.document_needed",
                "demo.opening");
        var wrong = new ArrayList<String>();
        var table = Pattern.compile("create table (\\w+\\.\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                var text = Files.readString(file);
                var found = table.matcher(text);
                while (found.find()) {
                    var name = found.group(1);
                    if (open.contains(name) || name.startsWith("jobs.")) {
                        continue;
                    }
                    if (!found.group(2).contains("primary key (tenant_id")) {
                        wrong.add(name + " has a key without the tenant");
                    }
                    if (!text.contains("force row level security")) {
                        wrong.add(name + " has no row level security");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sql_is_never_glued_together() throws IOException {
        var glued = new ArrayList<String>();
        var pattern = Pattern.compile("\"\"\"\\s*\\+|\\.sql\\(\\s*\"[^\"]*\"\\s*\\+|\"\"\"\\s*\\.formatted");
        for (var file : sources()) {
            var text = Files.readString(file);
            if (text.contains(".sql(") && pattern.matcher(text).find()) {
                glued.add(file.toString());
            }
        }
        assertThat(glued).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String room(Path file) {
        var inside = SOURCES.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }
}
