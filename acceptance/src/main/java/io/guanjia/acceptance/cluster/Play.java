package io.guanjia.acceptance.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes of rendered objects what {@code podman kube play} starts as one pod: the image, its init container, variables, security, memory
 * and volumes stay as they are; what podman cannot do or this machine has not is left out here, in one place.
 *
 * @param run goes before every name, since podman keeps those of all runs together
 * @param version the tag of the image
 */
record Play(Manifests manifests, String run, String program, String version, Surroundings surroundings) {

    /** In whose place a pod listens, as all share the network of the machine that the stores are on. */
    record Place(String name, int port, int managementPort) {}

    /** One pod of the program's Deployment. */
    String pod(Place place, boolean oneProcessor) {
        ObjectNode deployment = manifests.deployment(program).deepCopy();
        ObjectNode spec = (ObjectNode) deployment.get("spec");
        spec.put("replicas", 1);
        ObjectNode template = (ObjectNode) spec.at("/template/spec");
        if (oneProcessor) {
            ((ObjectNode) template.at("/containers/0/resources/limits")).put("cpu", "1");
        }
        return played(deployment, template, place);
    }

    /** The pod of the program's migration, which podman plays without its Job. */
    String migration(Place place) {
        ObjectNode job = manifests.migration(program).orElseThrow();
        ObjectNode pod = job.objectNode();
        pod.put("apiVersion", "v1").put("kind", "Pod").putObject("metadata");
        ObjectNode template = (ObjectNode) job.at("/spec/template/spec").deepCopy();
        pod.set("spec", template);
        return played(pod, template, place);
    }

    private String played(ObjectNode object, ObjectNode template, Place place) {
        ((ObjectNode) object.get("metadata")).put("name", place.name());
        adapt(template, place);
        List<String> documents = new ArrayList<>();
        for (String settings : settings(template)) {
            documents.add(settings(settings, place).toString());
        }
        rename(template, place.name());
        documents.add(object.toString());
        return String.join("\n---\n", documents);
    }

    private void adapt(ObjectNode template, Place place) {
        template.put("hostNetwork", true);
        // A pod that falls is to be seen, not started again; podman would also start an init container anew when it has
        // ended.
        template.put("restartPolicy", "Never");
        // One machine has nothing to spread over, and no accounts.
        template.remove(List.of("topologySpreadConstraints", "serviceAccountName"));
        Set<String> left = leaveOutSecretFiles(template);
        for (ObjectNode container : containers(template)) {
            container.put("image", image(container.get("image").asText()));
            container.remove(List.of("ports", "livenessProbe", "readinessProbe", "startupProbe", "lifecycle"));
            removeIf(container.withArray("env"), this::isNotKnownHere);
            removeIf(
                    container.withArray("volumeMounts"),
                    mount -> !left.contains(mount.get("name").asText()));
            for (JsonNode mount : container.get("volumeMounts")) {
                ((ObjectNode) mount)
                        .put("name", place.name() + "-" + mount.get("name").asText());
            }
        }
        for (JsonNode volume : template.get("volumes")) {
            ((ObjectNode) volume)
                    .put("name", place.name() + "-" + volume.get("name").asText());
        }
    }

    /** Certificates of stores that have none here. */
    private static Set<String> leaveOutSecretFiles(ObjectNode template) {
        removeIf(template.withArray("volumes"), volume -> volume.has("secret"));
        Set<String> left = new HashSet<>();
        template.get("volumes").forEach(volume -> left.add(volume.get("name").asText()));
        return left;
    }

    private boolean isNotKnownHere(JsonNode variable) {
        JsonNode secret = variable.at("/valueFrom/secretKeyRef");
        return !secret.isMissingNode()
                && !surroundings.hasSecret(
                        secret.get("name").asText(), secret.get("key").asText());
    }

    /** The names of the ConfigMaps that its containers read. */
    private static Set<String> settings(ObjectNode template) {
        Set<String> names = new HashSet<>();
        for (ObjectNode container : containers(template)) {
            for (JsonNode source : container.path("envFrom")) {
                names.add(source.at("/configMapRef/name").asText());
            }
        }
        return names;
    }

    private ObjectNode settings(String name, Place place) {
        ObjectNode settings = manifests.settings(name).deepCopy();
        ((ObjectNode) settings.get("metadata")).put("name", place.name() + "-" + name);
        Map<String, String> told = new LinkedHashMap<>();
        settings.get("data").properties().forEach(entry -> surroundings
                .setting(entry.getKey(), entry.getValue().asText())
                .ifPresent(value -> told.put(entry.getKey(), value)));
        told.put("GUANJIA_HTTP_PORT", Integer.toString(place.port()));
        told.put("GUANJIA_MANAGEMENT_PORT", Integer.toString(place.managementPort()));
        ObjectNode data = settings.putObject("data");
        told.forEach(data::put);
        return settings;
    }

    private void rename(ObjectNode template, String pod) {
        for (ObjectNode container : containers(template)) {
            for (JsonNode source : container.path("envFrom")) {
                ObjectNode settings = (ObjectNode) source.get("configMapRef");
                settings.put("name", pod + "-" + settings.get("name").asText());
            }
            for (JsonNode variable : container.get("env")) {
                if (variable.at("/valueFrom/secretKeyRef") instanceof ObjectNode secret) {
                    secret.put("name", run + "-" + secret.get("name").asText());
                }
            }
        }
    }

    private String image(String rendered) {
        return image(rendered.substring(0, rendered.lastIndexOf(':')), version);
    }

    static String image(String repository, String version) {
        return "localhost/" + repository + ":" + version;
    }

    private static List<ObjectNode> containers(ObjectNode template) {
        List<ObjectNode> containers = new ArrayList<>();
        template.path("initContainers").forEach(container -> containers.add((ObjectNode) container));
        template.path("containers").forEach(container -> containers.add((ObjectNode) container));
        return containers;
    }

    private static void removeIf(ArrayNode all, Predicate<JsonNode> unwanted) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (unwanted.test(all.get(i))) {
                all.remove(i);
            }
        }
    }
}
