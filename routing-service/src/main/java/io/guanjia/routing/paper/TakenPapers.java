package io.guanjia.routing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.util.UUID;

/** Hands papers out, and writes down who took which. */
@ApplicationScoped
public class TakenPapers {

    public static final String PDF = "application/pdf";

    private final Transactions transactions;
    private final Reveals reveals;
    private final PaperPress press;

    TakenPapers(Transactions transactions, Reveals reveals, PaperPress press) {
        this.transactions = transactions;
        this.reveals = reveals;
        this.press = press;
    }

    /**
     * What a paper is of.
     *
     * @param branch whose record it is; whoever looks on from above writes nothing in it but that they looked
     */
    public record Of(UUID subject, String branch, String office) {}

    /** The paper, to be saved and never run by a browser. */
    public Response answer(Of of, PaperForm form, Actor by) {
        byte[] paper = press.print(form);
        String name = form.title() + " " + form.number();
        transactions.in(Scope.ofBranch(of.branch()), tx -> {
            reveals.record(tx, of.office(), of.subject(), Reveals.What.PAPER, by, name);
            return of;
        });
        StreamingOutput bytes = out -> out.write(paper);
        return Response.ok(bytes, PDF)
                .header(HttpHeaders.CONTENT_LENGTH, paper.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"paper.pdf\"; filename*=UTF-8''"
                                + URLEncoder.encode(name, UTF_8).replace("+", "%20") + ".pdf")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
