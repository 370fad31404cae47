package io.guanjia.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractsTest {

    private static final String RECORDED = "guanjia.intake.service-request.recorded.v1";
    private static final String REPORTED = "guanjia.routing.contact-slip.reported.v1";
    private static final Contracts CONTRACTS = Contracts.ofRepository();
    private static final ContractFolder FOLDER = ContractFolder.ofRepository();

    static List<String> types() {
        return CONTRACTS.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_sample_keeps_its_contract_to_the_letter(String type) {
        var sample = CONTRACTS.sample(type);

        assertThat(CONTRACTS.validateStrictly(type, sample.payload())).isEmpty();
        assertThat(CONTRACTS.validateHeaders(type, sample.headers())).isEmpty();
        assertThat(sample.key()).isNotBlank();
        assertThat(sample.headers().get("ce_source")).isEqualTo("/guanjia/" + type.split("\\.")[1]);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_schema_says_what_it_is_and_tolerates_what_comes_later(String type) {
        JsonNode schema = JsonMapper.shared().readTree(CONTRACTS.schemaFor(type));

        assertThat(schema.path("$schema").asString("")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asString("")).isEqualTo("urn:guanjia:contract:" + type);
        assertThat(schema.path("title").asString("")).isNotBlank();
        objectsIn(schema).forEach(object -> {
            assertThat(object.path("description").asString("")).isNotBlank();
            assertThat(object.path("additionalProperties").asBoolean(false)).isTrue();
            object.get("properties")
                    .forEach(property -> assertThat(property.path("description").asString(""))
                            .isNotBlank());
        });
    }

    @Test
    void every_schema_has_a_sample_and_every_sample_a_schema() {
        assertThat(FOLDER.types()).hasSizeGreaterThan(30).isEqualTo(FOLDER.sampledTypes());
    }

    @Test
    void asyncapi_names_every_type_with_its_own_schema_and_no_other() {
        var asyncApi = AsyncApi.read(FOLDER.asyncApi());

        assertThat(asyncApi.schemaFiles().keySet()).containsExactlyInAnyOrderElementsOf(types());
        asyncApi.schemaFiles().forEach((type, file) -> assertThat(
                        "guanjia." + file.substring(2).replace('/', '.'))
                .isEqualTo(type + ".schema.json"));
        // Plans come in one order with the slips that they are of.
        assertThat(types()).allSatisfy(type -> assertThat(type.replace(".handling-plan.", ".contact-slip."))
                .startsWith(topicStem(CONTRACTS.topicOf(type))));
    }

    @ParameterizedTest
    @CsvSource({"intake, 22", "routing, 17", "callback, 11", "notice, 10"})
    void each_publisher_has_its_types(String publisher, int count) {
        assertThat(CONTRACTS.typesOf(publisher)).hasSize(count);
    }

    @Test
    void a_consumer_reads_whole_topics_or_single_types() {
        assertThat(CONTRACTS.typesReadBy("notice")).hasSize(11).allMatch(type -> type.contains(".organisation."));
        assertThat(CONTRACTS.typesReadBy("routing")).hasSize(20).contains(RECORDED);
        assertThat(CONTRACTS.typesReadBy("intake")).hasSize(26).contains(REPORTED);
        assertThat(CONTRACTS.typesReadBy("callback"))
                .hasSize(23)
                .contains("guanjia.routing.contact-slip.confirmed.v1", REPORTED)
                .doesNotContain("guanjia.routing.contact-slip.acknowledged.v1");
    }

    @ParameterizedTest
    @CsvSource({"intake", "routing", "callback", "notice"})
    void the_readme_tells_the_same_readers(String consumer) {
        var asyncApi = AsyncApi.read(FOLDER.asyncApi());
        String row = FOLDER.readme()
                .lines()
                .filter(line -> line.startsWith("| " + consumer + " |"))
                .findFirst()
                .orElse("");
        var told = Stream.of(row.replaceFirst("^\\| \\w+ \\|", "").split("[,|]"))
                .map(cell -> cell.replace("`", "").strip())
                .filter(cell -> !cell.isEmpty())
                .flatMap(this::typesNamed)
                .sorted()
                .toList();

        assertThat(told).isEqualTo(asyncApi.typesReadBy(consumer));
    }

    @Test
    void a_reader_tolerates_an_unlisted_field_but_its_publisher_may_not_emit_it() {
        String payload = with(REPORTED, "\"result\"", "\"cost\": 12, \"result\"");
        String nested = with(REPORTED, "\"defect\"", "\"cost\": 12, \"defect\"");

        assertThat(CONTRACTS.validate(REPORTED, payload)).isEmpty();
        assertThat(CONTRACTS.validateStrictly(REPORTED, payload))
                .containsExactly("/cost: is not listed in the contract");
        assertThat(CONTRACTS.validateStrictly(REPORTED, nested))
                .containsExactly(
                        "/repair/cost: is not listed in the contract",
                        "/repairs/0/cost: is not listed in the contract",
                        "/repairs/1/cost: is not listed in the contract");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"round\":1; \"round\":2",
                "\"channel\":\"PHONE\"; \"channel\":\"TELEPATHY\"",
                "\"receivedAt\":\"2026-03-12T01:10:00Z\"; \"receivedAt\":\"2026-03-12T09:10:00+08:00\"",
                "\"receivedAt\":\"2026-03-12T01:10:00Z\"; \"receivedAt\":\"in MarchZ\"",
                "\"requestId\":\"0197a3c4-6e1d-7c52-9b1e-3f5d2a8c4e10\"; \"requestId\":\"42\"",
                "\"number\":\"GL01-SR-202603-0042\"; \"number\":\"GL01-CS-202603-0042\"",
                "\"kind\":\"COMPLAINT\",; ''"
            })
    void a_payload_that_breaks_its_contract_is_found_out(String sound, String broken) {
        assertThat(CONTRACTS.validate(RECORDED, with(RECORDED, sound, broken))).hasSize(1);
    }

    @Test
    void absent_and_null_are_the_same_for_an_optional_field() {
        String absent = with(RECORDED, "\"unit\":\"3-1-1202\",", "");
        String empty = with(RECORDED, "\"unit\":\"3-1-1202\"", "\"unit\":null");

        assertThat(CONTRACTS.validateStrictly(RECORDED, absent)).isEmpty();
        assertThat(CONTRACTS.validateStrictly(RECORDED, empty)).isEmpty();
    }

    @Test
    void headers_of_an_event_are_held_to_the_envelope() {
        Map<String, String> headers = new HashMap<>(CONTRACTS.sample(RECORDED).headers());

        headers.put("ce_sequence", "0");
        assertThat(CONTRACTS.validateHeaders(RECORDED, headers))
                .singleElement()
                .asString()
                .contains("ce_sequence");
        headers.put("ce_sequence", "1");
        headers.remove("ce_branch");
        assertThat(CONTRACTS.validateHeaders(RECORDED, headers))
                .singleElement()
                .asString()
                .contains("ce_branch");
        headers.put("ce_branch", "GL");
        assertThat(CONTRACTS.validateHeaders(REPORTED, headers))
                .singleElement()
                .asString()
                .contains("ce_type");
    }

    @Test
    void an_unknown_type_is_a_mistake_of_the_test() {
        assertThatThrownBy(() -> CONTRACTS.validate("guanjia.routing.contact-slip.lost.v1", "{}"))
                .hasMessageContaining("contact-slip.lost");
        assertThatThrownBy(() -> CONTRACTS.topicOf("guanjia.routing.contact-slip.lost.v1"))
                .hasMessageContaining("contact-slip.lost");
    }

    private Stream<String> typesNamed(String cell) {
        return cell.endsWith("*")
                ? types().stream().filter(type -> type.startsWith("guanjia." + cell.substring(0, cell.length() - 1)))
                : Stream.of("guanjia." + cell + ".v1");
    }

    private static String topicStem(String topic) {
        return topic.substring(0, topic.lastIndexOf(".v1") + 1);
    }

    private static String with(String type, String sound, String broken) {
        String payload = CONTRACTS.sample(type).payload();
        assertThat(payload).contains(sound);
        return payload.replace(sound, broken);
    }

    private static Stream<JsonNode> objectsIn(JsonNode schema) {
        return Stream.concat(
                schema.has("properties") ? Stream.of(schema) : Stream.empty(),
                schema.isContainer() ? schema.valueStream().flatMap(ContractsTest::objectsIn) : Stream.empty());
    }
}
