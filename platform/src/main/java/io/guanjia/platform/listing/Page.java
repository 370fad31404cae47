package io.guanjia.platform.listing;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list and the cursor of the next; {@code next} is null on the last page. */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String next) implements Paged {

    /** Cuts a result fetched with one row too many into a page. */
    public static <T> Page<T> of(List<T> fetched, int size, Function<T, Cursor> cursorOf) {
        if (fetched.size() <= size) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, size);
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded());
    }

    /** The same place of the list, its rows as somebody is shown them. */
    public <V> Page<V> map(Function<T, V> view) {
        return with(items.stream().map(view).toList());
    }

    /** The same place of the list, of which these are the rows. */
    public <V> Page<V> with(List<V> shown) {
        return new Page<>(shown, next);
    }

    @Override
    public Page<T> goingOnAt(String cursor) {
        return new Page<>(items, cursor);
    }
}
