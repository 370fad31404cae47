package io.guanjia.testing.clause;

import io.guanjia.testing.clause.ClauseRecorder.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws {@code docs/clauses.md} from what tests have proved: clause, feature, test, extent. Runs after all tests; with
 * {@code check} it fails if the committed page says anything else, with {@code write} it renews the page.
 */
public final class ClauseTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ClauseTable() {}

    /** @param arguments the repository's root, then {@code check} or {@code write} */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path page = root.resolve("docs/clauses.md");
        String drawn = draw(catalogue(root.resolve("docs/clauses.tsv")), proofs(root));
        if (arguments[1].equals("write")) {
            Files.writeString(page, drawn);
        } else if (!Files.exists(page) || !Files.readString(page).equals(drawn)) {
            Files.createDirectories(root.resolve("target"));
            Files.writeString(root.resolve("target/clauses.md"), drawn);
            throw new IllegalStateException(
                    "docs/clauses.md does not say what the tests have proved; see target/clauses.md, renew with -Dclauses=write");
        }
    }

    /** One clause of the manuals. {@code holds} says whether software can hold it: full, assist or human. */
    record CatalogueClause(String id, String source, String service, String holds) {}

    static List<CatalogueClause> catalogue(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(columns -> new CatalogueClause(columns[0], columns[1], columns[2], columns[3]))
                .toList();
    }

    private static List<Proof> proofs(Path root) throws IOException {
        List<Proof> all = new ArrayList<>();
        for (Path module : modules(root)) {
            Path folder = module.resolve("target/clauses");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(file -> all.addAll(read(file)));
                }
            }
        }
        return all;
    }

    private static List<Path> modules(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Proof> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JSON.readValue(line, Proof.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The page itself.
     *
     * @throws IllegalStateException if a test names a clause that the manuals do not have
     */
    static String draw(List<CatalogueClause> catalogue, List<Proof> proofs) {
        Map<String, List<Proof>> byClause = new LinkedHashMap<>();
        catalogue.forEach(clause -> byClause.put(clause.id(), new ArrayList<>()));
        for (Proof proof : proofs) {
            for (String clause : proof.clauses()) {
                List<Proof> known = byClause.get(clause);
                if (known == null) {
                    throw new IllegalStateException(
                            proof.testClass() + " names a clause that does not exist: " + clause);
                }
                known.add(proof);
            }
        }
        List<CatalogueClause> shown = catalogue.stream()
                .filter(clause -> !byClause.get(clause.id()).isEmpty())
                .toList();
        long whole = shown.stream()
                .filter(clause -> isWhole(byClause.get(clause.id())))
                .count();
        StringBuilder page =
                new StringBuilder("""
                # Clauses shown by executed tests

                Drawn from the tests that ran and passed (`@Clause`); not written by hand. *Holds* is what software can do for the
                clause: hold it in full, assist the person, or nothing (human). *Shown* is how much of that the tests prove today.

                %d of the %d clauses of the manuals are shown: %d in full, %d in part.

                | clause | 原文 | holds | shown | service | tests |
                |---|---|---|---|---|---|
                """.formatted(shown.size(), catalogue.size(), whole, shown.size() - whole));
        for (CatalogueClause clause : shown) {
            List<Proof> of = byClause.get(clause.id());
            page.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            clause.id(),
                            clause.source().replace("|", "\\|"),
                            clause.holds(),
                            isWhole(of) ? "full" : "part",
                            clause.service(),
                            tests(of)));
        }
        return page.toString();
    }

    private static boolean isWhole(List<Proof> proofs) {
        return proofs.stream().anyMatch(proof -> proof.extent().equals("FULL"));
    }

    private static String tests(List<Proof> proofs) {
        TreeSet<String> lines = new TreeSet<>(Comparator.naturalOrder());
        proofs.forEach(proof -> lines.add("`%s` %s"
                .formatted(
                        proof.testClass().substring(proof.testClass().lastIndexOf('.') + 1),
                        proof.test().replace('_', ' '))));
        return String.join("<br>", lines);
    }
}
