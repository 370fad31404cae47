package io.guanjia.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    private static final Sheet<String> SHAPE =
            Sheet.<String>named("登记台账").column("编号", text -> text).column("内容", text -> text);

    @Test
    void what_people_wrote_is_text_to_the_letter_whatever_it_begins_with() throws IOException {
        for (String written : List.of("=1+1", "-3", "0591-87551200", "𠮷<&>\"'", "一行\n又一行", "00123")) {
            Row row = rows(List.of("GL01-SR-202611-0001", written)).getFirst();

            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(1)).isEqualTo(written);
        }
    }

    @Test
    void a_number_and_a_time_are_what_they_are_and_nothing_is_nothing() throws IOException {
        Row row = rows(Arrays.asList(3, Instant.parse("2026-11-27T16:30:00Z"), true, null))
                .getFirst();

        assertThat(row.getCellAsNumber(0).orElseThrow().intValue()).isEqualTo(3);
        assertThat(row.getCellAsDate(1)).contains(LocalDateTime.of(2026, 11, 28, 0, 30));
        assertThat(row.getCellText(2)).isEqualTo("是");
        assertThat(row.getOptionalCell(3)).isEmpty();
    }

    @Test
    void lines_that_left_the_memory_stand_in_front_of_those_that_come() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = new XlsxTable(out, SHAPE, ZoneId.of("Asia/Shanghai"));
        List<String> numbers = new ArrayList<>();
        for (int line = 0; line < 500; line++) {
            numbers.add("GL01-SR-202611-" + line);
            table.line(List.of(numbers.getLast(), "漏水"));
            if (line % 200 == 199) {
                table.flush();
            }
        }
        table.end();

        assertThat(read(out)).extracting(row -> row.getCellText(0)).containsExactlyElementsOf(numbers);
    }

    private static List<Row> rows(List<?> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = new XlsxTable(out, SHAPE, ZoneId.of("Asia/Shanghai"));
        table.line(values);
        table.end();
        return read(out);
    }

    private static List<Row> read(ByteArrayOutputStream written) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("登记台账");
            return book.getFirstSheet().read();
        }
    }
}
