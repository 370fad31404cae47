package io.guanjia.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncomingEventTest {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    record Told(int round, Part part) {}

    record Part(UUID id) {}

    @Test
    void what_a_publisher_adds_is_passed_over() throws JsonProcessingException {
        assertThat(event("{\"round\": 2, \"more\": true}").payloadAs(Told.class, JSON))
                .isEqualTo(new Told(2, null));
    }

    @Test
    void a_value_that_does_not_fit_is_named_by_its_field_and_never_quoted() throws JsonProcessingException {
        IncomingEvent event = event("{\"part\": {\"id\": \"13977770422\"}}");

        assertThatThrownBy(() -> event.payloadAs(Told.class, JSON))
                .hasMessage("the payload does not fit Told at part.id")
                .hasNoCause();
    }

    private static IncomingEvent event(String payload) throws JsonProcessingException {
        return new IncomingEvent(
                UUID.randomUUID(),
                "guanjia.probe.fact.v1",
                "key",
                "guanjia.probe.fact.told.v1",
                "GL",
                Optional.empty(),
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Instant.EPOCH,
                new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT"),
                Optional.empty(),
                JSON.readTree(payload));
    }
}
