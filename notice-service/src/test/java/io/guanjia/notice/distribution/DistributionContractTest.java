package io.guanjia.notice.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.testing.contract.Contracts;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised of a settled line, in the words this service really uses. */
class DistributionContractTest {

    private final JsonPath promised =
            JsonPath.from(Contracts.ofRepository().schemaFor("guanjia.notice.distribution.line-settled.v1"));

    @Test
    void the_contract_lists_every_way_of_distribution_and_no_other() {
        assertThat(listed("method")).containsExactlyInAnyOrderElementsOf(names(DistributionMethod.values()));
    }

    @Test
    void the_contract_lists_every_outcome_and_no_other() {
        assertThat(listed("outcome")).containsExactlyInAnyOrderElementsOf(names(DistributionLine.Outcome.values()));
    }

    private List<String> listed(String field) {
        return promised.getList("properties." + field + ".enum");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
