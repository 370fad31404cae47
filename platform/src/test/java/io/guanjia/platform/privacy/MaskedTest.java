package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"138****0126", "0591-****0004-***", "95***", "1**", "林**", "350102**********1X", "138＊＊＊＊0126"})
    void a_value_with_a_hidden_part_is_masked(String value) {
        assertThat(Masked.isMasked(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林", "林晓", "买买提•阿不都", "𠮷田", "maria o'neil-smith"})
    void the_mask_of_a_name_is_known_again_and_the_name_is_not(String name) {
        assertThat(Masked.isMasked(Masked.name(name))).isTrue();
        assertThat(Masked.isMasked(name)).isFalse();
        assertThat(Masked.name("𠮷田")).isEqualTo("𠮷**");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "13800000126",
                "0591-80000004*806",
                "林晓",
                "林*晓",
                "买买提•阿不都",
                "买买提·阿不都",
                "买买提・阿不都",
                "买买提‧阿不都",
                "买买提∙阿不都",
                "买买提.阿不都",
                "买买提●阿不都",
                "maria o'neil-smith",
                "O'Neil-Smith"
            })
    void a_whole_value_is_not_masked(String value) {
        assertThat(Masked.isMasked(value)).isFalse();
    }
}
