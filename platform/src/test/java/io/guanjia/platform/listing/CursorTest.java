package io.guanjia.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_went() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-21T10:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "%%%", "2026-11-21", "2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z x", "x y"})
    void anything_else_is_refused_as_a_problem(String text) {
        String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertRefused(text);
        assertRefused(encoded);
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Cursor.decoded(text))
                .matches(problem -> problem.type() == CommonProblem.CURSOR_UNREADABLE);
    }
}
