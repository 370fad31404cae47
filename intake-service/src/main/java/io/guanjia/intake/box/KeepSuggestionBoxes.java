package io.guanjia.intake.box;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.intake.box.BoxOpenings.Wanted;
import io.guanjia.intake.box.SuggestionBoxBodies.NewBox;
import io.guanjia.intake.box.SuggestionBoxBodies.NewOpening;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with the boxes; each within a transaction that others opened. */
@ApplicationScoped
class KeepSuggestionBoxes {

    private final SuggestionBoxes boxes;
    private final BoxOpenings openings;
    private final Numbers numbers;
    private final Changes changes;
    private final Deadlines deadlines;
    private final BoxClocks clocks;
    private final Directory directory;

    KeepSuggestionBoxes(
            SuggestionBoxes boxes,
            BoxOpenings openings,
            Numbers numbers,
            Changes changes,
            Deadlines deadlines,
            BoxClocks clocks,
            Directory directory) {
        this.boxes = boxes;
        this.openings = openings;
        this.numbers = numbers;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.directory = directory;
    }

    /** 设置: puts a box to use. It is opened a week later. */
    SuggestionBox place(BranchTransaction tx, Actor by, NewBox sent) {
        String office = tx.scope().office().orElseThrow();
        if (PersonalDataInText.isIn(sent.location())) {
            throw Problem.of(SuggestionBoxProblem.BOX_LOCATION_HOLDS_PERSONAL_DATA);
        }
        boxes.requireFree(tx, office, sent.location());
        String number = numbers.next(tx, office, "SB");
        SuggestionBox box =
                new SuggestionBox(tx, office, number, sent.location(), Optional.ofNullable(sent.inUseFrom()));
        record(tx, by, box, "PLACE", null).start(clocks.nextOpening(tx, box));
        return box;
    }

    /** The two whom somebody names. Staff are kept for the whole group, which the transaction of the opening does not see. */
    Openers openers(Scope scope, NewOpening sent) {
        return new Openers(
                sent.firstOpener(),
                directory.staffPost(scope, sent.firstOpener()),
                sent.secondOpener(),
                directory.staffPost(scope, sent.secondOpener()));
    }

    /** 开箱: writes down who opened a box and what lay in it. The next opening is due a week after this one. */
    BoxOpening open(BranchTransaction tx, Actor by, UUID id, String ifMatch, NewOpening sent, Openers openers) {
        SuggestionBox box = boxes.locked(tx, id, ifMatch);
        Instant at = Optional.ofNullable(sent.openedAt()).orElse(tx.now());
        box.open(at, tx.now());
        openers.requireTwoOf(tx, box.office(), at);
        BoxOpening opening = new BoxOpening(tx, box, at, openers, sent.slips());
        record(tx, by, box, SuggestionBox.Step.OPEN.name(), SuggestionBox.State.IN_USE)
                .meet(SuggestionBox.OPENING.kind())
                .start(clocks.nextOpening(tx, box));
        Changes.Recorded<BoxOpening> logged = record(tx, by, opening, "LOG", null, null);
        if (opening.state() == BoxOpening.State.SLIPS_TO_REGISTER) {
            logged.start(clocks.slips(tx, opening.office(), opening.id(), at));
        }
        return opening;
    }

    /** 关联登记: names the requests that slips of an opening became. */
    BoxOpening name(BranchTransaction tx, Actor by, UUID openingId, String ifMatch, List<String> named) {
        List<Wanted> requests = openings.wanted(tx, named);
        BoxOpening opening = openings.locked(tx, openingId, ifMatch);
        refuse(opening.againstNaming());
        BoxOpenings.requireSlips(opening.office(), named, requests);
        BoxOpening.State before = opening.state();
        BoxOpening.Step step = opening.name(BoxOpenings.standing(openings.named(tx, opening)), requests.size());
        openings.name(tx, opening, requests);
        Changes.Recorded<BoxOpening> recorded = record(tx, by, opening, step.name(), before, String.join(" ", named));
        if (opening.state() == BoxOpening.State.COMPLETE) {
            recorded.meet(SuggestionBox.SLIPS.kind());
        }
        return opening;
    }

    /** 撤除: a box that stands there no more is opened no more; what was found in it is still registered. */
    SuggestionBox remove(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        SuggestionBox box = boxes.locked(tx, id, ifMatch);
        box.remove(tx.now());
        record(tx, by, box, SuggestionBox.Step.REMOVE.name(), SuggestionBox.State.IN_USE);
        deadlines.cancelAll(tx, box.id());
        return box;
    }

    private Changes.Recorded<SuggestionBox> record(
            BranchTransaction tx, Actor by, SuggestionBox box, String action, SuggestionBox.State from) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                boxes,
                box,
                new Changes.Step(
                        SuggestionBox.SUBJECT, action, before, box.state().name(), by, null));
    }

    private Changes.Recorded<BoxOpening> record(
            BranchTransaction tx, Actor by, BoxOpening opening, String action, BoxOpening.State from, String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                openings,
                opening,
                new Changes.Step(
                        BoxOpening.SUBJECT, action, before, opening.state().name(), by, reason));
    }
}
