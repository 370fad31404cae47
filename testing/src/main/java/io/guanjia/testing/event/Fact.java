package io.guanjia.testing.event;

import io.guanjia.testing.contract.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event as it stands on a topic: the form in which tests send what other services say and read what one emits. */
public record Fact(String topic, String key, Map<String, String> headers, String payload) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Contracts CONTRACTS = Contracts.ofRepository();

    /** The contract's sample of a type, as a new event. */
    public static Fact sampleOf(String type) {
        Contracts.Sample sample = CONTRACTS.sample(type);
        return new Fact(CONTRACTS.topicOf(type), sample.key(), sample.headers(), sample.payload())
                .header("ce_id", UUID.randomUUID().toString())
                .header("ce_time", Instant.now().toString());
    }

    /** Intake's word that somebody's post is over since yesterday. */
    public static Fact endOfPost(String staffId) {
        return sampleOf("guanjia.intake.organisation.staff-post-ended.v1")
                .about(UUID.nameUUIDFromBytes(staffId.getBytes(StandardCharsets.UTF_8)), 1)
                .keyed("staff-post:" + staffId)
                .with("staffId", staffId)
                .with("endsAt", Instant.now().minus(Duration.ofDays(1)).toString());
    }

    public String type() {
        return headers.get("ce_type");
    }

    /** The same event about another aggregate, at the given place in its life. */
    public Fact about(UUID aggregate, long sequence) {
        return header("ce_subject", aggregate.toString()).header("ce_sequence", Long.toString(sequence));
    }

    /** The same event of a branch and office. */
    public Fact in(String branch, String office) {
        return header("ce_branch", branch).header("ce_office", office);
    }

    public Fact keyed(String newKey) {
        return new Fact(topic, newKey, headers, payload);
    }

    /** The same event of a request: its key, its correlation and its {@code requestId}. */
    public Fact ofRequest(UUID request) {
        return keyed(request.toString())
                .header("ce_correlationid", request.toString())
                .with("requestId", request.toString());
    }

    public Fact header(String name, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(name, value);
        return new Fact(topic, key, changed, payload);
    }

    /** The same event with another value in a field of its payload; null takes the field away. */
    public Fact with(String field, Object value) {
        ObjectNode changed = (ObjectNode) JSON.readTree(payload);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.set(field, JSON.valueToTree(value));
        }
        return new Fact(topic, key, headers, changed.toString());
    }

    /** A field of the payload as text; empty if there is none. */
    public String text(String field) {
        return JSON.readTree(payload).path(field).asString("");
    }

    /** What this event breaks of its contract as its publisher emits it: one sentence each. */
    public List<String> contractProblems() {
        var problems = new ArrayList<>(CONTRACTS.validateHeaders(type(), headers));
        problems.addAll(CONTRACTS.validateStrictly(type(), payload));
        return problems;
    }
}
