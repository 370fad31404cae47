package io.guanjia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.architecture.PackageTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    private static final Pattern WORDS_OF_SERVICES =
            Pattern.compile("slip|complaint|household|callback|(?<!un)notice", Pattern.CASE_INSENSITIVE);

    @Test
    void every_package_uses_only_those_that_stand_before_it() {
        above(foundations()).check();
    }

    private static PackageTable foundations() {
        return PackageTable.of("io.guanjia.platform")
                .row("calendar")
                .row("migration")
                .row("problem")
                .row("scope")
                .row("text")
                .row("reading", "problem", "text")
                .row("transaction", "problem", "scope")
                .row("http", "problem", "transaction")
                .row("idempotency", "problem", "transaction")
                .row("privacy", "scope", "text", "transaction")
                .row("attachment", "privacy", "problem", "scope", "text", "transaction")
                .row("listing", "privacy", "problem", "reading", "scope", "transaction")
                .row("organisation", "calendar", "problem", "scope", "transaction")
                .row("worker", "transaction")
                .row("measure", "http", "transaction", "worker")
                .row("numbering", "organisation", "transaction")
                .row("outbox", "scope", "transaction", "worker")
                .row("permission", "http", "organisation", "problem", "scope")
                .row("retention", "scope", "transaction", "worker");
    }

    private static PackageTable above(PackageTable table) {
        return table.row(
                        "deadline",
                        "calendar",
                        "listing",
                        "organisation",
                        "outbox",
                        "permission",
                        "scope",
                        "transaction",
                        "worker")
                .row("export", "listing", "organisation", "permission", "privacy", "scope", "transaction")
                .row("description", "export", "http", "problem", "text")
                .row("history", "deadline", "privacy", "scope", "transaction")
                .row(
                        "inbox",
                        "history",
                        "organisation",
                        "outbox",
                        "permission",
                        "problem",
                        "reading",
                        "scope",
                        "text",
                        "transaction",
                        "worker")
                .row(
                        "register",
                        "calendar",
                        "deadline",
                        "history",
                        "http",
                        "idempotency",
                        "listing",
                        "organisation",
                        "outbox",
                        "permission",
                        "privacy",
                        "problem",
                        "scope",
                        "text",
                        "transaction",
                        "worker")
                .row("clock", "inbox", "transaction")
                .row("subscription", "calendar", "deadline", "inbox", "organisation", "transaction");
    }

    /** In code and comments; whoever needs such a word is a service. */
    @Test
    void no_word_of_a_service_stands_in_it() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(WORDS_OF_SERVICES));
        }
    }
}
