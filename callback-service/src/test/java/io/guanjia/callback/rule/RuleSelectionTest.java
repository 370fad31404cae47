package io.guanjia.callback.rule;

import static io.guanjia.callback.rule.CallbackRule.MAJOR_COMPLAINT;
import static io.guanjia.callback.rule.CallbackRule.ORDINARY_REPAIR;
import static io.guanjia.callback.rule.CallbackRule.REWORK;
import static io.guanjia.callback.rule.CallbackRule.WET_AREA_OR_CONCEALED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.HandledRequest.Kind;
import io.guanjia.callback.rule.Repair.Defect;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSelectionTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
                    SERVICE_NEED | false | false | SERVICE_RESULT
                    SERVICE_NEED | false | true  | none
                    SERVICE_NEED | true  | false | CONSTRUCTIVE_OPINION,SERVICE_RESULT
                    SERVICE_NEED | true  | true  | CONSTRUCTIVE_OPINION
                    INQUIRY      | false | false | INQUIRY_RESULT
                    INQUIRY      | false | true  | INQUIRY_RESULT
                    INQUIRY      | true  | false | CONSTRUCTIVE_OPINION,INQUIRY_RESULT
                    INQUIRY      | true  | true  | CONSTRUCTIVE_OPINION,INQUIRY_RESULT
                    SUGGESTION   | false | false | OPINION
                    SUGGESTION   | false | true  | OPINION
                    SUGGESTION   | true  | false | CONSTRUCTIVE_OPINION
                    SUGGESTION   | true  | true  | CONSTRUCTIVE_OPINION
                    COMPLAINT    | false | false | ORDINARY_COMPLAINT
                    COMPLAINT    | false | true  | ORDINARY_COMPLAINT
                    COMPLAINT    | true  | false | CONSTRUCTIVE_OPINION,ORDINARY_COMPLAINT
                    COMPLAINT    | true  | true  | CONSTRUCTIVE_OPINION,ORDINARY_COMPLAINT
                    OTHER        | false | false | none
                    OTHER        | false | true  | none
                    OTHER        | true  | false | CONSTRUCTIVE_OPINION
                    OTHER        | true  | true  | CONSTRUCTIVE_OPINION""")
    void a_request_that_is_no_major_complaint_asks_for(
            Kind kind, boolean constructive, boolean repaired, String rules) {
        assertThat(RuleSelection.onHandling(new HandledRequest(kind, false, constructive, repaired, false)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(rules == null ? new String[0] : rules.split(","));
    }

    @Test
    @Clause(
            value = {"S3-4.1.2.2a", "S3-4.1.2.2b"},
            extent = Extent.PARTIAL)
    void a_major_complaint_asks_for_the_directors_visit() {
        assertThat(RuleSelection.onHandling(new HandledRequest(Kind.COMPLAINT, true, false, false, false)))
                .containsExactly(MAJOR_COMPLAINT);
    }

    @Test
    @Clause(value = "S3-4.1.2.2b", extent = Extent.PARTIAL)
    void a_major_complaint_with_a_constructive_opinion_asks_for_both_visits() {
        assertThat(RuleSelection.onHandling(new HandledRequest(Kind.COMPLAINT, true, true, true, false)))
                .containsExactlyInAnyOrder(MAJOR_COMPLAINT, CallbackRule.CONSTRUCTIVE_OPINION);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void every_kind_of_matter_that_repaired_nothing_is_called_back_on(Kind kind) {
        assertThat(RuleSelection.onHandling(new HandledRequest(kind, false, false, false, false)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SERVICE_NEED | false | REWORK
                    SERVICE_NEED | true  | none
                    INQUIRY      | false | INQUIRY_RESULT,REWORK
                    INQUIRY      | true  | INQUIRY_RESULT
                    SUGGESTION   | false | OPINION,REWORK
                    COMPLAINT    | false | ORDINARY_COMPLAINT,REWORK
                    COMPLAINT    | true  | ORDINARY_COMPLAINT
                    OTHER        | false | REWORK""")
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void where_a_repair_was_in_vain_the_engineering_supervisor_goes_there_whatever_was_answered_unless_it_was_repaired(
            Kind kind, boolean repaired, String rules) {
        assertThat(RuleSelection.onHandling(new HandledRequest(kind, false, false, repaired, true)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("none".equals(rules) ? new String[0] : rules.split(","));
    }

    static Stream<Arguments> every_repair() {
        return Arrays.stream(Defect.values())
                .flatMap(defect -> Stream.of(true, false).map(rework -> Arguments.of(defect, rework)));
    }

    @ParameterizedTest
    @MethodSource("every_repair")
    void every_repair_is_called_back_on_and_every_rework_by_the_engineering_supervisor(Defect defect, boolean rework) {
        var rules = RuleSelection.onRepair(new Repair(Set.of(defect), rework));

        assertThat(rules).isNotEmpty();
        assertThat(rules.contains(REWORK)).isEqualTo(rework);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ORDINARY_REPAIR | false | ORDINARY_REPAIR
                    ORDINARY_REPAIR | true  | REWORK
                    STRUCTURAL_LEAK | false | STRUCTURAL_LEAK
                    STRUCTURAL_LEAK | true  | REWORK,STRUCTURAL_LEAK
                    WET_AREA        | false | WET_AREA_OR_CONCEALED
                    WET_AREA        | true  | REWORK,WET_AREA_OR_CONCEALED
                    DRAIN_BLOCKAGE  | false | WET_AREA_OR_CONCEALED
                    DRAIN_BLOCKAGE  | true  | REWORK,WET_AREA_OR_CONCEALED
                    CONCEALED_WORKS | false | WET_AREA_OR_CONCEALED
                    CONCEALED_WORKS | true  | REWORK,WET_AREA_OR_CONCEALED""")
    void a_repair_asks_for(Defect defect, boolean rework, String rules) {
        assertThat(RuleSelection.onRepair(new Repair(Set.of(defect), rework)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(rules.split(","));
    }

    @ParameterizedTest
    @EnumSource(
            value = Defect.class,
            names = {"WET_AREA", "DRAIN_BLOCKAGE", "CONCEALED_WORKS"})
    @Clause(value = "S3-4.1.2.3d", extent = Extent.PARTIAL)
    void a_specific_repair_takes_the_place_of_the_ordinary_rule(Defect defect) {
        assertThat(RuleSelection.onRepair(new Repair(Set.of(defect), false)))
                .contains(WET_AREA_OR_CONCEALED)
                .doesNotContain(ORDINARY_REPAIR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    STRUCTURAL_LEAK,WET_AREA | false | STRUCTURAL_LEAK,WET_AREA_OR_CONCEALED
                    STRUCTURAL_LEAK,WET_AREA | true  | REWORK,STRUCTURAL_LEAK,WET_AREA_OR_CONCEALED
                    ORDINARY_REPAIR,WET_AREA | false | ORDINARY_REPAIR,WET_AREA_OR_CONCEALED
                    ORDINARY_REPAIR,WET_AREA | true  | REWORK,WET_AREA_OR_CONCEALED
                    WET_AREA,DRAIN_BLOCKAGE  | false | WET_AREA_OR_CONCEALED""")
    @Clause(
            value = {"S3-4.1.2.3a1", "S3-4.1.2.3b", "S3-4.1.2.3c", "S3-4.1.2.3d"},
            extent = Extent.PARTIAL)
    void several_defects_in_one_repair_are_called_back_on_by_the_rule_of_each(
            String defects, boolean rework, String rules) {
        Set<Defect> repaired =
                Arrays.stream(defects.split(",")).map(Defect::valueOf).collect(Collectors.toSet());

        assertThat(RuleSelection.onRepair(new Repair(repaired, rework)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(rules.split(","));
    }
}
