package io.guanjia.intake.desk.script;

import io.guanjia.intake.desk.script.DeskScript.Speaker;
import io.guanjia.intake.desk.script.DeskScriptBodies.FileView;
import io.guanjia.intake.desk.script.DeskScriptBodies.Prompted;
import io.guanjia.intake.desk.script.DeskScriptBodies.ScriptQuery;
import io.guanjia.intake.desk.script.DeskScriptBodies.ScriptView;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads scripts: as they are prompted, and one with all its wordings. */
@ApplicationScoped
class FindScripts {

    private final Transactions transactions;
    private final ScriptLibrary library;
    private final ScriptWordings wordings;
    private final Directory directory;
    private final BranchDirectory branches;
    private final History history;

    FindScripts(
            Transactions transactions,
            ScriptLibrary library,
            ScriptWordings wordings,
            Directory directory,
            BranchDirectory branches,
            History history) {
        this.transactions = transactions;
        this.library = library;
        this.wordings = wordings;
        this.directory = directory;
        this.branches = branches;
        this.history = history;
    }

    /** @throws Problem {@code NOT_FOUND} */
    DeskScript known(String code) {
        return library.find(code)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "话术 desk script")));
    }

    /** What somebody says at a moment, filled with their name, their office and the hour of its day. */
    Prompted prompted(Reader reader, Optional<String> nameInToken, ScriptQuery query) {
        Speaker speaker = Speaker.of(reader.caller().departments());
        Optional<String> office =
                reader.scope().office().map(code -> branches.office(code).nameZh());
        ZoneId zone = reader.caller().org().branch().map(branches::zone).orElse(ZoneOffset.UTC);
        return transactions.inSession(Directory.alsoNaming(ScriptWordings.readBy(reader)), tx -> {
            Map<String, ScriptWording> worded = wordings.inForce(reader);
            Optional<String> name = nameOf(tx, reader).or(() -> nameInToken);
            Map<Blanks.Blank, String> known =
                    Blanks.of(office, name, tx.now().atZone(zone).getHour());
            List<ScriptView> items = library.scripts().stream()
                    .filter(script -> script.fits(query.trigger, query.channel, query.kind))
                    .filter(script -> query.whole || script.isSaidBy(speaker))
                    .map(script -> ScriptView.of(script, worded.get(script.code()), text -> Blanks.filled(text, known)))
                    .toList();
            return new Prompted(items, library.avoided());
        });
    }

    private Optional<String> nameOf(BranchTransaction tx, Reader reader) {
        String staff = reader.caller().staffId();
        return Optional.ofNullable(directory.staffNames(tx, List.of(staff)).get(staff));
    }

    /** One script, with its blanks as they are written, and what was said here before. */
    FileView file(
            BranchTransaction tx,
            Reader reader,
            DeskScript script,
            Function<Optional<ScriptWording>, List<Action>> actions) {
        Optional<ScriptWording> own = wordings.own(reader, script.code());
        ShownWords shown = ShownWords.to(tx.scope());
        return new FileView(
                ScriptView.of(script, wordings.inForce(reader).get(script.code()), UnaryOperator.identity()),
                script.text(),
                script.conduct(),
                Blanks.known(),
                own.map(ScriptWording::version).orElse(0L),
                own.map(one -> wordings.revisions(tx, one.id())).orElse(List.of()),
                own.map(one -> history.of(tx, one.id()).stream()
                                .map(line -> line.shown(shown))
                                .toList())
                        .orElse(List.of()),
                actions.apply(own));
    }
}
