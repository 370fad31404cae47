package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import io.guanjia.platform.register.SentList.Column;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentListTest {

    private static final Column UNIT = new Column("房号", "unit", true);
    private static final Column NAME = new Column("姓名", "name", false);
    private static final List<Column> COLUMNS = List.of(UNIT, NAME);
    private static final ProblemType UNREADABLE = CommonProblem.UNSUPPORTED_MEDIA_TYPE;
    private static final ProblemType FAULTY = CommonProblem.INVALID_FIELD;
    private static final String TABLE = "房号,姓名\r\n3-1-1202,陈慧敏\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void a_file_is_read_in_whichever_way_a_spreadsheet_saves_chinese(String charset) {
        SentList list = SentList.read(TABLE.getBytes(Charset.forName(charset)), COLUMNS, UNREADABLE);

        assertThat(list.lines()).singleElement().satisfies(line -> {
            assertThat(line.cell(UNIT)).isEqualTo("3-1-1202");
            assertThat(line.cell(NAME)).isEqualTo("陈慧敏");
        });
    }

    @Test
    void the_mark_in_front_of_the_first_column_is_none_of_its_name() {
        assertThat(read("\uFEFF" + TABLE).lines()).singleElement().matches(line -> line.cell(UNIT)
                .equals("3-1-1202"));
    }

    @Test
    void a_column_is_found_by_either_name_and_one_that_need_not_be_there_is_empty() {
        assertThat(read("unit\n3-1-1202\n").lines())
                .singleElement()
                .matches(line -> line.cell(UNIT).equals("3-1-1202"))
                .matches(line -> line.given(NAME).isEmpty());
    }

    @Test
    void a_row_counts_as_the_spreadsheet_counts_it_also_behind_rows_that_are_empty() {
        SentList list = read("房号,姓名\n3-1-1202,\"陈慧敏\n(大)\"\n\n,,\n3-1-1203,王芳\n,\n");

        assertThat(list.lines()).extracting(SentList.Line::row).containsExactly(2L, 5L);
    }

    @Test
    void a_column_that_nobody_reads_is_told_with_those_that_are_read() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read("房号,姓名,备注\n3-1-1202,陈慧敏,独居\n"))
                .matches(refusal -> refusal.type() == UNREADABLE)
                .matches(refusal -> refusal.values().get("problemZh").equals("不认识的列“备注”。可用的列：房号、姓名。"))
                .matches(refusal -> refusal.values().get("problemEn").toString().contains("unit, name"));
    }

    @Test
    void what_stands_behind_the_last_column_is_told_by_its_row_and_empty_cells_there_are_not() {
        SentList list = read("房号,姓名\n3-1-1202,陈慧敏,,\n3-1-1203,王芳,,多\n");

        assertThat(list.lines()).extracting(SentList.Line::isFaulty).containsExactly(false, true);
        assertThat(list.faults())
                .extracting(ListFault::row, ListFault::field)
                .containsExactly(tuple(3L, "多余单元格 surplus"));
    }

    @Test
    void everything_that_is_noted_is_told_at_once_by_row_and_column() {
        SentList list = read("房号,姓名\n3-1-1202,陈慧敏\n3-1-1203,王芳\n");
        list.requireNoFaults(FAULTY);
        list.lines().get(1).fault(NAME, "须为完整姓名", "the whole name");

        assertThat(list.lines()).extracting(SentList.Line::isFaulty).containsExactly(false, true);
        assertThat(list.faults()).containsExactly(new ListFault(3, "姓名 name", "须为完整姓名", "the whole name"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> list.requireNoFaults(FAULTY))
                .matches(refusal -> refusal.type() == FAULTY)
                .matches(refusal -> refusal.errors().getFirst().field().equals("list[3] 姓名 name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "姓名\n陈慧敏\n", "房号,房号,姓名\n", "房号,姓名\n\"3-1-1202,陈慧敏\n", "PK\u0003\u0004 a workbook"})
    void what_is_no_list_is_refused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_in_no_writing_that_is_known_here_is_refused() {
        refused(TABLE.getBytes(StandardCharsets.UTF_16));
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    }

    @Test
    void a_list_has_at_most_a_thousand_lines() {
        assertThat(read(lines(1000)).lines()).hasSize(1000);
        refused(lines(1001).getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(int count) {
        return "房号\n" + "1-1-0101\n".repeat(count);
    }

    private static SentList read(String text) {
        return SentList.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, UNREADABLE);
    }

    private static void refused(byte[] file) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SentList.read(file, COLUMNS, UNREADABLE))
                .matches(refusal -> refusal.type() == UNREADABLE);
    }
}
