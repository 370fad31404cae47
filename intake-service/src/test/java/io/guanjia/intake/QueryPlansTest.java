package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.QueryPlans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The last of the module's tests: it looks at what the others made the service ask the database. */
@QuarkusTest
@IntakeServiceTest
@Order(Integer.MAX_VALUE)
class QueryPlansTest {

    @Test
    void every_statement_finds_its_rows_by_an_index_however_full_the_tables_are() {
        QueryPlans plans = QueryPlans.of("intake");

        assertThat(plans.statements()).as("noted while the other tests ran").isGreaterThan(10);
        assertThat(plans.statementsOfSessions()).as("made by Hibernate").isGreaterThan(20);
        assertThat(plans.findings()).isEmpty();
    }
}
