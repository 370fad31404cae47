package io.guanjia.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSchemasTest {

    private static final String JSON = "application/json;charset=UTF-8";

    private final AnswerSchemas described = AnswerSchemas.of("""
            {"openapi": "3.1.0",
             "paths": {
               "/slips/{id}": {"get": {"operationId": "slip", "responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Slip"}}}},
                 "304": {"description": "seen"},
                 "404": {"$ref": "#/components/responses/Absent"}}}},
               "/slips/{id}/confirmation": {"post": {"parameters": [{"name": "If-Match", "in": "header"}], "responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Slip"}}}},
                 "409": {"$ref": "#/components/responses/Impossible"}}}}},
             "components": {
               "responses": {"Impossible": {"content": {"application/problem+json": {
                 "schema": {"type": "object"}, "example": {"detail": "联络单当前状态为已撤回,不能contact-slip.confirm。"}}}},
                 "Absent": {"content": {"application/problem+json": {
                 "schema": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
                 "example": {"code": 7}}}}},
               "schemas": {"Slip": {"type": "object", "required": ["number", "unit"], "properties": {
                 "number": {"type": "string"}, "unit": {"type": ["string", "null"]},
                 "issuedAt": {"type": "string", "format": "date-time"}}}}}}
            """);

    @Test
    void an_answer_as_described_passes() {
        assertThat(problems(200, JSON, "{\"number\":\"GL01-CS-202611-0001\",\"unit\":null}"))
                .isEmpty();
        assertThat(problems(304, "", "")).isEmpty();
        assertThat(problems(404, "application/problem+json", "{\"code\":\"NOT_FOUND\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":null,\"unit\":null} | /number",
                "{\"number\":\"1\"} | unit",
                "{\"number\":\"1\",\"unit\":null,\"phone\":\"138\"} | phone",
                "{\"number\":\"1\",\"unit\":null,\"issuedAt\":\"yesterday\"} | issuedAt",
            })
    void a_field_that_is_null_missing_unknown_or_of_another_form_is_noticed(String body, String field) {
        assertThat(problems(200, JSON, body)).singleElement().asString().contains(field);
    }

    @Test
    void a_status_a_content_type_or_a_missing_body_that_the_description_does_not_have_is_noticed() {
        assertThat(problems(409, JSON, "{}")).containsExactly("status 409 is not described");
        assertThat(problems(200, "text/plain", "ok")).containsExactly("content type \"text/plain\" is not described");
        assertThat(problems(200, JSON, "")).containsExactly("has no body");
    }

    @Test
    void an_address_or_a_method_that_nobody_describes_is_left_alone() {
        assertThat(described.problems("GET", "/letters/1", 404, JSON, "{}")).isEmpty();
        assertThat(described.problems("DELETE", "/slips/1", 405, JSON, "{}")).isEmpty();
    }

    @Test
    void what_an_operation_fails_to_show_is_told() {
        assertThat(described.gaps())
                .contains(
                        "no openIdConnectUrl",
                        "post /slips/{id}/confirmation: operationId \"\"",
                        "slip 401: no example",
                        " 409: no refusal reads: 联络单当前状态为已撤回,不能contact-slip.confirm。",
                        " 428: no example")
                .anyMatch(gap -> gap.startsWith("slip 404") && gap.contains("integer found, string expected"));
    }

    private List<String> problems(int status, String contentType, String body) {
        return described.problems("GET", "/slips/0192", status, contentType, body);
    }
}
