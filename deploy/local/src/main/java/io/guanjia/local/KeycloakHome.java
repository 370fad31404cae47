package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One Keycloak's own directory: its data and what it imports, with everything else linked to the distribution. */
record KeycloakHome(Path directory) {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    /**
     * Lays the directory out. A realm that differs from the one imported last, or another demo password, empties the
     * data, because Keycloak imports a realm only once and holds nothing else here.
     */
    void prepare(KeycloakDistribution distribution, Path realmFiles, String demoPassword) {
        try {
            Path imported = LocalDirectories.ensure(directory.resolve("data/import"));
            for (String part : SHARED) {
                Path link = directory.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(
                        link, distribution.directory().toAbsolutePath().resolve(part));
            }
            List<Path> files = realmFiles(realmFiles);
            Path mark = directory.resolve("data/imported");
            String fingerprint = fingerprint(files, demoPassword);
            if (!Files.exists(mark) || !Files.readString(mark).equals(fingerprint)) {
                LocalDirectories.delete(directory.resolve("data/h2"));
                for (Path file : files) {
                    Files.copy(file, imported.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.writeString(mark, fingerprint);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> realmFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String fingerprint(List<Path> files, String demoPassword) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update(demoPassword.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
