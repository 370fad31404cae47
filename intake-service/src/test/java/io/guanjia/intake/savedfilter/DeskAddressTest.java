package io.guanjia.intake.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept here of other services' lists is what these lists take, word by word. */
class DeskAddressTest {

    @ParameterizedTest
    @CsvSource({
        "OfSlips, routing, /api/routing/contact-slips",
        "OfCallbacks, callback, /api/callback/callbacks",
        "OfNotices, notice, /api/notice/notices"
    })
    void the_desk_asks_other_services_for_what_their_lists_take(String address, String service, String list)
            throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(Path.of("..", service + "-service", "src/main/openapi/openapi.yaml")
                        .toFile());
        Map<String, TreeSet<String>> taken = new TreeMap<>();
        document.at("/paths")
                .path(list)
                .at("/get/parameters")
                .forEach(parameter ->
                        taken.put(parameter.path("name").asText(), wordsOf(document, parameter.path("schema"))));

        for (Field asked : classOf(address).getDeclaredFields()) {
            String name = asked.getAnnotation(QueryParam.class).value();
            assertThat(taken).containsKey(name);
            if (asked.getType().isEnum()) {
                assertThat(Arrays.stream(asked.getType().getEnumConstants()).map(Object::toString))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(taken.get(name));
            } else {
                assertThat(taken.get(name)).as(name).isEmpty();
            }
        }
    }

    private static Class<?> classOf(String address) {
        return Arrays.stream(DeskAddress.class.getDeclaredClasses())
                .filter(one -> one.getSimpleName().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<String> wordsOf(JsonNode document, JsonNode schema) {
        JsonNode one = schema.has("items") ? schema.path("items") : schema;
        JsonNode named = one.has("$ref") ? document.at(one.path("$ref").asText().substring(1)) : one;
        TreeSet<String> words = new TreeSet<>();
        StreamSupport.stream(named.path("enum").spliterator(), false).forEach(word -> words.add(word.asText()));
        return words;
    }
}
