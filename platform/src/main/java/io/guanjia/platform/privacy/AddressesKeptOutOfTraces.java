package io.guanjia.platform.privacy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Spans say which route was called, never with which address: a path or a query holds what somebody typed, for
 * instance the phone that is looked for.
 */
@ApplicationScoped
public class AddressesKeptOutOfTraces implements SpanProcessor {

    private static final List<AttributeKey<String>> ADDRESS =
            List.of(AttributeKey.stringKey("url.path"), AttributeKey.stringKey("url.query"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> part : ADDRESS) {
            if (span.getAttribute(part) != null) {
                span.setAttribute(part, "-");
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
