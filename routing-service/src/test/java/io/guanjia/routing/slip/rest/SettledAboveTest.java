package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.chiefDirector;
import static io.guanjia.routing.slip.Desk.director;
import static io.guanjia.routing.slip.Desk.engineering;
import static io.guanjia.testing.Each.each;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.RoutingPermissions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.Desk;
import io.guanjia.routing.slip.Posts;
import io.guanjia.routing.slip.SlipDecision;
import io.guanjia.routing.slip.SlipRefusal;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.Slips;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip that came out of a complaint is settled above whoever it is about, and somebody always can. */
@QuarkusTest
@RoutingServiceTest
class SettledAboveTest {

    private static final Map<String, String> REASON = Map.of("reason", "与事实不符");
    private static final Map<String, ?> RESULT = Map.of("result", "已核实并向业户道歉", "nothingRepaired", true);

    private final RoutingPermissions permissions;

    SettledAboveTest(RoutingPermissions permissions) {
        this.permissions = permissions;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void a_technician_does_not_handle_the_slip_of_a_complaint_about_themselves_but_a_colleague_does() {
        String slip = Desk.slipAbout("TECHNICIAN", "weixiu.gl01");
        withheld(weixiu(), slip, "contact-slip.acknowledge");
        addressed(act(weixiu(), slip, "acknowledgement"), "TECHNICIAN", "ENGINEERING_SUPERVISOR");
        addressed(act(weixiu(), slip, "rejection", REASON), "TECHNICIAN", "ENGINEERING_SUPERVISOR");
        act(engineering("shuidian.gl01", "TECHNICIAN"), slip, "acknowledgement").statusCode(200);
        addressed(act(weixiu(), slip, "handling-start"), "TECHNICIAN", "ENGINEERING_SUPERVISOR");
        addressed(act(weixiu(), slip, "report", RESULT), "TECHNICIAN", "ENGINEERING_SUPERVISOR");
        act(engineering("zhuguan.gl01", "ENGINEERING_SUPERVISOR"), slip, "report", RESULT)
                .statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);
    }

