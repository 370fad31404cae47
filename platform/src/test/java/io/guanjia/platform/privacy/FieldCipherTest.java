package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    void a_field_is_read_back_at_its_address() {
        assertThat(cipher.decrypt(cipher.encrypt(PHONE, HERE), HERE)).isEqualTo(PHONE);
    }

    @Test
    void a_stored_value_names_its_key_and_hides_its_text() {
        var stored = cipher.encrypt(PHONE, HERE);

        // 12 bytes of nonce, 11 of text, 16 of tag: 39 bytes are 52 characters.
        assertThat(stored).matches("k1:[A-Za-z0-9_-]{52}").doesNotContain(PHONE);
    }

    @Test
    void bytes_are_kept_as_texts_are() {
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
    void the_same_text_is_stored_differently_each_time() {
        assertThat(cipher.encrypt(PHONE, HERE)).isNotEqualTo(cipher.encrypt(PHONE, HERE));
    }

    @Test
    void a_value_stored_by_another_implementation_of_the_format_is_read() {
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
    void a_value_moved_to_another_row_column_table_or_branch_is_not_read(FieldAddress other) {
        var stored = cipher.encrypt(PHONE, HERE);

        assertThatThrownBy(() -> cipher.decrypt(stored, other))
                .isInstanceOf(FieldNotReadable.class)
                .hasMessageNotContaining(PHONE);
    }

    @Test
    void many_at_once_each_read_their_own_and_a_damaged_value_harms_no_other() {
        IntStream.range(0, 20_000).parallel().forEach(nth -> {
            var address = new FieldAddress("GL", "intake.household", "phone", "row " + nth);
            var stored = cipher.encrypt("陈" + nth, address);

            if (nth % 7 == 0) {
                assertThatThrownBy(() -> cipher.decrypt(stored, HERE)).isInstanceOf(FieldNotReadable.class);
            }
            assertThat(cipher.decrypt(stored, address)).isEqualTo("陈" + nth);
        });
    }

    @Test
    void a_value_changed_in_any_character_is_not_read() {
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
    void what_is_no_encrypted_field_is_not_read_and_not_quoted(String stored) {
        assertThatThrownBy(() -> cipher.decrypt(stored, HERE))
                .isInstanceOf(FieldNotReadable.class)
                .hasMessageNotContaining(PHONE);
    }

    @Test
    void after_rotation_old_values_are_read_and_new_ones_written_with_the_first_key() {
        var old = cipher.encrypt(PHONE, HERE);

        var rotated = FieldCipher.fromKeyRing(SECOND_KEY + ", " + FIRST_KEY);
        var renewed = rotated.encrypt(rotated.decrypt(old, HERE), HERE);

        assertThat(renewed).startsWith("k2:");
        assertThat(FieldCipher.fromKeyRing(SECOND_KEY).decrypt(renewed, HERE)).isEqualTo(PHONE);
    }

    @Test
    void a_value_of_a_key_outside_the_ring_is_refused_by_the_name_of_that_key() {
        var stored = FieldCipher.fromKeyRing(SECOND_KEY).encrypt(PHONE, HERE);

        assertThatExceptionOfType(UnknownFieldKey.class)
                .isThrownBy(() -> cipher.decrypt(stored, HERE))
                .withMessageContaining("k2")
                .satisfies(refusal -> assertThat(refusal.keyId()).isEqualTo("k2"));
    }

    @Test
    void another_key_of_the_same_name_does_not_read_the_value() {
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
    void a_broken_key_ring_is_refused_without_showing_a_key(String keyRing) {
        assertThatThrownBy(() -> FieldCipher.fromKeyRing(keyRing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?i).*key.*")
                .hasMessageNotContainingAny(Keys.of(1), Keys.ofLength(16, 1), "not!base64")
                .hasNoCause();
    }

    @Test
    void the_cipher_prints_the_names_of_its_keys_only() {
        assertThat(FieldCipher.fromKeyRing(FIRST_KEY + "," + SECOND_KEY)).hasToString("FieldCipher[k1, k2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4|2"})
    void an_address_with_a_blank_or_ambiguous_part_is_refused(String rowId) {
        assertThatThrownBy(() -> new FieldAddress("GL", "intake.household", "phone", rowId))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
