package io.guanjia.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends single operations. Time-outs, broken connections and 5xx leave open whether something happened. */
final class Wire implements AutoCloseable {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);

    private final TrialSuite trial;
    private final Operations operations;
    private final Duration answerLimit;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();

    Wire(TrialSuite trial, Operations operations, Duration answerLimit) {
        this.trial = trial;
        this.operations = operations;
        this.answerLimit = answerLimit;
    }

    Outcome get(Component service, String path, String user) throws InterruptedException {
        return send(request(service, path, user).GET());
    }

    /** @param headers names and values by turns */
    Outcome post(Component service, String path, String user, String body, String... headers)
            throws InterruptedException {
        return send(request(service, path, user).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(Component service, String path, String user) {
        return HttpRequest.newBuilder(trial.url(service, path))
                .timeout(answerLimit)
                .header("Authorization", "Bearer " + trial.token(user))
                .header("Content-Type", "application/json");
    }

    private Outcome send(HttpRequest.Builder request) throws InterruptedException {
        Outcome outcome;
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            operations.happened("HTTP " + answer.statusCode(), since(begun));
            outcome = answer.statusCode() >= 500
                    ? new Outcome.Unknown("HTTP " + answer.statusCode())
                    : new Outcome.Answered(answer.statusCode(), body(answer), etag(answer));
        } catch (IOException broken) {
            operations.happened(Operations.NO_ANSWER + " " + broken.getClass().getSimpleName(), since(begun));
            outcome = new Outcome.Unknown(broken.toString());
        }
        return outcome;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private JsonNode body(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse(null);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
