package io.guanjia.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where contracts lie: {@code <publisher>/<aggregate>.<event>.v<n>.schema.json} and, beside it, {@code .sample.json}.
 * The folder {@code released} holds the schemas in the form consumers already rely on.
 */
final class ContractFolder {

    private static final String RELEASED = "released";
    private static final String PREFIX = "guanjia.";
    private static final String SCHEMA = ".schema.json";
    private static final String SAMPLE = ".sample.json";

    private final Path root;

    ContractFolder(Path root) {
        this.root = root;
    }

    /** Looks upwards from the working directory, which is a module's folder or the repository itself. */
    static ContractFolder ofRepository() {
        for (Path step = Path.of("").toAbsolutePath(); step != null; step = step.getParent()) {
            Path candidate = step.resolve("contracts");
            if (Files.exists(candidate.resolve("asyncapi.yaml"))) {
                return new ContractFolder(candidate);
            }
        }
        throw new IllegalStateException(
                "no contracts folder above " + Path.of("").toAbsolutePath());
    }

    ContractFolder released() {
        return new ContractFolder(root.resolve(RELEASED));
    }

    List<String> types() {
        return typesWith(SCHEMA);
    }

    List<String> sampledTypes() {
        return typesWith(SAMPLE);
    }

    String schema(String type) {
        return text(file(type, SCHEMA));
    }

    String sample(String type) {
        return text(file(type, SAMPLE));
    }

    String envelope() {
        return text(root.resolve("envelope" + SCHEMA));
    }

    String asyncApi() {
        return text(root.resolve("asyncapi.yaml"));
    }

    String readme() {
        return text(root.resolve("README.md"));
    }

    private List<String> typesWith(String ending) {
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> isPublisher(file.getParent()))
                    .map(file -> PREFIX + file.getParent().getFileName() + "."
                            + file.getFileName().toString().replace(ending, ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPublisher(Path directory) {
        return !directory.equals(root) && !directory.equals(root.resolve(RELEASED));
    }

    private Path file(String type, String ending) {
        String name = type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
        int publisherEnds = name.indexOf('.');
        if (publisherEnds < 0) {
            throw new IllegalArgumentException(type + " is not an event type");
        }
        return root.resolve(name.substring(0, publisherEnds)).resolve(name.substring(publisherEnds + 1) + ending);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no contract at " + file, e);
        }
    }
}
