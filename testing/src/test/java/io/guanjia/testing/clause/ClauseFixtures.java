package io.guanjia.testing.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.net.URI;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the recorder's own test runs; among them are some that fail, so the build itself passes them by. */
final class ClauseFixtures {

    static final String RUN = "guanjia.testing.run-fixtures";

    private ClauseFixtures() {}

    static final class OnlyFromTheRecorderTest implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(RUN).isPresent()
                    ? ConditionEvaluationResult.enabled("asked for")
                    : ConditionEvaluationResult.disabled("a fixture");
        }
    }

    @Clause(value = "S0-5.1", extent = Extent.PARTIAL)
    @ExtendWith(OnlyFromTheRecorderTest.class)
    static class TaggedTests {
        @Test
        @Clause(
                value = {"S3-5.1", "S3-5.2a"},
                feature = "register")
        void two_clauses() {}

        @Test
        void untagged() {}

        @Test
        @Clause("S3-9.9")
        void fails() {
            assertThat(1).isEqualTo(2);
        }

        @Test
        @Clause("S3-9.8")
        void is_skipped() {
            Assumptions.abort("not today");
        }
    }

    @ExtendWith(OnlyFromTheRecorderTest.class)
    static class RepeatedTests {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Clause("S1-1")
        void always_passes(int number) {
            assertThat(number).isPositive();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Clause("S1-2")
        void passes_once(int number) {
            assertThat(number).isEqualTo(1);
        }

        @TestFactory
        @Clause("S1-3")
        Stream<DynamicTest> dynamic() {
            return Stream.of(DynamicTest.dynamicTest("one", URI.create("urn:guanjia:one"), () -> {}));
        }
    }

    static class TaggedProperties {
        @Property(tries = 5)
        @Clause("S4-3.1")
        void holds(@ForAll int any) {
            assertThat(any).isEqualTo(any);
        }
    }

    @ExtendWith(OnlyFromTheRecorderTest.class)
    static class NothingProved {
        @Test
        @Clause("S1-4")
        void fails() {
            assertThat(1).isEqualTo(2);
        }
    }
}
