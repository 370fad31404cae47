package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static final PersonName.Validator RULE = new PersonName.Validator();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "林",
                "林晓",
                "𠮷田",
                "买买提•阿不都",
                "买买提●阿不都",
                "maria o'neil-smith",
                "区物业科 王科长",
                "3号楼2单元的老陈",
                "福州87路便利店",
                "鼓楼区12345平台 转字2026-3381号",
                "\u200B",
                ""
            })
    void whatever_somebody_is_called_is_a_name_and_saying_nothing_is_no_wrong_one(String name) {
        assertThat(RULE.isValid(name, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                ".",
                "。",
                "_",
                "•\u3164",
                "95",
                "陈**",
                "陈*明",
                "陈＊明",
                "陈✱明",
                "*明",
                "13912345678",
                "1391 2345 678",
                "张13912345678",
                "陈明 0591-80000004",
                "陈明35010219900101123X"
            })
    void without_a_letter_with_a_star_or_with_a_number_of_a_person_it_is_none(String text) {
        assertThat(RULE.isValid(text, null)).isFalse();
    }
}
