package io.guanjia.platform.listing;

import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.StaffId;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what accuses whoever looks out of what they find by a home or by words: being found would tell whose it is.
 * The same in SQL as {@link io.guanjia.platform.scope.Actor#isMeant}; of the topmost post, above which nobody is, nobody is kept.
 */
public final class AboutTheReader {

    private AboutTheReader() {}

    /**
     * What holds of rows that are not about the reader, for {@link Listing#where(String, java.util.Optional)} with {@link
     * #names}.
     *
     * @param post the column of the post that a row is about, null where it is about none
     * @param staff the column of who holds it, null where nobody is named
     */
    public static String not(String post, String staff, String topmost) {
        return "%1$s IS NULL OR %1$s = '%3$s' OR coalesce(lower(%2$s), %1$s) <> ALL (?)"
                .formatted(post, staff, topmost);
    }

    /** All that the reader can be meant by: ids are kept in small letters, posts in capitals. */
    public static String[] names(Reader reader) {
        Set<String> names = new TreeSet<>(reader.caller().roles());
        names.add(StaffId.normal(reader.caller().staffId()));
        return names.toArray(String[]::new);
    }
}
