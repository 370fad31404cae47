package io.guanjia.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void a_version_is_quoted_as_etags_are() {
        assertThat(Version.etag(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\"7\"", "*", " "})
    void the_current_version_any_or_none_will_do(String ifMatch) {
        assertThatCode(() -> Version.requireCurrent(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "nonsense"})
    void any_other_version_is_stale_and_the_answer_names_the_current_one(String ifMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Version.requireCurrent(ifMatch, 7))
                .matches(problem -> problem.type() == CommonProblem.STALE_VERSION)
                .matches(problem -> problem.values().get("current").equals(7L));
    }
}
