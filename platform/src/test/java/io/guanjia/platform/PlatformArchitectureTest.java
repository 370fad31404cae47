package io.guanjia.platform;

import io.guanjia.testing.architecture.PackageTable;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    @Test
    void every_package_uses_only_those_that_stand_before_it() {
        PackageTable.of("io.guanjia.platform")
                .row("calendar")
                .row("problem")
                .row("scope")
                .row("text")
                .row("reading", "problem", "text")
                .row("transaction", "problem", "scope")
                .row("http", "problem", "transaction")
                .row("idempotency", "problem", "transaction")
                .row("listing", "problem", "reading", "scope", "transaction")
                .row("organisation", "calendar", "scope", "transaction")
                .row("privacy", "scope", "transaction")
                .row("worker", "transaction")
                .row("measure", "http", "transaction", "worker")
                .row("numbering", "organisation", "transaction")
                .row("outbox", "scope", "transaction", "worker")
                .row("permission", "http", "organisation", "problem", "scope")
                .row("retention", "scope", "transaction", "worker")
                .row(
                        "deadline",
                        "calendar",
                        "listing",
                        "organisation",
                        "outbox",
                        "permission",
                        "scope",
                        "transaction",
                        "worker")
                .row("export", "listing", "organisation", "permission", "privacy", "scope", "transaction")
                .row("description", "export", "http", "problem", "text")
                .row("history", "deadline", "privacy", "scope", "transaction")
                .row(
                        "inbox",
                        "history",
                        "organisation",
                        "outbox",
                        "permission",
                        "problem",
                        "reading",
                        "scope",
                        "text",
                        "transaction",
                        "worker")
                .row(
                        "register",
                        "deadline",
                        "history",
                        "http",
                        "listing",
                        "outbox",
                        "problem",
                        "scope",
                        "text",
                        "transaction")
                .row("clock", "inbox", "transaction")
                .row("subscription", "calendar", "deadline", "inbox", "organisation", "transaction")
                .check();
    }
}
