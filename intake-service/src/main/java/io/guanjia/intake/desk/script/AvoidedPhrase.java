package io.guanjia.intake.desk.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.guanjia.platform.text.NameForm;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 不要用→改用: what nobody is to be told, and what to say instead (S1b(2)-R3a, S1b(2)-R5b).
 *
 * @param unless words that hold such a phrase and say something else
 */
@Schema(name = "AvoidedPhrase")
public record AvoidedPhrase(List<String> avoid, List<String> unless, String say, String clause) {

    @JsonCreator
    public AvoidedPhrase {
        unless = unless == null ? List.of() : List.copyOf(unless);
    }

    /** The phrase that stands in a text, in whichever width and with whatever blanks in it. */
    Optional<String> in(String text) {
        String said = NameForm.of(text);
        for (String another : unless) {
            said = said.replace(another, "|");
        }
        return avoid.stream().filter(said::contains).findFirst();
    }
}
