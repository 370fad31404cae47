package io.guanjia.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+86 591",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)"
            })
    void what_a_spreadsheet_would_calculate_stays_text(String written) {
        assertThat(cell(written)).isEqualTo("'" + written);
    }

    @Test
    void all_else_stays_as_it_is_written() {
        assertThat(cell("3-1-1202 水管=漏水")).isEqualTo("3-1-1202 水管=漏水");
        assertThat(cell(null)).isEmpty();
        assertThat(cell("")).isEmpty();
        assertThat(cell(-3)).isEqualTo("-3");
        assertThat(cell(true)).isEqualTo("是");
        assertThat(cell(Instant.parse("2026-11-27T16:30:00Z"))).isEqualTo("2026-11-28 00:30:00 +08:00");
    }

    private static String cell(Object value) {
        return Sheet.text(value, SHANGHAI);
    }
}
