package io.guanjia.testing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.core.Every.everyItem;

import org.hamcrest.Matcher;

/** Says something of each item of a list, and that there is one: of no items everything is true. */
public final class Each {

    private Each() {}

    /** The list has items, and all of them are like this. */
    public static <T> Matcher<Iterable<? extends T>> each(Matcher<T> item) {
        return allOf(not(emptyIterable()), everyItem(item));
    }
}
