package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.worker.RepeatedWork;
import io.guanjia.testing.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "probe"))
class OpenedByTimeTest {

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class.getName());

    /** A busy machine takes its time; only what never comes fails a test. */
    private static final Duration NEVER_COMES = Duration.ofMinutes(1);

    private final List<RepeatedWork> replicas = new ArrayList<>();
    private final OpenedByTime openedByTime;
    private final BranchDirectory branches;
    private final Probe probe;
    private String first;
    private String second;

    OpenedByTimeTest(OpenedByTime openedByTime, BranchDirectory branches, Probe probe) {
        this.openedByTime = openedByTime;
        this.branches = branches;
        this.probe = probe;
    }

    @BeforeEach
    void open() {
        first = probe.branch();
        second = probe.branch();
        // A failure that is wanted is no trouble of the build's.
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void nobody_goes_on() throws InterruptedException {
        for (RepeatedWork replica : replicas) {
            replica.stop();
        }
        LOG.setUseParentHandlers(true);
    }

    @Test
    void branches_in_which_it_fails_cost_the_others_nothing() {
        List<String> opened = new CopyOnWriteArrayList<>();

        replica((tx, today, zone) -> {
            if (tx.branch().equals(first)) {
                opened.add(tx.branch());
                return;
            }
            throw new IllegalStateException("wanted");
        });
        replica((tx, today, zone) -> {
            if (tx.branch().equals(second)) {
                opened.add(tx.branch());
                return;
            }
            throw new IllegalStateException("wanted");
        });

        // Of two branches one comes after the other, whose failure it has to outlive.
        await().atMost(NEVER_COMES).untilAsserted(() -> assertThat(opened).contains(first, second));
    }

    @Test
    void while_one_replica_has_its_turn_in_a_branch_another_passes_it_over() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<String> byTheOther = new CopyOnWriteArrayList<>();
        replica((tx, today, zone) -> {
            if (tx.branch().equals(first)) {
                inside.countDown();
                hold(done);
            }
        });
        inside.await();

        replica((tx, today, zone) -> byTheOther.add(tx.branch()));

        await().atMost(NEVER_COMES)
                .until(() -> byTheOther.stream().filter(second::equals).count() > 1);
        assertThat(byTheOther).doesNotContain(first);
        done.countDown();
        await().atMost(NEVER_COMES).untilAsserted(() -> assertThat(byTheOther).contains(first));
    }

    @Test
    void a_branch_has_the_day_of_its_own_zone() {
        List<Boolean> itsOwn = new CopyOnWriteArrayList<>();

        replica((tx, today, zone) -> itsOwn.add(zone.equals(branches.zone(tx.branch()))
                && today.equals(tx.now().atZone(zone).toLocalDate())));

        await().atMost(NEVER_COMES).until(() -> itsOwn.size() > 1);
        assertThat(itsOwn).doesNotContain(false);
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private void replica(OpenedByTime.Opening opening) {
        RepeatedWork replica = openedByTime.work("openings", Duration.ofMillis(1), opening);
        replicas.add(replica);
        replica.start();
    }
}
