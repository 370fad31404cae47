package io.guanjia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The group, its company, branches, offices, departments, posts and working calendars of the demo, brought about as an administrator does it,
 * the households of its first office, as a team leader imports them, and the control procedures of the group.
 * What is there already stays as it is.
 */
public final class DemoOrganisation {

    private static final String PATH = "/api/intake/organisation";
    private static final String ADMINISTRATOR = "zuzhi.hx";
    private static final String HOUSEHOLDS = "/api/intake/households/imports";
    private static final String TEAM_LEADER = "zuzhang.gl01";
    private static final String PROCEDURES = "/api/intake/procedures";
    private static final String GROUP_DEPARTMENT = "jituan.hx";
    private static final Map<Component, String> LISTS = Map.of(
            Component.INTAKE, "/api/intake/service-requests?size=1",
            Component.ROUTING, "/api/routing/contact-slips?size=1",
            Component.CALLBACK, "/api/callback/callbacks?size=1",
            Component.NOTICE, "/api/notice/notices?size=1");
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int THERE_ALREADY = 412;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final HttpClient http;
    private final String token;
    private int made;

    private DemoOrganisation(Suite suite, HttpClient http) {
        this.suite = suite;
        this.http = http;
        this.token = suite.token(ADMINISTRATOR);
    }

    /**
     * Whether no branch is defined yet, so that nobody could work.
     *
     * @throws IllegalStateException if the service does not say
     */
    public static boolean isMissing(Suite suite) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> branches = new DemoOrganisation(suite, http).branches();
            if (branches.statusCode() != OK) {
                throw new IllegalStateException("it cannot be told whether there is an organisation, intake answered "
                        + branches.statusCode() + ": " + branches.body());
            }
            return JSON.readTree(branches.body()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Defines all of it and returns once every service knows it.
     *
     * @return how many entries were not there before
     */
    public static int load(Suite suite) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            DemoOrganisation demo = new DemoOrganisation(suite, http);
            demo.define(read("organisation.json"), read("working-calendar-china.json"));
            demo.importHouseholds(text("households.csv"));
            demo.publishProcedures(read("procedures.json"));
            return demo.made;
        }
    }

    private void define(JsonNode organisation, JsonNode calendar) {
        for (JsonNode branch : organisation.get("branches")) {
            make("/branches/" + branch.get("code").asText(), without(branch, "code"));
        }
        // A service that hears of a branch's calendar before the branch has to park it and report that.
        awaitLetIn(List.of("zongzhuren.gl", "zongzhuren.mw"));
        for (JsonNode branch : organisation.get("branches")) {
            for (JsonNode year : calendar.get("years")) {
                make(
                        "/branches/%s/calendars/%d"
                                .formatted(
                                        branch.get("code").asText(),
                                        year.get("year").asInt()),
                        without(year, "year"));
            }
        }
        for (JsonNode place : organisation.get("places")) {
            make("/places/" + place.get("org").asText(), without(place, "org"));
        }
        for (JsonNode office : organisation.get("offices")) {
            String code = office.get("code").asText();
            make("/offices/" + code, without(office, "code"));
            for (JsonNode department : organisation.get("departments")) {
                make(
                        "/departments/" + code + "-" + department.get("kind").asText(),
                        ((ObjectNode) department.deepCopy()).put("office", code));
            }
        }
        for (JsonNode post : organisation.get("posts")) {
            make("/staff-posts/" + post.get("staffId").asText(), without(post, "staffId"));
        }
        awaitLetIn(List.of("kefu.gl01", "kefu.mw01"));
    }

    /** Who lives in the demo's first office, so that its desk knows them before they call. What is there stays as it is. */
    private void importHouseholds(String list) {
        HttpRequest post = request(Component.INTAKE, HOUSEHOLDS, suite.token(TEAM_LEADER))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.createObjectNode()
                        .put("file", list.getBytes(StandardCharsets.UTF_8))
                        .toString()))
                .build();
        taken(HOUSEHOLDS, send(post));
    }

    /** By what all branches work, so that none of the four activities is missing. What is there stays as it is. */
    private void publishProcedures(JsonNode procedures) {
        String bearer = suite.token(GROUP_DEPARTMENT);
        String inForce = taken(PROCEDURES, get(Component.INTAKE, PROCEDURES + "?size=200", bearer));
        for (JsonNode procedure : procedures) {
            if (!inForce.contains(procedure.get("number").toString())) {
                String drafted = taken(
                        PROCEDURES,
                        send(request(Component.INTAKE, PROCEDURES, bearer)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(procedure.toString()))
                                .build()));
                String publication =
                        PROCEDURES + "/" + parsed(drafted).get("id").asText() + "/publication";
                taken(
                        publication,
                        send(request(Component.INTAKE, publication, bearer)
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.ofString("{}"))
                                .build()));
            }
        }
    }

    private static String taken(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private void make(String path, JsonNode body) {
        HttpRequest put = request(Component.INTAKE, PATH + path, token)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = send(put);
        if (answer.statusCode() / 100 == 2) {
            made++;
        } else if (answer.statusCode() != THERE_ALREADY) {
            throw new IllegalStateException(
                    "PUT " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Waits until every service has heard of where these people work. */
    private void awaitLetIn(List<String> people) {
        for (String person : people) {
            // Signed in once: the identity provider refuses somebody whose last attempt it is not done with yet.
            String bearer = suite.token(person);
            LISTS.forEach((service, list) -> {
                if (!Waiting.until(() -> get(service, list, bearer).statusCode() == OK, LIMIT)) {
                    throw new IllegalStateException(person + " is not let in: "
                            + get(service, list, bearer).body());
                }
            });
        }
    }

    private HttpResponse<String> branches() {
        return get(Component.INTAKE, PATH + "/branches", token);
    }

    private HttpResponse<String> get(Component service, String path, String bearer) {
        return send(request(service, path, bearer).build());
    }

    private HttpRequest.Builder request(Component service, String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(suite.url(service) + path))
                .header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode without(JsonNode entry, String name) {
        ObjectNode rest = entry.deepCopy();
        rest.remove(name);
        return rest;
    }

    private static JsonNode read(String name) {
        return parsed(text(name));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream file = DemoOrganisation.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
