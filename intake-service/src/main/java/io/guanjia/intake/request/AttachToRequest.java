package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuse;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.attachment.Attachment;
import io.guanjia.platform.attachment.Attachments;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 附件: what was brought along with what was said, the letter itself first of all (S1-5.3d). It changes nothing about the
 * request, whatever its state: a signed paper comes when all is done. Kept from whom the request is kept from.
 */
@ApplicationScoped
public class AttachToRequest {

    private static final String SUBJECT = "service-request";
    private static final String WHAT = "登记 service request";

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final Timeline timeline;
    private final Attachments attachments;
    private final Reveals reveals;
    private final Directory directory;

    AttachToRequest(
            Transactions transactions,
            ServiceRequests requests,
            Timeline timeline,
            Attachments attachments,
            Reveals reveals,
            Directory directory) {
        this.transactions = transactions;
        this.requests = requests;
        this.timeline = timeline;
        this.attachments = attachments;
        this.reveals = reveals;
        this.directory = directory;
    }

    /**
     * All that hangs on a request.
     *
     * @param shown how much of what was said of them the reader is shown
     * @param names of the staff who attached and withdrew, by their ids
     */
    public record Listed(List<Attachment> attachments, ShownWords shown, Map<String, String> names) {}

    /** @throws Problem {@code NOT_FOUND}, {@code WITHHELD_FROM_THE_ACCUSED} */
    public Listed list(Reader reader, UUID request) {
        return transactions.in(Directory.alsoNaming(reader.scope()), tx -> {
            visible(tx, reader, request);
            return listed(tx, reader, attachments.of(tx, request));
        });
    }

    /**
     * Attaches a file.
     *
     * @throws Problem {@code NOT_FOUND}, {@code WITHHELD_FROM_THE_ACCUSED}, {@code TOO_MANY_ATTACHMENTS}
     */
    public Listed attach(Reader reader, Actor by, UUID id, Attachment.Sent sent) {
        return transactions.in(Directory.alsoNaming(reader.scope()), tx -> {
            ServiceRequest request = locked(tx, reader, id);
            Attachment.Attached attached =
                    attachments.attach(tx, new Attachment.Subject(SUBJECT, id, request.office()), sent, by);
            Attachment added = attached.attachment();
            if (attached.isNew()) {
                tell(tx, request, added, "attachment.added", added.kind().name(), by);
            }
            return listed(tx, reader, List.of(added));
        });
    }

    /**
     * 作废: takes an attachment back, for a reason.
     *
     * @throws Problem {@code NOT_FOUND}, {@code WITHHELD_FROM_THE_ACCUSED}, {@code ATTACHMENT_WITHDRAWN}
     */
    public Listed withdraw(Reader reader, Actor by, UUID id, UUID attachment, String reason) {
        return transactions.in(Directory.alsoNaming(reader.scope()), tx -> {
            ServiceRequest request = locked(tx, reader, id);
            Attachment withdrawn = attachments.withdraw(tx, id, attachment, by, reason);
            String detail = withdrawn.kind() + " · " + PersonalDataInText.masked(reason);
            tell(tx, request, withdrawn, "attachment.withdrawn", detail, by);
            return listed(tx, reader, List.of(withdrawn));
        });
    }

    /**
     * Lets somebody see the bytes of an attachment, and writes down that they were.
     *
     * @param withdrawn whether one is meant that was withdrawn
     * @throws Problem {@code NOT_FOUND} also where it is, or is not, withdrawn; {@code WITHHELD_FROM_THE_ACCUSED}
     */
    public Attachment read(Reader reader, Actor by, UUID id, UUID attachment, boolean withdrawn) {
        RegisterLine line = transactions.in(reader.scope(), tx -> visible(tx, reader, id));
        // Whoever looks on from above writes nothing in a branch but this: that they looked.
        return transactions.in(Scope.ofBranch(line.branch()), tx -> {
            Attachment found = attachments.one(tx, id, attachment);
            if (found.withdrawal().isPresent() != withdrawn) {
                throw Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "附件 attachment"));
            }
            reveals.record(
                    tx,
                    line.request().office(),
                    id,
                    Reveals.What.ATTACHMENT,
                    by,
                    found.kind().name());
            return found;
        });
    }

    private void tell(
            BranchTransaction tx, ServiceRequest request, Attachment of, String code, String detail, Actor by) {
        timeline.add(
                tx,
                request,
                of.id(),
                new FollowRequest.News(UuidCreator.getTimeOrderedEpoch(), code, Optional.of(detail), by, tx.now()));
    }

    private ServiceRequest locked(BranchTransaction tx, Reader reader, UUID id) {
        ServiceRequest request = requests.lock(tx, id).orElseThrow(AttachToRequest::notFound);
        visible(tx, reader, id);
        return request;
    }

    private RegisterLine visible(BranchTransaction tx, Reader reader, UUID id) {
        RegisterLine line = requests.find(tx, id).orElseThrow(AttachToRequest::notFound);
        refuse(line.withheldFrom(reader));
        return line;
    }

    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", WHAT));
    }

    private Listed listed(BranchTransaction tx, Reader reader, List<Attachment> found) {
        List<String> staff = found.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.by()), one.withdrawal().map(Attachment.Withdrawal::by).stream()))
                .distinct()
                .toList();
        return new Listed(found, ShownWords.to(reader.scope()), directory.staffNames(tx, staff));
    }
}
