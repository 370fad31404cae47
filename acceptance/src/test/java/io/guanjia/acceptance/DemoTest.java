package io.guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.client.Organisation;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.DemoReport;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.local.DemoOrganisation;
import io.guanjia.local.Suite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class DemoTest {

    private final SuiteClient client;
    private final Suite suite;

    DemoTest(SuiteClient client, Suite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void every_entry_of_the_demo_ends_where_it_should() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        boolean allWell = Demo.run(client, new DemoReport(new PrintStream(shown, true, StandardCharsets.UTF_8)));

        String text = shown.toString(StandardCharsets.UTF_8);
        assertThat(allWell).as(text).isTrue();
        assertThat(text)
                .contains("登记 40 件，关闭 39 件，待大暴雨后回访 1 件，未达预期 0 件")
                .containsPattern("引用信息档案的答复 [^:]+: GL01-KE-\\d{6}-\\d{4}(，GL01-KE-\\d{6}-\\d{4}){2}");
    }

    @Test
    void loading_the_organisation_again_changes_nothing() {
        List<Organisation.Entry> before = client.as("zuzhi.hx").organisation().offices();

        int made = DemoOrganisation.load(suite);

        assertThat(made).isZero();
        assertThat(client.as("zuzhi.hx").organisation().offices()).isEqualTo(before);
    }
}
