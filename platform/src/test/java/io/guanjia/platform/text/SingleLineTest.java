package io.guanjia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleLineTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final ObjectMapper json = new ObjectMapper();

    record Signed(@SingleLine String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈明",
                "  陈明 ",
                "　陈明　",
                "\u00A0陈明\u00A0",
                "陈明\n",
                "\r\n\t陈明",
                "陈\u200B明",
                "\uFEFF陈明",
                "\u202A陈明\u202C",
                "陈\u2060明",
                "陈\u00AD明"
            })
    void what_nobody_sees_is_not_kept(String written) throws Exception {
        assertThat(read(written).name()).isEqualTo("陈明");
        assertThat(VALIDATOR.validate(read(written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提•阿不都", "买买提·阿不都", "maria o'neil-smith", "𠮷田", "林  晓", "José", "葛\uDB40\uDD00城"})
    void what_is_seen_stays_to_the_letter(String written) throws Exception {
        assertThat(read(written).name()).isEqualTo(written);
    }

    @Test
    void a_letter_and_its_accent_are_one() throws Exception {
        assertThat(read("Jose\u0301").name()).isEqualTo("José");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈\n明", "陈\r明", "陈\t明", "陈\u2028明", "陈\u0085明", "陈\u0000明"})
    void a_second_line_is_refused(String written) throws Exception {
        assertThat(VALIDATOR.validate(read(written))).hasSize(1);
    }

    @Test
    void nothing_is_nothing_and_what_is_no_text_is_refused() throws Exception {
        assertThat(json.readValue("{\"name\":null}", Signed.class).name()).isNull();
        assertThat(json.readValue("{}", Signed.class).name()).isNull();
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue("{\"name\":1202}", Signed.class));
    }

    private Signed read(String name) throws Exception {
        return json.readValue(json.writeValueAsString(new Signed(name)), Signed.class);
    }
}
