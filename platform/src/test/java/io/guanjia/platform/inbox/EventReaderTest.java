package io.guanjia.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.reading.StrictReading;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final Map<String, String> ENVELOPE = Map.of(
            "ce_id", "0193692b-1a2b-7000-8000-000000000001",
            "ce_type", "guanjia.probe.fact.told.v1",
            "ce_branch", "GL",
            "ce_subject", "0193692b-1a2b-7000-8000-000000000002",
            "ce_sequence", "1",
            "ce_time", "2026-11-27T01:00:00Z");

    private final EventReader reader = new EventReader(strict());

    @Test
    void one_json_object_is_a_payload() {
        assertThat(reader.read(told("{\"round\":1}")).payload().path("round").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{\"round\":1,\"round\":2}",
                "{\"repair\":{\"defect\":\"A\",\"defect\":\"B\"}}",
                "{\"round\":1}{\"round\":2}",
                "{\"round\":1} and more",
                "{\"round\":1"
            })
    void anything_else_is_none(String payload) {
        assertThatThrownBy(() -> reader.read(told(payload))).isInstanceOf(EventReader.UnreadableEvent.class);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource
    void nor_is_what_goes_beyond_the_limits_of_reading(String payload) {
        assertThatThrownBy(() -> reader.read(told(payload))).isInstanceOf(EventReader.UnreadableEvent.class);
    }

    static Stream<String> nor_is_what_goes_beyond_the_limits_of_reading() {
        return Stream.of(
                "{\"a\":" + "[".repeat(1_001) + "]".repeat(1_001) + "}",
                "{\"a\":".repeat(1_001) + "1" + "}".repeat(1_001),
                "{\"a\":" + "1".repeat(1_001) + "}",
                "{\"a\":1." + "1".repeat(1_000) + "}",
                "{\"" + "n".repeat(50_001) + "\":1}");
    }

    @ParameterizedTest
    @CsvSource({"ce_id, 1-1-1-1-1", "ce_subject, AAAAAAAAAAAAAAAAAAAAAA==", "ce_sequence, 1.0", "ce_time, 1764205200"})
    void what_an_envelope_says_is_of_its_own_type(String header, String value) {
        Map<String, String> envelope = new HashMap<>(ENVELOPE);
        envelope.put(header, value);

        assertThatThrownBy(() -> reader.read(told(envelope, "{}")))
                .isInstanceOf(EventReader.UnreadableEvent.class)
                .hasMessageContaining(header);
    }

    @Test
    void an_event_without_an_actor_is_nobodys_act() {
        Map<String, String> acted = new HashMap<>(ENVELOPE);
        acted.put("ce_actorid", "kefu.gl01");
        acted.put("ce_actorrole", "CUSTOMER_SERVICE_AGENT");
        Map<String, String> formerly = new HashMap<>(ENVELOPE);
        formerly.put("ce_actorid", "suite");
        formerly.put("ce_actorrole", "SUITE");

        assertThat(reader.read(told("{}")).actor()).isEqualTo(Caller.SUITE);
        assertThat(reader.read(told(formerly, "{}")).actor()).isEqualTo(Caller.SUITE);
        assertThat(reader.read(told(acted, "{}")).actor()).isEqualTo(new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT"));
    }

    private static RawEvent told(String payload) {
        return told(ENVELOPE, payload);
    }

    private static RawEvent told(Map<String, String> envelope, String payload) {
        return new RawEvent("guanjia.probe.fact.v1", "key", envelope, payload.getBytes(UTF_8));
    }

    private static ObjectMapper strict() {
        ObjectMapper json = JsonMapper.builder().build();
        new StrictReading().customize(json);
        return json;
    }
}
