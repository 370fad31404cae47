package io.guanjia.platform.idempotency;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A client's word that two requests are the same one: its key, whose it is, and a hash of what was asked. */
public record IdempotencyKey(String staffId, String value, byte[] requestHash) {

    private static final int LONGEST = 200;

    /**
     * @param value the Idempotency-Key header, null if the client sent none
     * @param request command name and body, as canonical text
     * @throws Problem {@code IDEMPOTENCY_KEY_MISSING} if there is no usable key
     */
    public static IdempotencyKey of(String staffId, String value, String request) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return new IdempotencyKey(staffId, value, sha256(request));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
