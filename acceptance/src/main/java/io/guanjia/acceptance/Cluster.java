package io.guanjia.acceptance;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.cluster.ClusterTrial;
import io.guanjia.acceptance.cluster.ClusterTrial.Versions;
import io.guanjia.acceptance.demo.DemoReport;
import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./guanjia cluster [--older TAG]}: plays the rendered manifests with podman and says whether what they promise holds. */
public final class Cluster {

    private Cluster() {}

    /** Ends with status 0 if everything passed, 1 if not, 2 if the arguments are not understood. */
    public static void main(String[] arguments) throws InterruptedException {
        // The clients of the broker tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> given = List.of(arguments);
        String current = System.getenv().getOrDefault("GUANJIA_IMAGE_TAG", "1.0.0-snapshot");
        String older = current;
        if (given.size() == 2 && given.getFirst().equals("--older")) {
            older = given.get(1);
        } else if (!given.isEmpty()) {
            System.err.println("用法 usage: ./guanjia cluster [--older TAG]");
            System.exit(2);
        }
        System.exit(passed(new Versions(current, older)) ? 0 : 1);
    }

    /** Whatever went wrong, what was started in this program ends with it. */
    private static boolean passed(Versions versions) throws InterruptedException {
        try {
            return run(versions);
        } catch (SQLException | RuntimeException broken) {
            broken.printStackTrace();
            return false;
        }
    }

    private static boolean run(Versions versions) throws InterruptedException, SQLException {
        Path root = TrialSuite.repository();
        Path state = root.resolve("target/cluster-" + ProcessHandle.current().pid());
        TrialSuite trial = TrialSuite.stores(root, state);
        boolean passed = ClusterTrial.run(
                trial,
                root.resolve("target/cluster-manifests.json"),
                versions,
                client -> liveADay(client, state.resolve("journey.txt")),
                System.out);
        if (passed) {
            trial.discard();
        } else {
            trial.close();
            System.out.printf("数据与日志 data and logs: %s%n", state);
        }
        return passed;
    }

    private static boolean liveADay(SuiteClient client, Path told) {
        try (PrintStream out = new PrintStream(told.toFile(), StandardCharsets.UTF_8)) {
            return Demo.run(client, new DemoReport(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
