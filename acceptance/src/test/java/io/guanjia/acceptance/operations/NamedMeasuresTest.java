package io.guanjia.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What alerts and boards ask for, the services give: a name that nobody emits rings for nobody. */
@OnThePackagedSuite
class NamedMeasuresTest {

    private static final Path ASKED = TrialSuite.repository().resolve("deploy/kubernetes/components/observability");
    private static final Pattern MEASURE =
            Pattern.compile("\\b(?:guanjia|http_server|agroal|jvm|process|kafka)_[a-z_]+");

    private final Suite suite;
    private final SuiteClient client;

    NamedMeasuresTest(Suite suite, SuiteClient client) {
        this.suite = suite;
        this.client = client;
    }

    @Test
    void every_measure_that_an_alert_or_a_board_names_is_emitted() throws IOException, InterruptedException {
        Stories stories = new Stories(Office.jiayuan(client));
        stories.routedRepair(Stories.drippingTap());
        Set<String> emitted = new TreeSet<>();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (Component service : Component.services()) {
                HttpRequest metrics = HttpRequest.newBuilder(URI.create(suite.managementUrl(service) + "/q/metrics"))
                        .build();
                emitted.addAll(named(http.send(metrics, BodyHandlers.ofString()).body()));
            }
        }

        Set<String> asked = named(said());

        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(emitted).containsAll(asked);
    }

    private static String said() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(ASKED)) {
            for (Path file : files.filter(file -> file.toString().matches(".*(alerts\\.yaml|\\.json)"))
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static Set<String> named(String text) {
        Set<String> names = new TreeSet<>();
        MEASURE.matcher(text).results().map(MatchResult::group).forEach(names::add);
        return names;
    }
}
