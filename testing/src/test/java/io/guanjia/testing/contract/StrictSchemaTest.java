package io.guanjia.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict readers of JSON Schema (ajv and its like) refuse what could be a slip of the pen; none is left to find. */
class StrictSchemaTest {

    private static final String ENVELOPE = "envelope";
    private static final ContractFolder FOLDER = ContractFolder.ofRepository();
    private static final com.networknt.schema.Schema OF_SCHEMAS = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    /** The keywords that speak of values of one type only, by that type. */
    private static final Map<String, Set<String>> OF_ONE_TYPE = Map.of(
            "string", Set.of("pattern", "format", "minLength", "maxLength"),
            "number", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "array", Set.of("items", "minItems", "maxItems", "uniqueItems"),
            "object", Set.of("properties", "required", "additionalProperties"));

    private static final Set<String> OF_ANY_TYPE =
            Set.of("$schema", "$id", "title", "description", "type", "enum", "const", "if", "then", "not");

    static Stream<String> schemas() {
        return Stream.concat(Stream.of(ENVELOPE), FOLDER.types().stream());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_is_one_that_a_strict_reader_takes(String name) {
        String text = name.equals(ENVELOPE) ? FOLDER.envelope() : FOLDER.schema(name);

        assertThat(OF_SCHEMAS.validate(text, com.networknt.schema.InputFormat.JSON))
                .isEmpty();
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'type':'string','patern':'Z$'}; / knows no patern",
                "{'not':{'pattern':'Z$'}}; /not has pattern without type string",
                "{'type':'integer','minLength':1}; / has minLength without type string",
                "{'type':['string','integer']}; / is of several types",
                "{'type':'object','required':['a'],'properties':{}}; / requires a, which it does not describe",
            })
    void what_could_be_a_slip_of_the_pen_is_found(String schema, String doubt) {
        assertThat(doubts(schema.replace('\'', '"'))).containsExactly(doubt);
    }

    @Test
    void a_value_that_may_be_null_is_of_one_type() {
        assertThat(doubts("{\"type\":[\"string\",\"null\"],\"format\":\"uuid\"}"))
                .isEmpty();
    }

    private static List<String> doubts(String schema) {
        var doubts = new ArrayList<String>();
        look("", JsonMapper.shared().readTree(schema), Set.of(), doubts);
        return doubts;
    }

    /** An {@code if} and a {@code then} speak of the value whose type is said around them. */
    private static void look(String path, JsonNode schema, Set<String> around, List<String> doubts) {
        Set<String> types = schema.has("type") ? types(schema.get("type")) : around;
        String here = path.isEmpty() ? "/" : path;
        if (types.size() > 1) {
            doubts.add(here + " is of several types");
        }
        for (String keyword : schema.propertyNames()) {
            String type = typeOf(keyword);
            if (type == null) {
                if (!OF_ANY_TYPE.contains(keyword)) {
                    doubts.add(here + " knows no " + keyword);
                }
            } else if (!types.contains(type)) {
                doubts.add("%s has %s without type %s".formatted(here, keyword, type));
            }
        }
        schema.path("required").forEach(name -> {
            if (!schema.path("properties").has(name.asString())) {
                doubts.add("%s requires %s, which it does not describe".formatted(here, name.asString()));
            }
        });
        schema.path("properties")
                .properties()
                .forEach(property -> look(path + "/" + property.getKey(), property.getValue(), Set.of(), doubts));
        if (schema.has("items")) {
            look(path + "/items", schema.get("items"), Set.of(), doubts);
        }
        for (String about : List.of("if", "then", "not")) {
            if (schema.has(about)) {
                look(path + "/" + about, schema.get(about), types, doubts);
            }
        }
    }

    private static Set<String> types(JsonNode said) {
        var types = new TreeSet<String>();
        (said.isArray() ? said.valueStream() : Stream.of(said))
                .map(JsonNode::asString)
                .filter(type -> !type.equals("null"))
                .map(type -> type.equals("integer") ? "number" : type)
                .forEach(types::add);
        return types;
    }

    private static String typeOf(String keyword) {
        return OF_ONE_TYPE.entrySet().stream()
                .filter(type -> type.getValue().contains(keyword))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
