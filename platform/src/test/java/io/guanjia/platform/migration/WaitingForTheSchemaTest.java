package io.guanjia.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.transaction.WorkerSql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a new pod knows that its schema is there: it compares what it knows with the history, under the worker's login. */
@QuarkusTest
class WaitingForTheSchemaTest {

    @Inject
    Config config;

    @Inject
    WorkerSql worker;

    @Test
    void a_pod_whose_migrations_are_all_there_begins() {
        image(configured("quarkus.flyway.locations").split(",")).validate();
    }

    @Test
    void a_pod_that_knows_a_migration_more_waits_for_it(@TempDir Path newer) throws Exception {
        Files.writeString(newer.resolve("V9999__come_later.sql"), "SELECT 1;");
        List<String> locations =
                new ArrayList<>(List.of(configured("quarkus.flyway.locations").split(",")));
        locations.add("filesystem:" + newer);

        assertThatThrownBy(() -> image(locations.toArray(String[]::new)).validate())
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("not applied to database: 9999");
    }

    @Test
    void an_older_image_begins_whatever_came_after_it_below_its_newest_or_above() {
        image("db/platform").validate();
        image("db/migration").validate();
    }

    @Test
    void the_history_can_be_looked_at_and_not_changed() {
        String history = configured("quarkus.flyway.default-schema") + ".flyway_schema_history";

        assertThat(worker.<Integer>in(sql -> sql.createQuery("SELECT count(*) FROM " + history)
                        .mapTo(Integer.class)
                        .one()))
                .isPositive();
        for (String change : List.of("DELETE FROM " + history, "UPDATE " + history + " SET success = false")) {
            assertThatThrownBy(() -> worker.in(sql -> sql.execute(change))).hasMessageContaining("permission denied");
        }
    }

    /** The migrations of an image, and the settings under which a pod of it compares them. */
    private Flyway image(String... locations) {
        return Flyway.configure()
                .dataSource(
                        configured("quarkus.datasource.worker.jdbc.url"),
                        configured("quarkus.datasource.worker.username"),
                        configured("quarkus.datasource.worker.password"))
                .locations(locations)
                .defaultSchema(configured("quarkus.flyway.default-schema"))
                .outOfOrder(config.getValue("quarkus.flyway.out-of-order", Boolean.class))
                .ignoreMigrationPatterns(config.getValue("quarkus.flyway.ignore-migration-patterns", String[].class))
                .load();
    }

    private String configured(String key) {
        return config.getValue(key, String.class);
    }
}
