package io.guanjia.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.acceptance.cluster.Play.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what kustomize rendered of intake's folder to what podman is told. */
class PlayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Place FIRST = new Place("run-intake-1", 20001, 20002);
    private static final Place SECOND = new Place("run-intake-2", 20003, 20004);

    private final Manifests manifests = Manifests.in(Path.of("src/test/resources/cluster/intake.json"));
    private final Surroundings surroundings = new Surroundings(
            Map.of("GUANJIA_DATABASE_URL", "jdbc:postgresql://localhost:5432/guanjia", "SOMETHING_ELSE", "1"),
            Map.of(
                    "intake-owner-login/password", "a",
                    "intake-app-login/password", "b",
                    "intake-worker-login/password", "c",
                    "intake-keys/field-keys", "d",
                    "intake-keys/blind-index-key", "e"));
    private final Play play = new Play(manifests, "run", "intake", "1.1.0", surroundings);

    @Test
    void the_image_is_of_the_wanted_version_in_every_container() {
        assertThat(texts(pod(FIRST), "image")).hasSize(2).containsOnly("localhost/guanjia/intake:1.1.0");
    }

    @Test
    void what_a_pod_may_do_and_how_much_memory_it_has_stays_as_rendered() {
        JsonNode rendered = manifests.deployment("intake").at("/spec/template/spec");
        JsonNode played = pod(FIRST);

        assertThat(played.get("securityContext")).isEqualTo(rendered.get("securityContext"));
        for (String container : List.of("/containers/0", "/initContainers/0")) {
            assertThat(played.at(container + "/securityContext"))
                    .isEqualTo(rendered.at(container + "/securityContext"));
            assertThat(played.at(container + "/resources")).isEqualTo(rendered.at(container + "/resources"));
        }
    }

    @Test
    void one_processor_is_all_that_is_added_to_the_limits_where_that_is_measured() {
        JsonNode played = spec(documents(play.pod(FIRST, true)));

        assertThat(played.at("/containers/0/resources/limits/cpu").asText()).isEqualTo("1");
        assertThat(pod(FIRST).at("/containers/0/resources/limits").has("cpu")).isFalse();
    }

    @Test
    void probes_and_ports_that_podman_cannot_have_here_are_left_out() {
        JsonNode container = pod(FIRST).at("/containers/0");

        assertThat(container.has("readinessProbe")).isFalse();
        assertThat(container.has("lifecycle")).isFalse();
        assertThat(container.has("ports")).isFalse();
    }

    @Test
    void certificates_of_stores_are_left_out_with_everything_that_names_them() {
        JsonNode played = pod(FIRST);

        assertThat(played.get("volumes")).hasSize(1);
        assertThat(played.at("/containers/0/volumeMounts")).hasSize(1);
        assertThat(texts(played, "name")).doesNotContain("KAFKA_SSL_KEYSTORE_PASSWORD");
        assertThat(settings(FIRST).fieldNames())
                .toIterable()
                .noneMatch(name -> name.startsWith("KAFKA_SSL_") || name.equals("KAFKA_SECURITY_PROTOCOL"));
    }

    @Test
    void every_secret_that_is_asked_for_is_one_that_this_run_makes() {
        List<String> asked = new ArrayList<>();
        pod(FIRST)
                .findValues("secretKeyRef")
                .forEach(secret -> asked.add(secret.get("name").asText()));

        assertThat(asked)
                .isNotEmpty()
                .allMatch(name -> name.startsWith("run-"))
                .allMatch(name -> surroundings.secrets().keySet().stream()
                        .anyMatch(secret -> secret.startsWith(name.substring("run-".length()) + "/")));
    }

    @Test
    void stores_and_ports_are_those_of_this_machine_and_nothing_is_told_that_the_manifest_has_not() {
        JsonNode settings = settings(FIRST);

        assertThat(settings.get("GUANJIA_DATABASE_URL").asText()).isEqualTo("jdbc:postgresql://localhost:5432/guanjia");
        assertThat(settings.get("GUANJIA_HTTP_PORT").asText()).isEqualTo("20001");
        assertThat(settings.get("GUANJIA_MANAGEMENT_PORT").asText()).isEqualTo("20002");
        assertThat(settings.has("SOMETHING_ELSE")).isFalse();
    }

    @Test
    void two_pods_of_one_deployment_share_neither_volumes_nor_settings() {
        assertThat(names(play.pod(FIRST, false))).doesNotContainAnyElementsOf(names(play.pod(SECOND, false)));
    }

    @Test
    void the_migration_is_played_as_a_pod_of_its_own() {
        List<JsonNode> documents = documents(play.migration(FIRST));
        JsonNode pod = documents.getLast();

        assertThat(pod.get("kind").asText()).isEqualTo("Pod");
        assertThat(pod.at("/metadata/name").asText()).isEqualTo("run-intake-1");
        assertThat(pod.at("/spec/restartPolicy").asText()).isEqualTo("Never");
        assertThat(pod.at("/spec/containers/0/name").asText()).isEqualTo("migrate");
    }

    private JsonNode pod(Place place) {
        return spec(documents(play.pod(place, false)));
    }

    private JsonNode settings(Place place) {
        return documents(play.pod(place, false)).getFirst().get("data");
    }

    private static List<String> names(String played) {
        List<String> names = new ArrayList<>();
        documents(played)
                .forEach(document -> names.add(document.at("/metadata/name").asText()));
        spec(documents(played))
                .get("volumes")
                .forEach(volume -> names.add(volume.get("name").asText()));
        return names;
    }

    private static List<String> texts(JsonNode node, String field) {
        return node.findValuesAsText(field);
    }

    private static JsonNode spec(List<JsonNode> documents) {
        return documents.getLast().at("/spec/template/spec");
    }

    private static List<JsonNode> documents(String played) {
        List<JsonNode> documents = new ArrayList<>();
        for (String document : played.split("\n---\n")) {
            documents.add(read(document));
        }
        return documents;
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
