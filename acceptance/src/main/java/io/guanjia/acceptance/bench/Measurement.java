package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;

/** Takes every figure in an order in which none disturbs the next: the register is empty at first and full at the end. */
public final class Measurement {

    private static final int FEW = 16;
    private static final int MANY = 64;
    private static final int UNDER_WAY = 32;

    private final TrialSuite trial;
    private final Plan plan;
    private final Report report;
    private final RegistrationLoad load;
    private final Lifecycles lifecycles;
    private final Calm calm;

    /** @param trial a running suite that nobody has used before */
    public Measurement(TrialSuite trial, Plan plan, PrintStream out) {
        this.trial = trial;
        this.plan = plan;
        this.report = new Report(out);
        this.load = new RegistrationLoad(trial);
        this.lifecycles = new Lifecycles(trial);
        this.calm = new Calm(trial);
    }

    /** Prints the table of what is read from a long register alone, and writes it as JSON. */
    public void runReads(Path json) throws InterruptedException, SQLException, IOException {
        load.closed(FEW, plan.phase());
        calm.await();
        reads();
        report.print();
        report.write(json, circumstances());
    }

    /** Prints the table of what departments' boards answer alone, and writes it as JSON. */
    public void runBoards(Path json) throws InterruptedException, SQLException, IOException {
        warmUp();
        boards();
        report.print();
        report.write(json, circumstances());
    }

    /** Prints the table of what one loud branch does to nineteen others alone, and writes it as JSON. */
    public void runNeighbour(Path json) throws InterruptedException, SQLException, IOException {
        warmUp();
        newBranch();
        new Neighbour(trial, plan, report, calm).measure();
        report.print();
        report.write(json, circumstances());
    }

    /** Prints the table of what follows when many deadlines run out at once, alone, and writes it as JSON. */
    public void runDeadlines(Path json) throws InterruptedException, SQLException, IOException {
        load.closed(FEW, plan.phase());
        calm.await();
        new DueAtOnce(trial, report, calm).measure(plan.deadlines());
        report.print();
        report.write(json, circumstances());
    }

    private void newBranch() throws InterruptedException, SQLException, IOException {
        new NewBranch(trial, report).measure();
        calm.await();
    }

    private void reads() throws InterruptedException, SQLException, IOException {
        new FullRegister(trial).fill(plan.lines());
        report.note("登记 %,d 件，其中 of GL %,d", registered(), plan.lines());
        ReadingLoad register = new ReadingLoad(trial, report, Component.INTAKE);
        register.measure(
                plan.phase(), new RegisterReads(trial, register).all(), "%,d 件登记 lines".formatted(plan.lines()));
        boards();
    }

    private void boards() throws InterruptedException, SQLException, IOException {
        FullBoards boards = new FullBoards(trial);
        boards.fill(plan.slips());
        report.note("未办结联络单 open slips of GL %,d", plan.slips());
        ReadingLoad routing = new ReadingLoad(trial, report, Component.ROUTING);
        routing.measure(plan.phase(), boards.reads(routing), "%,d 件未办结 open slips".formatted(plan.slips()));
    }

    private Map<String, Object> circumstances() {
        return Map.of("quick", plan.quick(), "cores", Runtime.getRuntime().availableProcessors());
    }

    /** Prints the table and writes it as JSON. */
    public void run(Path json) throws InterruptedException, SQLException, IOException, ExecutionException {
        EventDelay delay = new EventDelay(trial);
        delay.stampAtBroker();
        warmUp();
        lives("生命周期 lifecycles, 空库 empty register");
        DatabaseLimit limit = new DatabaseLimit(trial);
        limit.prepare();
        Ratio ratio = new Ratio(trial, plan, report, load, limit, calm);
        double most = ratio.measure(FEW, 0.3);
        ratio.measure(MANY, 0.4);
        latency(most * 0.6);
        events(delay, most * 0.7);
        newBranch();
        fill();
        lives("生命周期 lifecycles, %,d 件登记 requests".formatted(registered()));
        reads();
        new DueAtOnce(trial, report, calm).measure(plan.deadlines());
        memoryAndStart();
        report.print();
        Map<String, Object> circumstances = new HashMap<>(circumstances());
        circumstances.put("limit", limit.writer());
        report.write(json, circumstances);
    }

