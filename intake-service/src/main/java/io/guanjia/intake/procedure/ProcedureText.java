package io.guanjia.intake.procedure;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a procedure says.
 *
 * @param purpose why there is one (S3-1)
 * @param appliesTo its scope (S1b(3)-2)
 * @param responsible the post that answers for it
 */
@Embeddable
record ProcedureText(
        String title, String purpose, String appliesTo, String responsible, String method, String controls) {

    /** @throws Problem {@code PROCEDURE_HOLDS_PERSONAL_DATA}, naming each field and place: everybody of a branch reads it */
    void requireNothingPersonal() {
        List<FieldError> personal = Map.of(
                        "title",
                        title,
                        "purpose",
                        purpose,
                        "appliesTo",
                        appliesTo,
                        "method",
                        method,
                        "controls",
                        controls)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> personalIn(field.getKey(), field.getValue()))
                .toList();
        if (!personal.isEmpty()) {
            throw Problem.of(ProcedureProblem.PROCEDURE_HOLDS_PERSONAL_DATA, personal);
        }
    }

    private static Stream<FieldError> personalIn(String field, String text) {
        return PersonalDataInText.placesOfOnePersonsNumbers(text).stream()
                .map(place -> new FieldError(
                        field, "第 %1$d 个字符起是个人号码 (a number of one person from character %1$d on)".formatted(place)));
    }
}
