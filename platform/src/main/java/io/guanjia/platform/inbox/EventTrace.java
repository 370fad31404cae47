package io.guanjia.platform.inbox;

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
 * Goes on with the trace of the request that an event came of, so that one trace shows what became of it in every service;
 * what the effect tells in turn belongs to it too. A span bears types and ids, and of a failure that there was one: its
 * text may quote what somebody said.
 */
@ApplicationScoped
public class EventTrace {

    private static final TextMapGetter<IncomingEvent> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(IncomingEvent event) {
            return List.of("traceparent");
        }

        @Override
        public String get(IncomingEvent event, String header) {
            return header.equals("traceparent") ? event.traceparent().orElse(null) : null;
        }
    };

    private final Tracer tracer;

    EventTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    void follow(IncomingEvent event, Runnable effect) {
        Context request = W3CTraceContextPropagator.getInstance().extract(Context.root(), event, HEADERS);
        Span span = tracer.spanBuilder("process " + event.type())
                .setParent(request)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.message.id", event.id().toString())
                .startSpan();
        try {
            request.with(span).wrap(effect).run();
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }
}
