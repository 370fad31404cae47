package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoriesTest {

    @Test
    void a_file_that_is_replaced_is_there_at_every_moment(@TempDir Path directory) throws IOException {
        Path secrets = Files.writeString(directory.resolve("secrets"), "old");
        CompletableFuture<Void> replacing = CompletableFuture.runAsync(() -> {
            for (int time = 0; time < 2_000; time++) {
                LocalDirectories.replace(next(directory), secrets);
            }
        });
        boolean alwaysThere = true;
        while (!replacing.isDone()) {
            alwaysThere &= Files.exists(secrets);
        }

        assertThat(replacing).succeedsWithin(Duration.ZERO);
        assertThat(alwaysThere)
                .as("whoever is killed meanwhile has lost nothing")
                .isTrue();
        assertThat(secrets).hasContent("new");
    }

    private static Path next(Path directory) {
        try {
            return Files.writeString(directory.resolve("secrets.next"), "new");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
