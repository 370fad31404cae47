package io.guanjia.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @Test
    void who_asks_for_no_size_gets_fifty() {
        assertThat(PageRequest.of(null, null).size()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void a_page_holds_from_one_to_two_hundred(int size) {
        assertThat(PageRequest.of(size, " ").after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void any_other_size_is_refused(int size) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PageRequest.of(size, null))
                .matches(problem -> problem.type() == CommonProblem.PAGE_TOO_LARGE);
    }

    @Test
    void the_next_page_goes_on_after_the_last_entry_shown() {
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        Page<UUID> page = Page.of(ids, 2, id -> new Cursor(Instant.EPOCH, id));

        assertThat(page.items()).isEqualTo(ids.subList(0, 2));
        assertThat(PageRequest.of(2, page.next()).after()).contains(new Cursor(Instant.EPOCH, ids.get(1)));
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Page.of(List.of("a", "b"), 2, text -> new Cursor(Instant.EPOCH, UUID.randomUUID()))
                        .next())
                .isNull();
    }
}
