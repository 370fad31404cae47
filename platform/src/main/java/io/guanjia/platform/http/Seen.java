package io.guanjia.platform.http;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client says it has seen of the thing that it wants to change: If-Match and If-None-Match as RFC 9110 has them.
 *
 * @param ifMatch the header's text, null if it was not sent
 * @param ifNoneMatch the header's text, null if it was not sent
 */
public record Seen(String ifMatch, String ifNoneMatch) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("[ \\t,]*((W/)?\"[^\"]*\"[ \\t]*(,[ \\t,]*|$))+");
    private static final String ANYTHING = "*";

    /**
     * Compares what was seen with what is there.
     *
     * @param current the version at present; empty if nothing is there yet, which is also called version 0
     * @throws Problem {@code PRECONDITION_REQUIRED} if neither header was sent, {@code STALE_VERSION} if either fails
     */
    public void requireMet(OptionalLong current) {
        if (isMissing(ifMatch) && isMissing(ifNoneMatch)) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        boolean met = (isMissing(ifMatch) || matches(ifMatch, current))
                && (isMissing(ifNoneMatch) || isReadable(ifNoneMatch) && !namesAny(ifNoneMatch, current));
        if (!met) {
            throw Problem.of(CommonProblem.STALE_VERSION, Map.of("current", current.orElse(0)));
        }
    }

    static boolean isMissing(String header) {
        return header == null || header.isBlank();
    }

    /** If-Match compares strongly: a weak tag promises too little to change anything by. */
    private static boolean matches(String header, OptionalLong current) {
        return header.strip().equals(ANYTHING)
                ? current.isPresent()
                : tags(header).anyMatch(tag -> tag.group(1) == null && isOf(tag.group(2), current.orElse(0)));
    }

    private static boolean namesAny(String header, OptionalLong current) {
        return header.strip().equals(ANYTHING)
                ? current.isPresent()
                : tags(header).anyMatch(tag -> isOf(tag.group(2), current.orElse(0)));
    }

    /** What somebody reads has a tag of its version and its content; the version is what a change is held against. */
    private static boolean isOf(String tag, long version) {
        return tag.equals(Long.toString(version)) || tag.startsWith(version + "-");
    }

    private static boolean isReadable(String header) {
        return header.strip().equals(ANYTHING) || LIST.matcher(header.strip()).matches();
    }

    /** None of what is no list of tags, whatever looks like one within it. */
    static Stream<MatchResult> tags(String header) {
        return isReadable(header) ? TAG.matcher(header).results() : Stream.empty();
    }
}
