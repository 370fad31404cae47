package io.guanjia.testing.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.testing.clause.ClauseRecorder.Proof;
import io.guanjia.testing.clause.ClauseTable.CatalogueClause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTableTest {

    private static final List<CatalogueClause> CATALOGUE = List.of(
            new CatalogueClause("S3-5.1", "回访应有记录", "callback", "full"),
            new CatalogueClause("S3-5.2a", "复函回访", "callback", "full"));

    @Test
    void a_clause_counts_only_when_a_test_has_proved_it() {
        String page = ClauseTable.draw(CATALOGUE, List.of(proof("S3-5.1", "FULL")));

        assertThat(page)
                .contains("1 of the 2 clauses", "1 in full, 0 in part", "| S3-5.1 | 回访应有记录 |")
                .doesNotContain("S3-5.2a");
    }

    @Test
    void a_clause_that_is_proved_in_part_is_not_called_full() {
        assertThat(ClauseTable.draw(CATALOGUE, List.of(proof("S3-5.1", "PARTIAL"))))
                .contains("0 in full, 1 in part");
    }

    @Test
    void a_test_that_names_an_unknown_clause_is_found_out() {
        assertThatThrownBy(() -> ClauseTable.draw(CATALOGUE, List.of(proof("S9-1", "FULL"))))
                .hasMessageContaining("S9-1");
    }

    private static Proof proof(String clause, String extent) {
        return new Proof(
                List.of(clause), "io.guanjia.SomeTest", "it_is_so", "it is so", "callback-service", extent, "");
    }
}
