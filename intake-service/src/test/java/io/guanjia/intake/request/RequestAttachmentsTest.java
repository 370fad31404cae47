package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.request.Attached.at;
import static io.guanjia.intake.request.Attached.encoded;
import static io.guanjia.intake.request.Attached.photo;
import static io.guanjia.intake.request.Attached.sent;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is brought along with what is said hangs on the request, for whoever may read it to the letter. */
@QuarkusTest
@IntakeServiceTest
class RequestAttachmentsTest {

    private static final int TEN_MEGABYTES = 10 << 20;

    private String request;

    @BeforeEach
    void somethingWasSaid() {
        Desk.organise();
        request = Desk.registered("SERVICE_NEED");
    }

    @Test
    @Clause("S1-5.3d")
    void a_letter_is_registered_and_shows_its_scan() {
        Map<String, Object> letter = Desk.with(Desk.entry("SUGGESTION"), "channel", "LETTER");
        String id = Desk.register(agent(), letter).statusCode(201).extract().path("id");
        byte[] scan = SampleFiles.pdf(700_000);

        RequestSpecification named = agent().header("X-File-Name", encoded("来信扫描.pdf"))
                .header("X-File-Caption", encoded("业主来信,联系 13800000126"));
        String attached = sent(named, id, "LETTER_SCAN", scan)
                .statusCode(201)
                .header("Location", containsString(at(id)))
                .body("kind", equalTo("LETTER_SCAN"))
                .body("type", equalTo("PDF"))
                .body("size", equalTo(700_000))
                .body("name", equalTo("来信扫描.pdf"))
                .body("byName", equalTo("林晓"))
                .extract()
                .path("id");

        agent().get(REQUESTS + "/" + id).then().body("channel", equalTo("LETTER"));
        agent().get(at(id))
                .then()
                .body("items.id", contains(attached))
                .body("items[0].caption", containsString("138****0126"));
        Response file = agent().accept("*/*").get(at(id) + "/" + attached);
        assertThat(file.asByteArray()).isEqualTo(scan);
        file.then()
                .header("Content-Type", "application/pdf")
                .header("Content-Length", "700000")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"attachment.pdf\"; filename*=UTF-8''" + encoded("来信扫描.pdf"))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void a_photo_is_kept_without_where_it_was_taken_sealed_and_shown_in_its_place() {
        byte[] taken = SampleFiles.jpegFromAPhone(7);
        String id =
                sent(agent(), request, "PHOTO", taken).statusCode(201).extract().path("id");

        Response shown = agent().accept("image/*").get(at(request) + "/" + id);

        assertThat(new String(shown.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "<script>");
        shown.then()
                .header("Content-Type", "image/jpeg")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"attachment.jpg\"; filename*=UTF-8''" + encoded("照片.jpg"));
        assertThat(Database.rows(
                        "SELECT convert_from(substring(content for 8), 'LATIN1') AS begins FROM attachment_piece"
                                + " WHERE attachment_id = '" + id + "'"))
                .noneMatch(begins -> begins.contains("\u00ff\u00d8"));
    }

    @Test
    void the_timeline_says_who_attached_who_looked_and_who_took_it_back() {
        String id = photo(request, 1);
        agent().accept("*/*").get(at(request) + "/" + id).then().statusCode(200);
        agent().body(Map.of("reason", "拍错了楼栋,问 13800000126"))
                .post(at(request) + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn.reason", containsString("拍错了楼栋"))
                .body("withdrawn.byName", equalTo("林晓"));

        agent().get(REQUESTS + "/" + request)
                .then()
                .body(
                        "timeline.findAll { it.code.startsWith('attachment') }.code",
                        contains("attachment.added", "attachment.read", "attachment.withdrawn"))
                .body("timeline.find { it.code == 'attachment.added' }.detail", equalTo("PHOTO"))
                .body("timeline.find { it.code == 'attachment.withdrawn' }.detail", not(containsString("13800000126")));
    }

    @Test
    void the_same_file_again_is_the_attachment_that_is_there_until_it_is_withdrawn() {
        String first = photo(request, 2);

        assertThat(photo(request, 2)).isEqualTo(first);
        withdraw(first);
        assertThat(photo(request, 2)).isNotEqualTo(first);
        agent().get(at(request)).then().body("items", hasSize(2));
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.findAll { it.code == 'attachment.added' }", hasSize(2));
    }

    @Test
    void what_was_withdrawn_is_for_the_director_and_the_quality_department_only() {
        String id = photo(request, 3);
        withdraw(id);
        String bytes = at(request) + "/" + id;

        problem(agent().accept("*/*").get(bytes), 404, "NOT_FOUND");
        problem(agent().accept("*/*").get(bytes + "/withdrawn"), 403, "NOT_PERMITTED");
        director().accept("*/*").get(bytes + "/withdrawn").then().statusCode(200);
        Desk.quality().accept("*/*").get(bytes + "/withdrawn").then().statusCode(200);
        problem(agent().body(Map.of("reason", "再作废")).post(bytes + "/withdrawal"), 409, "ATTACHMENT_WITHDRAWN");
    }

    @Test
    void ten_hang_on_a_request_and_an_eleventh_only_when_one_is_withdrawn() {
        List<String> ten =
                IntStream.range(100, 110).mapToObj(seed -> photo(request, seed)).toList();

        problem(sent(agent(), request, "PHOTO", SampleFiles.jpeg(110)), 409, "TOO_MANY_ATTACHMENTS")
                .body("values.most", equalTo(10));
        agent().get(at(request))
                .then()
                .body("actions.find { it.command == 'request-attachment.add' }.code", equalTo("TOO_MANY_ATTACHMENTS"));
        withdraw(ten.getFirst());
        photo(request, 110);
    }

    @Test
    void what_is_no_photo_no_picture_and_no_paper_is_refused_whatever_it_is_called() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] photo = SampleFiles.jpeg(1);

