package io.guanjia.acceptance.suite;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.DemoOrganisation;
import io.guanjia.acceptance.demo.Eventually;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.local.Ports;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test of this module one running suite: the packaged services with a real database, broker and identity
 * provider, on ports nobody uses, with the demo's organisation and an adjustable clock. It starts with the first test
 * that needs it and stops after the last.
 */
public final class PackagedSuite implements BeforeAllCallback, ParameterResolver {

    private static final Path STATE = Path.of("target", "suite");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Class<?>> GIVEN = Set.of(Suite.class, SuiteClient.class, Topics.class);

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
            return running.suite();
        }
        return wanted == Topics.class ? new Topics(running.suite().bootstrapServers()) : running.client();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PackagedSuite.class))
                .computeIfAbsent("suite", key -> Running.start(), Running.class);
    }

    /** The suite while tests run; JUnit closes it at the very end. */
    private record Running(Suite suite, SuiteClient client) implements AutoCloseable {

        static Running start() {
            // One that an interrupted run left behind is known by its pid files.
            theSuite().stop();
            delete(STATE);
            Suite suite = theSuite();
            Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop-suite"));
            suite.start();
            SuiteClient client = SuiteClient.of(suite).tryingFor(PATIENCE);
            DemoOrganisation.read().define(client.as("zuzhi.hx").organisation());
            for (Office office : List.of(Office.jiayuan(client), Office.binhai(client))) {
                Eventually.see("branch known everywhere", office::isKnownEverywhere, known -> known);
            }
            return new Running(suite, client);
        }

        private static Suite theSuite() {
            return Suite.at(Path.of(".."), STATE, Ports.free()).with("GUANJIA_CLOCK_ADJUSTABLE", "true");
        }

        @Override
        public void close() {
            suite.stop();
        }

        private static void delete(Path directory) {
            if (!Files.exists(directory)) {
                return;
            }
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
