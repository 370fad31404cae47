package io.guanjia.intake.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SavedFilterTest {

    @Test
    void a_filter_is_shared_and_withdrawn_until_it_is_removed() {
        assertThat(SavedFilter.LIFE.cells())
                .containsExactly(
                        "OWN SHARE: SHARED",
                        "OWN WITHDRAW: refused",
                        "OWN REMOVE: REMOVED",
                        "SHARED SHARE: refused",
                        "SHARED WITHDRAW: OWN",
                        "SHARED REMOVE: REMOVED",
                        "REMOVED SHARE: refused",
                        "REMOVED WITHDRAW: refused",
                        "REMOVED REMOVE: refused");
    }
}