    @Test
    void of_a_complaint_about_the_departments_head_its_people_do_the_work_and_the_office_director_reports() {
        String slip = Desk.slipAbout("DEPARTMENT_HEAD", "jingli.gl01");
        owners(slip, "OFFICE_DIRECTOR");
        addressed(act(head(), slip, "acknowledgement"), "DEPARTMENT_HEAD", "OFFICE_DIRECTOR");
        act(weixiu(), slip, "acknowledgement").statusCode(200);
        act(weixiu(), slip, "handling-start").statusCode(200);
        addressed(act(weixiu(), slip, "report", RESULT), "DEPARTMENT_HEAD", "OFFICE_DIRECTOR");
        addressed(act(head(), slip, "report", RESULT), "DEPARTMENT_HEAD", "OFFICE_DIRECTOR");
        act(director(), slip, "report", RESULT).statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);
    }

    @Test
    void of_a_complaint_about_customer_service_the_office_director_confirms_returns_withdraws_and_hands_over() {
        String slip = Desk.slipAbout("SERVICE_CENTRE_HEAD", null);
        for (RequestSpecification barred : centre()) {
            addressed(act(barred, slip, "withdrawal", REASON), "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");
        }
        addressed(
                act(centre()[2], slip, "handover", Map.of("toDepartment", "GL01-CLEANING", "reason", "转办")),
                "SERVICE_CENTRE_HEAD",
                "OFFICE_DIRECTOR");
        act(Desk.engineer(), slip, "acknowledgement").statusCode(200);
        act(Desk.engineer(), slip, "report", RESULT).statusCode(200);
        for (RequestSpecification barred : centre()) {
            addressed(act(barred, slip, "confirmation"), "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");
        }
        addressed(act(agent(), slip, "return", REASON), "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");
        act(director(), slip, "return", REASON).statusCode(200);
        act(Desk.engineer(), slip, "report", RESULT).statusCode(200);
        act(director(), slip, "confirmation").statusCode(200);
        act(director(), Desk.slipAbout("SERVICE_CENTRE_HEAD", null), "withdrawal", REASON)
                .statusCode(200);
    }

    @Test
    void a_complaint_about_the_office_director_is_brought_to_its_end_by_the_chief_director() {
        String slip = Desk.slipAbout("OFFICE_DIRECTOR", "zhuren.gl01");
        owners(slip, "CHIEF_DIRECTOR");
        addressed(act(director(), slip, "acknowledgement"), "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        addressed(act(director(), slip, "withdrawal", REASON), "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        act(chiefDirector(), slip, "acknowledgement").statusCode(200);
        act(chiefDirector(), slip, "report", RESULT).statusCode(200);
        addressed(act(agent(), slip, "confirmation"), "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        act(chiefDirector(), slip, "confirmation").statusCode(200);
    }

    @Test
    void who_holds_the_accused_post_beside_the_one_above_it_settles_nothing_in_that_one_either() {
        String slip = Desk.slipAbout("OFFICE_DIRECTOR", null);
        withheld(inBothPosts(), slip, "contact-slip.withdraw");
        addressed(act(inBothPosts(), slip, "acknowledgement"), "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        addressed(act(inBothPosts(), slip, "withdrawal", REASON), "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        act(chiefDirector(), slip, "withdrawal", REASON).statusCode(200);
    }

    @Test
    void a_slip_that_is_out_already_learns_whom_it_is_about_and_keeps_it() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);
        act(weixiu(), slip, "acknowledgement").statusCode(200);
        Facts.send(Desk.told("triaged", request, 4, "GL", "GL01").with("accusedRole", "DEPARTMENT_HEAD"));
        owners(slip, "OFFICE_DIRECTOR");
        Facts.send(Desk.told("triaged", request, 5, "GL", "GL01"));
        Facts.send(Desk.told("triaged", request, 6, "GL", "GL01")
                .with("accusedRole", "TECHNICIAN")
                .with("accusedStaffId", "weixiu.gl01"));
        owners(slip, "DEPARTMENT_HEAD");

        addressed(act(weixiu(), slip, "report", RESULT), "TECHNICIAN", "ENGINEERING_SUPERVISOR");
        act(head(), slip, "report", RESULT).statusCode(200);
    }

    @Test
    void whatever_can_be_done_with_a_slip_somebody_above_the_accused_may_do_whoever_that_is() {
        for (String accused : Posts.nextAbove().keySet()) {
            for (SlipState state : Slips.STATES) {
                SlipActions.commands(Slips.LATER).forEach((name, command) -> {
                    ContactSlip usual = Slips.in(state);
                    if (SlipActions.objection(usual, command, Slips.SOMEBODY, Slips.ITS_DEPARTMENT, Slips.LATER)
                            .isEmpty()) {
                        ContactSlip slip = Slips.about(new Accused(accused, Optional.empty()), state);
                        assertThat(permissions.of(name).roles())
                                .as("%s of a slip about %s", name, accused)
                                .anyMatch(post -> isAbove(post, accused)
                                        && SlipActions.objection(
                                                        slip, command, new Actor("any", post), Set.of(), Slips.LATER)
                                                .isEmpty());
                    }
                });
            }
        }
    }

    @Test
    void the_post_that_a_refusal_names_may_do_what_was_refused() {
        for (String accused : Posts.nextAbove().keySet()) {
            ContactSlip slip = Slips.about(new Accused(accused, Optional.empty()), new SlipState.Issued());
            SlipActions.commands(Slips.LATER).forEach((name, command) -> permissions.of(name).roles().stream()
                    .map(post -> slip.decide(command, new Actor("any", post), Slips.ITS_DEPARTMENT, Slips.LATER))
                    .forEach(decision -> {
                        if (decision instanceof SlipDecision.Refused(SlipRefusal.AddressedAbove(var of, var above))) {
                            assertThat(permissions.of(name).roles()).contains(above);
                        }
                    }));
        }
    }

    private static boolean isAbove(String post, String accused) {
        String next = Posts.nextAbove().get(accused);
        return next != null && (next.equals(post) || isAbove(post, next));
    }

    private static RequestSpecification weixiu() {
        return engineering("weixiu.gl01", "TECHNICIAN");
    }

    private static RequestSpecification inBothPosts() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "CHIEF_DIRECTOR", "OFFICE_DIRECTOR");
    }

    private static RequestSpecification head() {
        return engineering("jingli.gl01", "DEPARTMENT_HEAD");
    }

    private static RequestSpecification[] centre() {
        return new RequestSpecification[] {
            agent(),
            Desk.as("zuzhang.gl01", "HX/FZ/GL/GL01", "CS_TEAM_LEADER"),
            Desk.as("zhongxin.gl01", "HX/FZ/GL/GL01", "SERVICE_CENTRE_HEAD")
        };
    }

    private static void addressed(ValidatableResponse refused, String accused, String above) {
        problem(refused, 403, "ADDRESSED_ABOVE")
                .body("values.accused", equalTo(accused))
                .body("values.addressedTo", equalTo(above))
                .body("detail", containsString("应由上级"));
    }

    private static void withheld(RequestSpecification person, String slip, String command) {
        person.get(SLIPS + "/" + slip)
                .then()
                .body("actions.findAll { it.code == 'ADDRESSED_ABOVE' }.command", hasItem(command))
                .body("actions.find { it.command == '" + command + "' }.allowed", equalTo(false));
    }

    private static void owners(String slip, String role) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> agent().get(SLIPS + "/" + slip)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.ownerRole", each(equalTo(role))));
    }
}
