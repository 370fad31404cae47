package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Callbacks and commands for tests of the pure domain. */
final class CallbackFixture {

    static final Instant ENDED = Instant.parse("2026-05-03T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-05-04T01:00:00Z");
    static final Actor TEAM_LEADER = new Actor("zuzhang.gl01", "CS_TEAM_LEADER");

    private CallbackFixture() {}

    static Callback in(CallbackRule rule, CallbackState state) {
        return in(rule, state, Circumstances.USUAL);
    }

    static Callback in(CallbackRule rule, CallbackState state, Circumstances around) {
        UUID request = UUID.randomUUID();
        return new Callback(
                UUID.randomUUID(),
                "GL",
                "GL01",
                "GL01-CB-202605-0001",
                request,
                request,
                rule,
                1,
                ENDED,
                rule.due().map(due -> ENDED.plusSeconds(86_400)),
                state,
                around,
                3);
    }

    static Callback due(CallbackRule rule) {
        return in(rule, CallbackState.DUE);
    }

    static Actor firstPostOf(CallbackRule rule) {
        return new Actor("somebody.gl01", rule.roles().getFirst().name());
    }

    static CallbackRecord record(CallbackMode mode) {
        return new CallbackRecord(
                mode,
                mode == CallbackMode.OTHER ? Optional.of("微信视频") : Optional.empty(),
                Satisfaction.SATISFIED,
                "已修好,住户满意。",
                Optional.empty(),
                false);
    }

    static CallbackCommand.Complete complete(CallbackMode mode) {
        return new CallbackCommand.Complete(record(mode));
    }

    static CallbackCommand.Attempt attempt() {
        return new CallbackCommand.Attempt(CallbackMode.PHONE, "无人接听", Optional.empty());
    }

    static CallbackCommand.Waive waive() {
        return new CallbackCommand.Waive("住户长期不在,同意免于回访", new Coverage(10, 0, 70));
    }
}
