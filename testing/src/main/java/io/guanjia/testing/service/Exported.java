package io.guanjia.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A list and its table: as many lines as rows, in the same order, beginning with the row's number. */
public final class Exported {

    private static final String MARK = "\uFEFF";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Exported() {}

    /**
     * Reads a list of no more than a page and the table by the same filter.
     *
     * @return the table's lines without that of the titles, for a test to look into
     */
    public static List<String> asListed(Supplier<RequestSpecification> caller, String list, String filter) {
        JsonPath page = caller.get()
                .get(list + "?size=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Response answer = caller.get().accept("text/csv").get(list + "/export?" + filter);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''");
        String table = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(table).startsWith(MARK + "编号" + ",");
        List<String> lines = table.lines().skip(1).toList();
        List<String> numbers = page.getList("items.number");
        assertThat(page.getString("next")).isNull();
        assertThat(lines).extracting(line -> line.split(",")[0]).containsExactlyElementsOf(numbers);
        assertThat(inAWorkbook(caller, list + "/export?" + filter)).containsExactlyElementsOf(numbers);
        return lines;
    }

    /** The first column of the same as a workbook, without its title. */
    private static List<String> inAWorkbook(Supplier<RequestSpecification> caller, String export) {
        Response answer = caller.get().accept(WORKBOOK).get(export);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(WORKBOOK);
        assertThat(answer.header("Content-Disposition")).endsWith(".xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(answer.asInputStream())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("编号");
            return rows.stream().skip(1).map(row -> row.getCellText(0)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
