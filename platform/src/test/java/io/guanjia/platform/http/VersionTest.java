package io.guanjia.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.OptionalLong;
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
    @ValueSource(
            strings = {
                "\"7\"",
                "*",
                " * ",
                "\"6\", \"7\"",
                "W/\"6\",\"7\"",
                "\"7-0a1b2c3d4e5f6071\"",
                ",\"7\"",
                "\"7\",",
                "\"a,b\" ,\t\"7\""
            })
    void the_current_version_alone_or_among_others_or_any_will_do(String ifMatch) {
        assertThatCode(() -> Version.requireCurrent(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"6\"",
                "7",
                "W/\"7\"",
                "nonsense",
                "\"77-0a\"",
                "\"6\", W/\"7\"",
                "\"\"",
                ",",
                "\"7",
                "*, \"7\"",
                "\"7\", *",
                "\"7\" \"6\"",
                "x\"7\"",
                "\"7\"x",
                "w/\"7\"",
                "W/*",
                "\"07\"",
                "\"７\"",
                "\"+7\"",
                "\"7\";q=1"
            })
    void any_other_version_is_stale_and_the_answer_names_the_current_one(String ifMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Version.requireCurrent(ifMatch, 7))
                .matches(problem -> problem.type() == CommonProblem.STALE_VERSION)
                .matches(problem -> problem.values().get("current").equals(7L));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void who_does_not_say_what_they_saw_changes_nothing(String ifMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Version.requireCurrent(ifMatch, 7))
                .matches(problem -> problem.type() == CommonProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\"", "W/\"7\"", "\"6\", \"7-0a\""})
    void what_must_not_be_there_yet_is_not_overwritten(String ifNoneMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Seen(null, ifNoneMatch).requireMet(OptionalLong.of(7)))
                .matches(problem -> problem.type() == CommonProblem.STALE_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*, \"6\"", "6", "\"6", "\"6\" \"5\"", "x"})
    void what_is_no_list_of_tags_says_nothing_of_what_must_not_be_there(String ifNoneMatch) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Seen(null, ifNoneMatch).requireMet(OptionalLong.of(7)))
                .matches(problem -> problem.type() == CommonProblem.STALE_VERSION);
    }

    @Test
    void what_is_not_there_yet_is_made_by_whoever_says_that_they_saw_nothing() {
        assertThatCode(() -> new Seen(null, "*").requireMet(OptionalLong.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Seen("\"0\"", null).requireMet(OptionalLong.empty()))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new Seen("*", null).requireMet(OptionalLong.empty()));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Seen("\"3\"", null).requireMet(OptionalLong.empty()));
    }
}
