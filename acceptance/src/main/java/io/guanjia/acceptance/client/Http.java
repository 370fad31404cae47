package io.guanjia.acceptance.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Sends calls, and sends them again where that is safe and somebody has the patience. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final int TRY_AGAIN = 503;

    private final Patience patience;
    private final Attempts attempts;

    Http(Patience patience, Attempts attempts) {
        this.patience = patience;
        this.attempts = attempts;
    }

    /** @throws Unanswered if the last attempt was not answered */
    public Answer send(Call call) {
        long end = System.nanoTime() + patience.total().toNanos();
        while (true) {
            boolean last = !call.isRepeatable() || System.nanoTime() >= end;
            try {
                Answer answer = sendOnce(call);
                if (answer.status() != TRY_AGAIN || last) {
                    return answer;
                }
            } catch (IOException ambiguous) {
                if (last) {
                    throw new Unanswered(call, ambiguous);
                }
            }
            LockSupport.parkNanos(patience.pause().toNanos());
        }
    }

    private Answer sendOnce(Call call) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .timeout(patience.timeout())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + call.token())
                .method(call.method(), call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        call.headers().forEach(request::header);
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            attempts.ended("HTTP " + response.statusCode(), since(begun));
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.headers().firstValue("ETag"), response.body());
        } catch (IOException broken) {
            attempts.ended(Attempts.NO_ANSWER + " " + broken.getClass().getSimpleName(), since(begun));
            throw broken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
