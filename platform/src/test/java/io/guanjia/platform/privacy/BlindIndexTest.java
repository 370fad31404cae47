package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlindIndexTest {

    private static final PhoneNumber PHONE = PhoneNumber.of("13800000126");

    private final BlindIndex index = BlindIndex.fromMasterKey(Keys.of(7));

    @ParameterizedTest
    @ValueSource(strings = {"138 0000 0126", "+86 138-0000-0126", "１３８０００００１２６"})
    void every_spelling_of_a_number_has_the_same_index_in_a_branch(String spelling) {
        assertThat(index.of("GL", PhoneNumber.of(spelling))).isEqualTo(index.of("GL", PHONE));
    }

    @Test
    void the_same_number_has_another_index_in_another_branch() {
        assertThat(index.of("MW", PHONE)).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void another_number_has_another_index() {
        assertThat(index.of("GL", PhoneNumber.of("13800000127"))).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void another_master_key_gives_another_index() {
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).of("GL", PHONE)).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void the_index_is_that_of_the_written_derivation_so_that_stored_ones_stay_good() {
        // HKDF-SHA-256 and HMAC-SHA-256 worked out apart from this code.
        assertThat(index.textOf("GL", PHONE)).isEqualTo("nDGc-fIBZan265e39dE9ZWInK3PzlUXkFITwxsN5RKs");
        assertThat(Base64.getUrlDecoder().decode(index.textOf("GL", PHONE)))
                .isEqualTo(index.of("GL", PHONE))
                .hasSize(32);
    }

    @Test
    void a_piece_of_words_has_another_number_in_another_branch_and_under_another_key() {
        int number = index.words("GL").applyAsInt("漏水");

        assertThat(index.words("GL").applyAsInt("漏水")).isEqualTo(number);
        assertThat(index.words("GL").applyAsInt("水")).isNotEqualTo(number);
        assertThat(index.words("MW").applyAsInt("漏水")).isNotEqualTo(number);
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).words("GL").applyAsInt("漏水"))
                .isNotEqualTo(number);
    }

    @Test
    void an_outdated_index_is_known_by_its_edition() {
        assertThat(index.edition("1"))
                .isEqualTo(BlindIndex.fromMasterKey(Keys.of(7)).edition("1"));
        assertThat(index.edition("2")).isNotEqualTo(index.edition("1"));
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).edition("1")).isNotEqualTo(index.edition("1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "not!base64"})
    void a_broken_master_key_is_refused_without_showing_it(String key) {
        assertThatThrownBy(() -> BlindIndex.fromMasterKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blind index")
                .hasMessageNotContainingAny("short", "not!base64");
    }

    @Test
    void an_index_needs_a_branch() {
        assertThatThrownBy(() -> index.of(" ", PHONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
