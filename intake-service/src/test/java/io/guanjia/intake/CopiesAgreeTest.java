package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.request.RequestClock;
import io.guanjia.testing.organisation.Originals;
import org.junit.jupiter.api.Test;

/** What is shown to branches is what is kept, and every post that is named is one that the realm hands out. */
class CopiesAgreeTest {

    @Test
    void the_default_of_a_complaints_reply_is_the_one_that_is_kept_by() {
        assertThat(Originals.policies("intake."))
                .containsEntry(RequestClock.COMPLAINT_REPLY_POLICY, RequestClock.COMPLAINT_REPLY_DEFAULT.toString());
    }

    @Test
    void every_floor_belongs_to_a_policy() {
        assertThat(Originals.policies("").keySet())
                .containsAll(Originals.policyFloors("").keySet());
    }

    @Test
    void every_post_that_is_named_here_is_one_that_the_realm_hands_out() {
        assertThat(Originals.posts().keySet())
                .containsAll(new IntakePermissions()
                        .rows().values().stream()
                                .flatMap(row -> row.roles().stream())
                                .toList());
    }
}
