package io.guanjia.intake.box;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The boxes of an office. */
@ApplicationScoped
class SuggestionBoxes extends Register<SuggestionBox> implements NumberedSubject, LabelledClocks {

    private static final String TABLE = "suggestion_box";

    // The state as a word, not as a value: the index holds these rows alone.
    private static final String AT_PLACE =
            "branchId = ?1 and officeId = ?2 and function('name_form', location) = ?3 and state <> REMOVED";

    @Override
    protected String what() {
        return "意见收集箱 suggestion box";
    }

    @Override
    public String type() {
        return SuggestionBox.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(SuggestionBox.CLOCKS);
    }

    /** @throws Problem {@code BOX_EXISTS} with the box that stands there, however its place is typed */
    void requireFree(BranchTransaction tx, String office, String location) {
        refuse(find(AT_PLACE, tx.branch(), office, NameForm.of(location))
                .firstResultOptional()
                .map(SuggestionBox::exists));
    }

    static Listing listing(
            BranchTransaction tx, Optional<String> office, Optional<SuggestionBox.State> state, DueFilter due) {
        Listing listing =
                Listing.of(tx, TABLE).inOffice(office).equal("state", state).oldestFirst("recorded_at", "id");
        return due.in(listing, tx, SuggestionBox.SUBJECT, TABLE + ".id");
    }
}
