package io.guanjia.acceptance.cluster;

import io.guanjia.acceptance.faults.Verdict;

/**
 * What came of one thing that was done.
 *
 * @param requests over HTTP while it was done
 * @param failed of these: not answered, refused with 5xx or with what no client expects
 * @param lost effects that are missing
 * @param doubled effects that are there twice or out of order
 */
record Step(String name, long requests, long failed, long lost, long doubled, String remark) {

    static Step underLoad(String name, Verdict verdict) {
        return new Step(
                name,
                verdict.sent(),
                verdict.failed(),
                verdict.lost(),
                verdict.doubled(),
                "最慢 slowest %.1f s".formatted(verdict.slowest().toMillis() / 1e3));
    }

    boolean passed() {
        return failed == 0 && lost == 0 && doubled == 0;
    }
}
