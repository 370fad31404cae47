package io.guanjia.routing.extension;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.extension.SlipExtension.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All that was ever asked for. */
@ApplicationScoped
class SlipExtensions extends Register<SlipExtension> implements NumberedSubject, LabelledClocks {

    @Override
    protected String what() {
        return "延期申请 extension";
    }

    @Override
    public String type() {
        return SlipExtension.SUBJECT;
    }

    @Override
    public String table() {
        return SlipExtension.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(SlipExtension.CLOCKS);
    }

    /**
     * @param onlyOf the only departments whose extensions the caller reads; empty for those who read all of their office
     * @param before the posts that are waited for; empty where it does not matter for whom
     */
    static Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<UUID> slip,
            Optional<State> state,
            Optional<Set<String>> onlyOf,
            Optional<Set<String>> before,
            DueFilter due) {
        Listing listing = Listing.of(tx, SlipExtension.TABLE)
                .inOffice(office)
                .equal("slip_id", slip)
                .equal("state", state)
                .where("false", onlyOf.map(Set::isEmpty).orElse(false))
                .oneOf("department_code", onlyOf.orElse(Set.of()))
                .where("state = 'ASKED'", before.isPresent())
                .eachOf("before_post", before.orElse(Set.of()))
                .newestFirst("recorded_at", "id");
        return due.in(listing, tx, SlipExtension.SUBJECT, SlipExtension.TABLE + ".id");
    }

    /** All of a slip, the first in front. */
    List<SlipExtension> ofSlip(BranchTransaction tx, UUID slipId) {
        return list(
                "slipId = ?1 and branchId in ?2 order by position",
                slipId,
                tx.scope().readableBranches());
    }

    /** One that waits, as what comes from the slip finds it: there is no session there. */
    public record Waiting(UUID id, String officeId, String beforePost, long version) {}

    /** The one of a slip that waits for an answer, locked. */
    Optional<Waiting> waiting(BranchTransaction tx, UUID slipId) {
        return tx.query("""
                        SELECT id, office_id, before_post, version FROM slip_extension
                        WHERE branch_id = ANY (:branches) AND slip_id = :slip AND state = 'ASKED' FOR UPDATE""")
                .bind("slip", slipId)
                .map(ConstructorMapper.of(Waiting.class))
                .findOne();
    }

    /** It is not answered any more. */
    void lapse(BranchTransaction tx, Waiting one) {
        tx.update("""
                        UPDATE slip_extension SET state = 'LAPSED', version = version + 1, changed_at = :now
                        WHERE branch_id = :branch AND id = :id""").bind("now", tx.now()).bind("id", one.id()).execute();
    }

    /** Another post decides, now that it is known whom the complaint is about. */
    void address(BranchTransaction tx, Waiting one, String post) {
        tx.update("UPDATE slip_extension SET before_post = :post WHERE branch_id = :branch AND id = :id")
                .bind("post", post)
                .bind("id", one.id())
                .execute();
    }
}
