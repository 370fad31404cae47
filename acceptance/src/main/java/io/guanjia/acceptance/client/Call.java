package io.guanjia.acceptance.client;

import java.net.URI;
import java.util.Optional;

/**
 * One HTTP request before it is sent.
 *
 * @param body JSON text, or whatever somebody wants to pass off as such
 * @param key Idempotency-Key: with one, the call may be sent again after an ambiguous failure
 */
public record Call(String method, URI uri, String token, Optional<String> body, Optional<String> key) {

    static Call get(URI uri, String token) {
        return new Call("GET", uri, token, Optional.empty(), Optional.empty());
    }

    static Call post(URI uri, String token, String body) {
        return new Call("POST", uri, token, Optional.of(body), Optional.empty());
    }

    static Call put(URI uri, String token, String body) {
        return new Call("PUT", uri, token, Optional.of(body), Optional.empty());
    }

    Call withKey(String idempotencyKey) {
        return new Call(method, uri, token, body, Optional.of(idempotencyKey));
    }

    /** Whether sending it twice does no more than sending it once. */
    boolean isRepeatable() {
        return key.isPresent() || !method.equals("POST");
    }
}
