package io.guanjia.acceptance.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do at the desk, in a real browser; the journeys themselves are in {@code console/e2e}. */
@OnThePackagedSuite
class BrowserJourneysTest {

    /** Each step of a journey gives up by itself long before. */
    private static final long LIMIT_MINUTES = 20;

    /** Who has signed in at the suite in one journey is signed in at it in the next. */
    @TempDir
    static Path logins;

    private final Path console = TrialSuite.repository().resolve("console");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk",
                "register",
                "steps",
                "ime",
                "loss",
                "loss-runs",
                "typing",
                "access",
                "organisation",
                "households",
                "slips",
                "callbacks",
                "notices",
                "undone",
                "posts",
                "print",
                "measures",
                "knowledge",
                "messages",
                "ledger",
                "log",
                "roster",
                "regime",
                "escalations",
                "escalated",
                "corrections",
                "complaints",
                "scripts",
                "plan",
                "extensions",
                "attachments",
                "orders",
                "rail",
                "tabs"
            })
    void people_get_their_work_done(String journey, Suite suite) throws IOException, InterruptedException {
        assertThat(suite.components())
                .as("the console is built: mvn package -pl console -am")
                .contains(Component.CONSOLE);
        Path said = Files.createDirectories(Path.of("target", "browser")).resolve(journey + ".txt");
        ProcessBuilder node = new ProcessBuilder("node", "--test", "e2e/" + journey + ".test.mjs")
                .directory(console.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        node.environment().put("CONSOLE", suite.url(Component.CONSOLE).toString());
        node.environment().put("PASSWORD", suite.demoPassword());
        node.environment().put("LOGINS", logins.toString());

        Process run = node.start();

        try {
            assertThat(run.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }
        assertThat(run.exitValue()).as(Files.readString(said)).isZero();
    }
}
