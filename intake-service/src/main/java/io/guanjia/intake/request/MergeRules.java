package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.problem.Refusals;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which lines are about the same, one rule a method. */
final class MergeRules {

    private static final Set<RequestState> IS_WORKED_AT =
            EnumSet.of(RequestState.TRIAGED, RequestState.AWAITING_INSTRUCTION, RequestState.IN_PROGRESS);

    /** So many households of one matter make a complaint a major one (our default, with the severities). */
    static final int MAJOR_FROM = 5;

    private MergeRules() {}

    static Optional<RequestRefusal> anotherLineIsLinked(RequestCommand.Link link, ServiceRequest request) {
        return Refusals.<RequestRefusal>refuseIf(
                        link.other().equals(request.id()), new CorrectionRefusal.ItIsTheSameLine().refused())
                .or(() -> RequestRules.noPersonalData("reason", link.reason()));
    }

    /**
     * A line is merged into one of its kind and office that is being worked at and not merged itself, while no department has
     * it: every caller keeps a line, and with it a callback (S0-5.2.5).
     */
    static Optional<RequestRefusal> theSameIsMerged(RequestCommand.Merge merge, ServiceRequest request) {
        ServiceRequest kept = merge.kept();
        return Refusals.<RequestRefusal>refuseIf(
                        kept.id().equals(request.id()), new CorrectionRefusal.ItIsTheSameLine().refused())
                .or(() -> refuseIf(
                        kept.kind() != request.kind() || !kept.office().equals(request.office()),
                        new CorrectionRefusal.AnotherMatter().refused()))
                .or(() -> refuseIf(
                        !IS_WORKED_AT.contains(kept.state())
                                || kept.round().ride().isPresent(),
                        new CorrectionRefusal.NotToBeMergedInto(kept.number()).refused()))
                .or(() -> refuseIf(
                        merge.carries() || request.round().ride().isPresent(),
                        new CorrectionRefusal.MergedAlready().refused()))
                .or(() -> RequestRules.noDepartmentHasTheMatter(request))
                .or(() -> RequestRules.noPersonalData("reason", merge.reason()));
    }
}
