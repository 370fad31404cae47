package io.guanjia.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.organisation.Originals;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Refusals name posts as people do. */
class PostNamesTest {

    @Test
    void every_post_of_the_realm_has_a_name_and_in_chinese_it_is_the_realms() {
        Map<String, String> named =
                Arrays.stream(PostNames.values()).collect(Collectors.toMap(Enum::name, PostNames::zh));

        assertThat(named.keySet()).isEqualTo(Originals.posts().keySet());
        named.forEach((post, zh) -> assertThat(Originals.posts().get(post)).contains(zh));
    }

    @Test
    void a_refusal_holds_the_code_for_machines_and_the_names_for_people() {
        Map<String, Object> values = new HashMap<>();
        PostNames.put(values, "above", "CHIEF_DIRECTOR");
        PostNames.put(values, "roles", List.of("TECHNICIAN", "ESTATE_OFFICER", "GARDENER"));

        assertThat(values)
                .containsEntry("above", "CHIEF_DIRECTOR")
                .containsEntry("aboveZh", "总主任")
                .containsEntry("aboveEn", "the chief director")
                .containsEntry("roles", "ESTATE_OFFICER、GARDENER、TECHNICIAN")
                .containsEntry("rolesZh", "管理员、GARDENER、维修人员")
                .containsEntry("rolesEn", "the estate officer, GARDENER, the technician");
    }
}
