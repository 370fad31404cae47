package io.guanjia.acceptance.client;

/** Gives a bearer token for a user name. */
@FunctionalInterface
public interface TokenSource {

    String of(String user);

    /** Asks the given source once per user and keeps the token for twenty minutes, well below its life. */
    static TokenSource cached(TokenSource source) {
        return new CachedTokens(source);
    }
}
