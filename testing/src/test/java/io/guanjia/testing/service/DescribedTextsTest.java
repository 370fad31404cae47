package io.guanjia.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the committed descriptions say of texts is what services take of them: clients check by it before they send. */
class DescribedTextsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Path> documents() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(OpenApiDrift.COMMITTED))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_service_has_its_document() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_pattern_is_of_the_whole_text(Path document) {
        List<String> loose = new ArrayList<>();
        everySchemaOf(read(document), schema -> {
            String pattern = schema.path("pattern").asString("^$");
            if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
                loose.add(pattern);
            }
        });
        assertThat(loose).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_text_that_must_be_there_says_something(Path document) {
        List<String> empty = new ArrayList<>();
        everySchemaOf(read(document), schema -> schema.path("required").forEach(name -> {
            JsonNode text = schema.path("properties").path(name.asString(""));
            if (text.has("minLength") && text.path("minLength").asInt() == 0) {
                empty.add(name.asString("") + ": " + text);
            }
        }));
        assertThat(empty).isEmpty();
    }

    private static void everySchemaOf(JsonNode node, Consumer<JsonNode> look) {
        look.accept(node);
        node.forEach(child -> everySchemaOf(child, look));
    }

    private static JsonNode read(Path document) {
        return YAML.readTree(document.toFile());
    }
}
