package io.guanjia.notice;

import io.guanjia.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_built_by_the_house_rules() {
        ArchitectureRules.of("io.guanjia.notice")
                .feature("notice")
                .register("distribution", "notice")
                .feature("archive", "notice", "distribution")
                .domainMayUse("io.guanjia.platform..", "jakarta.enterprise.context", "com.github.f4b6a3.uuid")
                .check();
    }
}
