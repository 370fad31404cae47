package io.guanjia.testing.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every migration of the suite, and what the check would refuse. */
class IndexMigrationsTest {

    private static final Path REPOSITORY = Path.of("..");

    /** Those that were there before the rule: they have run, and no migration is ever changed. */
    private static final Path BEFORE_THE_RULE = Path.of("src/test/resources/index-migrations-before-the-rule.txt");

    @Test
    void no_migration_keeps_others_from_writing_while_it_makes_an_index() throws IOException {
        List<String> excepted = Files.readAllLines(BEFORE_THE_RULE);
        assertThat(findings().filter(finding -> !excepted.contains(script(finding))))
                .isEmpty();
    }

    @Test
    void what_is_excepted_is_there_and_needs_it() throws IOException {
        assertThat(findings().map(IndexMigrationsTest::script)).containsAll(Files.readAllLines(BEFORE_THE_RULE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX a ON line (b);",
                "create unique index a\n on line(b);",
                "CREATE TABLE other (b int); CREATE INDEX a ON line (b);",
                "CREATE INDEX ON line (b);",
                "-- CREATE TABLE line\nCREATE INDEX a ON line (b);",
                "ALTER TABLE line ADD CONSTRAINT a UNIQUE (b);",
                "ALTER TABLE line ADD COLUMN b int UNIQUE;",
                "ALTER TABLE line ADD COLUMN c int, ADD CONSTRAINT a EXCLUDE USING gist (b WITH &&);",
                "CREATE INDEX CONCURRENTLY a ON line (b);",
                "CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON line (b);",
                "CREATE INDEX CONCURRENTLY a ON line (b); DROP INDEX CONCURRENTLY IF EXISTS a;",
                "DROP INDEX CONCURRENTLY IF EXISTS other; CREATE INDEX CONCURRENTLY a ON line (b);",
                "DROP INDEX CONCURRENTLY IF EXISTS a; CREATE INDEX CONCURRENTLY a ON line (b); COMMENT ON INDEX a IS 'x';"
            })
    void it_refuses(String script) {
        assertThat(IndexMigrations.findings("V1__x.sql", script)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE line (b int UNIQUE); CREATE INDEX a ON line (b); ALTER TABLE line ADD UNIQUE (b);",
                "DROP INDEX CONCURRENTLY IF EXISTS a; -- what for\nCREATE UNIQUE INDEX CONCURRENTLY a ON line (b);",
                "ALTER TABLE line ADD CONSTRAINT a UNIQUE USING INDEX a;",
                "ALTER TABLE line ADD COLUMN b int NOT NULL DEFAULT 0, ADD CONSTRAINT b_sound CHECK (b >= 0);",
                "COMMENT ON TABLE line IS 'CREATE INDEX a ON line (b)';",
                "DROP INDEX CONCURRENTLY IF EXISTS a;"
            })
    void it_lets_pass(String script) {
        assertThat(IndexMigrations.findings("V1__x.sql", script)).isEmpty();
    }

    /** {@code intake-service/V1001__x.sql: what is wrong}. */
    private static Stream<String> findings() {
        return Stream.of("platform", "intake-service", "routing-service", "callback-service", "notice-service")
                .flatMap(module ->
                        IndexMigrations.findings(folder(module)).stream().map(finding -> module + "/" + finding));
    }

    private static Path folder(String module) {
        String place = module.equals("platform") ? "platform" : "migration";
        return REPOSITORY.resolve(module).resolve("src/main/resources/db").resolve(place);
    }

    private static String script(String finding) {
        return finding.substring(0, finding.indexOf(':'));
    }
}
