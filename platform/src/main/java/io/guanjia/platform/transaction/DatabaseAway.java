package io.guanjia.platform.transaction;

/** The database did not answer or was busy; the same work may succeed later, unchanged. */
public final class DatabaseAway extends RuntimeException {

    public DatabaseAway(Throwable cause) {
        super("the database is away", cause);
    }
}
