package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FieldCipherPropertiesTest {

    private final FieldCipher cipher = FieldCipher.fromKeyRing("k1:" + Keys.of(1) + ",k0:" + Keys.of(0));

    @Property
    void every_text_is_read_back_at_its_address(
            @ForAll("texts") String text, @ForAll("addresses") FieldAddress address) {
        assertThat(cipher.decrypt(cipher.encrypt(text, address), address)).isEqualTo(text);
    }

    @Property
    void no_text_is_read_at_another_address(
            @ForAll("texts") String text,
            @ForAll("addresses") FieldAddress address,
            @ForAll("addresses") FieldAddress other) {
        Assume.that(!address.equals(other));
        var stored = cipher.encrypt(text, address);

        assertThatThrownBy(() -> cipher.decrypt(stored, other)).isInstanceOf(FieldNotReadable.class);
    }

    @Property
    void whatever_is_stored_is_read_or_refused_as_not_readable(@ForAll("stored") String stored) {
        var address = new FieldAddress("GL", "intake.household", "phone", "1");

        assertThatThrownBy(() -> cipher.decrypt(stored, address)).isInstanceOf(FieldNotReadable.class);
    }

    @Provide
    Arbitrary<String> texts() {
        // A lone surrogate is no text and has no UTF-8 form.
        return Arbitraries.strings()
                .filter(s -> s.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    @Provide
    Arbitrary<FieldAddress> addresses() {
        return Combinators.combine(
                        Arbitraries.of("GL", "MW"),
                        Arbitraries.of("intake.household", "intake.caller"),
                        Arbitraries.of("phone", "identity_number"),
                        Arbitraries.integers().between(1, 20))
                .as((branch, table, column, row) -> new FieldAddress(branch, table, column, row.toString()));
    }

    @Provide
    Arbitrary<String> stored() {
        var body = Arbitraries.strings().alpha().numeric().withChars("-_=+/ ").ofMaxLength(80);
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                body,
                body.map(b -> "k1:" + b),
                body.map(b -> "k0:" + b),
                body.map(b -> "k7:" + b));
    }
}
