package io.guanjia.testing;

import io.guanjia.testing.architecture.PackageTable;
import org.junit.jupiter.api.Test;

class TestingArchitectureTest {

    @Test
    void every_package_uses_only_those_that_stand_before_it() {
        PackageTable.of("io.guanjia.testing")
                .row("architecture")
                .row("clause")
                .row("contract")
                .row("migration")
                .row("organisation")
                .row("event", "contract")
                .row("service", "organisation")
                .check();
    }
}
