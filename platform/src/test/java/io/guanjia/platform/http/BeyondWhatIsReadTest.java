package io.guanjia.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.reading.StrictReading;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of JSON has limits of its own: whoever goes beyond one is told where, and the service has not failed. */
class BeyondWhatIsReadTest {

    private static final String DEEP = "[".repeat(1_001) + "]".repeat(1_001);
    private static final String DEEP_OBJECTS = "{\"a\":".repeat(1_001) + "1" + "}".repeat(1_001);
    private static final String WHOLE_NUMBER = "1".repeat(1_001);
    private static final String FRACTION = "1." + "1".repeat(1_000);
    private static final String NAME = "n".repeat(50_001);

    private final JsonBody bodies = new JsonBody(strict());

    record Repair(String defect, Integer round, Repair before) {}

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{\"surprise\":" + DEEP + "}", "surprise"),
                Arguments.of("{\"surprise\":" + DEEP_OBJECTS + "}", "surprise"),
                Arguments.of("{\"surprise\":" + WHOLE_NUMBER + "}", "surprise"),
                Arguments.of("{\"surprise\":" + FRACTION + "}", "surprise"),
                Arguments.of("{\"round\":" + WHOLE_NUMBER + "}", "round"),
                Arguments.of("{\"before\":{\"round\":" + WHOLE_NUMBER + "}}", "before.round"),
                Arguments.of("{\"defect\":" + DEEP + "}", "defect"),
                Arguments.of("{\"" + NAME + "\":1}", "body"),
                Arguments.of("{\"before\":{\"" + NAME + "\":1}}", "before"));
    }

    @ParameterizedTest(name = "[{index}] in {1}")
    @MethodSource("bodies")
    void what_goes_beyond_a_limit_is_refused_by_its_place(String body, String place) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(body))
                .matches(problem -> problem.type() == CommonProblem.MALFORMED_REQUEST)
                .extracting(problem -> problem.errors().getFirst().field())
                .isEqualTo(place);
    }

    @Test
    void the_refusal_names_line_column_and_limits() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read("{\n\"round\":" + WHOLE_NUMBER + "}"))
                .extracting(problem -> problem.errors().getFirst().problem())
                .asString()
                .contains("第 2 行", "line 2", "1000 层", "50000 个字符", "1000 位");
    }

    private Object read(String body) throws Exception {
        @SuppressWarnings("unchecked")
        Class<Object> type = (Class<Object>) (Class<?>) Repair.class;
        return bodies.readFrom(
                type,
                Repair.class,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    private static ObjectMapper strict() {
        ObjectMapper json = JsonMapper.builder().build();
        new StrictReading().customize(json);
        return json;
    }
}
