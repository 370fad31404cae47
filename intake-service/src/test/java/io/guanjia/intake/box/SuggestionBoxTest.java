package io.guanjia.intake.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuggestionBoxTest {

    @Test
    void a_box_is_opened_until_it_is_removed() {
        assertThat(SuggestionBox.LIFE.cells())
                .containsExactly(
                        "IN_USE OPEN: IN_USE",
                        "IN_USE REMOVE: REMOVED",
                        "REMOVED OPEN: refused",
                        "REMOVED REMOVE: refused");
    }

    @Test
    void an_opening_is_complete_once_all_its_slips_are_named_and_only_while_none_of_them_is_voided() {
        assertThat(BoxOpening.LIFE.cells())
                .containsExactly(
                        "SLIPS_TO_REGISTER NAME_SOME: SLIPS_TO_REGISTER",
                        "SLIPS_TO_REGISTER NAME_ALL: COMPLETE",
                        "SLIPS_TO_REGISTER VOID_REQUEST: SLIPS_TO_REGISTER",
                        "COMPLETE NAME_SOME: refused",
                        "COMPLETE NAME_ALL: refused",
                        "COMPLETE VOID_REQUEST: SLIPS_TO_REGISTER");
    }
}
