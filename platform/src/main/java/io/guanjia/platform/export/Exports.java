package io.guanjia.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Gives a list as a table, page by page as it is read, and writes down who took it and by which filter: comma-separated, or a
 * workbook where that is asked for. At most {@link #MOST} rows, and a last line that says so if there are more.
 */
@ApplicationScoped
public class Exports {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final int MOST = 10_000;

    private static final String CUT = "仅导出前 %1$d 行，其余未列出；请缩小筛选范围后再导出。Only the first %1$d rows: narrow the filter.";

    /** Where nobody's branch says otherwise. */
    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private final Transactions transactions;
    private final Reveals reveals;
    private final BranchDirectory branches;
    private final HttpHeaders headers;

    Exports(Transactions transactions, Reveals reveals, BranchDirectory branches, @Context HttpHeaders headers) {
        this.transactions = transactions;
        this.reveals = reveals;
        this.branches = branches;
        this.headers = headers;
    }

    /**
     * The table of a list.
     *
     * @param asked the address, with the filter that goes on record
     * @param list the list itself, by that filter; the first page is read before anything is answered, so that whatever is
     *     refused is refused as a list would be
     * @return untyped, since Quarkus looks for a writer of the typed answer itself where there are two kinds to choose from
     */
    public <T> Response table(
            Sheet<T> sheet, CurrentCaller caller, UriInfo asked, Function<PageRequest, Page<T>> list) {
        return table(sheet, caller, asked, list, () -> false);
    }

    /**
     * The same of a list that may end before all that its filter means.
     *
     * @param cut whether it did, asked when it has ended
     */
    public <T> Response table(
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
        boolean workbook = isWorkbookAsked();
        StreamingOutput table = out ->
                write(sheet, workbook ? new XlsxTable(out, sheet, zone) : new CsvTable(out, zone), first, list, cut);
        return Response.ok(table, workbook ? XLSX : CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(sheet.name(), UTF_8)
                                + (workbook ? ".xlsx" : ".csv"))
                .build();
    }

    /** The front door left one kind, which is the first for whoever takes anything. */
    private boolean isWorkbookAsked() {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> XLSX.equals(type.getType() + "/" + type.getSubtype()));
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
            Sheet<T> sheet, Table table, Page<T> first, Function<PageRequest, Page<T>> list, BooleanSupplier cut)
            throws IOException {
        table.line(sheet.titles());
        int written = 0;
        Page<T> page = first;
        while (true) {
            for (T row : page.items()) {
                table.line(sheet.values(row));
            }
            table.flush();
            written += page.items().size();
            boolean isLast = page.next() == null;
            if (isLast ? cut.getAsBoolean() : written >= MOST) {
                table.line(List.of(CUT.formatted(written)));
            }
            if (isLast || written >= MOST) {
                break;
            }
            page = list.apply(PageRequest.of(PageRequest.LARGEST, page.next()));
        }
        table.end();
    }
}
