package io.guanjia.platform.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.reading.StorableInstant;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** Where a list goes on: after the row with this time and id. Opaque to clients, who get it with the mark of its list. */
public record Cursor(Instant at, UUID id) {

    /** A row that a list has read, with its place there. */
    record Placed<T>(T row, Cursor place) {

        static <T> RowMapper<Placed<T>> by(RowMapper<T> rows) {
            return (row, context) -> new Placed<>(
                    rows.map(row, context),
                    new Cursor(row.getTimestamp("listed_at").toInstant(), row.getObject("listed_id", UUID.class)));
        }
    }

    public String encoded() {
        return encoded(at + " " + id);
    }

    /** @throws Problem {@code CURSOR_UNREADABLE} for anything that {@link #encoded()} did not make, marked or not */
    public static Cursor decoded(String text) {
        try {
            String[] parts = plain(text).split(" ");
            return new Cursor(StorableInstant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Problem.of(CommonProblem.CURSOR_UNREADABLE);
        }
    }

    /** An encoded cursor with a mark of its list behind it. */
    static String marked(String text, String mark) {
        return encoded(plain(text) + " " + mark);
    }

    /** Whether an encoded cursor has this mark. */
    static boolean isMarked(String text, String mark) {
        try {
            return plain(text).endsWith(" " + mark);
        } catch (IllegalArgumentException noCursor) {
            return false;
        }
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private static String plain(String text) {
        return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    }
}
