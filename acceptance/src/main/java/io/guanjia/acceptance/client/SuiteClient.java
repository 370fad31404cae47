package io.guanjia.acceptance.client;

import io.guanjia.local.Suite;
import java.time.Duration;

/** The suite from outside: {@code SuiteClient.of(suite).as("kefu.gl01").requests().register(…)}. */
public final class SuiteClient {

    private final Endpoints endpoints;
    private final TokenSource tokens;
    private final Http http;

    private SuiteClient(Endpoints endpoints, TokenSource tokens, Http http) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.http = http;
    }

    /** A client with the demo users of a running suite. */
    public static SuiteClient of(Suite suite) {
        return of(Endpoints.of(suite), TokenSource.cached(suite::token));
    }

    public static SuiteClient of(Endpoints endpoints, TokenSource tokens) {
        return new SuiteClient(endpoints, tokens, new Http(Patience.none(), Attempts.UNHEARD));
    }

    /** The same client, which keeps trying for so long when an answer stays away; a call keeps its Idempotency-Key. */
    public SuiteClient tryingFor(Duration total) {
        return with(Patience.upTo(total), Attempts.UNHEARD);
    }

    /** @param attempts hears of each, also of those that are made again */
    public SuiteClient with(Patience patience, Attempts attempts) {
        return new SuiteClient(endpoints, tokens, new Http(patience, attempts));
    }

    /** Everything this member of staff can do. */
    public Staff as(String user) {
        return new Staff(user, endpoints, () -> tokens.of(user), http);
    }
}
