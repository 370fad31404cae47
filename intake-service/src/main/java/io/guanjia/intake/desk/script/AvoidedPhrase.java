package io.guanjia.intake.desk.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.guanjia.platform.text.NameForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 不要用→改用: what nobody is to be told, and what to say instead (S1b(2)-R3a, S1b(2)-R5b).
 *
 * @param unless words that hold such a phrase and say something else
 */
@Schema(name = "AvoidedPhrase")
public record AvoidedPhrase(List<String> avoid, List<String> unless, String say, String clause) {

    private static final Pattern NOT_HEARD = Pattern.compile("[,、·~_\"'“”‘’…-]");

    @JsonCreator
    public AvoidedPhrase {
        unless = unless == null ? List.of() : List.copyOf(unless);
    }

    /** The phrase that stands in a text, in whichever width and with whatever blanks, commas or dashes in it. */
    Optional<String> in(String text) {
        String said = heard(text);
        for (String another : unless) {
            said = said.replace(heard(another), "|");
        }
        return avoid.stream().map(AvoidedPhrase::heard).filter(said::contains).findFirst();
    }

    private static String heard(String written) {
        return NOT_HEARD.matcher(NameForm.of(written)).replaceAll("");
    }
}
