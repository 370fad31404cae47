package io.guanjia.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Gives a list as a CSV table, page by page as it is read, and writes down who took it and by which filter. UTF-8 with the
 * mark by which spreadsheets know it; at most {@link #MOST} rows, and a last line that says so if there are more.
 */
@ApplicationScoped
public class Exports {

    public static final String CSV = "text/csv";
    public static final int MOST = 10_000;

    private static final String MARK = "\uFEFF";
    private static final String CUT = "仅导出前 %1$d 行，其余未列出；请缩小筛选范围后再导出。Only the first %1$d rows: narrow the filter.";

    /** Where nobody's branch says otherwise. */
    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private static final ObjectWriter TABLE =
            new CsvMapper().writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private final Transactions transactions;
    private final Reveals reveals;
    private final BranchDirectory branches;

    Exports(Transactions transactions, Reveals reveals, BranchDirectory branches) {
        this.transactions = transactions;
        this.reveals = reveals;
        this.branches = branches;
    }

    /**
     * The table of a list.
     *
     * @param asked the address, with the filter that goes on record
     * @param list the list itself, by that filter; the first page is read before anything is answered, so that whatever is
     *     refused is refused as a list would be
     */
    public <T> RestResponse<StreamingOutput> csv(
            Sheet<T> sheet, CurrentCaller caller, UriInfo asked, Function<PageRequest, Page<T>> list) {
        return csv(sheet, caller, asked, list, () -> false);
    }

    /**
     * The same of a list that may end before all that its filter means.
     *
     * @param cut whether it did, asked when it has ended
     */
    public <T> RestResponse<StreamingOutput> csv(
            Sheet<T> sheet,
            CurrentCaller caller,
            UriInfo asked,
            Function<PageRequest, Page<T>> list,
            BooleanSupplier cut) {
        Scope scope = caller.scope();
        ZoneId zone = caller.get()
                .org()
                .branch()
                .filter(branches::knows)
                .map(branches::zone)
                .orElse(USUAL);
        Page<T> first = list.apply(PageRequest.of(PageRequest.LARGEST, null));
        record(
                scope,
                caller.actor(),
                asked.getRequestUri().getPath() + "?"
                        + Optional.ofNullable(asked.getRequestUri().getQuery()).orElse(""));
        StreamingOutput table = out -> write(sheet, zone, first, list, cut, out);
        return RestResponse.ResponseBuilder.ok(table, CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(sheet.name(), UTF_8) + ".csv")
                .build();
    }

    /** In every branch whose rows may be in it. */
    private void record(Scope scope, Actor by, String what) {
        UUID export = UuidCreator.getTimeOrderedEpoch();
        for (String branch : scope.readableBranches()) {
            Scope one =
                    scope.office().map(office -> Scope.ofOffice(branch, office)).orElse(Scope.ofBranch(branch));
            transactions.in(one, tx -> {
                reveals.record(tx, scope.office().orElse(Scope.SUITE_BRANCH), export, Reveals.What.EXPORT, by, what);
                return export;
            });
        }
    }

    private static <T> void write(
            Sheet<T> sheet,
            ZoneId zone,
            Page<T> first,
            Function<PageRequest, Page<T>> list,
            BooleanSupplier cut,
            OutputStream out)
            throws IOException {
        Writer text = new OutputStreamWriter(out, UTF_8);
        text.write(MARK);
        SequenceWriter lines = TABLE.writeValues(text);
        lines.write(sheet.titles());
        int written = 0;
        Page<T> page = first;
        while (true) {
            for (T row : page.items()) {
                lines.write(sheet.cells(row, zone));
            }
            written += page.items().size();
            boolean isLast = page.next() == null;
            if (isLast ? cut.getAsBoolean() : written >= MOST) {
                lines.write(List.of(CUT.formatted(written)));
            }
            if (isLast || written >= MOST) {
                break;
            }
            page = list.apply(PageRequest.of(PageRequest.LARGEST, page.next()));
        }
        lines.flush();
        text.flush();
    }
}
