package io.guanjia.platform.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many rows a list has by the same filter. Nobody needs to know of a heap how high it is: counting ends at {@link
 * #MOST}, so that it costs as much at a million rows as at a thousand.
 *
 * @param capped whether there are more
 */
@Schema(description = "同一筛选条件下的件数，至多数到 1000 How many there are by the same filter, counted up to 1,000")
public record Count(int count, boolean capped) {

    public static final int MOST = 1_000;

    /** Of so many rows that were found, of which there may be one too many. */
    public static Count of(int found) {
        return new Count(Math.min(found, MOST), found > MOST);
    }
}
