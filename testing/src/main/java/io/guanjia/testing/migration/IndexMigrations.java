package io.guanjia.testing.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in migrations keeps others from writing: an index of a table that an earlier migration made is made CONCURRENTLY, in
 * a migration of its own that can be repeated. Where the same migration makes the table nobody writes yet.
 */
public final class IndexMigrations {

    /** Comments, bodies of functions and texts, whatever stands in them. */
    private static final Pattern NOT_LOOKED_INTO =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|'(?:[^']|'')*'", Pattern.DOTALL);

    private static final Pattern NEW_TABLE = pattern("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern INDEX =
            pattern("CREATE (?:UNIQUE )?INDEX (CONCURRENTLY )?(?:IF NOT EXISTS )?(?:(\\w+) )?ON (?:ONLY )?(\\w+)");
    private static final Pattern CHANGE = pattern("ALTER TABLE (?:IF EXISTS )?(?:ONLY )?(\\w+)");
    private static final Pattern BY_CONSTRAINT =
            pattern("\\bADD\\b[^,]*?\\b(?:(?:UNIQUE|PRIMARY KEY)(?! USING INDEX)|EXCLUDE)\\b");
    private static final Pattern ALONE = pattern("^(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\\b");

    private IndexMigrations() {}

    /** The scripts of a folder that keep others from writing, or that could not be repeated, each with what is wrong. */
    public static List<String> findings(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[VR].*\\.sql"))
                    .sorted()
                    .flatMap(file -> findings(file.getFileName().toString(), text(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> findings(String name, String script) {
        List<String> statements = statements(script);
        Set<String> made = new HashSet<>();
        List<String> found = new ArrayList<>();
        boolean alone = statements.stream().anyMatch(one -> ALONE.matcher(one).find());
        for (String statement : statements) {
            Matcher table = NEW_TABLE.matcher(statement);
            if (table.find()) {
                made.add(folded(table.group(1)));
            }
            if (alone && !ALONE.matcher(statement).find()) {
                found.add(name + ": an index made CONCURRENTLY shares its script with something else");
            }
            ofIndex(statement, statements, made).ifPresent(what -> found.add(name + ": " + what));
            ofConstraint(statement, made).ifPresent(what -> found.add(name + ": " + what));
        }
        return found;
    }

    private static Optional<String> ofIndex(String statement, List<String> all, Set<String> made) {
        Matcher index = INDEX.matcher(statement);
        if (!index.find() || made.contains(folded(index.group(3)))) {
            return Optional.empty();
        }
        if (index.group(1) == null) {
            return Optional.of("nobody writes to " + index.group(3) + " while its index is made");
        }
        String before = "DROP INDEX CONCURRENTLY IF EXISTS " + index.group(2);
        return all.subList(0, all.indexOf(statement)).stream().noneMatch(before::equalsIgnoreCase)
                ? Optional.of("if it ended halfway, what is left of " + index.group(2) + " is in its way")
                : Optional.empty();
    }

    private static Optional<String> ofConstraint(String statement, Set<String> made) {
        Matcher change = CHANGE.matcher(statement);
        return change.find()
                        && !made.contains(folded(change.group(1)))
                        && BY_CONSTRAINT.matcher(statement).find()
                ? Optional.of("nobody writes to " + change.group(1) + " while the index of its constraint is made")
                : Optional.empty();
    }

    private static List<String> statements(String script) {
        return Stream.of(NOT_LOOKED_INTO.matcher(script).replaceAll(" ").split(";"))
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static Pattern pattern(String sql) {
        return Pattern.compile(sql, Pattern.CASE_INSENSITIVE);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
