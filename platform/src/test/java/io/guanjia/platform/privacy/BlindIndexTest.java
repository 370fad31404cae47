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
    void everySpellingOfANumberHasTheSameIndexInABranch(String spelling) {
        assertThat(index.of("GL", PhoneNumber.of(spelling))).isEqualTo(index.of("GL", PHONE));
    }

    @Test
    void theSameNumberHasAnotherIndexInAnotherBranch() {
        assertThat(index.of("MW", PHONE)).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void anotherNumberHasAnotherIndex() {
        assertThat(index.of("GL", PhoneNumber.of("13800000127"))).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void anotherMasterKeyGivesAnotherIndex() {
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).of("GL", PHONE)).isNotEqualTo(index.of("GL", PHONE));
    }

    @Test
    void theIndexIsThatOfTheWrittenDerivationSoThatStoredOnesStayGood() {
        // HKDF-SHA-256 and HMAC-SHA-256 worked out apart from this code.
        assertThat(index.textOf("GL", PHONE)).isEqualTo("nDGc-fIBZan265e39dE9ZWInK3PzlUXkFITwxsN5RKs");
        assertThat(Base64.getUrlDecoder().decode(index.textOf("GL", PHONE)))
                .isEqualTo(index.of("GL", PHONE))
                .hasSize(32);
    }

    @Test
    void aPieceOfWordsHasAnotherNumberInAnotherBranchAndUnderAnotherKey() {
        int number = index.words("GL").applyAsInt("漏水");

        assertThat(index.words("GL").applyAsInt("漏水")).isEqualTo(number);
        assertThat(index.words("GL").applyAsInt("水")).isNotEqualTo(number);
        assertThat(index.words("MW").applyAsInt("漏水")).isNotEqualTo(number);
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).words("GL").applyAsInt("漏水"))
                .isNotEqualTo(number);
    }

    @Test
    void anOutdatedIndexIsKnownByItsEdition() {
        assertThat(index.edition("1"))
                .isEqualTo(BlindIndex.fromMasterKey(Keys.of(7)).edition("1"));
        assertThat(index.edition("2")).isNotEqualTo(index.edition("1"));
        assertThat(BlindIndex.fromMasterKey(Keys.of(8)).edition("1")).isNotEqualTo(index.edition("1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "not!base64"})
    void aBrokenMasterKeyIsRefusedWithoutShowingIt(String key) {
        assertThatThrownBy(() -> BlindIndex.fromMasterKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blind index")
                .hasMessageNotContainingAny("short", "not!base64");
    }

    @Test
    void anIndexNeedsABranch() {
        assertThatThrownBy(() -> index.of(" ", PHONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
