package io.guanjia.acceptance.trial;

import io.guanjia.local.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;

/** Defines the branches that trials act in, and waits until every service knows them. */
final class DemoOrganisation {

    private static final Duration KNOWN_LIMIT = Duration.ofSeconds(60);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TrialSuite trial;

    DemoOrganisation(TrialSuite trial) {
        this.trial = trial;
    }

    void load() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            branch(client, "GL", "鼓楼分公司");
            branch(client, "MW", "马尾分公司");
            office(client, "GL", "GL01", "嘉园管理处");
            office(client, "GL", "GL02", "江滨管理处");
            office(client, "MW", "MW01", "滨海管理处");
            for (String user : List.of("kefu.gl01", "kefu.mw01")) {
                awaitKnown(client, Component.ROUTING, "/api/routing/contact-slips", user);
                awaitKnown(client, Component.CALLBACK, "/api/callback/callbacks", user);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void branch(HttpClient client, String code, String name) throws IOException, InterruptedException {
        define(client, "branches/" + code, """
                {"nameZh": "%s", "nameEn": "Branch %s", "group": "HX", "company": "FZ", "zone": "%s"}""".formatted(name, code, ZONE));
        int year = Year.now(ZONE).getValue();
        define(client, "branches/" + code + "/calendars/" + year, "{}");
        define(client, "branches/" + code + "/calendars/" + (year + 1), "{}");
    }

    private void office(HttpClient client, String branch, String code, String name)
            throws IOException, InterruptedException {
        define(client, "offices/" + code, """
                {"branch": "%s", "nameZh": "%s", "nameEn": "Office %s"}""".formatted(branch, name, code));
        define(client, "departments/" + code + "-ENGINEERING", """
                {"office": "%s", "kind": "ENGINEERING", "nameZh": "工程部", "nameEn": "Engineering"}""".formatted(code));
    }

    private void define(HttpClient client, String entry, String definition) throws IOException, InterruptedException {
        URI address = trial.url(Component.INTAKE, "/api/intake/organisation/" + entry);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + trial.token("zuzhi.hx"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(definition))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(entry + " was refused: " + answer.body());
        }
    }

    /** The organisation travels as events: until they arrived a service does not know the branch in a token. */
    private void awaitKnown(HttpClient client, Component service, String path, String user)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(trial.url(service, path))
                .header("Authorization", "Bearer " + trial.token(user))
                .build();
        long end = System.nanoTime() + KNOWN_LIMIT.toNanos();
        int status = 0;
        while (System.nanoTime() < end) {
            status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(service.id() + " does not know the branch of " + user + ": HTTP " + status);
    }
}
