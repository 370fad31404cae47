package io.guanjia.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Shows every attempt to send an event in the trace of the request that it tells of: one that the broker did not take, and
 * the next. A span bears types and ids only.
 */
@ApplicationScoped
class SendingTrace {

    private static final TextMapGetter<WaitingEvent> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(WaitingEvent event) {
            return List.of("traceparent");
        }

        @Override
        public String get(WaitingEvent event, String header) {
            return header.equals("traceparent") ? event.traceparent() : null;
        }
    };

    private final Tracer tracer;

    SendingTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** @return one that shows nowhere if the event belongs to no trace */
    Span begin(WaitingEvent event) {
        if (event.traceparent() == null) {
            return Span.getInvalid();
        }
        return tracer.spanBuilder("send " + event.type())
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), event, HEADERS))
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "send")
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.message.id", event.eventId().toString())
                .startSpan();
    }

    void end(Span attempt, boolean acknowledged) {
        if (!acknowledged) {
            attempt.setStatus(StatusCode.ERROR);
        }
        attempt.end();
    }
}
