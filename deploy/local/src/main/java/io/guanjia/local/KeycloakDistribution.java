package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak as Maven unpacked it; built once for the options that are fixed at build time, then only read. */
record KeycloakDistribution(Path directory) {

    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    /**
     * The distribution below {@code deploy/local/target} of this repository.
     *
     * @throws IllegalStateException if the module has not been built yet
     */
    static KeycloakDistribution of(Path repository) {
        Path unpacked = repository.resolve("deploy/local/target/keycloak");
        if (Files.isDirectory(unpacked)) {
            try (Stream<Path> versions = Files.list(unpacked)) {
                return versions.filter(version -> Files.exists(version.resolve("lib/quarkus-run.jar")))
                        .findFirst()
                        .map(KeycloakDistribution::new)
                        .orElseThrow(() -> new IllegalStateException("no Keycloak in " + unpacked));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no Keycloak in " + unpacked + ": build the module deploy/local first");
    }

    /**
     * Builds the server unless that has been done; two launchers at once wait for each other. A build that was
     * interrupted is begun again on what was unpacked.
     */
    void buildOnce(Path log) {
        Path built = directory.resolve("guanjia-built");
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("guanjia-build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (Files.exists(built)) {
                return;
            }
            LocalProcess building = new LocalProcess(directory.resolve("guanjia-build.pid"), log);
            // One that outlived its launcher would go on writing beside the next.
            building.kill();
            restoreWhatABuildRewrites();
            List<String> command = new ArrayList<>(JavaCommand.keycloak(directory, directory));
            command.addAll(BUILD);
            if (building.start(command, Map.of()).waitFor() != 0) {
                throw new IllegalStateException("building Keycloak failed, see " + log);
            }
            Files.writeString(built, String.join(" ", BUILD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restoreWhatABuildRewrites() {
        Path rewritten = directory.resolve("lib/quarkus");
        Path kept = directory.resolve("guanjia-unpacked");
        if (Files.exists(kept)) {
            LocalDirectories.copy(kept, rewritten);
        } else {
            LocalDirectories.copy(rewritten, kept);
        }
    }
}
