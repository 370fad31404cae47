package io.guanjia.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonProblemTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+?)(?:Zh|En)?}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @EnumSource
    void every_problem_has_chinese_and_english_words(CommonProblem problem) {
        assertThat(problem.zh()).containsPattern(CHINESE);
        assertThat(problem.en()).isNotBlank().doesNotContainPattern(CHINESE);
    }

    /** A post among them is called by its name in each. */
    @ParameterizedTest
    @EnumSource
    void both_languages_tell_the_same_values(CommonProblem problem) {
        assertThat(placeholders(problem.zh())).isEqualTo(placeholders(problem.en()));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_is_an_error_status(CommonProblem problem) {
        assertThat(problem.status()).isBetween(400, 599);
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(sentence).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
