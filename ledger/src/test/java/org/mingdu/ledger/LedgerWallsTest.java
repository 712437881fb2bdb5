package org.mingdu.ledger;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerWallsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.mingdu.ledger");

    @Test
    void the_ledger_stands_on_java_and_bouncy_castle_alone() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.mingdu.ledger..",
                        "org.bouncycastle.crypto..",
                        "org.bouncycastle.math..",
                        "org.jspecify..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.io",
                        "java.math",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.util.zip")
                .because("it runs where our server, a database and a network are not")
                .check(CLASSES);
    }

    @Test
    void it_asks_no_clock_and_starts_no_thread() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("the same values give the same answer at any time")
                .check(CLASSES);
    }

    @Test
    void the_packages_stand_on_each_other_one_way_only() {
        below("org.mingdu.ledger", "org.mingdu.ledger.tree", "org.mingdu.ledger.record");
        below("org.mingdu.ledger.tree", "org.mingdu.ledger.record", "org.mingdu.ledger.head", "org.mingdu.ledger.pack");
        below("org.mingdu.ledger.record", "org.mingdu.ledger.tree", "org.mingdu.ledger.head", "org.mingdu.ledger.pack");
        below("org.mingdu.ledger.head", "org.mingdu.ledger.pack");
    }

    private static void below(String room, String... above) {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(CLASSES);
    }
}
