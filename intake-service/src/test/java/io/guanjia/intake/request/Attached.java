package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;

import io.guanjia.intake.Desk;
import io.guanjia.testing.SampleFiles;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files that hang on requests, for tests. */
public final class Attached {

    private Attached() {}

    /** Sends a file as a page does. */
    public static ValidatableResponse sent(RequestSpecification person, String request, String kind, byte[] file) {
        return person.contentType("application/octet-stream")
                .body(file)
                .post(at(request) + "?kind=" + kind)
                .then();
    }

    /** A photo on a request; its id. */
    public static String photo(String request, int seed) {
        return sent(Desk.agent(), request, "PHOTO", SampleFiles.jpeg(seed))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String at(String request) {
        return REQUESTS + "/" + request + "/attachments";
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
