package io.guanjia.intake.desk.script;

import io.guanjia.intake.desk.script.DeskScriptBodies.FileView;
import io.guanjia.intake.desk.script.DeskScriptBodies.NewWording;
import io.guanjia.intake.desk.script.DeskScriptBodies.Prompted;
import io.guanjia.intake.desk.script.DeskScriptBodies.ScriptQuery;
import io.guanjia.intake.desk.script.ScriptWording.Step;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 话术：前台此刻该怎么说；各分公司（或集团为各分公司）可用自己的说法。 */
@Path("/api/intake/desk-scripts")
@RunOnVirtualThread
@Tag(name = "话术 Desk scripts")
public class DeskScriptResource {

    private static final String WORD = "desk-script.word";
    private static final String RESTORE = "desk-script.restore";

    private final Transactions transactions;
    private final FindScripts find;
    private final KeepScripts keep;
    private final CurrentCaller caller;
    private final Actions actions;

    DeskScriptResource(
            Transactions transactions, FindScripts find, KeepScripts keep, CurrentCaller caller, Actions actions) {
        this.transactions = transactions;
        this.find = find;
        this.keep = keep;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("desk-script.read")
    @Operation(
            summary = "此刻的话术 What to say now",
            description = "按时机、渠道、类型；不给则为全部。本分公司的说法优先，其次集团的。By moment, channel and kind; all of them without."
                    + " The branch's wording comes first, then the group's.")
    public Prompted prompted(@BeanParam ScriptQuery query) {
        return find.prompted(caller.reader(), caller.name(), query);
    }

    @GET
    @Path("/{scriptCode}")
    @Allowed("desk-script.read")
    @Operation(summary = "一条话术及其历次说法 One script, with every wording it has had here")
    public RestResponse<FileView> one(@PathParam("scriptCode") String code) {
        return answered(code, (tx, script) -> {});
    }

    @POST
    @Path("/{scriptCode}/wording")
    @Allowed(WORD)
    @Operation(
            summary = "本处说法 Word it one's own way",
            description =
                    "If-Match 为所见版本，尚无本处说法时为 \"0\"；原说法保留可查。If-Match names the version seen, \"0\" where there is none;"
                            + " what it said before stays readable.")
    public RestResponse<FileView> word(
            @PathParam("scriptCode") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewWording sent) {
        return answered(code, (tx, script) -> keep.word(tx, caller.reader(), caller.actor(), script, ifMatch, sent));
    }

    @POST
    @Path("/{scriptCode}/restoration")
    @Allowed(RESTORE)
    @Operation(summary = "恢复集团的用语 Say it as the library does again")
    public RestResponse<FileView> restore(
            @PathParam("scriptCode") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answered(code, (tx, script) -> keep.restore(tx, caller.reader(), caller.actor(), script, ifMatch));
    }

    private RestResponse<FileView> answered(String code, Work work) {
        Reader reader = caller.reader();
        DeskScript script = find.known(code);
        FileView file = transactions.inSession(ScriptWordings.readBy(reader), tx -> {
            work.on(tx, script);
            return find.file(tx, reader, script, own -> offered(script, own));
        });
        return Tagged.ok(file, file.version());
    }

    private List<Action> offered(DeskScript script, Optional<ScriptWording> own) {
        Optional<Problem> nothingToRestore = own.map(wording -> wording.against(Step.RESTORE))
                .orElseGet(() -> Optional.of(KeepScripts.notWorded(script)));
        return List.of(actions.of(WORD, Optional::empty), actions.of(RESTORE, () -> nothingToRestore));
    }

    /** What is done with a script before it is shown. */
    private interface Work {
        void on(BranchTransaction tx, DeskScript script);
    }
}
