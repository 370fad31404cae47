package io.guanjia.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a request says of itself before its body: only what every program on its way has read in the same way. */
final class SoundHead {

    /** By each of these something is decided; of two, one program may take the first and another the second. */
    private static final List<String> ONCE = List.of(
            "Host",
            "Authorization",
            "Cookie",
            "Content-Type",
            "Expect",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Origin",
            "Sec-Fetch-Site",
            "X-Guanjia-Desk");

    private static final String CHUNKED = "chunked";
    private static final String ENDING = "Transfer-Encoding";

    /** Any other would also stand for ever as a label of its own in the measurements. */
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private static final LastWords METHOD_UNKNOWN = new LastWords(
            "501 Not Implemented",
            "METHOD_UNKNOWN",
            "method",
            "没有这种请求方法，请用 GET、POST、PUT 等 (no such method: use GET, POST, PUT and the like)");
    private static final LastWords VERSION_UNKNOWN = new LastWords(
            "505 HTTP Version Not Supported", "HTTP_VERSION_UNKNOWN", "HTTP", "须为 HTTP/1.1 (send HTTP/1.1)");
    private static final LastWords EXPECTATION_UNKNOWN = new LastWords(
            "417 Expectation Failed",
            "EXPECTATION_UNKNOWN",
            "Expect",
            "只能为 100-continue，否则请去掉 (100-continue only, or leave it out)");
    private static final LastWords CODING_UNKNOWN = new LastWords(
            "501 Not Implemented",
            "TRANSFER_ENCODING_UNKNOWN",
            ENDING,
            "只支持 chunked，请不要另加编码 (chunked only, with no other coding before it)");

    private static final LastWords CONTENT_CODED = new LastWords(
            "415 Unsupported Media Type",
            "UNSUPPORTED_MEDIA_TYPE",
            "Content-Encoding",
            "不支持，请按原样发送内容，不要压缩 (not supported: send the content as it is, not compressed)");

    /** RFC 9112, 6.1: such a request may be an attempt to smuggle another. */
    static final LastWords TWO_ENDS = LastWords.malformed(
            ENDING, "与 Content-Length 同时出现，无法判断请求的结尾，只能带其中之一 (together with Content-Length: send one of them only)");

    private static final LastWords END_UNCLEAR =
            LastWords.malformed(ENDING, "只能为一个 chunked，且只用于 HTTP/1.1 (chunked once, and with HTTP/1.1 only)");

    private SoundHead() {}

    static Optional<LastWords> objectionTo(HttpRequest head) {
        if (head.decoderResult().isFailure()) {
            return Optional.of(unreadable(head.decoderResult().cause()));
        }
        if (!head.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && !head.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
            return Optional.of(VERSION_UNKNOWN);
        }
        if (!METHODS.contains(head.method())) {
            return Optional.of(METHOD_UNKNOWN);
        }
        HttpHeaders headers = head.headers();
        if (headers.contains("")) {
            return Optional.of(LastWords.UNREADABLE);
        }
        return ONCE.stream()
                .filter(name -> headers.getAll(name).size() > 1)
                .findFirst()
                .map(name -> LastWords.malformed(name, "只能给一次 (once only)"))
                .or(() -> objectionToEnding(head))
                .or(() -> objectionToExpectation(headers))
                .or(() -> objectionToContentCoding(headers))
                .or(() -> SoundTarget.objectionTo(head.uri(), headers.get(HttpHeaderNames.HOST)));
    }

    static LastWords unreadable(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line -> LastWords.TARGET_TOO_LONG;
            case TooLongHttpHeaderException header -> LastWords.HEADERS_TOO_LARGE;
            default -> LastWords.UNREADABLE;
        };
    }

    private static Optional<LastWords> objectionToEnding(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (codings.isEmpty()) {
            return Optional.empty();
        }
        String coding = String.join(",", codings);
        if (head.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
            return Optional.of(END_UNCLEAR);
        }
        if (coding.equalsIgnoreCase(CHUNKED)) {
            return Optional.empty();
        }
        List<String> applied = List.of(coding.strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1));
        boolean chunkedLast = applied.indexOf(CHUNKED) == applied.size() - 1;
        return Optional.of(chunkedLast && applied.size() > 1 ? CODING_UNKNOWN : END_UNCLEAR);
    }

    private static Optional<LastWords> objectionToExpectation(HttpHeaders headers) {
        String expected = headers.get(HttpHeaderNames.EXPECT);
        return expected == null || expected.equalsIgnoreCase("100-continue")
                ? Optional.empty()
                : Optional.of(EXPECTATION_UNKNOWN);
    }

    /** Taken as it is written, whatever is said of it would be passed over. */
    private static Optional<LastWords> objectionToContentCoding(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of(CONTENT_CODED);
    }
}
