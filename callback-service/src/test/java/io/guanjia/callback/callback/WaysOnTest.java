package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.CallbackFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever did the work, whoever is complained about, whoever cannot be asked: an honest command always leads on. */
class WaysOnTest {

    private static final List<String> POSTS = Stream.concat(
                    Arrays.stream(CallbackRole.values())
                            .map(Enum::name)
                            .filter(post -> !post.equals("GENERAL_MANAGER")),
                    Stream.of("TECHNICIAN", "RESPONSIBLE_HANDLER", "FEE_COLLECTOR", "SWITCHBOARD_OPERATOR"))
            .toList();

    static Stream<Callback> every_open_callback() {
        return Arrays.stream(CallbackRule.values()).flatMap(rule -> Arrays.stream(CallbackState.values())
                .filter(CallbackState::isOpen)
                .flatMap(state -> circumstances().map(around -> CallbackFixture.in(rule, state, around))));
    }

    private static Stream<Circumstances> circumstances() {
        List<Circumstances> all = new ArrayList<>();
        for (Optional<String> accused : optionals(POSTS)) {
            for (Optional<String> reason : optionals(List.of("ANONYMOUS"))) {
                for (boolean relayed : List.of(true, false)) {
                    for (boolean homeUnknown : List.of(true, false)) {
                        for (Set<Actor> workers : List.of(Set.<Actor>of(), workersOfEveryPost())) {
                            all.add(new Circumstances(
                                    workers, accused, Optional.empty(), reason, relayed, homeUnknown));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    private static List<Optional<String>> optionals(List<String> values) {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private static Set<Actor> workersOfEveryPost() {
        Set<Actor> workers = new HashSet<>();
        POSTS.forEach(post -> workers.add(new Actor("who.worked." + post, post)));
        return workers;
    }

    @ParameterizedTest
    @MethodSource("every_open_callback")
    void somebody_who_neither_did_the_work_nor_is_complained_about_can_end_it(Callback callback) {
        if (callback.state() == CallbackState.AWAITING_RAINSTORM) {
            assertThat(callback.objectionTo(new CallbackCommand.FallDue(NOW), Caller.SUITE))
                    .isEmpty();
            return;
        }
        List<CallbackCommand> endings = List.of(
                CallbackFixture.complete(callback.modes().getFirst()),
                new CallbackCommand.NotOwe(Optional.empty()),
                new CallbackCommand.GiveUp("均无人应答", CallbackRules.HALF_DAYS_TO_TRY));

        assertThat(endings.stream().filter(command -> anybodyElseMay(callback, command)))
                .isNotEmpty();
        if (!callback.around().nobodyCanBeAsked() || callback.rule().looksAtTheRepair()) {
            assertThat(anybodyElseMay(callback, endings.getFirst())).isTrue();
        }
    }

    private static boolean anybodyElseMay(Callback callback, CallbackCommand command) {
        return Arrays.stream(CallbackRole.values())
                .filter(post -> !callback.around().accusedPost().equals(Optional.of(post.name())))
                .map(post -> new Actor("somebody.else", post.name()))
                .anyMatch(by -> callback.objectionTo(command, by).isEmpty());
    }
}
