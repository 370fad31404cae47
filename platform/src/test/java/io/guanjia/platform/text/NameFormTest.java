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
    @ValueSource(strings = {"•", "・", "･", "‧", "∙", "⋅", "．", ".", " · ", "\u0387"})
    void which_dot_a_keyboard_has_makes_no_other_name(String dot) {
        assertThat(NameForm.of("买买提" + dot + "阿不都")).isEqualTo("买买提·阿不都");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "–", "－", "‐", "−", "─", "━", "ー", "——", " - ", "﹣"})
    void nor_does_which_dash(String dash) {
        assertThat(NameForm.of("1" + dash + "2号楼")).isEqualTo("1-2号楼");
    }

    @ParameterizedTest
    @CsvSource({"①号楼, 1号楼", "3①号楼门厅, 3 1号楼门厅", "10²号, 10 2号", "3½层, 3 1⁄2层", "②③, 2 3", "12㍙, 12 1点"})
    void a_number_that_is_no_digit_of_a_row_joins_none(String typed, String same) {
        assertThat(NameForm.of(typed)).isEqualTo(NameForm.of(same));
        assertThat(NameForm.same(typed, same.replace(" ", ""))).isEqualTo(!same.contains(" "));
    }

    @ParameterizedTest
    @CsvSource({"东门1, 东门2", "3 1号楼, 31号楼", "3-1, 31", "东门(内), 东门内", "门卫, 东门卫", "é, e", "买买提·阿不都, 买买提阿不都"})
    void whatever_else_is_typed_is_another(String one, String other) {
        assertThat(NameForm.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3  1 号楼, 3 1号楼", "３\u3000１号楼, 3 1号楼", "Straße, STRASSE", "ＷiFi（一层）, WIFI(一层)", "½㎡, 1⁄2M2"})
    void the_form_can_be_told_from_what_was_typed(String typed, String form) {
        assertThat(NameForm.of(typed)).isEqualTo(form);
    }
}
