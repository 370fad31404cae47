package io.guanjia.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedFormatsTest {

    private static final List<MediaType> TABLES =
            List.of(MediaType.valueOf("text/csv"), MediaType.valueOf("application/vnd.example.workbook"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                           | text/csv",
                "*/*                                                          | text/csv",
                "application/vnd.example.workbook                             | application/vnd.example.workbook",
                "text/csv;q=0.5, application/vnd.example.workbook             | application/vnd.example.workbook",
                "text/csv, application/vnd.example.workbook                   | text/csv",
                "text/csv;q=0, */*                                            | application/vnd.example.workbook",
                "application/*;q=0.9, text/*;q=0.1                            | application/vnd.example.workbook",
                "nonsense, text/csv                                           | text/csv"
            })
    void what_is_wanted_most_is_given_and_the_first_of_equals(String accepted, String given) {
        assertThat(AcceptedFormats.of(List.of(accepted)).best(TABLES)).contains(MediaType.valueOf(given));
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/csv;q=0", "*/*;q=0"})
    void nothing_is_given_that_is_not_taken(String accepted) {
        assertThat(AcceptedFormats.of(List.of(accepted)).best(TABLES)).isEmpty();
    }
}
