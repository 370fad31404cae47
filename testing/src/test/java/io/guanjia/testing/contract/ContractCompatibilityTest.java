package io.guanjia.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.contract.ContractCompatibility.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractCompatibilityTest {

    private static final String SCHEMA = """
            {
              "$id": "urn:guanjia:contract:a", "title": "A", "type": "object", "required": ["id", "state"],
              "properties": {
                "id": {"type": "string", "format": "uuid", "maxLength": 36},
                "state": {"type": "string", "enum": ["OPEN", "DONE"]},
                "round": {"type": "integer", "minimum": 1},
                "note": {"type": ["string", "null"], "pattern": "^A"},
                "parts": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"],
                  "properties": {"name": {"type": "string"}}}},
                "level": {"const": "HIGH"}
              },
              "additionalProperties": true
            }
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"round\": {\"type\": \"integer\", \"minimum\": 1},; ; a field removed; /round",
                "[\"id\", \"state\"]; [\"id\"]; a required field made optional; /state",
                "\"type\": \"integer\"; \"type\": \"string\"; a type changed; /round",
                "\"type\": \"integer\"; \"type\": \"number\"; a type widened; /round",
                "\"type\": \"string\", \"format\"; \"type\": [\"string\", \"null\"], \"format\"; null allowed; /id",
                "\"type\": \"integer\", ; ; a type left open; /round",
                ", \"enum\": [\"OPEN\", \"DONE\"]; ; a closed list opened; /state",
                "\"uuid\"; \"uri\"; a format changed; /id",
                "\"format\": \"uuid\", ; ; a format dropped; /id",
                "^A; ^B; a pattern changed; /note",
                ", \"maxLength\": 36; ; a bound dropped; /id",
                "\"maxLength\": 36; \"maxLength\": 40; an upper bound loosened; /id",
                "\"minItems\": 1; \"minItems\": 0; a lower bound loosened; /parts",
                "\"HIGH\"; \"LOW\"; a constant changed; /level",
                "\"properties\": {\"name\": {\"type\": \"string\"}}; \"properties\": {}; a nested field removed; /parts/items/name",
                "contract:a; contract:b; another identity; ~~",
            })
    void a_change_that_an_old_reader_could_not_read_is_breaking(String before, String after, String what, String path) {
        assertThat(ContractCompatibility.breakingChanges(SCHEMA, changed(before, after)))
                .as(what)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.path()).isEqualTo(path));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"level\":; \"extra\": {\"type\": \"string\"}, \"level\":; a new field",
                "[\"id\", \"state\"]; [\"id\", \"state\", \"round\"]; a field always sent from now on",
                "[\"string\", \"null\"]; [\"string\"]; a type narrowed",
                "\"title\": \"A\"; \"title\": \"B\"; another title",
                "\"minimum\": 1; \"minimum\": 2; a lower bound tightened",
                "\"maxLength\": 36; \"maxLength\": 20; an upper bound tightened",
                "{\"type\": \"string\"}; {\"type\": \"string\", \"minLength\": 1}; a new bound",
                "\"enum\": [\"OPEN\", \"DONE\"]; \"enum\": [\"OPEN\"]; a value never sent again",
            })
    void a_change_that_an_old_reader_does_not_meet_goes_unmentioned(String before, String after, String what) {
        assertThat(ContractCompatibility.compare(SCHEMA, changed(before, after)))
                .as(what)
                .isEmpty();
    }

    @Test
    void a_new_enumerated_value_does_not_break_a_tolerant_reader_but_is_told() {
        assertThat(ContractCompatibility.compare(SCHEMA, changed("\"DONE\"", "\"DONE\", \"PAUSED\"")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.severity()).isEqualTo(Severity.NOTICE);
                    assertThat(change).hasToString("NOTICE /state: new values [PAUSED]");
                });
    }

    @Test
    void a_keyword_that_the_comparison_does_not_understand_is_breaking_when_it_changes() {
        String before = changed("\"additionalProperties\": true", "\"anyOf\": [{\"required\": [\"round\"]}]");
        String after = before.replace("[{\"required\": [\"round\"]}]", "[{\"required\": [\"note\"]}]");

        assertThat(ContractCompatibility.breakingChanges(before, after)).hasSize(1);
        assertThat(ContractCompatibility.compare(before, before)).isEmpty();
    }

    static List<String> releasedTypes() {
        return ContractFolder.ofRepository().released().types();
    }

    @ParameterizedTest
    @MethodSource("releasedTypes")
    void no_contract_breaks_a_reader_of_its_released_form(String type) {
        var current = ContractFolder.ofRepository();

        assertThat(ContractCompatibility.breakingChanges(current.released().schema(type), current.schema(type)))
                .isEmpty();
    }

    @Test
    void the_envelope_does_not_break_a_reader_of_its_released_form() {
        var current = ContractFolder.ofRepository();

        assertThat(ContractCompatibility.breakingChanges(current.released().envelope(), current.envelope()))
                .isEmpty();
    }

    @Test
    void no_released_contract_is_gone() {
        var current = ContractFolder.ofRepository();

        assertThat(current.released().types()).isNotEmpty().isSubsetOf(current.types());
    }

    private static String changed(String before, String after) {
        assertThat(SCHEMA).contains(before);
        return SCHEMA.replace(before, after == null ? "" : after);
    }
}
