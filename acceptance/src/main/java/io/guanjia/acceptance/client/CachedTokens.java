package io.guanjia.acceptance.client;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens kept while they are certainly valid. */
final class CachedTokens implements TokenSource {

    private static final long KEPT_NANOS = Duration.ofMinutes(20).toNanos();

    private final TokenSource source;
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    CachedTokens(TokenSource source) {
        this.source = source;
    }

    @Override
    public String of(String user) {
        long now = System.nanoTime();
        return tokens.compute(
                        user,
                        (name, kept) ->
                                kept != null && now - kept.since() < KEPT_NANOS ? kept : new Kept(source.of(name), now))
                .token();
    }

    private record Kept(String token, long since) {}
}
