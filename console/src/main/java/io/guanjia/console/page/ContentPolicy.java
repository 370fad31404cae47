package io.guanjia.console.page;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the page may load and run, drawn anew for each delivery: only our own files, and style elements that carry the
 * nonce, which the component library makes while it runs. Style attributes are how the same library places things.
 *
 * @param nonce a value that nobody can know before
 */
record ContentPolicy(String nonce) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    static ContentPolicy drawn() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return new ContentPolicy(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String header() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src-elem 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "connect-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "form-action 'self'");
    }
}
