package io.guanjia.intake.desk.script;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a wording of one's own may say. */
final class WordingRules {

    private WordingRules() {}

    /** @throws Problem the first rule that it breaks */
    static void require(
            DeskScript script, List<AvoidedPhrase> avoided, Optional<String> text, Optional<String> conduct) {
        refuse(saysSomething(script, text, conduct));
        refuse(text.flatMap(sentence -> nothingAvoided(avoided, sentence)));
        refuse(text.flatMap(WordingRules::knownBlanks));
        refuse(nothingPersonal(text, conduct));
    }

    private static Optional<Problem> saysSomething(DeskScript script, Optional<String> text, Optional<String> conduct) {
        return refuseIf(
                text.isEmpty() && conduct.isEmpty() || text.isPresent() && script.text() == null,
                Problem.of(DeskScriptProblem.SCRIPT_SAYS_NOTHING));
    }

    /** S1b(2)-R3a, S1b(2)-R5b: what is not to be said is not prompted either, and the replacement is named. */
    static Optional<Problem> nothingAvoided(List<AvoidedPhrase> avoided, String text) {
        return avoided.stream()
                .flatMap(one -> one.in(text).stream()
                        .map(phrase -> Problem.of(
                                DeskScriptProblem.SCRIPT_PHRASE_AVOIDED,
                                Map.of("phrase", phrase, "say", one.say()),
                                List.of(one.clause()))))
                .findFirst();
    }

    /** What nobody fills in would be read out as it stands. */
    static Optional<Problem> knownBlanks(String text) {
        List<String> unknown = Blanks.unknownIn(text);
        return refuseIf(
                !unknown.isEmpty(),
                Problem.of(
                        DeskScriptProblem.SCRIPT_BLANK_UNKNOWN,
                        List.of(new FieldError(
                                "text",
                                "没有这样的空格，可用：%1$s (no such blank; there are: %1$s)"
                                        .formatted(String.join(" ", Blanks.known())),
                                Blanks.known()))));
    }

    private static Optional<Problem> nothingPersonal(Optional<String> text, Optional<String> conduct) {
        List<FieldError> personal = Stream.concat(personalIn("text", text), personalIn("conduct", conduct))
                .toList();
        return refuseIf(!personal.isEmpty(), Problem.of(DeskScriptProblem.SCRIPT_HOLDS_PERSONAL_DATA, personal));
    }

    private static Stream<FieldError> personalIn(String field, Optional<String> text) {
        return text.stream()
                .flatMap(said -> PersonalDataInText.placesOfOnePersonsNumbers(said).stream())
                .map(place -> new FieldError(
                        field, "第 %1$d 个字符起是个人号码 (a number of one person from character %1$d on)".formatted(place)));
    }
}
