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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=13700003801",
                "unit=%31%33%37%30%30%30%30%33%38%30%31",
                "said=137%2D0000%2D3801",
                "said=137000%303801",
                "said=137+0000+3801",
                "said=%EF%BC%91%EF%BC%93%EF%BC%97%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%93%EF%BC%98%EF%BC%90%EF%BC%91",
                "said=%2531%2533%2537%2530%2530%2530%2530%2533%2538%2530%2531",
                "said=%22%5Cu0031%5Cu0033%5Cu0037%5Cu0030%5Cu0030%5Cu0030%5Cu0030%5Cu0033%5Cu0038%5Cu0030%5Cu0031%22",
                "said=%31%31%30%31%30%31%31%39%39%30%30%33%30%37%37%37%35%38"
            })
    void a_filter_that_holds_a_phone_or_an_identity_number_is_not_kept_however_its_address_writes_it(String query) {
        keep(teamLeader(), "陈女士", query).statusCode(422).body("code", equalTo("FILTER_HOLDS_PERSONAL_DATA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REQUESTS; units=9; units",
                "REQUESTS; kind=NOPE; kind",
                "REQUESTS; kind=%5B%22COMPLAINT%22%2C%22NOPE%22%5D; kind",
                "REQUESTS; nonsense; nonsense",
                "REQUESTS; <script>; <script>",
                "REQUESTS; https://evil; https://evil",
                "REQUESTS; overdue=maybe; overdue",
                "REQUESTS; from=yesterday; from",
                "REQUESTS; said=%zz; query",
                "SLIPS; state=CLOSED; state",
                "SLIPS; kind=COMPLAINT; kind",
                "CALLBACKS; outcome=LOST; outcome",
                "NOTICES; category=NOPE; category",
                "HOUSEHOLDS; phone=1; phone"
            })
    void a_filter_that_its_board_does_not_know_is_not_kept(Board board, String query, String field) {
        keep(teamLeader(), board, "不认识的", query)
                .statusCode(422)
                .body("code", equalTo("FILTER_UNKNOWN_TO_THE_BOARD"))
                .body("errors.field", contains(field));
    }

    @Test
    void a_word_that_the_board_does_not_know_is_refused_with_those_it_knows() {
        keep(teamLeader(), Board.REQUESTS, "不认识的", "kind=NOPE").body("errors[0].allowed", hasItem("COMPLAINT"));
        keep(teamLeader(), Board.REQUESTS, "不认识的", "units=9").body("errors[0].allowed", hasItem("unit"));
        keep(teamLeader(), Board.SLIPS, "不认识的", "state=NOPE").body("errors[0].allowed", hasItem("IN_HANDLING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REQUESTS; byDue=true&from=2026-11-01&to=2026-11-30&kind=%5B%22COMPLAINT%22%5D&mine=true&q=%220012%22&said=%E6%B0%B4+%26+%E7%94%B5",
                "REQUESTS; kind=COMPLAINT&overdue=true&state=%5B%22TRIAGED%22%2C%22HANDLED%22%5D&unit=3-1-1202",
                "SLIPS; department=GL01-ENGINEERING&office=GL01&overdue=true&state=ISSUED&unit=3-1",
                "CALLBACKS; branch=GL&mode=PHONE&month=2026-11&outcome=LATE&rule=OPINION&state=OPEN",
                "NOTICES; awaitingMe=true&category=ROUTINE&state=RELEASED&text=%E5%81%9C%E6%B0%B4",
                "HOUSEHOLDS; begins=12&building=%2210%22&office=GL01"
            })
    void what_the_desk_says_in_an_address_is_kept(Board board, String query) {
        String name = "地址" + Fresh.words().substring(0, 8);
        String id = keep(teamLeader(), board, name, query)
                .statusCode(201)
                .body("query", equalTo(query))
                .extract()
                .path("id");
        remove(teamLeader(), id, "1").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTS, office=MW01, OTHER_OFFICE",
        "SLIPS, office=GL02, OTHER_OFFICE",
        "HOUSEHOLDS, office=NOWHERE, OTHER_OFFICE",
        "SLIPS, department=MW01-ENGINEERING, OTHER_DEPARTMENT",
        "SLIPS, department=GL02-ENGINEERING, OTHER_DEPARTMENT"
    })
    void nobody_keeps_what_they_could_not_ask_for(Board board, String query, String code) {
        keep(agent(), board, "别处的", query).statusCode(403).body("code", equalTo(code));
    }

    @Test
    void branch_staff_keep_and_share_theirs_in_the_branch_and_not_in_an_office() {
        RequestSpecification chief = Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
        String id =
                keep(chief, "分公司投诉", "kind=COMPLAINT").statusCode(201).extract().path("id");

        share(chief, id, "1", true).statusCode(200).body("shared", equalTo(true));
        of(Desk.propertyHead()).statusCode(200).body("id", hasItem(id));
        of(agent()).statusCode(200).body("id", not(hasItem(id)));
        String offices = kept("本处的");
        share(teamLeader(), offices, "1", true).statusCode(200);
        of(Desk.propertyHead()).body("id", not(hasItem(offices)));
        remove(teamLeader(), offices, "2").statusCode(200);
        remove(Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR"), id, "2").statusCode(200);
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
