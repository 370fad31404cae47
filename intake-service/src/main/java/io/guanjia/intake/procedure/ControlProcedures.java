package io.guanjia.intake.procedure;

import io.guanjia.intake.procedure.ControlProcedure.State;
import io.guanjia.intake.procedure.ProcedureBodies.Reference;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What branches work by: their own procedures and their group's. */
@ApplicationScoped
class ControlProcedures extends Register<ControlProcedure> implements NumberedSubject, LabelledClocks {

    private static final String TABLE = "control_procedure";
    private static final String NUMBERED = "branchId = ?1 and function('name_form', number) = ?2";

    @Override
    protected String what() {
        return "控制程序 control procedure";
    }

    @Override
    public String type() {
        return ControlProcedure.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(ControlProcedure.CLOCKS);
    }

    static Listing listing(BranchTransaction tx, Optional<State> state) {
        return Listing.of(tx, TABLE)
                .equal("state", state.or(() -> Optional.of(State.IN_FORCE)))
                .oldestFirst("recorded_at", "id");
    }

    /** All editions of a document, the newest in front. */
    List<ControlProcedure> editions(String branch, String number) {
        return list(NUMBERED + " order by recordedAt desc, id desc", branch, NameForm.of(number));
    }

    /** The edition of a document in one state, of which there is one at most. */
    Optional<ControlProcedure> edition(String branch, String number, State state) {
        return find(NUMBERED + " and state = ?3", branch, NameForm.of(number), state)
                .firstResultOptional();
    }

    /** What holds in a branch by the code of the document: its own, and the group's where it has none. */
    List<ControlProcedure> inForce(String group, Optional<String> branch) {
        Map<String, ControlProcedure> byNumber = Stream.concat(Stream.of(group), branch.stream())
                .flatMap(kept -> list("branchId = ?1 and state = ?2", kept, State.IN_FORCE).stream())
                .collect(Collectors.toMap(
                        procedure -> NameForm.of(procedure.number()),
                        procedure -> procedure,
                        (ofTheGroup, own) -> own));
        return byNumber.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Keeps what a procedure goes by, in place of what it went by. */
    void keepReferences(BranchTransaction tx, ControlProcedure procedure, List<Reference> references) {
        tx.update("DELETE FROM procedure_reference WHERE branch_id = :branch AND procedure_id = :procedure")
                .bind("procedure", procedure.id())
                .execute();
        IntStream.range(0, references.size()).forEach(place -> tx.update("""
                        INSERT INTO procedure_reference (branch_id, office_id, procedure_id, place, title, review_on)
                        SELECT branch_id, office_id, id, :place, :title, :reviewOn
                        FROM control_procedure WHERE branch_id = :branch AND id = :procedure""")
                .bind("procedure", procedure.id())
                .bind("place", place)
                .bind("title", references.get(place).title())
                .bindByType("reviewOn", references.get(place).reviewOn(), LocalDate.class)
                .execute());
    }

    /** What each of these procedures goes by. */
    Map<UUID, List<Reference>> references(BranchTransaction tx, Collection<ControlProcedure> procedures) {
        return tx
                .query("""
                        SELECT procedure_id, title, review_on FROM procedure_reference
                        WHERE branch_id = ANY (:branches) AND procedure_id = ANY (:procedures) ORDER BY procedure_id, place""")
                .bindArray(
                        "procedures",
                        UUID.class,
                        procedures.stream().map(ControlProcedure::id).toArray())
                .map((row, context) -> Map.entry(
                        row.getObject("procedure_id", UUID.class),
                        new Reference(row.getString("title"), row.getObject("review_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
