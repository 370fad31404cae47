package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.Notice;
import io.guanjia.acceptance.client.ProblemAnswer;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.NoticeStory;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.trial.AddedBranch;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import io.guanjia.testing.Clause;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class BranchesTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Suite suite;
    private final SuiteClient client;

    BranchesTest(Suite suite, SuiteClient client) {
        this.suite = suite;
        this.client = client;
    }

    @Test
    void two_branches_see_nothing_of_each_other_in_any_service() {
        Office gulou = Office.jiayuan(client);
        Office binhai = Office.binhai(client);
        Staff stranger = binhai.agent();
        Stories stories = new Stories(gulou);
        UUID request = stories.routedRepair(Stories.drippingTap());
        Slip slip = stories.repaired(request, 1, false);
        Callback callback = stories.callback(request, 1);
        UUID notice = new NoticeStory(gulou).tell().notice().id();
        stranger.requests().register(Stories.drippingTap());
        new NoticeStory(binhai).tell();

        isAbsent(() -> stranger.requests().get(request));
        isAbsent(() -> stranger.requests().timeline(request));
        isAbsent(() -> stranger.requests().triage(request, Classification.of("PLUMBING")));
        isAbsent(() -> stranger.slips().get(slip.id()));
        isAbsent(() -> stranger.slips().confirm(slip.id()));
        isAbsent(() -> stranger.callbacks().get(callback.id()));
        isAbsent(() -> stranger.callbacks()
                .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "满意"));
        isAbsent(() -> stranger.notices().get(notice));
        isAbsent(() -> binhai.director().notices().agreeAsDirector(notice));
        assertThat(stranger.slips().ofRequest(request)).isEmpty();
        assertThat(stranger.callbacks().ofRequest(request)).isEmpty();
        assertThat(stranger.requests().list("size=200").items())
                .extracting(Request.Summary::office)
                .contains("MW01")
                .doesNotContain("GL01", "GL02");
        assertThat(stranger.notices().list("size=200").items())
                .extracting(Notice::office)
                .contains("MW01")
                .doesNotContain("GL01", "GL02");
    }

    @Test
    @Clause(value = "S0-2.3", extent = Clause.Extent.PARTIAL)
    void the_company_reads_its_branches_and_writes_nothing() {
        Staff quality = client.as("pinzhi.fz");
        Stories stories = new Stories(Office.jiayuan(client));
        UUID request = stories.routedRepair(Stories.drippingTap());
        UUID elsewhere = Office.binhai(client)
                .agent()
                .requests()
                .register(Stories.drippingTap())
                .id();
        Slip slip = stories.repaired(request, 1, false);
        Callback callback = stories.callback(request, 1);

        assertThat(quality.requests().get(request).branch()).isEqualTo("GL");
        assertThat(quality.requests().get(request).callerName()).isEqualTo("陈**");
        assertThat(quality.requests().get(elsewhere).branch()).isEqualTo("MW");
        assertThat(quality.slips().get(slip.id()).slip().number()).isEqualTo(slip.number());
        assertThat(quality.callbacks().get(callback.id()).callback().number()).isEqualTo(callback.number());
        isForbidden(() -> quality.requests().register(Stories.drippingTap()));
        isForbidden(() -> quality.requests().triage(request, Classification.of("PLUMBING")));
        isForbidden(() -> quality.slips().withdraw(slip.id(), "不可"));
        isForbidden(() -> quality.callbacks().waive(callback.id(), "不可"));
        isForbidden(() -> quality.requests().revealPhone(request, "想看"));
    }

    @Test
    void a_branch_that_is_defined_at_runtime_works_in_all_four_services_without_a_restart() {
        List<ProcessHandle> before = processes();
        AddedBranch cangshan = new AddedBranch(suite, client, "CS");
        cangshan.hireEverybody();

        Office jinshan = cangshan.define("仓山分公司", "Cangshan Branch");
        // At once: what the other services hear of it before they know the branch waits until they do.
        UUID id = new Stories(jinshan).routedRepair(Stories.drippingTap());

        await().atMost(LIMIT).until(jinshan::isKnownEverywhere);
        Stories stories = new Stories(jinshan);
        Slip slip = stories.repaired(id, 1, false);
        Callback callback = stories.callback(id, 1);
        jinshan.estateOfficer()
                .callbacks()
                .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, "满意");

        assertThat(stories.closed(id).number()).matches("CS01-SR-\\d{6}-0001");
        assertThat(slip.number()).matches("CS01-CS-\\d{6}-0001");
        assertThat(callback.number()).matches("CS01-CB-\\d{6}-0001");
        assertThat(new NoticeStory(jinshan).tell().notice().number()).matches("CS01-NT-\\d{6}-0001");
        assertThat(processes()).isEqualTo(before);
    }

    private List<ProcessHandle> processes() {
        return Component.services().stream()
                .map(service -> suite.process(service).orElseThrow())
                .toList();
    }

    private static void isAbsent(ThrowingCallable call) {
        refusedWith(404, call);
    }

    private static void isForbidden(ThrowingCallable call) {
        refusedWith(403, call);
    }

    private static void refusedWith(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemAnswer.class, refused -> assertThat(refused.status())
                .isEqualTo(status));
    }
}
