package io.guanjia.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import io.guanjia.platform.probe.Spans;
import io.guanjia.platform.scope.Actor;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTraceTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALL = "b7ad6b7169203331";

    private final Spans spans = new Spans();
    private final EventTrace trace = new EventTrace(spans.tracer());

    @Test
    void an_event_that_is_taken_again_shows_each_attempt_in_the_trace_of_its_request() {
        IncomingEvent event = event();

        assertThatThrownBy(() -> trace.follow(event, () -> {
                    throw new IllegalStateException("陈明");
                }))
                .isInstanceOf(IllegalStateException.class);
        trace.follow(event, () -> {});

        assertThat(spans.ended())
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.ERROR, StatusCode.UNSET);
        assertThat(spans.ended()).extracting(SpanData::getSpanId).doesNotHaveDuplicates();
        assertThat(spans.ended()).allSatisfy(span -> {
            assertThat(span.getName()).isEqualTo("process guanjia.probe.note.written.v1");
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getParentSpanId()).isEqualTo(CALL);
            assertThat(span.toString()).doesNotContain("陈明");
        });
    }

    private static IncomingEvent event() {
        return new IncomingEvent(
                UUID.randomUUID(),
                "guanjia.probe.note.v1",
                "key",
                "guanjia.probe.note.written.v1",
                "GL",
                Optional.empty(),
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Instant.now(),
                new Actor("kefu.gl01", "CUSTOMER_SERVICE_AGENT"),
                Optional.of("00-" + TRACE + "-" + CALL + "-01"),
                NullNode.getInstance());
    }
}
