package io.guanjia.platform.probe;

import io.guanjia.platform.http.Seen;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Cursor;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The endpoints of the test service: notes of an office. */
@Path("/api/probe/notes")
@RunOnVirtualThread
public class NoteResource {

    private final Transactions transactions;
    private final CurrentCaller caller;
    private final IdempotentCommands commands;
    private final Actions actions;

    NoteResource(Transactions transactions, CurrentCaller caller, IdempotentCommands commands, Actions actions) {
        this.transactions = transactions;
        this.caller = caller;
        this.commands = commands;
        this.actions = actions;
    }

    /** How a note looks. */
    public enum Colour {
        YELLOW,
        GREEN
    }

    /** A note to write. */
    public record NewNote(
            @NotNull @Text(max = 1000) String text, @NotNull Colour colour) {}

    /** A note that is written. */
    public record Note(UUID id, String branchId, String officeId, String text, long sequence) {}

    @POST
    @Allowed("note.write")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Note.class)))
    public Response write(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewNote note) {
        Note written = transactions.in(caller.scope(), tx -> {
            var request = commands.key(caller.get().staffId(), key, "note.write", note);
            return commands.once(tx, request, Note.class, () -> insert(tx, note));
        });
        return Response.created(URI.create("/api/probe/notes/" + written.id()))
                .entity(written)
                .build();
    }

    private Note insert(BranchTransaction tx, NewNote note) {
        String office = tx.scope().office().orElseThrow(() -> Problem.of(CommonProblem.READ_ONLY_SCOPE));
        UUID id = UUID.randomUUID();
        tx.sql()
                .createUpdate(
                        "INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (:id, :branch, :office, :text)")
                .bind("id", id)
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("text", note.text())
                .execute();
        return new Note(id, tx.branch(), office, note.text(), 0);
    }

    @GET
    @Allowed("note.read")
    public Page<Note> list(
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor,
            @QueryParam("colour") Optional<Colour> colour) {
        PageRequest page = PageRequest.of(size, cursor);
        List<Note> notes = transactions.in(caller.scope(), tx -> tx.sql()
                .createQuery("SELECT id, branch_id, office_id, text, sequence FROM probe_note ORDER BY id LIMIT :most")
                .bind("most", page.size() + 1)
                .map(ConstructorMapper.of(Note.class))
                .list());
        return Page.of(notes, page.size(), note -> new Cursor(Instant.EPOCH, note.id()));
    }

    @GET
    @Path("/{id}")
    @Allowed("note.read")
    public Response one(@PathParam("id") UUID id) {
        Note note = transactions.in(caller.scope(), tx -> find(tx, id));
        return Response.ok(note).header("ETag", Version.etag(note.sequence())).build();
    }

    @PUT
    @Path("/{id}/text")
    @Allowed("note.write")
    public Note rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @NotNull @Valid NewNote note) {
        return transactions.in(caller.scope(), tx -> {
            Note found = find(tx, id);
            new Seen(ifMatch, ifNoneMatch).requireMet(OptionalLong.of(found.sequence()));
            tx.sql()
                    .createUpdate("UPDATE probe_note SET text = :text, sequence = sequence + 1 WHERE id = :id")
                    .bind("text", note.text())
                    .bind("id", id)
                    .execute();
            return new Note(id, found.branchId(), found.officeId(), note.text(), found.sequence() + 1);
        });
    }

    /** What can be done with a note; nobody may rewrite a note that was rewritten twice. */
    @GET
    @Path("/{id}/actions")
    @Allowed("note.read")
    public List<Action> actions(@PathParam("id") UUID id) {
        Note note = transactions.in(caller.scope(), tx -> find(tx, id));
        return List.of(actions.of("note.write", () -> Optional.of(
                        Problem.of(CommonProblem.STALE_VERSION, Map.of("current", note.sequence())))
                .filter(refusal -> note.sequence() > 1)));
    }

    private static Note find(BranchTransaction tx, UUID id) {
        return tx.sql()
                .createQuery("SELECT id, branch_id, office_id, text, sequence FROM probe_note WHERE id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Note.class))
                .findOne()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "note")));
    }
}
