package org.personcentred.assessment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.Node;

/** What may know what in this module. A package that does not exist yet breaks no rule. */
class ArchitectureTest {
    private static final String ROOT = "org.personcentred.assessment.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.personcentred.assessment");

    /** Libraries that each stay inside the one package that uses them. */
    private static final Set<String> WALLED =
            Set.of("com.fasterxml.jackson.", "org.yaml.", "org.everit.", "org.json.", "com.google.re2j.");

    /** The packages from the ground up, each with all that it may use beside the JDK. */
    private enum Layer {
        LANGUAGE(),
        PROBLEM("language"),
        DOCUMENT("problem", "com.fasterxml.jackson", "org.yaml"),
        GATE("document", "problem", "org.everit", "org.json", "com.google.re2j"),
        ANSWER("problem"),
        UNIT(),
        EXPRESSION("answer", "unit", "problem"),
        DEFINITION("expression", "unit", "answer", "gate", "document", "problem", "language"),
        SCHEMA("definition", "expression", "unit", "answer", "gate", "document", "problem"),
        EVALUATION("definition", "expression", "answer", "problem"),
        // Without the schema: checker and schema are two witnesses to one verdict, so neither asks the other.
        RESPONSE("evaluation", "definition", "expression", "unit", "answer", "gate", "document", "problem"),
        // With the document: that is where JSON is written.
        SCORING("response", "evaluation", "definition", "expression", "answer", "document", "problem"),
        JOURNEY("scoring", "response", "definition", "expression", "answer", "problem"),
        // With the gate and the document: a plan is read and written as JSON, and its questions are a definition.
        PLAN("scoring", "response", "definition", "expression", "answer", "gate", "document", "problem", "language"),
        CASES("scoring", "response", "definition", "expression", "answer", "gate", "document", "problem");

        private final String[] mayUse;

        Layer(String... others) {
            Stream<String> named =
                    Arrays.stream(others).map(other -> other.contains(".") ? other + ".." : ROOT + other + "..");
            this.mayUse = Stream.concat(Stream.of(itself(), "java..", "org.jspecify.."), named)
                    .toArray(String[]::new);
        }

        private String itself() {
            return ROOT + name().toLowerCase(Locale.ROOT) + "..";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_layer_uses_only_what_it_may(Layer layer) {
        classes()
                .that()
                .resideInAPackage(layer.itself())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(layer.mayUse)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_class_belongs_to_a_layer() {
        String[] layers = Arrays.stream(Layer.values()).map(Layer::itself).toArray(String[]::new);

        classes().should().resideInAnyPackage(layers).check(CLASSES);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(toSet());

        assertThat(packages)
                .as("packages whose package-info does not say @NullMarked")
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void no_library_shows_in_what_others_can_call_or_extend() {
        Stream<String> members = CLASSES.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> isOpen(member.getOwner()) && isOpen(member.getModifiers()))
                .filter(member -> typesOf(member).anyMatch(ArchitectureTest::isWalled))
                .map(JavaMember::getFullName);
        Stream<String> heirs = CLASSES.stream()
                .filter(type -> isOpen(type)
                        && type.getAllClassesSelfIsAssignableTo().stream().anyMatch(ArchitectureTest::isWalled))
                .map(JavaClass::getName);

        assertThat(Stream.concat(members, heirs))
                .as("public or protected, and made of a library's types")
                .isEmpty();
    }

    @Test
    void nothing_logs_loads_services_or_looks_at_the_clock() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.Logger.class, ServiceLoader.class, Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void only_the_questions_of_a_plan_are_an_assessment_that_is_not_proved() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "plan.PlanForm")
                .should()
                .callMethod(DefinitionReader.class, "made", Node.class, Assessment.class, String.class, Map.class)
                .check(CLASSES);
    }

    @Test
    void no_static_field_can_change() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent.."))
                .andShould()
                .notHaveRawType(ThreadLocal.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.of();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static boolean isWalled(JavaClass type) {
        return WALLED.stream().anyMatch(type.getBaseComponentType().getName()::startsWith);
    }

    private static boolean isOpen(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
