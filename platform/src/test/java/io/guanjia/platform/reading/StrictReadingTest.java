package io.guanjia.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.service.BodyLimits;
import io.guanjia.testing.service.StrictBodies;
import io.guanjia.testing.service.StrictEvents;
import io.guanjia.testing.service.StrictQueries;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes from outside is taken as it is written, or refused by the name of what was wrong. */
@QuarkusTest
class StrictReadingTest {

    private final ObjectMapper json;
    private final Probe probe;

    StrictReadingTest(ObjectMapper json, Probe probe) {
        this.json = json;
        this.probe = probe;
    }

    @Test
    void every_field_of_every_body_takes_its_own_type_only() {
        assertThat(StrictBodies.from(probe.office(probe.branch(), 1)).findings())
                .filteredOn(StrictReadingTest::isSomebodys)
                .isEmpty();
    }

    @Test
    void every_field_of_every_event_takes_its_own_type_only() {
        Set<Class<?>> shapes = StrictEvents.shapesReadHere();

        assertThat(shapes)
                .extracting(Class::getSimpleName)
                .contains("BranchDefined", "CalendarYear", "ClockAdvanced", "Policy");
        assertThat(StrictEvents.findings(shapes, (payload, shape) -> Payload.read(json.readTree(payload), shape, json)))
                .isEmpty();
    }

    @Test
    void every_parameter_of_every_query_is_known_and_readable() {
        assertThat(StrictQueries.from(probe.office(probe.branch(), 1)).findings())
                .filteredOn(StrictReadingTest::isSomebodys)
                .isEmpty();
    }

    /** Two endpoints of the probe are nobody's, whatever is asked of them. */
    private static boolean isSomebodys(String finding) {
        return !finding.contains("/failures/nobody-decided") && !finding.contains("/failures/unlisted");
    }

    @Test
    void every_text_and_every_list_has_the_limit_that_is_described() {
        assertThat(BodyLimits.from(probe.office(probe.branch(), 1)).findings()).isEmpty();
    }
}
