package io.guanjia.acceptance.suite;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import io.guanjia.local.Suite;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test of this JVM one running suite: the packaged services with a real database, broker and identity
 * provider, on ports nobody uses, with the demo's organisation, an adjustable clock and their traces collected. It
 * starts with the first test that needs it and stops after the last.
 */
public final class PackagedSuite implements BeforeAllCallback, ParameterResolver {

    private static final Path STATE = Path.of("target", System.getProperty("guanjia.suite", "suite"));
    private static final Set<Class<?>> GIVEN =
            Set.of(Suite.class, TrialSuite.class, SuiteClient.class, Topics.class, Canary.class, Collector.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        Class<?> wanted = parameter.getParameter().getType();
        if (wanted == Suite.class) {
            return running.trial().suite();
        }
        if (wanted == TrialSuite.class) {
            return running.trial();
        }
        if (wanted == SuiteClient.class) {
            return running.trial().client();
        }
        if (wanted == Collector.class) {
            return running.collector();
        }
        return wanted == Topics.class ? running.topics() : running.canary();
    }

    private static Running running(ExtensionContext context) {
        // A JVM of the build is given its classes one by one; only its session spans them all.
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(PackagedSuite.class))
                .computeIfAbsent("suite", key -> Running.start(), Running.class);
    }

    /** The suite while tests run; JUnit closes it at the very end. */
    private record Running(TrialSuite trial, Collector collector) implements AutoCloseable {

        static Running start() {
            Collector collector = Collector.start();
            Map<String, String> environment = new HashMap<>(collector.environment());
            environment.put("GUANJIA_CLOCK_ADJUSTABLE", "true");
            return new Running(
                    TrialSuite.start(TrialSuite.repository(), STATE, environment, Progress.SILENT), collector);
        }

        Topics topics() {
            return new Topics(trial.suite().bootstrapServers());
        }

        Canary canary() {
            return new Canary(trial, topics(), collector);
        }

        @Override
        public void close() {
            trial.close();
            collector.close();
        }
    }
}
