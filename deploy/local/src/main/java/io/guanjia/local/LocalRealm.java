package io.guanjia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realm of every environment with what makes a developer's machine convenient on top: demo users, tokens for
 * scripts, Swagger UI.
 *
 * @param directory {@code deploy/keycloak}
 */
record LocalRealm(Path directory) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "guanjia-realm.json";
    private static final String USERS = "guanjia-users-0.json";

    /** What Keycloak imports, by file name. */
    Map<String, byte[]> files() {
        try {
            ObjectNode realm = (ObjectNode) read(REALM);
            JsonNode more = read("local/guanjia-realm.json");
            for (JsonNode client : realm.get("clients")) {
                JsonNode convenient =
                        more.get("clients").path(client.get("clientId").asText());
                if (convenient instanceof ObjectNode values) {
                    ((ObjectNode) client).setAll(values);
                }
            }
            return new TreeMap<>(Map.of(
                    REALM,
                    JSON.writeValueAsBytes(realm),
                    USERS,
                    Files.readAllBytes(directory.resolve("local/" + USERS))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String file) throws IOException {
        return JSON.readTree(directory.resolve(file).toFile());
    }
}
