package io.guanjia.intake;

import io.guanjia.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_built_by_the_house_rules() {
        ArchitectureRules.of("io.guanjia.intake")
                .feature("request", "organisation")
                .feature("organisation")
                .register("household", "organisation", "request")
                .register("savedfilter", "request", "household", "organisation")
                .register("box", "request", "organisation")
                .register("ledger", "request")
                .register("escalation", "request")
                .register("knowledge", "organisation", "request")
                .register("procedure", "organisation", "request")
                .register("desk.message", "organisation", "request")
                .register("desk.log")
                .register("desk.escalation", "request")
                .register("desk.roster", "organisation")
                .register("desk.script", "organisation", "request")
                .feature("clock", "organisation")
                // Entries of the organisation are kept as the JSON they are published as; defaults are configuration.
                .domainMayUse(
                        "io.guanjia.platform..",
                        "jakarta.enterprise.context",
                        "com.github.f4b6a3.uuid",
                        "com.fasterxml.jackson.databind..",
                        "io.smallrye.config")
                .check();
    }
}
