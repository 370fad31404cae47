package io.guanjia.acceptance;

import io.guanjia.acceptance.client.Notice;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.DemoReport;
import io.guanjia.acceptance.demo.DeskDay;
import io.guanjia.acceptance.demo.NoticeStory;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.demo.Outcome;
import io.guanjia.local.DemoOrganisation;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One day at the service desk on the suite that is running: {@code ./guanjia demo}. */
public final class Demo {

    private static final Duration DESK_PATIENCE = Duration.ofSeconds(30);

    private Demo() {}

    /** Ends with status 0 if every entry ended where it should, 1 if not. */
    public static void main(String[] arguments) {
        // The libraries below tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of("").toAbsolutePath();
        String state = System.getenv().getOrDefault("GUANJIA_STATE", ".guanjia");
        Suite suite = Suite.at(root, root.resolve(state), Ports.configured(System.getenv()));
        boolean running = suite.components().stream()
                .allMatch(component -> suite.process(component).isPresent());
        if (!running) {
            out.println("系统未全部运行，请先执行 ./guanjia up / the suite is not running, ./guanjia up first");
            System.exit(1);
        }
        suite.awaitReady();
        DemoReport report = new DemoReport(out);
        report.organisation(DemoOrganisation.load(suite));
        System.exit(run(SuiteClient.of(suite).tryingFor(DESK_PATIENCE), report) ? 0 : 1);
    }

    /** @return whether everything ended where it should */
    static boolean run(SuiteClient client, DemoReport report) {
        Office office = Office.jiayuan(client);
        List<Outcome> outcomes = new DeskDay(office).live();
        report.outcomes(outcomes);
        report.totals(outcomes);
        outcomes.stream()
                .filter(outcome ->
                        outcome.request() != null && outcome.request().round() > 1)
                .findFirst()
                .ifPresent(outcome -> report.timeline(outcome.request()));
        Notice.Detail notice = new NoticeStory(office).tell();
        report.notice(notice);
        return outcomes.stream().allMatch(Outcome::endedAsExpected) && NoticeStory.endedAsExpected(notice);
    }
}
