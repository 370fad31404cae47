package io.guanjia.acceptance.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The objects of an environment as kustomize rendered them. */
record Manifests(List<ObjectNode> objects) {

    private static final String NAME = "app.kubernetes.io/name";

    /** @param rendered a file with all of them in one JSON array */
    static Manifests in(Path rendered) {
        try {
            List<ObjectNode> objects = new ArrayList<>();
            for (JsonNode object : new ObjectMapper().readTree(rendered.toFile())) {
                objects.add((ObjectNode) object);
            }
            return new Manifests(List.copyOf(objects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode deployment(String program) {
        return labelled("Deployment", program)
                .orElseThrow(() -> new IllegalArgumentException("no Deployment of " + program));
    }

    /** The Job that brings a program's schema to its version; the console has none. */
    Optional<ObjectNode> migration(String program) {
        return labelled("Job", program);
    }

    ObjectNode settings(String name) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals("ConfigMap")
                        && object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ConfigMap " + name));
    }

    private Optional<ObjectNode> labelled(String kind, String program) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind)
                        && object.at("/metadata/labels").path(NAME).asText().equals(program))
                .findFirst();
    }
}
