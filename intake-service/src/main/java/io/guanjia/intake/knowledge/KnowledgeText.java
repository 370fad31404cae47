package io.guanjia.intake.knowledge;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry says.
 *
 * @param keywords by which else people ask
 * @param source from where it is known
 * @param department that keeps it; null where customer service does
 */
@Embeddable
record KnowledgeText(String title, String category, String keywords, String answer, String source, String department) {

    /** S1b(3)-3.1: inquiries are customer service's, and so is what they are answered from. */
    private static final Set<String> KEEP_ALL = Set.of(
            "CUSTOMER_SERVICE_AGENT",
            "CS_TEAM_LEADER",
            "SERVICE_CENTRE_HEAD",
            "OFFICE_DIRECTOR",
            "GROUP_PROPERTY_DEPARTMENT");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TAKEN_FOR_OTHERS = Pattern.compile("([\\\\%_])");

    /** @throws Problem {@code KNOWLEDGE_HOLDS_PERSONAL_DATA}, naming each field and place: everybody at a desk reads it */
    void requireNothingPersonal() {
        List<FieldError> personal = Stream.of(
                        personalIn("title", title),
                        personalIn("keywords", keywords),
                        personalIn("answer", answer),
                        personalIn("source", source))
                .flatMap(Function.identity())
                .toList();
        if (!personal.isEmpty()) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_HOLDS_PERSONAL_DATA, personal);
        }
    }

    private static Stream<FieldError> personalIn(String field, String text) {
        return PersonalDataInText.placesOfOnePersonsNumbers(text).stream()
                .map(place -> new FieldError(
                        field, "第 %1$d 个字符起是个人号码 (a number of one person from character %1$d on)".formatted(place)));
    }

    /** A department's head writes what the department keeps, and nothing else. */
    Optional<Problem> against(Caller keeper) {
        return refuseIf(
                Collections.disjoint(keeper.roles(), KEEP_ALL)
                        && keeper().filter(keeper.departments()::contains).isEmpty(),
                Problem.of(
                        KnowledgeProblem.KNOWLEDGE_OF_ANOTHER_DEPARTMENT, Map.of("department", keeper().orElse("—"))));
    }

    /** The department that keeps it, if one does. */
    Optional<String> keeper() {
        return Optional.ofNullable(department);
    }

    String titleWords() {
        return normal(title);
    }

    String words() {
        return normal(title + " " + keywords + " " + answer);
    }

    /** Each word of what somebody typed, as SQL looks for it anywhere in a text; none where nothing was typed. */
    static Optional<String[]> patterns(String typed) {
        String normal = normal(typed).strip();
        return normal.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(" ")
                        .splitAsStream(normal)
                        .map(word -> "%" + TAKEN_FOR_OTHERS.matcher(word).replaceAll("\\\\$1") + "%")
                        .toArray(String[]::new));
    }

    private static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(INVISIBLE.matcher(folded).replaceAll("")).replaceAll(" ");
    }
}
