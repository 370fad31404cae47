package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The command in front of the suite. */
class CommandTest {

    private static final Path COMMAND = Path.of("..", "..", "guanjia");

    @Test
    void says_that_it_builds_whenever_maven_packages_without_a_word() throws IOException {
        List<String> lines = Files.readAllLines(COMMAND);
        List<Integer> packaging = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("mvn -q -B package"))
                .boxed()
                .toList();

        assertThat(packaging).hasSizeGreaterThan(1);
        assertThat(packaging)
                .allSatisfy(line -> assertThat(lines.get(line - 1).strip()).isEqualTo("building"));
    }
}
