package io.guanjia.platform.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.reading.StorableInstant;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a list goes on: after the row with this time and id. Opaque to clients. */
public record Cursor(Instant at, UUID id) {

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(UTF_8));
    }

    /** @throws Problem {@code CURSOR_UNREADABLE} for anything that {@link #encoded()} did not make */
    public static Cursor decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ");
            return new Cursor(StorableInstant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Problem.of(CommonProblem.CURSOR_UNREADABLE);
        }
    }
}
