package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.demo.NoticeStory;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.trial.AddedBranch;
import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.util.Locale;

/** How soon a branch works that is added while everything runs, from the command that defines it on. */
final class NewBranch {

    private static final double BUDGET_SECONDS = 10;
    private static final double LIMIT_SECONDS = 120;

    private final TrialSuite trial;
    private final Report report;

    NewBranch(TrialSuite trial, Report report) {
        this.trial = trial;
        this.report = report;
    }

    /** The first registration of its desk; then a whole life of a request, and a notice, in services that hear of it by events. */
    void measure() throws IOException, InterruptedException {
        AddedBranch branch = new AddedBranch(trial.suite(), trial.client(), "CS");
        branch.hireEverybody();
        String desk = branch.office().toLowerCase(Locale.ROOT);
        long begin = System.nanoTime();
        Office office = branch.define("仓山分公司", "Cangshan Branch");
        try (Registrar registrar = new Registrar(trial, desk, 1)) {
            registrar.register();
        }
        report.add(Figure.atMost(
                "新分公司 new branch, 首件登记 first registration",
                seconds(begin),
                "s",
                BUDGET_SECONDS,
                "不重启 without a restart"));
        while (!office.isKnownEverywhere()) {
            if (seconds(begin) > LIMIT_SECONDS) {
                throw new IllegalStateException("a service has not heard of the new branch");
            }
            Thread.sleep(10);
        }
        report.add(Figure.plain("新分公司 new branch, 四个服务都知道 known to all four", seconds(begin), "s", ""));
        new Lifecycles(trial).once(desk);
        report.add(Figure.plain(
                "新分公司 new branch, 首件办结 first request closed", seconds(begin), "s", "联络单、回访 slip and callback"));
        new NoticeStory(office).tell();
        report.add(Figure.plain("新分公司 new branch, 首份公告送达 first notice signed for", seconds(begin), "s", ""));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
