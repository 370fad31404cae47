package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Compares the committed description of a service's interface with the one the running service gives. With the system
 * property {@value #REWRITE} set to {@code true} the committed file is written anew instead, for the author to look at and
 * commit.
 */
public final class OpenApiDrift {

    /** {@code -Dguanjia.openapi.rewrite=true} */
    public static final String REWRITE = "guanjia.openapi.rewrite";

    /** Where every service keeps it, seen from its module. */
    public static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    private static final String LOCAL_REALM = "http://localhost:8080/realms/guanjia";

    private OpenApiDrift() {}

    /** The first difference between {@link #COMMITTED} and the running service; empty if there is none. */
    public static Optional<String> firstDifference() {
        return firstDifference(COMMITTED);
    }

    /** The first difference, told as the line number and both lines. */
    public static Optional<String> firstDifference(Path committed) {
        String served = served();
        try {
            if (Boolean.getBoolean(REWRITE)) {
                Files.createDirectories(committed.toAbsolutePath().getParent());
                Files.writeString(committed, served, UTF_8);
            }
            if (!Files.exists(committed)) {
                return Optional.of(committed + " is not committed yet: run the test once with -D" + REWRITE + "=true");
            }
            return difference(Files.readString(committed, UTF_8), served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Summaries of the endpoints whose 200 or 201 does not say what its body holds, so that clients would have to guess. */
    public static List<String> answersWithoutABody() {
        return given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths.values().collectMany { it.values() }"
                        + ".findAll { (it.responses['201'] ?: it.responses['200'] ?: [content: 1]).content == null }"
                        + ".summary");
    }

    private static String served() {
        String text = given().queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        // The only thing in the document that depends on where the service runs.
        return text.replace("\r\n", "\n")
                        .replace(TestTokens.ISSUER, LOCAL_REALM)
                        .stripTrailing() + "\n";
    }

    private static Optional<String> difference(String committed, String served) {
        List<String> was =
                committed.replace("\r\n", "\n").stripTrailing().lines().toList();
        List<String> is = served.stripTrailing().lines().toList();
        for (int line = 0; line < Math.max(was.size(), is.size()); line++) {
            String before = line < was.size() ? was.get(line) : "(end)";
            String now = line < is.size() ? is.get(line) : "(end)";
            if (!before.equals(now)) {
                return Optional.of("line %d: committed \"%s\", served \"%s\"".formatted(line + 1, before, now));
            }
        }
        return Optional.empty();
    }
}
