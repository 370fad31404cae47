package io.guanjia.platform.deadline;

import io.guanjia.platform.organisation.TestOrganisation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;

/** Deadlines on a test's own schema. */
public final class TestDeadlines {

    private TestDeadlines() {}

    public static Deadlines of(TestOrganisation organisation) {
        return new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);
    }
}
