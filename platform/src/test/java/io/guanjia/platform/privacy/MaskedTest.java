package io.guanjia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"138****0126", "0591-****0004-***", "林*", "350102**********1X", "138＊＊＊＊0126", "138••••0126"})
    void aValueWithAHiddenPartIsMasked(String value) {
        assertThat(Masked.isMasked(value)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "13800000126", "0591-80000004-806", "林晓", "欧阳·娜娜", "O'Neil-Smith"})
    void aWholeValueIsNotMasked(String value) {
        assertThat(Masked.isMasked(value)).isFalse();
    }
}
