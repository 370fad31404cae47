package io.guanjia.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeEntryTest {

    @Test
    void an_entry_is_revised_and_verified_until_it_is_ended() {
        assertThat(KnowledgeEntry.LIFE.cells())
                .containsExactly(
                        "IN_FORCE REVISE: IN_FORCE",
                        "IN_FORCE CONFIRM: IN_FORCE",
                        "IN_FORCE END: ENDED",
                        "ENDED REVISE: refused",
                        "ENDED CONFIRM: refused",
                        "ENDED END: refused");
    }

    @Test
    void what_is_typed_is_looked_for_word_by_word_and_letter_by_letter() {
        assertThat(KnowledgeText.patterns(" ")).isEmpty();
        assertThat(KnowledgeText.patterns("水").orElseThrow()).containsExactly("%水%");
        assertThat(KnowledgeText.patterns("ＷiFi 100%_\\").orElseThrow()).containsExactly("%wifi%", "%100\\%\\_\\\\%");
    }
}
