package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Whole lives of requests: registered, routed, acknowledged, reported, confirmed, called back on, closed. */
final class Lifecycles {

    private static final String REQUESTS = "/api/intake/service-requests/";
    private static final String SLIPS = "/api/routing/contact-slips/";
    private static final String CALLBACKS = "/api/callback/callbacks/";

    private final TrialSuite trial;

    Lifecycles(TrialSuite trial) {
        this.trial = trial;
    }

    /** How many closed in a second, with so many under way at any time; what closes after the end does not count. */
    double perSecond(int underWay, Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        try (FactWatch facts = new FactWatch(trial.suite().bootstrapServers())) {
            Histogram closed = Clients.run(underWay, (number, stopwatch) -> {
                String office = Registrar.OFFICES.get(number % Registrar.OFFICES.size());
                try (Desk desk = new Desk(trial, facts, office)) {
                    for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                        desk.live();
                        if (System.nanoTime() < end) {
                            stopwatch.done(begun);
                        }
                    }
                }
            });
            return closed.getTotalCount() / (duration.toNanos() / 1e9);
        }
    }

    /** One whole life at this office, for instance {@code gl01}. */
    void once(String office) throws IOException, InterruptedException {
        try (FactWatch facts = new FactWatch(trial.suite().bootstrapServers());
                Desk desk = new Desk(trial, facts, office)) {
            desk.live();
        }
    }

    /** One thread's connections and posts. */
    private static final class Desk implements AutoCloseable {

        private final FactWatch facts;
        private final LeanConnection intake;
        private final LeanConnection routing;
        private final LeanConnection callback;
        private final String agent;
        private final String engineer;
        private final String officer;
        private final String department;

        Desk(TrialSuite trial, FactWatch facts, String office) throws IOException {
            this.facts = facts;
            this.intake = new LeanConnection(trial.suite().url(Component.INTAKE));
            this.routing = new LeanConnection(trial.suite().url(Component.ROUTING));
            this.callback = new LeanConnection(trial.suite().url(Component.CALLBACK));
            this.agent = trial.token("kefu." + office);
            this.engineer = trial.token("gongcheng." + office);
            this.officer = trial.token("guanliyuan." + office);
            this.department = office.toUpperCase(Locale.ROOT) + "-ENGINEERING";
        }

        void live() throws IOException, InterruptedException {
            String request = register();
            String registered = intake.header("ETag");
            String triaged =
                    send(intake, agent, REQUESTS + request + "/triage", registered, "{\"category\":\"PLUMBING\"}");
            send(intake, agent, REQUESTS + request + "/routing", triaged, """
                    {"departmentCode":"%s","content":"更换下水管","urgent":false,"transmission":"WRITTEN"}""".formatted(department));
            FactWatch.Fact issued = facts.await(FactWatch.ISSUED, request);
            String slip = SLIPS + issued.subject();
            String acknowledged = send(routing, engineer, slip + "/acknowledgement", tag(issued), "");
            String reported = send(routing, engineer, slip + "/report", acknowledged, """
                    {"result":"已更换下水管，试水无滴漏","repair":{"defect":"ORDINARY_REPAIR","rework":false,"completedAt":"%s"}}""".formatted(issued.at()));
            send(routing, agent, slip + "/confirmation", reported, "");
            FactWatch.Fact scheduled = facts.await(FactWatch.SCHEDULED, request);
            send(callback, officer, CALLBACKS + scheduled.subject() + "/completion", tag(scheduled), """
                    {"mode":"PHONE","satisfaction":"SATISFIED","content":"电话回访，业户满意"}""");
            facts.await(FactWatch.CLOSED, request);
        }

        private String register() throws IOException {
            int status = intake.post(Registrar.PATH, agent, Registrar.freshKey(), Registrar.body("3-1-1202"));
            if (status != 201) {
                throw new IllegalStateException("HTTP " + status + " " + intake.body());
            }
            return intake.field("id");
        }

        private static String tag(FactWatch.Fact fact) {
            return '"' + fact.version() + '"';
        }

        /** @return the tag of what there is now */
        private static String send(LeanConnection service, String token, String path, String seen, String body)
                throws IOException {
            String headers = Registrar.freshKey() + "If-Match: " + seen + "\r\n";
            int status = service.post(path, token, headers, body);
            if (status != 200) {
                throw new IllegalStateException(path + ": HTTP " + status + " " + service.body());
            }
            return service.header("ETag");
        }

        @Override
        public void close() throws IOException {
            intake.close();
            routing.close();
            callback.close();
        }
    }
}
