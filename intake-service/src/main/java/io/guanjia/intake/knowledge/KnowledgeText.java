package io.guanjia.intake.knowledge;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry says.
 *
 * @param keywords by which else people ask
 * @param source from where it is known
 * @param department that keeps it; customer service where there is none
 */
record KnowledgeText(
        String title, String category, String keywords, String answer, String source, Optional<String> department) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TAKEN_FOR_OTHERS = Pattern.compile("([\\\\%_])");

    /** @throws Problem {@code KNOWLEDGE_HOLDS_PERSONAL_DATA}, naming each field and place: everybody at a desk reads it */
    void requireNothingPersonal() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("keywords", keywords);
        fields.put("answer", answer);
        fields.put("source", source);
        List<FieldError> personal = new ArrayList<>();
        fields.forEach((field, text) -> PersonalDataInText.placesOfOnePersonsNumbers(text)
                .forEach(place -> personal.add(new FieldError(
                        field,
                        "第 %d 个字符起是个人号码 (a number of one person from character %d on)".formatted(place, place)))));
        if (!personal.isEmpty()) {
            throw Problem.of(KnowledgeProblem.KNOWLEDGE_HOLDS_PERSONAL_DATA, personal);
        }
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
