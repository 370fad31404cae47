package io.guanjia.notice;

import static io.guanjia.notice.Office.NOTICES;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.plan;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.waterIsOff;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is announced is kept to the letter, or refused by the name of its field. */
@QuarkusTest
@NoticeServiceTest
class NoticeTextTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    /** Each as JSON escapes it, so that half a character survives the way there. */
    @ParameterizedTest
    @CsvSource({
        "title, \\u0000", "title, \\ud83d", "body, \\u0000", "body, \\ud83d",
        "topic, \\u0000", "topic, \\ud83d", "source, \\ud83d", "noContactReason, \\ud83d"
    })
    void a_character_that_cannot_be_kept_is_refused_in_every_text_of_a_notice(String field, String character)
            throws JsonProcessingException {
        problem(postEscaped(agent(), NOTICES, waterIsOff(field, "停@水"), character), 400, "INVALID_FIELD")
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "address"})
    void a_character_that_cannot_be_kept_is_refused_in_the_contact_block(String field) throws JsonProcessingException {
        Map<String, Object> contact = new HashMap<>(Map.of("phone", "0591-8755 1200"));
        contact.put(field, "前@台");

        problem(postEscaped(agent(), NOTICES, waterIsOff("contact", contact), "\\ud83d"), 400, "INVALID_FIELD")
                .body("detail", containsString(field));
    }

    @Test
    void the_lines_of_a_text_and_its_pictures_are_kept_as_they_were_written() {
        String text = "尊敬的业户:\n\t💧停水";
        String id = Office.drafted(waterIsOff("body", text));

        one(agent(), id).body("body", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d"})
    void a_character_that_cannot_be_kept_is_refused_in_reasons_and_places(String character)
            throws JsonProcessingException {
        String id = Office.submitted(waterIsOff());
        problem(
                        postEscaped(
                                director(),
                                NOTICES + "/" + id + "/director-decision",
                                Map.of("decision", "DISAGREE", "reason", "停@水"),
                                character),
                        400,
                        "INVALID_FIELD")
                .body("detail", containsString("reason"));
        String released = Office.released(waterIsOff());
        Map<String, ?> home = Map.of("method", "DOOR_TO_DOOR", "unit", "3-1");
        String line =
                plan(agent(), released, List.of(home)).statusCode(201).extract().path("lines[0].id");
        problem(
                        postEscaped(
                                director(),
                                NOTICES + "/" + released + "/withdrawal",
                                Map.of("reason", "停@水"),
                                character),
                        400,
                        "INVALID_FIELD")
                .body("detail", containsString("reason"));
        for (String field : List.of("recipient", "note")) {
            String settlement = NOTICES + "/" + released + "/distribution-lines/" + line + "/settlement";
            problem(
                            postEscaped(agent(), settlement, Map.of("outcome", "SIGNED", field, "林@晓"), character),
                            400,
                            "INVALID_FIELD")
                    .body("detail", containsString(field));
        }
        one(agent(), id).body("notice.state", equalTo("SUBMITTED"));
        one(agent(), released).body("notice.state", equalTo("RELEASED")).body("lines[0].state", equalTo("PENDING"));
    }

    /** Sends the body with its at-sign replaced by an escape, which no library would write. */
    private static ValidatableResponse postEscaped(
            RequestSpecification person, String path, Map<String, ?> body, String character)
            throws JsonProcessingException {
        String escaped = JsonMapper.builder().build().writeValueAsString(body).replace("@", character);
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(escaped)
                .post(path)
                .then();
    }
}
