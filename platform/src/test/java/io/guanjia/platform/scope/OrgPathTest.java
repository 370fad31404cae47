package io.guanjia.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgPathTest {

    @Test
    void an_office_path_names_all_four_levels() {
        assertThat(OrgPath.parse("HX/FZ/GL/GL01"))
                .isEqualTo(new OrgPath("HX", Optional.of("FZ"), Optional.of("GL"), Optional.of("GL01")));
    }

    @Test
    void a_path_ends_at_the_level_of_the_person() {
        assertThat(OrgPath.parse("HX/FZ/GL").office()).isEmpty();
        assertThat(OrgPath.parse("HX/FZ").branch()).isEmpty();
        assertThat(OrgPath.parse("HX").company()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "HX/", "/FZ", "HX//GL", "HX/FZ/GL/GL01/X"})
    void anything_else_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrgPath.parse(path));
    }

    @Test
    void a_place_is_in_line_with_itself_and_with_what_lies_above_and_below_it() {
        OrgPath office = OrgPath.parse("HX/FZ/GL/GL01");
        for (String place : List.of("HX", "HX/FZ", "HX/FZ/GL", "HX/FZ/GL/GL01")) {
            assertThat(office.isInLineWith(OrgPath.parse(place))).as(place).isTrue();
            assertThat(OrgPath.parse(place).isInLineWith(office)).as(place).isTrue();
        }
        for (String place : List.of("YY", "HX/NB", "HX/FZ/MW", "HX/FZ/GL/GL02", "YY/FZ/GL/GL01")) {
            assertThat(office.isInLineWith(OrgPath.parse(place))).as(place).isFalse();
        }
    }

    @Test
    void somebody_acts_in_the_first_of_their_roles_that_permits_it() {
        Caller caller = new Caller("li", OrgPath.parse("HX"), Set.of("ZEBRA", "BEAR", "ANT"), Set.of());

        assertThat(caller.actingAs(Set.of("ZEBRA", "BEAR"))).isEqualTo(new Actor("li", "BEAR", caller.roles()));
        assertThat(caller.actingAs(Set.of("OTHER"))).isEqualTo(new Actor("li", "NONE", caller.roles()));
    }
}
