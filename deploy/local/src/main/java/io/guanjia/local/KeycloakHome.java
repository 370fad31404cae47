package io.guanjia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** One Keycloak's own directory: its data and what it imports, with everything else linked to the distribution. */
record KeycloakHome(Path directory) {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    /**
     * Lays the directory out. A realm that differs from the one imported last, other passwords, or an import that
     * was never finished empties the data, because Keycloak imports a realm only once and holds nothing else here.
     */
    void prepare(KeycloakDistribution distribution, LocalRealm realm, String passwords) {
        try {
            Path imports = LocalDirectories.ensure(directory.resolve("data/import"));
            for (String part : SHARED) {
                Path link = directory.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(
                        link, distribution.directory().toAbsolutePath().resolve(part));
            }
            Map<String, byte[]> files = realm.files();
            String fingerprint = fingerprint(files.values(), passwords);
            if (!Files.exists(imported()) || !Files.readString(imported()).equals(fingerprint)) {
                Files.deleteIfExists(imported());
                LocalDirectories.delete(directory.resolve("data/h2"));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(imports.resolve(file.getKey()), file.getValue());
                }
                Files.writeString(importing(), fingerprint);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Remembers that the realm was imported to its end: only now may the data be kept. Every program that sees the server
     * ready says so, at the same moment perhaps; one of them moves the note.
     */
    void finished() {
        try {
            Files.move(importing(), imported(), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException alreadySaid) {
            // Nothing is left to remember.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path importing() {
        return directory.resolve("data/importing");
    }

    private Path imported() {
        return directory.resolve("data/imported");
    }

    private static String fingerprint(Collection<byte[]> files, String passwords) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(digest::update);
            digest.update(passwords.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
