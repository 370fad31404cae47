package io.guanjia.platform.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;

/**
 * Hands out the bytes of attachments, each piece read and opened when its turn comes, in a transaction of its own: no connection
 * to the database waits for a slow reader, and one piece is in memory at once.
 */
@ApplicationScoped
public class AttachmentAnswers {

    private final Transactions transactions;
    private final Attachments attachments;

    AttachmentAnswers(Transactions transactions, Attachments attachments) {
        this.transactions = transactions;
        this.attachments = attachments;
    }

    /**
     * The answer with all of it. Nothing in it is ever run by a browser: pictures stand where they are asked for, without scripts
     * and apart from everything else, and all else is only saved.
     *
     * @param scope in which the reader was let see it
     */
    public Response of(Scope scope, Attachment attachment) {
        byte[] first = piece(scope, attachment, 0);
        StreamingOutput bytes = out -> {
            out.write(first);
            for (int number = 1; number < SoundFile.piecesOf(attachment.size()); number++) {
                out.write(piece(scope, attachment, number));
            }
        };
        return Response.ok(bytes, attachment.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private byte[] piece(Scope scope, Attachment attachment, int number) {
        return transactions.in(scope, tx -> attachments.piece(tx, attachment, number));
    }

    /** RFC 6266: a name in ASCII for those who read no other, and the name itself. */
    private static String disposition(Attachment attachment) {
        String shown = attachment.type().isImage() ? "inline" : "attachment";
        String encoded = URLEncoder.encode(attachment.fileName(), UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"attachment.%s\"; filename*=UTF-8''%s"
                .formatted(shown, attachment.type().extension(), encoded);
    }
}
