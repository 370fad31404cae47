package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final String PHONE = "13800000126";
    private static final FieldAddress HERE = new FieldAddress("GL", "intake.household", "phone", "42");
    private static final String FIRST_KEY = "k1:" + Keys.of(1);
    private static final String SECOND_KEY = "k2:" + Keys.of(2);

    private final FieldCipher cipher = FieldCipher.fromKeyRing(FIRST_KEY);

    @Test
    void aFieldIsReadBackAtItsAddress() {
        assertThat(cipher.decrypt(cipher.encrypt(PHONE, HERE), HERE)).isEqualTo(PHONE);
    }

    @Test
    void aStoredValueNamesItsKeyAndHidesItsText() {
        var stored = cipher.encrypt(PHONE, HERE);

        // 12 bytes of nonce, 11 of text, 16 of tag: 39 bytes are 52 characters.
        assertThat(stored).matches("k1:[A-Za-z0-9_-]{52}").doesNotContain(PHONE);
    }

    @Test
    void bytesAreKeptAsTextsAre() {
        byte[] content = {0, -1, 58, 7};
        byte[] stored = cipher.encrypt(content, HERE);

        assertThat(cipher.decrypt(stored, HERE)).isEqualTo(content);
        assertThat(stored).startsWith('k', '1', ':').hasSize(3 + 12 + 4 + 16);
        assertThat(cipher.encrypt(content, HERE)).isNotEqualTo(stored);
        assertThat(FieldCipher.fromKeyRing(SECOND_KEY + "," + FIRST_KEY).decrypt(stored, HERE))
                .isEqualTo(content);
        assertThatThrownBy(() -> FieldCipher.fromKeyRing(SECOND_KEY).decrypt(stored, HERE))
                .isInstanceOf(UnknownFieldKey.class);
        assertThatThrownBy(() -> cipher.decrypt(stored, elsewhere.getFirst())).isInstanceOf(FieldNotReadable.class);
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> cipher.decrypt(cut, HERE)).isInstanceOf(FieldNotReadable.class);
        }
    }

    @Test
    void theSameTextIsStoredDifferentlyEachTime() {
        assertThat(cipher.encrypt(PHONE, HERE)).isNotEqualTo(cipher.encrypt(PHONE, HERE));
    }

    @Test
    void aValueStoredByAnotherImplementationOfTheFormatIsRead() {
        var stored = "k1:AAECAwQFBgcICQoLipWtFhDONknPWNFRde8T7vSbo5fkSEok3VEm";

        assertThat(cipher.decrypt(stored, HERE)).isEqualTo(PHONE);
    }

    static final List<FieldAddress> elsewhere = List.of(
            new FieldAddress("GL", "intake.household", "phone", "43"),
            new FieldAddress("GL", "intake.household", "second_phone", "42"),
            new FieldAddress("GL", "intake.caller", "phone", "42"),
            new FieldAddress("MW", "intake.household", "phone", "42"));

    @ParameterizedTest
    @FieldSource("elsewhere")
    void aValueMovedToAnotherRowColumnTableOrBranchIsNotRead(FieldAddress other) {
        var stored = cipher.encrypt(PHONE, HERE);

        assertThatThrownBy(() -> cipher.decrypt(stored, other))
                .isInstanceOf(FieldNotReadable.class)
                .hasMessageNotContaining(PHONE);
    }

    @Test
    void aValueChangedInAnyCharacterIsNotRead() {
        var stored = cipher.encrypt(PHONE, HERE);

        for (int i = "k1:".length(); i < stored.length(); i++) {
            var changed = new StringBuilder(stored);
            changed.setCharAt(i, stored.charAt(i) == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> cipher.decrypt(changed.toString(), HERE)).isInstanceOf(FieldNotReadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", PHONE, "k1:", "k1", ":AAAA", "k1:AAAA", "k1:A", "k1:AAAAAAAAAAAAAAAA", "k1:****", "k1:AA\nAA"
            })
    void whatIsNoEncryptedFieldIsNotReadAndNotQuoted(String stored) {
        assertThatThrownBy(() -> cipher.decrypt(stored, HERE))
                .isInstanceOf(FieldNotReadable.class)
                .hasMessageNotContaining(PHONE);
    }

    @Test
    void afterRotationOldValuesAreReadAndNewOnesWrittenWithTheFirstKey() {
        var old = cipher.encrypt(PHONE, HERE);

        var rotated = FieldCipher.fromKeyRing(SECOND_KEY + ", " + FIRST_KEY);
        var renewed = rotated.encrypt(rotated.decrypt(old, HERE), HERE);

        assertThat(renewed).startsWith("k2:");
        assertThat(FieldCipher.fromKeyRing(SECOND_KEY).decrypt(renewed, HERE)).isEqualTo(PHONE);
    }

    @Test
    void aValueOfAKeyOutsideTheRingIsRefusedByTheNameOfThatKey() {
        var stored = FieldCipher.fromKeyRing(SECOND_KEY).encrypt(PHONE, HERE);

        assertThatExceptionOfType(UnknownFieldKey.class)
                .isThrownBy(() -> cipher.decrypt(stored, HERE))
                .withMessageContaining("k2")
                .satisfies(refusal -> assertThat(refusal.keyId()).isEqualTo("k2"));
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotReadTheValue() {
        var stored = cipher.encrypt(PHONE, HERE);
        var other = FieldCipher.fromKeyRing("k1:" + Keys.of(9));

        assertThatThrownBy(() -> other.decrypt(stored, HERE)).isInstanceOf(FieldNotReadable.class);
    }

    static Stream<String> brokenKeyRings() {
        return Stream.of(
                null,
                "",
                Keys.of(1),
                "k1:",
                FIRST_KEY + ",",
                FIRST_KEY + "," + FIRST_KEY,
                "k1:" + Keys.ofLength(16, 1),
                "k1:not!base64",
                "k 1:" + Keys.of(1));
    }

    @ParameterizedTest
    @MethodSource("brokenKeyRings")
    void aBrokenKeyRingIsRefusedWithoutShowingAKey(String keyRing) {
        assertThatThrownBy(() -> FieldCipher.fromKeyRing(keyRing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?i).*key.*")
                .hasMessageNotContainingAny(Keys.of(1), Keys.ofLength(16, 1), "not!base64")
                .hasNoCause();
    }

    @Test
    void theCipherPrintsTheNamesOfItsKeysOnly() {
        assertThat(FieldCipher.fromKeyRing(FIRST_KEY + "," + SECOND_KEY)).hasToString("FieldCipher[k1, k2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4|2"})
    void anAddressWithABlankOrAmbiguousPartIsRefused(String rowId) {
        assertThatThrownBy(() -> new FieldAddress("GL", "intake.household", "phone", rowId))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
