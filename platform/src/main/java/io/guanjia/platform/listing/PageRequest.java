package io.guanjia.platform.listing;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** Which page of a list is asked for. */
public record PageRequest(int size, Optional<Cursor> after) {

    public static final int LARGEST = 200;
    private static final int USUAL = 50;

    /** @throws Problem {@code PAGE_TOO_LARGE} or {@code CURSOR_UNREADABLE} */
    public static PageRequest of(Integer size, String cursor) {
        int wanted = size == null ? USUAL : size;
        if (wanted < 1 || wanted > LARGEST) {
            throw Problem.of(CommonProblem.PAGE_TOO_LARGE, Map.of("largest", LARGEST));
        }
        return new PageRequest(
                wanted,
                Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(Cursor::decoded));
    }
}
