package io.guanjia.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The event contracts of the suite, as tests use them: a publisher's tests hold what it really emits against the schema,
 * strictly; a consumer's tests read every sample of the types it relies on.
 *
 * <p>Payloads go in and out as JSON text, so callers keep their own JSON library.
 */
public final class Contracts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ContractFolder folder;
    private final AsyncApi asyncApi;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Contracts(ContractFolder folder) {
        this.folder = folder;
        this.asyncApi = AsyncApi.read(folder.asyncApi());
    }

    /** A full sample of one event: record headers, record key, and the payload as JSON text. */
    public record Sample(Map<String, String> headers, String key, String payload) {}

    /**
     * The contracts of the repository that the test runs in.
     *
     * @throws IllegalStateException if no folder above the working directory holds them
     */
    public static Contracts ofRepository() {
        return new Contracts(ContractFolder.ofRepository());
    }

    /** Every event type, in alphabetical order. */
    public List<String> types() {
        return folder.types();
    }

    /** The types one service publishes, such as {@code routing}. */
    public List<String> typesOf(String publisher) {
        return types().stream()
                .filter(type -> type.startsWith("guanjia." + publisher + "."))
                .toList();
    }

    /** The types one service relies on, by the receive operations of {@code asyncapi.yaml}. */
    public List<String> typesReadBy(String consumer) {
        return asyncApi.typesReadBy(consumer);
    }

    /** The topic a type is sent on. */
    public String topicOf(String type) {
        return asyncApi.topicOf(type);
    }

    /** The JSON Schema of a type's payload, as text. */
    public String schemaFor(String type) {
        return folder.schema(type);
    }

    /** The sample of a type. */
    public Sample sample(String type) {
        var sample = JSON.readTree(folder.sample(type));
        var headers = new LinkedHashMap<String, String>();
        sample.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        return new Sample(
                headers, sample.get("key").asString(), sample.get("payload").toString());
    }

    /**
     * What a reader would find wrong with a payload; fields the schema does not list pass.
     *
     * @return one sentence for each problem, none where the payload keeps the contract
     */
    public List<String> validate(String type, String payload) {
        return problems(compiled.computeIfAbsent(type, key -> SCHEMAS.getSchema(schemaFor(key))), payload);
    }

    /** What is wrong with a payload its publisher emits: {@link #validate}, and every field the schema does not list. */
    public List<String> validateStrictly(String type, String payload) {
        var problems = new ArrayList<>(validate(type, payload));
        for (String field : UnlistedFields.in(JSON.readTree(payload), JSON.readTree(schemaFor(type)))) {
            problems.add(field + ": is not listed in the contract");
        }
        return problems;
    }

    /** What is wrong with the record headers of an event, which must also be those of this type. */
    public List<String> validateHeaders(String type, Map<String, String> headers) {
        var schema = compiled.computeIfAbsent("envelope", name -> SCHEMAS.getSchema(folder.envelope()));
        var problems = new ArrayList<>(problems(schema, JSON.writeValueAsString(headers)));
        if (!type.equals(headers.get("ce_type"))) {
            problems.add("ce_type: is %s, not %s".formatted(headers.get("ce_type"), type));
        }
        return problems;
    }

    private static List<String> problems(Schema schema, String json) {
        // Formats are mere comments in this draft unless asked for.
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
