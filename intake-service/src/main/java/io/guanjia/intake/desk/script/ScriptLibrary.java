package io.guanjia.intake.desk.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of the manual and the phrases that it forbids. A file, so that a sentence is added without touching a table;
 * what a branch words its own way hangs on the code of the sentence, which stays for ever.
 */
@ApplicationScoped
class ScriptLibrary {

    private static final String FILE = "group-library.json";

    private final Content content;

    ScriptLibrary(ObjectMapper json) {
        try (InputStream file = ScriptLibrary.class.getResourceAsStream(FILE)) {
            content = json.readValue(file, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library of desk scripts cannot be read", unreadable);
        }
    }

    private record Content(List<AvoidedPhrase> replacements, List<DeskScript> scripts) {}

    /** In the order in which they are shown. */
    List<DeskScript> scripts() {
        return content.scripts();
    }

    List<AvoidedPhrase> avoided() {
        return content.replacements();
    }

    Optional<DeskScript> find(String code) {
        return scripts().stream().filter(script -> script.code().equals(code)).findFirst();
    }
}
