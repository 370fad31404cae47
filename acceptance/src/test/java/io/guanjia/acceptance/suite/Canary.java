package io.guanjia.acceptance.suite;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for words everywhere the suite could have let them: logs, topics with keys and headers, metrics, traces, and
 * tables, where bytes are read as text too.
 */
public record Canary(TrialSuite trial, Topics topics, Collector collector) {

    /** @return the places in which any of the words stands; empty is what one hopes for */
    public Set<String> whereverSeen(List<String> words) {
        Set<String> places = new TreeSet<>();
        places.addAll(inLogs(words));
        places.addAll(onTopics(words));
        places.addAll(inMetrics(words));
        places.addAll(inTraces(words));
        places.addAll(inTables(words));
        return places;
    }

    private List<String> inLogs(List<String> words) {
        try (Stream<Path> logs = Files.list(trial.suite().log(Component.INTAKE).getParent())) {
            return logs.filter(log -> holdsAny(text(log), words))
                    .map(log -> "log " + log.getFileName())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> onTopics(List<String> words) {
        return topics.everything().stream()
                .filter(heard -> holdsAny(heard.key() + heard.headers() + heard.value(), words))
                .map(heard -> "topic " + heard.topic())
                .toList();
    }

    private List<String> inMetrics(List<String> words) {
        return Component.services().stream()
                .filter(service -> holdsAny(metrics(service), words))
                .map(service -> "metrics of " + service.id())
                .toList();
    }

    private List<String> inTraces(List<String> words) {
        return collector.sendersOf(trial.suite(), words).stream()
                .map(service -> "traces of " + service.id())
                .toList();
    }

    private List<String> inTables(List<String> words) {
        List<String> places = new ArrayList<>();
        try (Connection database = trial.reader()) {
            for (String table : tables(database)) {
                if (holdsAny(database, table, words)) {
                    places.add("table " + table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return places;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT table_schema || '.' || table_name FROM information_schema.tables"
                                + " WHERE table_type = 'BASE TABLE' AND table_schema = ANY (?)");
                ResultSet found = rows(
                        query, Component.services().stream().map(Component::id).toList(), database)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static boolean holdsAny(Connection database, String table, List<String> words) throws SQLException {
        List<String> shown = words.stream()
                .flatMap(word -> Stream.of(word, asBytesAreShown(word)))
                .toList();
        // The name comes from the catalogue, and a table's name is no parameter.
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT 1 FROM " + table + " t, unnest(?) AS word WHERE strpos(t::text, word) > 0 LIMIT 1");
                ResultSet found = rows(query, shown, database)) {
            return found.next();
        }
    }

    private static String asBytesAreShown(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }

    private static ResultSet rows(PreparedStatement query, List<String> texts, Connection database)
            throws SQLException {
        query.setArray(1, database.createArrayOf("text", texts.toArray()));
        return query.executeQuery();
    }

    private String metrics(Component service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(trial.suite().managementUrl(service) + "/q/metrics"))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
