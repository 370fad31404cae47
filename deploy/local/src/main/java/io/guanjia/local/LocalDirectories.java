package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories that servers keep their data in. */
final class LocalDirectories {

    private LocalDirectories() {}

    static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("guanjia-" + purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path ensure(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory with everything in it for its owner alone. */
    static Path closed(Path directory) {
        try {
            return Files.setPosixFilePermissions(ensure(directory), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a finished directory or file where an unfinished or no one is, so that it is never seen half done; a file also never gone. */
    static void replace(Path finished, Path place) {
        try {
            if (Files.isDirectory(place)) {
                delete(place);
            }
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files at another place, which had others or none before. */
    static void copy(Path directory, Path place) {
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        delete(unfinished);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.copy(file, unfinished.resolve(directory.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        replace(unfinished, place);
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
