package io.guanjia.routing;

import io.guanjia.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_built_by_the_house_rules() {
        ArchitectureRules.of("io.guanjia.routing")
                .register("paper")
                .feature("slip", "paper")
                .register("plan", "slip")
                .register("escalation", "slip")
                .register("workorder", "slip", "paper")
                .register("extension", "slip")
                .domainMayUse(
                        "io.guanjia.platform..",
                        "jakarta.enterprise.context",
                        "jakarta.enterprise.inject",
                        "com.github.f4b6a3.uuid")
                .check();
    }
}
