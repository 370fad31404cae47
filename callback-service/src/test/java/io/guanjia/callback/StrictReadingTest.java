package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.Desk;
import io.guanjia.platform.reading.Payload;
import io.guanjia.testing.service.BodyLimits;
import io.guanjia.testing.service.OwnCursors;
import io.guanjia.testing.service.StrictBodies;
import io.guanjia.testing.service.StrictEvents;
import io.guanjia.testing.service.StrictQueries;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes from outside is taken as it is written, or refused by the name of what was wrong. */
@QuarkusTest
@CallbackServiceTest
class StrictReadingTest {

    private final ObjectMapper json;

    StrictReadingTest(ObjectMapper json) {
        this.json = json;
    }

    @Test
    void every_field_of_every_body_takes_its_own_type_only() {
        Desk.defineBranches();

        assertThat(StrictBodies.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_field_of_every_event_takes_its_own_type_only() {
        Set<Class<?>> shapes = StrictEvents.shapesReadHere();

        assertThat(shapes).extracting(Class::getSimpleName).contains("RequestHandled", "SlipConfirmed");
        assertThat(StrictEvents.findings(shapes, (payload, shape) -> Payload.read(json.readTree(payload), shape, json)))
                .isEmpty();
    }

    @Test
    void every_parameter_of_every_query_is_known_and_readable() {
        Desk.defineBranches();

        assertThat(StrictQueries.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_list_goes_on_only_from_a_cursor_that_it_gave_by_the_same_filter() {
        Desk.defineBranches();
        Desk.newCallback("SERVICE_NEED");
        Desk.newCallback("SERVICE_NEED");

        assertThat(OwnCursors.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_text_and_every_list_has_the_limit_that_is_described() {
        Desk.defineBranches();

        assertThat(BodyLimits.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }
}
