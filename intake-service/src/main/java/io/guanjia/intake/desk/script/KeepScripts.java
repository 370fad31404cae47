package io.guanjia.intake.desk.script;

import io.guanjia.intake.desk.script.DeskScriptBodies.NewWording;
import io.guanjia.intake.desk.script.ScriptWording.State;
import io.guanjia.intake.desk.script.ScriptWording.Step;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.text.Unseen;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What somebody does with the sentences of their branch or group, each within a transaction that others opened. */
@ApplicationScoped
class KeepScripts {

    private final ScriptLibrary library;
    private final ScriptWordings wordings;
    private final Changes changes;

    KeepScripts(ScriptLibrary library, ScriptWordings wordings, Changes changes) {
        this.library = library;
        this.wordings = wordings;
        this.changes = changes;
    }

    /** 本处说法: says it otherwise. What is left out stays the library's. */
    void word(BranchTransaction tx, Reader reader, Actor by, DeskScript script, String ifMatch, NewWording sent) {
        Optional<String> text = Unseen.given(sent.text());
        Optional<String> conduct = Unseen.given(sent.conduct());
        Optional<ScriptWording> kept = seen(tx, reader, script, ifMatch);
        WordingRules.require(script, library.avoided(), text, conduct);
        State before = kept.map(ScriptWording::state).orElse(null);
        ScriptWording wording =
                kept.orElseGet(() -> new ScriptWording(tx, script.code(), text.orElse(null), conduct.orElse(null)));
        kept.ifPresent(already -> already.word(text.orElse(null), conduct.orElse(null)));
        record(tx, by, wording, Step.WORD, before);
        wordings.keepText(tx, wording, by);
    }

    /** 恢复: it is said as before. What the branch said stays readable. */
    void restore(BranchTransaction tx, Reader reader, Actor by, DeskScript script, String ifMatch) {
        ScriptWording wording = seen(tx, reader, script, ifMatch).orElseThrow(() -> notWorded(script));
        wording.restore();
        record(tx, by, wording, Step.RESTORE, State.IN_FORCE);
    }

    static Problem notWorded(DeskScript script) {
        return Problem.of(DeskScriptProblem.SCRIPT_NOT_WORDED, Map.of("script", script.code()));
    }

    /** The wording to change, under a lock; of one that is not there yet somebody has seen version 0. */
    private Optional<ScriptWording> seen(BranchTransaction tx, Reader reader, DeskScript script, String ifMatch) {
        Optional<ScriptWording> own = wordings.own(reader, script.code());
        if (own.isEmpty()) {
            Version.requireCurrent(ifMatch, 0);
        }
        return own.map(wording -> wordings.locked(tx, wording.id(), ifMatch));
    }

    private void record(BranchTransaction tx, Actor by, ScriptWording wording, Step step, State before) {
        String from = before == null ? null : before.name();
        changes.record(
                tx,
                wordings,
                wording,
                new Changes.Step(
                        ScriptWording.SUBJECT,
                        step.name(),
                        from,
                        wording.state().name(),
                        by,
                        null));
    }
}
