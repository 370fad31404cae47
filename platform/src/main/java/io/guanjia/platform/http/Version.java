package io.guanjia.platform.http;

import io.guanjia.platform.problem.Problem;
import java.util.OptionalLong;

/** The version of a resource as ETag and If-Match carry it. */
public final class Version {

    private Version() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Compares what the client last saw with what is there. Who changes something says what they saw: otherwise what
     * somebody else wrote meanwhile would be lost without a word.
     *
     * @throws Problem {@code PRECONDITION_REQUIRED} if the client did not say, {@code STALE_VERSION} if they differ
     */
    public static void requireCurrent(String ifMatch, long current) {
        new Seen(ifMatch, null).requireMet(OptionalLong.of(current));
    }
}
