package io.guanjia.platform.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one request is called in logs, in its answer, and by whoever asks operations about it. */
public final class RequestId {

    public static final String HEADER = "X-Request-ID";

    /** W3C Trace Context. */
    static final String TRACE_HEADER = "traceparent";

    /** Names under which lines of the log carry it and the trace it belongs to. */
    static final String IN_LOG = "requestId";

    static final String TRACE_IN_LOG = "traceId";

    /** Nothing that could end a line of the log or fill it. */
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Version, trace, span, flags. */
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private RequestId() {}

    /** The id that the client gave, if it is a sound one; else a new one, short enough to be read out. */
    static String of(String given) {
        return given != null && SOUND.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    static Optional<String> traceOf(String traceparent) {
        return Optional.ofNullable(traceparent)
                .map(TRACE::matcher)
                .filter(Matcher::matches)
                .map(trace -> trace.group(1));
    }
}
