package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String CATTLE = "\uD842\uDFB7";

    private final Validator validator;

    TextTest() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    record Title(@Text(max = 200) String text) {}

    record Remark(@Text(min = 0, max = 3) String text) {}

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(isTaken(CATTLE.repeat(200))).isTrue();
        assertThat(isTaken(CATTLE.repeat(201))).isFalse();
        assertThat(isTaken("长".repeat(200))).isTrue();
        assertThat(isTaken("长".repeat(201))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u3000",
                "\u200B",
                "\u200B \u2060",
                "\u3164",
                "\uFFA0",
                "\u2800",
                "\uFE0F",
                "\u034F",
                "\u00A0\u2003",
                "\uDB40\uDD00"
            })
    void blanks_and_what_nobody_sees_say_nothing(String blank) {
        assertThat(isTaken(blank)).isFalse();
        assertThat(validator.validate(new Remark(blank))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"停\u0000水", "停\u0007水", "停\uD842水", "停\uDFB7"})
    void what_no_table_holds_is_refused(String text) {
        assertThat(isTaken(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一行\n第二行\r\n", "列\t列", "𠮷野家"})
    void what_every_table_holds_is_taken(String text) {
        assertThat(isTaken(text)).isTrue();
    }

    @Test
    void what_is_left_out_is_for_others_to_ask_for() {
        assertThat(isTaken(null)).isTrue();
    }

    private boolean isTaken(String text) {
        return validator.validate(new Title(text)).isEmpty();
    }
}
