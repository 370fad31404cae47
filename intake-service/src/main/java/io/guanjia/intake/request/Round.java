package io.guanjia.intake.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attempt to settle a request: from the first, or from a dissatisfied callback, to the next callback.
 *
 * @param number from 1
 * @param asked the departments that were asked and get a slip each, in order; it arrives later. Who turns out to have one
 *     of the matter gets no other and is taken out again
 * @param slips of this round
 * @param callbacks of this round, and those on earlier repairs that it waits for
 * @param ride the line that this one was merged into in this round
 */
public record Round(int number, List<String> asked, List<Slip> slips, List<Callback> callbacks, Optional<Ride> ride) {

    public Round {
        asked = List.copyOf(asked);
        slips = List.copyOf(slips);
        callbacks = List.copyOf(callbacks);
    }

    Round(int number, List<String> asked, List<Slip> slips, List<Callback> callbacks) {
        this(number, asked, slips, callbacks, Optional.empty());
    }

    static Round first() {
        return new Round(1, List.of(), List.of(), List.of());
    }

    /** The one after it, which waits for what is still to be asked about repairs: another one was in vain, not those. */
    Round next(UUID requestId) {
        List<Callback> goingOn = callbacks.stream()
                .filter(callback -> callback.goesOn(requestId))
                .map(callback -> callback.inRound(number + 1))
                .toList();
        return new Round(number + 1, List.of(), List.of(), goingOn);
    }

    /** One more department was asked, in place of the oldest that refused, if one did. */
    Round routed(String department) {
        List<String> with = new ArrayList<>(asked);
        with.add(department);
        List<Slip> after = new ArrayList<>(slips);
        slips.stream()
                .filter(slip -> slip.is(SlipStatus.REJECTED))
                .findFirst()
                .ifPresent(rejected -> after.set(slips.indexOf(rejected), rejected.rerouted()));
        return new Round(number, with, after, callbacks, ride);
    }

    /** The department was asked for what it has a slip of: none comes for that, so none is waited for. */
    Round withoutASlipTo(String department) {
        List<String> waitedFor = new ArrayList<>(asked);
        int latest = waitedFor.lastIndexOf(department);
        if (latest >= 0) {
            waitedFor.remove(latest);
        }
        return new Round(number, waitedFor, slips, callbacks, ride);
    }

    Round with(Slip slip) {
        Stream<Slip> others = slips.stream().filter(other -> !other.id().equals(slip.id()));
        return new Round(number, asked, Stream.concat(others, Stream.of(slip)).toList(), callbacks, ride);
    }

    Round with(Callback callback) {
        Stream<Callback> others = callbacks.stream().filter(other -> !other.id().equals(callback.id()));
        return new Round(
                number, asked, slips, Stream.concat(others, Stream.of(callback)).toList(), ride);
    }

    /** Whether a department still has the matter: a slip is open, or is yet to be issued. */
    boolean isWithADepartment() {
        return slips.size() < asked.size() || slips.stream().anyMatch(slip -> slip.is(SlipStatus.OPEN));
    }

    Round riding(Ride with) {
        return new Round(number, asked, slips, callbacks, Optional.of(with));
    }

    /** Whether the line that this one was merged into is being worked at. */
    boolean isCarried() {
        return ride.filter(with -> !with.done()).isPresent();
    }

    /** Whether the line that this one was merged into has been handled, and nobody is at it besides. */
    boolean isDoneWithTheKeptOne() {
        return ride.filter(Ride::done).isPresent() && !isWithADepartment();
    }

    /** What a department has in hand: the number of its slip, or that one is on its way. */
    Optional<String> openAt(String department) {
        Optional<String> open = slips.stream()
                .filter(slip -> slip.departmentCode().equals(department) && slip.is(SlipStatus.OPEN))
                .map(Slip::number)
                .findFirst();
        long issued = slips.stream()
                .filter(slip -> slip.departmentCode().equals(department))
                .count();
        // A slip that was handed over stands under another department than the one that was asked.
        boolean onItsWay = slips.size() < asked.size()
                && asked.stream().filter(department::equals).count() > issued;
        return open.or(() -> onItsWay ? Optional.of("（待签发 being issued）") : Optional.empty());
    }

    /** Whether every slip is confirmed, but for those taken back or routed again. */
    boolean isDoneByDepartments() {
        return !isWithADepartment()
                && slips.stream().anyMatch(slip -> slip.is(SlipStatus.CONFIRMED))
                && slips.stream().noneMatch(slip -> slip.is(SlipStatus.REJECTED));
    }

    List<UUID> repairSlips() {
        return slips.stream()
                .filter(slip -> slip.is(SlipStatus.CONFIRMED) && slip.repair())
                .map(Slip::id)
                .toList();
    }

    Set<UUID> calledBackOn() {
        return callbacks.stream().map(Callback::sourceId).collect(Collectors.toSet());
    }

    /** Whether the household has said how it went: of this round, or so that there is another one. */
    boolean wasJudged() {
        return number > 1
                || callbacks.stream()
                        .map(Callback::status)
                        .anyMatch(EnumSet.of(CallbackStatus.CONTENT, CallbackStatus.DISSATISFIED)::contains);
    }

    boolean allCallbacksAreOver() {
        return callbacks.stream().allMatch(Callback::hasEnded);
    }
}
