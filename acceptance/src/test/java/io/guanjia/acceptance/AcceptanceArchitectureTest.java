package io.guanjia.acceptance;

import io.guanjia.testing.architecture.PackageTable;
import org.junit.jupiter.api.Test;

class AcceptanceArchitectureTest {

    @Test
    void every_package_uses_only_those_that_stand_before_it() {
        PackageTable.of("io.guanjia.acceptance")
                .row("client")
                .row("restore")
                .row("demo", "client")
                .row("trial", "client", "demo")
                .row("bench", "demo", "trial")
                .row("faults", "client", "trial")
                .row("cluster", "client", "demo", "faults", "trial")
                .check();
    }
}
