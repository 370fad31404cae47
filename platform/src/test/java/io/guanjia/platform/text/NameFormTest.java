package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "东门A1",
                "东门Ａ１",
                "东门a1",
                " 东 门 A 1 ",
                "东\u3000门a１\n",
                "东\u200B门A\u31641",
                "东门A1\uFE0F",
                "东\u2028门\u00A0A1"
            })
    void width_capitals_blanks_and_what_nobody_sees_make_no_other_name(String typed) {
        assertThat(NameForm.of(typed)).isEqualTo("东门A1");
        assertThat(NameForm.same(typed, "东门A1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"东门1, 东门2", "3 1号楼, 31号楼", "3-1, 31", "东门(内), 东门内", "门卫, 东门卫", "é, e"})
    void whatever_else_is_typed_is_another(String one, String other) {
        assertThat(NameForm.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3  1 号楼, 3 1号楼", "３\u3000１号楼, 3 1号楼", "Straße, STRASSE", "ＷiFi（一层）, WIFI(一层)", "½㎡, 1⁄2M2"})
    void the_form_can_be_told_from_what_was_typed(String typed, String form) {
        assertThat(NameForm.of(typed)).isEqualTo(form);
    }
}
