package io.guanjia.door;

import java.util.Map;

/**
 * What an answer tells a browser, whatever it is: not to guess at it, not to say elsewhere where one was, to stay with
 * HTTPS, and to let no foreign page near.
 */
public final class AnswerHeaders {

    public static final Map<String, String> SAFE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private AnswerHeaders() {}
}
