package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BodyLimits;
import io.guanjia.testing.service.OwnCursors;
import io.guanjia.testing.service.StrictBodies;
import io.guanjia.testing.service.StrictQueries;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What comes from outside is taken as it is written, or refused by the name of what was wrong. */
@QuarkusTest
@NoticeServiceTest
class StrictReadingTest {

    @Test
    void every_field_of_every_body_takes_its_own_type_only() {
        Office.defineBranches();

        assertThat(StrictBodies.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_parameter_of_every_query_is_known_and_readable() {
        Office.defineBranches();

        assertThat(StrictQueries.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_list_goes_on_only_from_a_cursor_that_it_gave_by_the_same_filter() {
        Office.defineBranches();
        Office.drafted(Office.waterIsOff());
        Office.drafted(Office.waterIsOff());

        assertThat(OwnCursors.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }

    @Test
    void every_text_and_every_list_has_the_limit_that_is_described() {
        Office.defineBranches();

        assertThat(BodyLimits.from("HX/FZ/GL/GL01").findings()).isEmpty();
    }
}
