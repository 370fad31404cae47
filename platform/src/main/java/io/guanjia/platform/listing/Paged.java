package io.guanjia.platform.listing;

/** Whatever an endpoint answers of a list: a part of it, and where the next begins. */
public interface Paged {

    /** The cursor of the next page; null on the last. */
    String next();

    /** The same with another cursor of the same place. */
    Paged goingOnAt(String next);
}
