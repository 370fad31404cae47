package io.guanjia.acceptance.trial;

import io.guanjia.acceptance.client.Json;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Gives somebody an account in the realm, as those who administer it do, with the demo's password. */
public record NewStaff(Suite suite, HttpClient http) {

    public static NewStaff in(Suite suite) {
        return new NewStaff(suite, HttpClient.newHttpClient());
    }

    public void join(String userName, String org, List<String> roles, String... departments) {
        String admin = "/admin/realms/guanjia";
        send(
                "POST",
                admin + "/users",
                Json.write(Map.of(
                        "username",
                        userName,
                        "enabled",
                        true,
                        "lastName",
                        userName,
                        "attributes",
                        Map.of("staff_id", List.of(userName), "org", List.of(org), "departments", departments),
                        "credentials",
                        List.of(Map.of("type", "password", "value", suite.demoPassword())))));
        Account[] accounts =
                Json.read(send("GET", admin + "/users?exact=true&username=" + userName, ""), Account[].class);
        List<Role> given = roles.stream()
                .map(role -> Json.read(send("GET", admin + "/roles/" + role, ""), Role.class))
                .toList();
        send("POST", admin + "/users/" + accounts[0].id() + "/role-mappings/realm", Json.write(given));
    }

    private record Account(String id) {}

    private record Role(String id, String name) {}

    private record AdminToken(String access_token) {}

    private String token() {
        String form =
                "client_id=admin-cli&grant_type=password&username=admin&password=" + suite.keycloakAdminPassword();
        HttpRequest request = HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return Json.read(body(request), AdminToken.class).access_token();
    }

    private String send(String method, String path, String json) {
        return body(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    private String body(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create(suite.url(Component.KEYCLOAK) + path);
    }
}
