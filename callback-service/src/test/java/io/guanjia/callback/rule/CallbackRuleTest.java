package io.guanjia.callback.rule;

import static io.guanjia.callback.rule.CallbackMode.ON_SITE;
import static io.guanjia.callback.rule.CallbackMode.PHONE;
import static io.guanjia.callback.rule.CallbackMode.REPLY_LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallbackRuleTest {

    private static final List<String> ONLY_IN_PLACE_OF_OTHERS = List.of("CHIEF_DIRECTOR", "GENERAL_MANAGER");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ORDINARY_REPAIR       | PHONE,ON_SITE                    | NEXT_DAY         | 100 | 70  | WITHIN_FLOOR
                    REWORK                | ON_SITE                          | CALENDAR_DAYS(3) | 100 | 100 | NEVER
                    STRUCTURAL_LEAK       | ON_SITE                          |                  | 100 | 100 | NEVER
                    WET_AREA_OR_CONCEALED | PHONE,ON_SITE                    | CALENDAR_DAYS(3) | 100 | 100 | NEVER
                    INQUIRY_RESULT        | PHONE                            | CALENDAR_DAYS(7) | 0   | 0   | YES
                    SERVICE_RESULT        | PHONE                            | NEXT_DAY         | 0   | 0   | YES
                    MAJOR_COMPLAINT       | ON_SITE                          | CALENDAR_DAYS(3) | 100 | 100 | NEVER
                    CONSTRUCTIVE_OPINION  | ON_SITE                          | CALENDAR_DAYS(7) | 100 | 100 | NEVER
                    ORDINARY_COMPLAINT    | REPLY_LETTER,ON_SITE             | CALENDAR_DAYS(3) | 100 | 100 | NEVER
                    OPINION               | PHONE,ON_SITE,REPLY_LETTER,OTHER | CALENDAR_DAYS(7) | 100 | 0   | YES""")
    void each_row_reads_as_the_manual_has_it(
            CallbackRule rule, String modes, String due, int target, int floor, Waivable waivable) {
        assertThat(rule.modes()).extracting(Enum::name).containsExactly(modes.split(","));
        assertThat(rule.due().map(Object::toString).orElse(null)).isEqualTo(due);
        assertThat(rule.targetPercent()).isEqualTo(target);
        assertThat(rule.floorPercent()).isEqualTo(floor);
        assertThat(rule.waivable()).isEqualTo(waivable);
    }

    static Stream<Arguments> every_rule_and_role() {
        return Arrays.stream(CallbackRule.values())
                .flatMap(rule -> Arrays.stream(CallbackRole.values()).map(role -> Arguments.of(rule, role)));
    }

    @ParameterizedTest
    @MethodSource("every_rule_and_role")
    void only_the_posts_of_the_row_complete_it(CallbackRule rule, CallbackRole role) {
        List<String> posts =
                switch (rule) {
                    case ORDINARY_REPAIR -> List.of("ESTATE_OFFICER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");
                    case REWORK -> List.of("ENGINEERING_SUPERVISOR");
                    case STRUCTURAL_LEAK -> List.of("ESTATE_OFFICER", "ENGINEERING_SUPERVISOR");
                    case WET_AREA_OR_CONCEALED -> List.of("ESTATE_OFFICER");
                    case INQUIRY_RESULT -> List.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER");
                    case SERVICE_RESULT -> List.of("CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "ESTATE_OFFICER");
                    case MAJOR_COMPLAINT, CONSTRUCTIVE_OPINION -> List.of("OFFICE_DIRECTOR");
                    case ORDINARY_COMPLAINT ->
                        List.of(
                                "CUSTOMER_SERVICE_AGENT",
                                "CS_TEAM_LEADER",
                                "DEPARTMENT_HEAD",
                                "SERVICE_CENTRE_HEAD",
                                "ENGINEERING_SUPERVISOR",
                                "OFFICE_DIRECTOR");
                    case OPINION ->
                        Arrays.stream(CallbackRole.values())
                                .map(Enum::name)
                                .filter(post -> !ONLY_IN_PLACE_OF_OTHERS.contains(post))
                                .toList();
                };

        assertThat(rule.isCompletedBy(role.name())).isEqualTo(posts.contains(role.name()));
    }

    @Test
    @Clause(value = "S3-P4", extent = Extent.PARTIAL)
    void every_rule_has_a_way_and_a_post_and_stands_on_a_clause() {
        assertThat(CallbackRule.values()).allSatisfy(rule -> {
            assertThat(rule.modes()).isNotEmpty();
            assertThat(rule.roles()).isNotEmpty();
            assertThat(rule.clauses()).isNotEmpty();
        });
    }

    @Test
    @Clause(value = "S3-5.2a", extent = Extent.PARTIAL)
    void a_phone_call_answers_no_complaint() {
        assertThat(CallbackRule.ORDINARY_COMPLAINT.modes()).containsExactly(REPLY_LETTER, ON_SITE);
        assertThat(CallbackRule.MAJOR_COMPLAINT.modes()).doesNotContain(PHONE, REPLY_LETTER);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackRole.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHIEF_DIRECTOR", "GENERAL_MANAGER"})
    void every_post_finds_the_rules_it_completes(CallbackRole role) {
        assertThat(CallbackRule.completedByAnyOf(List.of(role.name())))
                .isNotEmpty()
                .allMatch(rule -> rule.isCompletedBy(role.name()));
    }

    @Test
    void whoever_has_no_post_of_the_table_completes_nothing() {
        assertThat(CallbackRule.completedByAnyOf(List.of("TECHNICIAN", "NONE"))).isEmpty();
    }
}
