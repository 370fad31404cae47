package io.guanjia.intake.savedfilter;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.savedfilter.KeptFilters.keep;
import static io.guanjia.intake.savedfilter.KeptFilters.kept;
import static io.guanjia.intake.savedfilter.KeptFilters.of;
import static io.guanjia.intake.savedfilter.KeptFilters.remove;
import static io.guanjia.intake.savedfilter.KeptFilters.share;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody keeps asking for is one press away: theirs alone, until it is shared with the office. */
@QuarkusTest
@IntakeServiceTest
class SavedFilterJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_filter_is_its_keepers_until_it_is_shared_with_the_office() {
        String id = kept("超时的投诉");

        of(teamLeader()).statusCode(200).body("name", hasItem("超时的投诉"));
        of(agent()).body("id", not(hasItem(id)));
        share(agent(), id, "1", true).statusCode(403);
        share(teamLeader(), id, "1", true)
                .statusCode(200)
                .body("shared", equalTo(true))
                .header("ETag", "\"2\"");
        of(agent())
                .body("id", hasItem(id))
                .body("find { it.id == '" + id + "' }.own", equalTo(false))
                .body("find { it.id == '" + id + "' }.query", equalTo("kind=COMPLAINT"));
        for (RequestSpecification stranger : List.of(agentOfAnotherOffice(), agentOfAnotherBranch())) {
            of(stranger).statusCode(200).body("id", not(hasItem(id)));
        }
        share(teamLeader(), id, "2", false).statusCode(200).body("shared", equalTo(false));
        of(agent()).body("id", not(hasItem(id)));
    }

    @Test
    void a_filter_of_somebody_else_is_not_there_to_remove() {
        String id = kept("林组长的");

        remove(agent(), id, "7").statusCode(404);
        remove(teamLeader(), id, "7").statusCode(412);
        remove(teamLeader(), id, "1").statusCode(200);
        of(teamLeader()).body("id", not(hasItem(id)));
        remove(teamLeader(), id, "2").statusCode(409).body("code", equalTo("FILTER_NOT_IN_THIS_STATE"));
    }

    @Test
    void a_name_is_given_once_and_is_free_again_after_removal() {
        String id = kept("今日到期");

        keep(teamLeader(), " 今日到期 ", "overdue=true")
                .statusCode(409)
                .body("code", equalTo("FILTER_NAME_TAKEN"))
                .body("values.name", equalTo("今日到期"));
        keep(agent(), "今日到期", "overdue=true").statusCode(201);
        remove(teamLeader(), id, "1").statusCode(200);
        keep(teamLeader(), "今日到期", "overdue=true").statusCode(201);
    }

    @Test
    void a_filter_that_holds_a_phone_is_not_kept() {
        keep(teamLeader(), "陈女士", "q=13700003801").statusCode(422).body("code", equalTo("FILTER_HOLDS_PERSONAL_DATA"));
    }

    @Test
    void nobody_keeps_more_than_they_find_their_way_in() {
        for (int nth = 1; nth <= SavedFilters.AT_MOST; nth++) {
            keep(somebodyElse(), "筛选" + nth, "overdue=true").statusCode(201);
        }

        keep(somebodyElse(), "再一个", "overdue=true")
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_FILTERS"))
                .body("values.most", equalTo("30"));
    }

    @Test
    void who_reads_many_branches_keeps_none() {
        of(quality()).statusCode(403);
        agent().get(KeptFilters.PATH).then().statusCode(400);
        agent().get(KeptFilters.PATH + "?board=LEDGER").then().statusCode(400);
    }

    private static RequestSpecification somebodyElse() {
        return Desk.as("kefu2.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }
}
