package io.guanjia.testing.clause;

import io.guanjia.testing.clause.ClauseTags.ClauseTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down which clauses were proved: one line for each test that ran, passed, and carries {@code @Clause}.
 *
 * <p>It listens to the JUnit platform and so sees every engine alike. A test method with several invocations counts only
 * when all of them passed. Files appear when a run ends; a class of that run without a proved clause loses its old file.
 */
public final class ClauseRecorder implements TestExecutionListener {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One line of the record; {@code module} is the folder of the module the test belongs to. */
    record Proof(
            List<String> clauses,
            String testClass,
            String test,
            String displayName,
            String module,
            String extent,
            String feature) {}

    private record TestMethod(String testClass, String name) {}

    private final Path module;
    private final Map<String, List<Proof>> proofs = new TreeMap<>();
    private final Set<TestMethod> failed = new HashSet<>();
    private TestPlan plan;

    public ClauseRecorder() {
        this(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    ClauseRecorder(Path module) {
        this.module = module;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        methodOf(test).ifPresent(method -> record(test, method, result));
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        proofs.forEach(this::write);
    }

    private void record(TestIdentifier test, MethodSource method, TestExecutionResult result) {
        var classProofs = proofs.computeIfAbsent(method.getClassName(), name -> new ArrayList<>());
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    ClauseTags.on(method).forEach(tag -> classProofs.add(proof(test, method, tag)));
                }
            }
            case FAILED -> failed.add(new TestMethod(method.getClassName(), method.getMethodName()));
            case ABORTED -> {}
        }
    }

    private Proof proof(TestIdentifier test, MethodSource method, ClauseTag tag) {
        return new Proof(
                tag.clauses(),
                method.getClassName(),
                method.getMethodName(),
                test.getDisplayName(),
                module.getFileName().toString(),
                tag.extent(),
                tag.feature());
    }

    /** The method that stands for a test; a dynamic test has none of its own and takes its factory's. */
    private Optional<MethodSource> methodOf(TestIdentifier test) {
        Optional<TestIdentifier> step = Optional.of(test);
        while (step.isPresent()) {
            var source = step.get().getSource().orElse(null);
            if (source instanceof MethodSource method) {
                return Optional.of(method);
            }
            step = plan.getParent(step.get());
        }
        return Optional.empty();
    }

    private void write(String testClass, List<Proof> classProofs) {
        Path file = module.resolve("target").resolve("clauses").resolve(testClass + ".jsonl");
        var lines = classProofs.stream()
                .filter(proof -> !failed.contains(new TestMethod(testClass, proof.test())))
                .map(JSON::writeValueAsString)
                .toList();
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.write(file, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