        problem(
                        sent(agent().header("X-File-Name", "holiday.jpg"), request, "PHOTO", page),
                        415,
                        "ATTACHMENT_TYPE_NOT_TAKEN")
                .body("detail", containsString("JPEG"));
        problem(sent(agent(), request, "PHOTO", Arrays.copyOf(photo, photo.length / 2)), 422, "ATTACHMENT_BROKEN");
        problem(sent(agent(), request, "PHOTO", new byte[0]), 422, "ATTACHMENT_EMPTY");
        problem(sent(agent().header("X-File-Caption", "a".repeat(201)), request, "PHOTO", photo), 400, "INVALID_FIELD")
                .body("errors.field", contains("X-File-Caption"));
        problem(sent(agent().header("X-File-Name", "%zz"), request, "PHOTO", photo), 400, "INVALID_FIELD");
        agent().get(at(request)).then().body("items", empty());
    }

    @Test
    void ten_megabytes_are_taken_and_come_back_and_a_byte_more_is_not_even_read() {
        byte[] largest = SampleFiles.pdf(TEN_MEGABYTES);
        String id = sent(agent(), request, "SIGNED_PAPER", largest)
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(agent().accept("*/*").get(at(request) + "/" + id).asByteArray())
                .isEqualTo(largest);
        problem(sent(agent(), request, "SIGNED_PAPER", SampleFiles.pdf(TEN_MEGABYTES + 1)), 413, "TOO_LARGE")
                .body("detail", containsString("10 MB"));
    }

    @Test
    void a_large_file_from_whoever_may_not_attach_is_answered_all_the_same() {
        problem(
                sent(
                        Desk.as("jiexian.gl01", "HX/FZ/GL/GL01", "SWITCHBOARD_OPERATOR"),
                        request,
                        "PHOTO",
                        SampleFiles.pdf(2_000_000)),
                403,
                "NOT_PERMITTED");
        problem(sent(agent(), UUID.randomUUID().toString(), "PHOTO", SampleFiles.pdf(2_000_000)), 404, "NOT_FOUND");
    }

    @Test
    void pieces_that_were_changed_about_or_left_out_are_not_handed_out() {
        String id = sent(agent(), request, "LETTER_SCAN", SampleFiles.pdf(600_000))
                .statusCode(201)
                .extract()
                .path("id");
        String pieces = "UPDATE attachment_piece SET number = %s WHERE attachment_id = '" + id + "' AND number = %s";
        Database.change(pieces.formatted("9", "0"));
        Database.change(pieces.formatted("0", "1"));
        Database.change(pieces.formatted("1", "9"));

        problem(agent().accept("*/*").get(at(request) + "/" + id), 500, "UNEXPECTED");
        String other = sent(agent(), request, "LETTER_SCAN", SampleFiles.pdf(600_001))
                .statusCode(201)
                .extract()
                .path("id");
        Database.change("UPDATE attachment SET size = 262144 WHERE id = '" + other + "'");
        problem(agent().accept("*/*").get(at(request) + "/" + other), 500, "UNEXPECTED");
    }

    @Test
    void other_offices_and_branches_see_none_of_it() {
        String id = photo(request, 4);

        for (RequestSpecification stranger : List.of(Desk.agentOfAnotherOffice(), Desk.agentOfAnotherBranch())) {
            problem(stranger.get(at(request)), 404, "NOT_FOUND");
            problem(stranger.accept("*/*").get(at(request) + "/" + id), 404, "NOT_FOUND");
        }
        String another = Desk.registered("INQUIRY");
        problem(agent().accept("*/*").get(at(another) + "/" + id), 404, "NOT_FOUND");
    }

    @Test
    void whoever_looks_on_from_above_is_shown_no_words_and_may_open_the_file() {
        String id = sent(agent().header("X-File-Caption", encoded("渗漏处")), request, "PHOTO", SampleFiles.jpeg(5))
                .statusCode(201)
                .extract()
                .path("id");

        Desk.quality()
                .get(at(request))
                .then()
                .body("items[0].caption", nullValue())
                .body("items[0].kind", equalTo("PHOTO"));
        Desk.quality().accept("*/*").get(at(request) + "/" + id).then().statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.findAll { it.code == 'attachment.read' }.by", hasItem("pinzhi.fz"));
    }

    @Test
    void whom_a_complaint_is_about_is_shown_neither_the_list_nor_the_file() {
        String complaint = Desk.registered("COMPLAINT");
        Map<String, Object> about = Desk.with(Desk.verification("MINOR"), "accusedRole", "OFFICE_DIRECTOR");
        Desk.act(agent(), complaint, "verification", about).statusCode(200);
        String id = photo(complaint, 6);

        problem(director().get(at(complaint)), 403, "WITHHELD_FROM_THE_ACCUSED");
        problem(director().accept("*/*").get(at(complaint) + "/" + id), 403, "WITHHELD_FROM_THE_ACCUSED");
        problem(sent(director(), complaint, "PHOTO", SampleFiles.jpeg(8)), 403, "WITHHELD_FROM_THE_ACCUSED");
        withdraw(complaint, id);
        problem(
                director().accept("*/*").get(at(complaint) + "/" + id + "/withdrawn"),
                403,
                "WITHHELD_FROM_THE_ACCUSED");
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    private void withdraw(String attachment) {
        withdraw(request, attachment);
    }

    private static void withdraw(String request, String attachment) {
        agent().body(Map.of("reason", "拍错了楼栋"))
                .post(at(request) + "/" + attachment + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
