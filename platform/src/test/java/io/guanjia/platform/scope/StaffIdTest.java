package io.guanjia.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"kefu.gl01", "KEFU.GL01", "Kefu.Gl01", " kefu.gl01 ", "ｋｅｆｕ.ｇｌ０１"})
    void an_id_has_one_form_however_it_is_typed(String typed) {
        assertThat(StaffId.normal(typed)).isEqualTo("kefu.gl01");
        assertThat(StaffId.same(typed, "kefu.gl01")).isTrue();
    }

    @Test
    void letters_that_only_look_alike_are_others() {
        assertThat(StaffId.same("кefu.gl01", "kefu.gl01")).isFalse();
    }
}
