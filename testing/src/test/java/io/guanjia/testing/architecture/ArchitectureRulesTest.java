package io.guanjia.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown to pass a sound service and to bite a service that breaks it, and only there. */
class ArchitectureRulesTest {

    private static final String FIXTURES = "io.guanjia.testing.architecture.fixture.";

    @Test
    void a_sound_service_passes_every_rule() {
        assertThatCode(() ->
                        soundRules().feature("slip").feature("plan", "slip").check(classesOf("sound")))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                offence("library", ArchitectureRules::domainUsesOnlyWhatIsAllowed, "StringUtils"),
                offence("deep", ArchitectureRules::domainUsesOnlyWhatIsAllowed, "StringUtils"),
                offence("adapter", ArchitectureRules::domainUsesOnlyWhatIsAllowed, "store.Rows"),
                offence("feature", ArchitectureRules::featuresSeeOnlyWhatIsListed, "plan.Plan"),
                offence("circle", ArchitectureRules::featuresHaveNoCycles, "plan.Plan", "slip.Slip", "Cycle detected"),
                offence("clock", ArchitectureRules::onlyAdaptersAskTheTime, "AsksTheTime"),
                offence(
                        "injection",
                        ArchitectureRules::constructorsInject,
                        "InjectsAField.task",
                        "InjectsAField.limit"),
                offence(
                        "naming",
                        ArchitectureRules::namesSayWhatAClassDoes,
                        "SlipImpl",
                        "SlipManager",
                        "SlipUtil",
                        "SlipHelper",
                        "SlipDto"),
                offence("store", ArchitectureRules::restDoesNotTouchTheStore, "store.Rows"),
                offence("topic", ArchitectureRules::storeSeesItsFeatureOnly, "messaging.Announcement"),
                offence("neighbour", ArchitectureRules::servicesMeetOnlyThroughEvents, "NoticeOfAnotherService"),
                offence(
                        "entity",
                        ArchitectureRules::entitiesStayInside,
                        "SlipResource.one",
                        "SlipResource.list",
                        "SlipResource.take"),
                offence(
                        "transactional",
                        ArchitectureRules::transactionsHaveAScope,
                        "TransactionalAltogether",
                        "TransactionalInPart.work"),
                offence("twice", ArchitectureRules::commandsAnswerFromOneTransaction, "SlipResource.takeAndFind"),
                offence("printing", ArchitectureRules::nothingIsPrinted, "System.out"));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void a_rule_bites_where_it_is_broken(
            String fixture, Function<ArchitectureRules, ArchRule> rule, List<String> named) {
        var result = rule.apply(ArchitectureRules.of(FIXTURES + fixture)).evaluate(classesOf(fixture));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(named);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void an_offence_fails_the_check_of_all_rules(
            String fixture, Function<ArchitectureRules, ArchRule> rule, List<String> named) {
        assertThatThrownBy(() ->
                        ArchitectureRules.of(FIXTURES + fixture).feature("slip").check(classesOf(fixture)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named.getFirst());
    }

    @Test
    void every_way_to_ask_the_time_is_found() {
        var result = ArchitectureRules.of(FIXTURES + "clock")
                .onlyAdaptersAskTheTime()
                .evaluate(classesOf("clock"));

        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("byCall()"))
                .anyMatch(line -> line.contains("byLocalDate()") && line.contains("systemUTC"))
                .anyMatch(line -> line.contains("byReference()"))
                .anyMatch(line -> line.contains("bySystem()"))
                .anyMatch(line -> line.contains("byDate()"))
                .noneMatch(line -> line.contains("notAClock"));
    }

    @Test
    void what_the_domain_may_use_is_a_list_that_the_service_gives() {
        var rules = ArchitectureRules.of(FIXTURES + "library").domainMayUse("org.junit.platform.commons..");

        assertThat(rules.domainUsesOnlyWhatIsAllowed()
                        .evaluate(classesOf("library"))
                        .hasViolation())
                .isFalse();
    }

    @Test
    void a_register_uses_libraries_and_is_still_held_to_the_features_that_it_may_see() {
        var register = ArchitectureRules.of(FIXTURES + "library").register("slip");

        assertThat(register.domainUsesOnlyWhatIsAllowed()
                        .allowEmptyShould(true)
                        .evaluate(classesOf("library"))
                        .hasViolation())
                .isFalse();
        assertThat(ArchitectureRules.of(FIXTURES + "feature")
                        .register("slip")
                        .feature("plan")
                        .featuresSeeOnlyWhatIsListed()
                        .evaluate(classesOf("feature"))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void a_feature_of_an_area_has_a_row_of_its_own() {
        assertThat(bites(area("slip", "desk.message"), ArchitectureRules::featuresSeeOnlyWhatIsListed))
                .isFalse();
        assertThat(bites(area("slip"), ArchitectureRules::featuresSeeOnlyWhatIsListed))
                .isTrue();
        assertThat(bites(area("slip", "desk.message"), ArchitectureRules::featuresHaveNoCycles))
                .isFalse();
        assertThatThrownBy(() -> ArchitectureRules.of(FIXTURES + "area")
                        .feature("slip", "desk.message")
                        .feature("desk.message")
                        .check(classesOf("area")))
                .hasMessageContaining("desk.box");
    }

    @Test
    void areas_that_use_each_other_are_found_out_though_their_features_do_not() {
        assertThat(bites(area("slip", "desk.message"), ArchitectureRules::areasHaveNoCycles))
                .isTrue();
    }

    private static boolean bites(ArchitectureRules rules, Function<ArchitectureRules, ArchRule> rule) {
        return rule.apply(rules).evaluate(classesOf("area")).hasViolation();
    }

    private static ArchitectureRules area(String... seenByTheBox) {
        return ArchitectureRules.of(FIXTURES + "area")
                .feature("slip", "desk.message")
                .feature("desk.message")
                .feature("desk.box", seenByTheBox);
    }

    @Test
    void a_feature_that_nobody_listed_is_found_out() {
        assertThatThrownBy(() -> soundRules().feature("slip").check(classesOf("sound")))
                .hasMessageContaining("plan");
    }

    @Test
    void a_listed_feature_that_does_not_exist_is_found_out() {
        assertThatThrownBy(() -> soundRules()
                        .feature("slip")
                        .feature("plan", "slip")
                        .feature("gone")
                        .check(classesOf("sound")))
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> soundRules()
                        .feature("slip", "lost")
                        .feature("plan", "slip")
                        .check(classesOf("sound")))
                .hasMessageContaining("lost");
    }

    private static ArchitectureRules soundRules() {
        return ArchitectureRules.of(FIXTURES + "sound").domainMayUse("org.assertj.core.api..");
    }

    private static Arguments offence(String fixture, Function<ArchitectureRules, ArchRule> rule, String... named) {
        return Arguments.of(fixture, rule, List.of(named));
    }

    private static JavaClasses classesOf(String fixture) {
        return new ClassFileImporter().importPackages(FIXTURES + fixture);
    }
}
