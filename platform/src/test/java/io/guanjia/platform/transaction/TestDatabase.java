package io.guanjia.platform.transaction;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.guanjia.platform.migration.MigrationLocks;
import io.guanjia.testing.RealServers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;

/** A migrated schema that no running service touches, for tests that need the tables to themselves. */
public final class TestDatabase implements AutoCloseable {

    /** As in the shared configuration. */
    public static final int BUCKETS = 16;

    private final String url;
    private final AgroalDataSource app;
    private final AgroalDataSource worker;
    private final AgroalDataSource owner;
    private final int connections;

    private TestDatabase(String service, int connections) {
        Map<String, String> environment = RealServers.environmentOf(service);
        this.url = environment.get("GUANJIA_DATABASE_URL");
        this.connections = connections;
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(url, service + "_owner", environment.get("GUANJIA_OWNER_PASSWORD"))
                .locations("db/platform", "db/migration")
                .defaultSchema(service)
                .placeholders(Map.of(
                        "app", service + "_app",
                        "worker", service + "_worker",
                        "owner", service + "_owner",
                        "buckets", String.valueOf(BUCKETS)));
        new MigrationLocks().customize(migrations);
        migrations.load().migrate();
        this.app = pool(service + "_app", environment.get("GUANJIA_APP_PASSWORD"));
        this.worker = pool(service + "_worker", environment.get("GUANJIA_WORKER_PASSWORD"));
        this.owner = pool(service + "_owner", environment.get("GUANJIA_OWNER_PASSWORD"));
    }

    /** @param service names the schema, so that each test class has its own */
    public static TestDatabase of(String service, int connections) {
        return new TestDatabase(service, connections);
    }

    public Transactions transactions() {
        return new Transactions(app, connections);
    }

    public WorkerSql worker() {
        return new WorkerSql(worker);
    }

    /** Past every wall, for what a test prepares or looks at. */
    public Jdbi owner() {
        return Sql.on(owner);
    }

    /** The app login without any scope. */
    public Jdbi app() {
        return Sql.on(app);
    }

    private AgroalDataSource pool(String login, String password) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                            .acquisitionTimeout(Duration.ofSeconds(20))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal(login))
                                    .credential(new SimplePassword(password)))));
        } catch (SQLException e) {
            throw new IllegalStateException("no pool for " + login, e);
        }
    }

    @Override
    public void close() {
        app.close();
        worker.close();
        owner.close();
    }
}
