package io.guanjia.intake.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.request.Post;
import io.guanjia.testing.organisation.Originals;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StaffRolesTest {

    @Test
    void the_roles_of_posts_are_those_that_the_realm_hands_out() {
        assertThat(StaffRoles.KNOWN)
                .containsExactlyInAnyOrderElementsOf(Originals.posts().keySet());
    }

    @Test
    void every_post_that_a_complaint_can_be_about_is_one_of_them() {
        assertThat(Arrays.stream(Post.values()).map(Enum::name)).isSubsetOf(StaffRoles.KNOWN);
    }
}
