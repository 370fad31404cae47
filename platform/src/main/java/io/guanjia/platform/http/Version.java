package io.guanjia.platform.http;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.Map;

/** The version of a resource as ETag and If-Match carry it. */
public final class Version {

    private Version() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Compares what the client last saw with what is there. No header means the client does not mind.
     *
     * @throws Problem {@code STALE_VERSION} if they differ
     */
    public static void requireCurrent(String ifMatch, long current) {
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.equals("*") && !ifMatch.equals(etag(current))) {
            throw Problem.of(CommonProblem.STALE_VERSION, Map.of("current", current));
        }
    }
}