    /** Until it gets no faster, and for half the limit at least: what is measured is the service, not its compiler. */
    private void warmUp() throws InterruptedException, SQLException {
        double before;
        double now = 0;
        long begin = System.nanoTime();
        long most = plan.longestWarmUp().toNanos();
        long elapsed;
        do {
            before = now;
            double lives = lifecycles.perSecond(UNDER_WAY, plan.phase());
            now = load.closed(FEW, plan.phase()).perSecond();
            report.note("预热 warming up: %.1f lifecycles/s, %,.0f registrations/s", lives, now);
            elapsed = System.nanoTime() - begin;
        } while ((now > 1.1 * before || elapsed < most / 2) && elapsed < most);
        report.note("%.1f s to rest", calm.await().toMillis() / 1000.0);
    }

    private void lives(String name) throws InterruptedException, SQLException {
        ProcessTimes times = new ProcessTimes(trial.suite());
        double perSecond = lifecycles.perSecond(UNDER_WAY, plan.lives());
        Map<String, Long> spent = times.spent();
        String remark = UNDER_WAY + " 件并行 under way; " + ProcessTimes.disturbance(spent);
        report.add(Figure.atLeast(name, perSecond, "/s", 60, remark));
        report.note("CPU ms: %s", spent);
        calm.await();
    }

    private void latency(double perSecond) throws InterruptedException, SQLException {
        ProcessTimes times = new ProcessTimes(trial.suite());
        RegistrationLoad.Result result = load.open(FEW, perSecond, plan.steady());
        Histogram micros = result.micros();
        String remark = "%,.0f/s, 开环 open loop, %d × 503; %s"
                .formatted(perSecond, result.busy(), ProcessTimes.disturbance(times.spent()));
        report.add(Figure.plain("登记 registration p50 @ 60 %", micros.getValueAtPercentile(50) / 1000.0, "ms", remark));
        report.add(Figure.atMost(
                "登记 registration p99 @ 60 %", micros.getValueAtPercentile(99) / 1000.0, "ms", 25, remark));
        calm.await();
    }

    private void events(EventDelay delay, double perSecond) throws InterruptedException, SQLException {
        ProcessTimes times = new ProcessTimes(trial.suite());
        delay.begin();
        load.open(FEW, perSecond, plan.steady());
        calm.await();
        Histogram millis = delay.end();
        String remark = "%,.0f/s, 自事务开始 from begin of transaction; %s"
                .formatted(perSecond, ProcessTimes.disturbance(times.spent()));
        report.add(Figure.atMost(
                "提交到 Kafka commit → Kafka p50 @ 70 %", millis.getValueAtPercentile(50), "ms", 50, remark));
        report.add(Figure.atMost(
                "提交到 Kafka commit → Kafka p99 @ 70 %", millis.getValueAtPercentile(99), "ms", 350, remark));
    }

    private void fill() throws InterruptedException, SQLException {
        long missing = plan.requests() - registered();
        if (missing > 0) {
            RegistrationLoad.Result filled = load.exactly(MANY, missing);
            report.note("登记 %,d 件，%,.0f/s", filled.answered(), filled.perSecond());
        }
        report.note("%.1f s to rest", calm.await().toMillis() / 1000.0);
    }

    private long registered() throws SQLException {
        try (Connection connection = trial.reader();
                Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM intake.service_request")) {
            count.next();
            return count.getLong(1);
        }
    }

    private void memoryAndStart() throws InterruptedException {
        Startup startup = new Startup(trial);
        Map<Component, Long> loaded = startup.resident();
        startup.restartEach().forEach((service, started) -> {
            report.add(Figure.atMost(
                    service.label() + " 就绪 ready",
                    started.readyMillis() / 1000.0,
                    "s",
                    2.0,
                    "CPU %.1f s, 有 with AOT cache".formatted(started.processorMillis() / 1000.0)));
            report.add(Figure.atMost(
                    service.label() + " 内存 memory",
                    loaded.get(service),
                    "MB",
                    360,
                    "负载后 after load; 刚启动 just started %d MB".formatted(started.residentMegabytes())));
        });
    }
}
