package io.guanjia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    @Test
    void the_demo_password_that_the_first_start_was_given_is_known_to_every_later_command() {
        Path file = directory.resolve("given.properties");
        Secrets.in(file, Map.of("GUANJIA_DEMO_PASSWORD", "guanjia-demo-1"));
        assertThat(Secrets.in(file, Map.of()).demoPassword()).isEqualTo("guanjia-demo-1");
    }

    @Test
    void secrets_are_drawn_once_and_kept_where_only_their_owner_reads() throws IOException {
        Path file = directory.resolve("state/secrets.properties");
        Secrets first = Secrets.in(file);
        Secrets second = Secrets.in(file);
        assertThat(second.passwords("intake")).isEqualTo(first.passwords("intake"));
        assertThat(second.fieldKeys("notice")).isEqualTo(first.fieldKeys("notice"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void no_two_services_and_no_two_suites_share_a_key() {
        Secrets one = Secrets.in(directory.resolve("one.properties"));
        Secrets other = Secrets.in(directory.resolve("other.properties"));
        assertThat(one.fieldKeys("intake")).isNotEqualTo(one.fieldKeys("routing"));
        assertThat(one.fieldKeys("intake")).isNotEqualTo(other.fieldKeys("intake"));
    }

    @Test
    void a_field_key_is_named_and_holds_32_bytes() {
        String key = Secrets.in(directory.resolve("one.properties")).fieldKeys("intake");
        assertThat(key).startsWith("k1:");
        assertThat(Base64.getDecoder().decode(key.substring(3))).hasSize(32);
    }
}
