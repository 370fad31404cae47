package io.guanjia.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void a_budget_is_reached_or_missed_to_the_letter() {
        assertThat(Figure.atLeast("ratio", 0.5, "", 0.5, "").verdict()).isEqualTo(Figure.Verdict.REACHED);
        assertThat(Figure.atLeast("ratio", 0.499, "", 0.5, "").verdict()).isEqualTo(Figure.Verdict.MISSED);
        assertThat(Figure.atMost("p99", 25.1, "ms", 25, "").verdict()).isEqualTo(Figure.Verdict.MISSED);
        assertThat(Figure.plain("rate", 1234.5, "/s", "").verdict()).isEqualTo(Figure.Verdict.NONE);
    }

    @Test
    void figures_are_shown_as_people_read_them() {
        assertThat(Figure.plain("rate", 1234.5, "/s", "").shown()).isEqualTo("1,235 /s");
        assertThat(Figure.atLeast("ratio", 0.456, "", 0.5, "").shown()).isEqualTo("0.46");
    }
}
