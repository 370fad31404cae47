package io.guanjia.acceptance.trial;

import io.guanjia.acceptance.client.Door;
import io.guanjia.acceptance.client.Endpoints;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.List;
import java.util.Map;

/**
 * Gives somebody an account in the realm, as those who administer it do.
 *
 * @param password the demo's
 */
public record NewStaff(Door keycloak, String password) {

    private static final String REALM = "/admin/realms/guanjia";

    public static NewStaff in(Suite suite) {
        SuiteClient administrators = SuiteClient.of(Endpoints.of(suite), user -> suite.administratorToken());
        return new NewStaff(administrators.as("admin").door(suite.url(Component.KEYCLOAK)), suite.demoPassword());
    }

    public void join(String userName, String org, List<String> roles, String... departments) {
        Map<String, Object> attributes =
                Map.of("staff_id", List.of(userName), "org", List.of(org), "departments", departments);
        Map<String, Object> user = Map.of(
                "username", userName,
                "enabled", true,
                "lastName", userName,
                "attributes", attributes,
                "credentials", List.of(Map.of("type", "password", "value", password)));
        keycloak.post(REALM + "/users", user).expectSuccess();
        Account[] accounts =
                keycloak.get(REALM + "/users?exact=true&username=" + userName).as(Account[].class);
        List<Role> given = roles.stream()
                .map(role -> keycloak.get(REALM + "/roles/" + role).as(Role.class))
                .toList();
        keycloak.post(REALM + "/users/" + accounts[0].id() + "/role-mappings/realm", given)
                .expectSuccess();
    }

    private record Account(String id) {}

    private record Role(String id, String name) {}
}
