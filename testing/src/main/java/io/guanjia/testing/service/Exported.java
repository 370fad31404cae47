package io.guanjia.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** A list and its table: as many lines as rows, in the same order, beginning with the row's number. */
public final class Exported {

    private static final String MARK = "\uFEFF";

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
        return lines;
    }
}
