package io.guanjia.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.probe.Spans;
import io.guanjia.testing.RealServers;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By the real publisher: first to a place where no broker is, then to one. */
class SendingTraceTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Spans spans = new Spans();

    @Test
    void an_event_that_is_sent_again_shows_each_attempt_in_the_trace_of_its_request() {
        WaitingEvent event = KafkaEventPublisherTest.waiting("00-" + TRACE + "-b7ad6b7169203331-01");

        assertThat(sent(event, "localhost:1")).containsExactly(false);
        assertThat(sent(event, RealServers.environmentOf("probe").get("KAFKA_BOOTSTRAP_SERVERS")))
                .containsExactly(true);

        assertThat(spans.ended())
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.ERROR, StatusCode.UNSET);
        assertThat(spans.ended()).extracting(SpanData::getSpanId).doesNotHaveDuplicates();
        assertThat(spans.ended()).allSatisfy(span -> {
            assertThat(span.getName()).isEqualTo("send guanjia.probe.note.written.v1");
            assertThat(span.getTraceId()).isEqualTo(TRACE);
        });
    }

    @Test
    void an_event_of_no_trace_begins_none() {
        assertThat(sent(
                        KafkaEventPublisherTest.waiting(null),
                        RealServers.environmentOf("probe").get("KAFKA_BOOTSTRAP_SERVERS")))
                .containsExactly(true);

        assertThat(spans.ended()).isEmpty();
    }

    private List<Boolean> sent(WaitingEvent event, String broker) {
        KafkaEventPublisher publisher =
                new KafkaEventPublisher(Map.of("bootstrap.servers", broker), "probe", new SendingTrace(spans.tracer()));
        try {
            return publisher.publish(List.of(event), () -> true);
        } finally {
            publisher.close();
        }
    }
}
