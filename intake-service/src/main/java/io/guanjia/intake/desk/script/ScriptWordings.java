package io.guanjia.intake.desk.script;

import io.guanjia.intake.desk.script.DeskScriptBodies.RevisionView;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How branches and groups word sentences of the library. */
@ApplicationScoped
class ScriptWordings extends Register<ScriptWording> {

    private static final String OF_SCRIPT = "branchId = ?1 and script = ?2";

    @Override
    protected String what() {
        return "话术 desk script";
    }

    /** A wording is its whole branch's, whichever office is asked for; the group's is read by all its branches. */
    static Scope readBy(Reader somebody) {
        return somebody.inBranchAndGroup();
    }

    /** Where somebody's sentences are worded: in their branch, or in the group for whoever sits above branches. */
    static String ownOf(Reader somebody) {
        return somebody.caller().org().branch().orElseGet(somebody::group);
    }

    /** What is in force for somebody, by script: their branch's before the group's. */
    Map<String, ScriptWording> inForce(Reader somebody) {
        return Stream.of(somebody.group(), ownOf(somebody))
                .distinct()
                .flatMap(branch -> list("branchId = ?1 and state = ?2", branch, ScriptWording.State.IN_FORCE).stream())
                .collect(Collectors.toMap(ScriptWording::script, Function.identity(), (group, own) -> own));
    }

    /** Of somebody's own branch or group, also one that was restored. */
    Optional<ScriptWording> own(Reader somebody, String script) {
        return find(OF_SCRIPT, ownOf(somebody), script).firstResultOptional();
    }

    /** Keeps the text that a wording has from now on, as it is written. */
    void keepText(BranchTransaction tx, ScriptWording wording, Actor by) {
        tx.update("""
                        INSERT INTO script_revision (branch_id, office_id, wording_id, revision, text, conduct, at, staff_id)
                        SELECT branch_id, office_id, id, revision, text, conduct, changed_at, :by
                        FROM script_wording WHERE branch_id = :branch AND id = :wording""").bind("wording", wording.id()).bind("by", by.staffId()).execute();
    }

    /** Every text that a wording has had, the present one in front. */
    List<RevisionView> revisions(BranchTransaction tx, UUID wording) {
        return tx.query("""
                        SELECT revision, text, conduct, at, staff_id AS by
                        FROM script_revision WHERE branch_id = ANY (:branches) AND wording_id = :wording ORDER BY revision DESC""")
                .bind("wording", wording)
                .map(ConstructorMapper.of(RevisionView.class))
                .list();
    }
}
