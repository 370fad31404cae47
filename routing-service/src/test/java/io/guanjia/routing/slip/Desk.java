package io.guanjia.routing.slip;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.LooksFirst;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people and the neighbours of this service, for tests that go through its doors. */
public final class Desk {

    public static final String SLIPS = "/api/routing/contact-slips";
    public static final String SLIP_TOPIC = "guanjia.routing.contact-slip.v1";
    private static final String INTAKE = "guanjia.intake.service-request.";

    private Desk() {}

    public static RequestSpecification agent() {
        return as("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification engineer() {
        return handler("gongcheng.gl01", "HX/FZ/GL/GL01", "GL01-ENGINEERING");
    }

    public static RequestSpecification engineerOfAnotherOffice() {
        return handler("gongcheng.gl02", "HX/FZ/GL/GL02", "GL02-ENGINEERING");
    }

    public static RequestSpecification engineerOfAnotherBranch() {
        return handler("gongcheng.mw01", "HX/FZ/MW/MW01", "MW01-ENGINEERING");
    }

    public static RequestSpecification director() {
        return as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    public static RequestSpecification chiefDirector() {
        return as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
    }

    public static RequestSpecification quality() {
        return as("pinzhi.fz", "HX/FZ", "QUALITY_DEPARTMENT", "PROJECT_COMPANY");
    }

    /** Somebody who handles slips for these departments. */
    public static RequestSpecification handler(String staff, String org, String... departments) {
        return handlerWhoseTokenSays(staff, org, List.of(departments));
    }

    /** Somebody who handles slips, with whatever their token has to say of departments. */
    public static RequestSpecification handlerWhoseTokenSays(String staff, String org, Object departments) {
        return inDepartments(staff, org, departments, "RESPONSIBLE_HANDLER");
    }

    /** Somebody of GL01's engineers. */
    public static RequestSpecification engineering(String staff, String... roles) {
        return inDepartments(staff, "HX/FZ/GL/GL01", List.of("GL01-ENGINEERING"), roles);
    }

    private static RequestSpecification inDepartments(String staff, String org, Object departments, String... roles) {
        String token = TestTokens.of(staff, org, Map.of("departments", departments), roles);
        return given().auth().oauth2(token).filter(new LooksFirst(token));
    }

    public static RequestSpecification as(String staff, String org, String... roles) {
        String token = TestTokens.of(staff, org, roles);
        return given().auth().oauth2(token).filter(new LooksFirst(token));
    }

    /** Lets intake define the two branches, so that their people are known here. */
    public static void defineBranches() {
        for (String branch : List.of("GL", "MW")) {
            UUID aggregate = UUID.nameUUIDFromBytes(branch.getBytes());
            Facts.send(Fact.sampleOf("guanjia.intake.organisation.branch-defined.v1")
                    .about(aggregate, System.nanoTime())
                    .in(branch, branch)
                    .keyed("branch:" + branch)
                    .with("code", branch));
        }
        for (String office : List.of("GL01", "GL02", "MW01")) {
            String branch = office.substring(0, 2);
            Facts.send(Fact.sampleOf("guanjia.intake.organisation.office-defined.v1")
                    .about(UUID.nameUUIDFromBytes(office.getBytes()), System.nanoTime())
                    .in(branch, office)
                    .keyed("office:" + office)
                    .with("code", office)
                    .with("branch", branch));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of(agent(), engineerOfAnotherOffice(), engineerOfAnotherBranch()).stream()
                        .allMatch(person -> person.get(SLIPS).statusCode() == 200));
    }

    /** Intake's events up to the routing of a request, as it would send them. */
    public static Fact[] routed(UUID request, String branch, String office) {
        return new Fact[] {
            told("recorded", request, 1, branch, office),
            told("triaged", request, 2, branch, office),
            told("routing-requested", request, 3, branch, office)
                    .with("departmentCode", office + "-ENGINEERING")
                    .with("transmission", "WRITTEN")
                    .with("handedOverAt", null)
        };
    }

    /** Intake's event about nobody in particular, whomever its sample accuses. */
    public static Fact told(String what, UUID request, long sequence, String branch, String office) {
        Fact sample = Fact.sampleOf(INTAKE + what + ".v1");
        // Still ahead, or the clock of the visit would run out while a test looks on.
        Fact fact = what.equals("routing-requested")
                ? sample.with("visitFrom", "2099-03-12T06:00:00Z").with("visitTo", "2099-03-12T08:00:00Z")
                : sample;
        return fact.about(request, sequence)
                .ofRequest(request)
                .in(branch, office)
                .with("accusedRole", null)
                .with("accusedStaffId", null);
    }

    /** What the organisation says of a department: that it is there, or that it ends. */
    public static Fact department(String code, Instant endsAt) {
        return Fact.sampleOf("guanjia.intake.organisation.department-" + (endsAt == null ? "defined" : "ended") + ".v1")
                .about(UUID.nameUUIDFromBytes(code.getBytes()), System.nanoTime())
                .in("GL", "GL01")
                .keyed("department:" + code)
                .with("code", code)
                .with("office", "GL01")
                .with("endsAt", endsAt == null ? null : endsAt.toString());
    }

    /** Routes a new request of GL01 and waits for its slip. */
    public static String newSlip() {
        UUID request = UUID.randomUUID();
        Facts.send(routed(request, "GL", "GL01"));
        return slipOf(agent(), request);
    }

    /** As {@link #newSlip}, of a complaint about a post, and about one in it if a member of staff is named. */
    public static String slipAbout(String post, String staff) {
        UUID request = UUID.randomUUID();
        Fact[] routed = routed(request, "GL", "GL01");
        routed[2] = routed[2].with("accusedRole", post).with("accusedStaffId", staff);
        Facts.send(routed);
        return slipOf(agent(), request);
    }

    public static String slipOf(RequestSpecification person, UUID request) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().spec(person)
                                .get(SLIPS + "?requestId=" + request)
                                .path("items[0].id"),
                        id -> id != null);
    }

    public static ValidatableResponse act(RequestSpecification person, String slip, String command) {
        return person.post(SLIPS + "/" + slip + "/" + command).then();
    }

    public static ValidatableResponse act(
            RequestSpecification person, String slip, String command, Map<String, ?> body) {
        return person.contentType("application/json")
                .body(body)
                .post(SLIPS + "/" + slip + "/" + command)
                .then();
    }
}
