package io.guanjia.local;

import java.util.Map;

/** How much a local PostgreSQL server risks for speed. */
public enum Durability {
    /** What production promises: an answered commit survives a crash. */
    DURABLE(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on")),
    /** For slice tests on throw-away data: nothing is forced to disk. */
    SLICE_TEST(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private final Map<String, String> settings;

    Durability(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }
}
