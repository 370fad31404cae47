package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.request.Attached.at;
import static io.guanjia.intake.request.Attached.photo;
import static io.guanjia.intake.request.Attached.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.SampleFiles;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on their way: what breaks off leaves nothing behind, and what comes at once is counted one by one. */
@QuarkusTest
@IntakeServiceTest
class AttachmentUploadsTest {

    private final String token = TestTokens.of("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");

    private String request;

    @BeforeEach
    void somethingWasSaid() {
        Desk.organise();
        request = Desk.registered("SERVICE_NEED");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        byte[] whole = SampleFiles.pdf(900_000);
        try (Socket phone = new Socket("localhost", RestAssured.port)) {
            phone.getOutputStream()
                    .write(("POST " + at(request) + "?kind=PHOTO HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + token + "\r\nContent-Length: " + whole.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            phone.getOutputStream().write(whole, 0, 400_000);
        }

        // Whoever comes next finds the way free, and only their own file there.
        photo(request, 1);
        agent().get(at(request)).then().body("items", hasSize(1));
        assertThat(Database.rows("SELECT id FROM attachment WHERE subject_id = '" + request + "'"))
                .hasSize(1);
    }

    @Test
    void a_file_of_which_nobody_says_how_long_it_is_is_not_taken() {
        try (HttpClient client = phone()) {
            HttpResponse<String> answer = send(
                    client,
                    "PHOTO",
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(SampleFiles.jpeg(1))));

            assertThat(answer.statusCode()).isEqualTo(411);
            assertThat(answer.body()).contains("ATTACHMENT_LENGTH_MISSING", "Content-Length");
        }
        agent().get(at(request)).then().body("items", empty());
    }

    @Test
    void of_twelve_that_come_at_once_ten_are_taken() throws Exception {
        List<Integer> answers = atOnce(12, seed -> sent(agent(), request, "PHOTO", SampleFiles.jpeg(seed))
                .extract()
                .statusCode());

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(10);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(2);
        agent().get(at(request)).then().body("items", hasSize(10));
    }

    @Test
    void the_same_that_comes_several_times_at_once_is_one() throws Exception {
        List<String> ids = atOnce(4, seed -> photo(request, 77));

        assertThat(ids).containsOnly(ids.getFirst());
        agent().get(at(request)).then().body("items", hasSize(1));
    }

    @Test
    void several_large_ones_at_once_wait_for_room_in_memory() throws Exception {
        // Sent as a phone would: REST-assured makes several copies of each body, in the memory that is tried here.
        try (HttpClient client = phone()) {
            List<Integer> answers = atOnce(4, seed -> send(
                            client,
                            "SIGNED_PAPER",
                            HttpRequest.BodyPublishers.ofByteArray(SampleFiles.pdf((10 << 20) - seed)))
                    .statusCode());

            assertThat(answers).containsOnly(201);
        }
    }

    private static HttpClient phone() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private HttpResponse<String> send(HttpClient client, String kind, HttpRequest.BodyPublisher file) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(
                                    RestAssured.baseURI + ":" + RestAssured.port + at(request) + "?kind=" + kind))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/octet-stream")
                            .POST(file)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> all = IntStream.range(0, times)
                    .mapToObj(seed -> (Callable<T>) () -> work.apply(seed))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : people.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
