package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a service tells Prometheus, held against the customs that {@code promtool check metrics} holds it against.
 *
 * @param text in Prometheus' text format
 */
public record Exposition(String text) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> UNITS_THAT_ARE_NO_BASE = Set.of(
            "milliseconds",
            "microseconds",
            "nanoseconds",
            "minutes",
            "hours",
            "days",
            "ms",
            "us",
            "ns",
            "kilobytes",
            "megabytes",
            "mb",
            "kb",
            "percent");
    private static final Set<String> ENDINGS_OF_DISTRIBUTIONS = Set.of("_count", "_sum", "_bucket");

    /** What is exposed at an address. */
    public static Exposition at(URI address) {
        return new Exposition(given().accept("text/plain")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Names of what is measured, without the endings of their parts. */
    public Set<String> families() {
        return types().keySet();
    }

    /** The sum of a measure's series; zero if there is none. */
    public double value(String series) {
        return text.lines()
                .filter(line -> line.startsWith(series + " ") || line.startsWith(series + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Everything that is not as customary. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        Map<String, String> help = told("# HELP ");
        types().forEach((name, type) -> {
            if (help.getOrDefault(name, "").isBlank()) {
                findings.add(name + ": no help");
            }
            if (!NAME.matcher(name).matches()) {
                findings.add(name + ": no name in lower case");
            }
            if (type.equals("untyped")) {
                findings.add(name + ": of no type");
            }
            if (type.equals("counter") != name.endsWith("_total")) {
                findings.add(name + ": a " + type + " by its type, not by its ending");
            }
            if (Set.of("counter", "gauge").contains(type)
                    && ENDINGS_OF_DISTRIBUTIONS.stream().anyMatch(name::endsWith)) {
                findings.add(name + ": ends like part of a distribution");
            }
            for (String word : name.split("_")) {
                if (UNITS_THAT_ARE_NO_BASE.contains(word)) {
                    findings.add(name + ": not in a base unit");
                }
                if (Set.of("counter", "gauge", "histogram", "summary").contains(word)) {
                    findings.add(name + ": its type in its name");
                }
            }
        });
        return findings;
    }

    private Map<String, String> types() {
        return told("# TYPE ");
    }

    private Map<String, String> told(String what) {
        Map<String, String> told = new TreeMap<>();
        text.lines().filter(line -> line.startsWith(what)).forEach(line -> {
            String[] words = line.substring(what.length()).split(" ", 2);
            told.put(words[0], words.length == 2 ? words[1] : "");
        });
        return told;
    }
}
