package io.guanjia.routing.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.routing.workorder.ChecklistStep.Phase;
import io.guanjia.routing.workorder.ChecklistStep.Way;
import io.guanjia.testing.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The manual's steps of entering a home, as technicians read them. */
class EntryChecklistTest {

    private final List<ChecklistStep> steps = new EntryChecklist(new ObjectMapper()).steps();

    @Test
    @Clause({
        "S1b(4)-0",
        "S1b(4)-1d",
        "S1b(4)-2a",
        "S1b(4)-2b",
        "S1b(4)-2d",
        "S1b(4)-3b",
        "S1b(4)-4b",
        "S1b(4)-5a",
        "S1b(4)-2e",
        "S1b(4)-2f",
        "S1b(4)-2g",
        "S1b(4)-2h",
        "S1b(4)-7a",
        "S1b(4)-8a",
        "S1b(4)-8b"
    })
    void every_clause_stands_in_the_manuals_order() {
        assertThat(steps.stream()
                        .filter(step -> step.clause().startsWith("S1b(4)-")
                                && !step.code().startsWith("KIT"))
                        .map(ChecklistStep::code))
                .containsExactly(
                        "0", "1a", "1b", "1c", "1d", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "2h", "3a", "3b", "4a",
                        "4b", "5a", "5b", "6a", "6b", "6c", "6d", "6e", "6f", "6g", "7a", "7b", "8a", "8b");
        assertThat(steps).extracting(ChecklistStep::phase).isSorted();
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.text()).isNotBlank();
            assertThat(step.textEn()).isNotBlank();
        });
    }

    @Test
    void what_no_suite_can_know_is_read_and_never_ticked() {
        assertThat(steps.stream().filter(step -> step.kind() == Way.READ).map(ChecklistStep::code))
                .containsExactly(
                        "0", "1d", "2a", "2b", "2d", "2e", "2f", "2g", "2h", "3b", "4b", "5a", "6f", "7a", "8a", "8b");
        assertThat(steps).filteredOn(step -> step.kind() == Way.READ).noneMatch(ChecklistStep::mandatory);
    }

    @Test
    @Clause({"S1b(4)-2c", "S1b(4)-2d", "S1b(4)-5b", "S1b(4)-8b"})
    void sentences_are_there_for_the_moment() {
        assertThat(said("2c")).isEqualTo("先生（小姐）您好，我们需要对{equipment}进行{job}，可以进去吗？");
        assertThat(said("2d")).isEqualTo("谢谢。");
        assertThat(said("5b")).contains("非常对不起");
        assertThat(said("8b")).isEqualTo("谢谢您，再见！");
    }

    @Test
    void what_is_ticked_has_a_name_by_which_people_know_it() {
        assertThat(steps)
                .filteredOn(step -> step.kind() == Way.TICK)
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.name()).isNotBlank();
                    assertThat(step.nameEn()).isNotBlank();
                });
        assertThat(steps).filteredOn(ChecklistStep::mandatory).allMatch(step -> step.kind() == Way.TICK);
    }

    @Test
    void what_must_be_done_before_the_next_phase_is_ticked() {
        assertThat(steps.stream().filter(ChecklistStep::mandatory).map(ChecklistStep::code))
                .containsExactly("1c", "2c", "3a", "4a", "5b", "6b");
        assertThat(steps.stream().filter(ChecklistStep::mandatory).map(ChecklistStep::phase))
                .containsOnlyElementsOf(Set.of(Phase.DOOR, Phase.ENTRY, Phase.HANDOVER));
    }

    private String said(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow()
                .say();
    }
}
