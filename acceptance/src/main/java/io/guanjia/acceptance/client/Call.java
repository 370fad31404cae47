package io.guanjia.acceptance.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request before it is sent.
 *
 * @param body JSON text, or whatever somebody wants to pass off as such
 * @param headers besides those that every request has
 */
public record Call(String method, URI uri, String token, Optional<String> body, Map<String, String> headers) {

    private static final String KEY = "Idempotency-Key";

    static Call get(URI uri, String token) {
        return new Call("GET", uri, token, Optional.empty(), Map.of());
    }

    static Call post(URI uri, String token, Optional<String> body) {
        return new Call("POST", uri, token, body, Map.of());
    }

    static Call put(URI uri, String token, String body) {
        return new Call("PUT", uri, token, Optional.of(body), Map.of());
    }

    /** With one, the call may be sent again after an ambiguous failure. */
    Call withKey(String idempotencyKey) {
        return with(KEY, idempotencyKey);
    }

    /** A change of what was seen. */
    Call ofWhatWasSeen(String tag) {
        return with("If-Match", tag);
    }

    /** A change that makes what was not there. */
    Call ofNothingYet() {
        return with("If-None-Match", "*");
    }

    private Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, uri, token, body, more);
    }

    /** Whether sending it twice does no more than sending it once. */
    boolean isRepeatable() {
        return headers.containsKey(KEY) || !method.equals("POST");
    }
}
