package io.guanjia.intake.request.store;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.request.ListedRequest;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RequestClock;
import io.guanjia.intake.request.RequestFilter;
import io.guanjia.intake.request.Said;
import io.guanjia.intake.request.ServiceRequests;
import io.guanjia.platform.listing.AboutTheReader;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Cursor;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists and counts the register by one and the same filter. */
@ApplicationScoped
class RequestLists {

    private static final String TEXT_WITHIN = "number LIKE ? ESCAPE '!' OR unit LIKE ? ESCAPE '!'";

    private static final String ROUTED_TO = """
            EXISTS (SELECT FROM request_slip slip WHERE slip.branch_id = service_request.branch_id
                      AND slip.request_id = service_request.id AND slip.department_code = ?)""";

    private static final String CALLED_FROM = """
            id IN (SELECT id FROM service_request WHERE branch_id = ANY (:branches) AND phone_index = ANY (?)
                   UNION ALL SELECT request_id FROM request_phone WHERE branch_id = ANY (:branches) AND phone_index = ANY (?))""";

    private static final String NOT_ABOUT_THE_READER =
            AboutTheReader.not("accused_role", "accused_staff_id", Post.TOPMOST.name());

    private final PersonalFields personal;
    private final SaidSearch saidSearch;
    private final SaidTexts saidTexts;
    private final Directory directory;

    RequestLists(PersonalFields personal, SaidSearch saidSearch, SaidTexts saidTexts, Directory directory) {
        this.directory = directory;
        this.personal = personal;
        this.saidSearch = saidSearch;
        this.saidTexts = saidTexts;
    }

    /** A page of the register. */
    ServiceRequests.Lines list(BranchTransaction tx, RequestFilter filter, PageRequest page) {
        if (filter.said().isPresent()) {
            return listSaid(tx, filter, filter.said().get(), page);
        }
        Page<ListedRequest> lines = asked(tx, filter, Optional.empty())
                .page(page, (row, context) -> RequestRow.listed(row, personal.phone(row), Optional.empty()));
        return new ServiceRequests.Lines(lines, false);
    }

    /** Only what the page shows is opened, and looked into before it is shown. */
    private ServiceRequests.Lines listSaid(BranchTransaction tx, RequestFilter filter, Said said, PageRequest page) {
        SaidSearch.Candidates candidates = candidates(tx, filter, said);
        List<SaidLine> lines = new ArrayList<>();
        PageRequest next = page;
        while (lines.size() <= page.size()) {
            Page<SaidLine> read = asked(tx, filter, Optional.of(candidates.requests()))
                    .page(
                            next,
                            (row, context) -> new SaidLine(
                                    RequestRow.listed(row, personal.phone(row), Optional.empty()),
                                    saidTexts.registered(row),
                                    new Cursor(
                                            RequestRow.instant(row, "listed_at").orElseThrow(),
                                            row.getObject("listed_id", UUID.class))));
            Map<UUID, String> heard = saidSearch.heardIn(
                    tx, said, read.items().stream().map(SaidLine::spoken).toList());
            read.items().stream()
                    .filter(line -> heard.containsKey(line.id()))
                    .limit(page.size() + 1L - lines.size())
                    .map(line -> line.inWhich(heard.get(line.id())))
                    .forEach(lines::add);
            if (read.next() == null) {
                break;
            }
            next = new PageRequest(SaidSearch.AT_ONCE, Optional.of(Cursor.decoded(read.next())));
        }
        return new ServiceRequests.Lines(
                Page.of(lines, page.size(), SaidLine::place).map(SaidLine::line), candidates.capped());
    }

    /** A line of which something may have been said, with what was said of it first. */
    private record SaidLine(ListedRequest line, SaidTexts.Spoken spoken, Cursor place) {

        UUID id() {
            return line.id();
        }

        SaidLine inWhich(String heard) {
            return new SaidLine(line.inWhich(heard), spoken, place);
        }
    }

    /** How many lines the same filter lists. */
    Count count(BranchTransaction tx, RequestFilter filter) {
        if (filter.said().isPresent()) {
            SaidSearch.Candidates candidates =
                    candidates(tx, filter, filter.said().get());
            Set<UUID> heard =
                    saidSearch.heard(tx, filter.said().get(), candidates).keySet();
            return new Count(
                    asked(tx, filter, Optional.of(List.copyOf(heard))).ids().size(), candidates.capped());
        }
        return asked(tx, filter, Optional.empty()).count();
    }

    /** What was looked for is looked for among what the other filters let pass. */
    private SaidSearch.Candidates candidates(BranchTransaction tx, RequestFilter filter, Said said) {
        Optional<String> office = tx.scope().office().or(filter::office);
        if (filter.asksOnlyWhatWasSaid()) {
            return saidSearch.candidates(tx, office, said, Set::copyOf);
        }
        return saidSearch.candidates(tx, office, said, requests -> asked(tx, filter, Optional.of(requests))
                .ids());
    }

    /** @param among only these, if it says which */
    private Listing asked(BranchTransaction tx, RequestFilter filter, Optional<List<UUID>> among) {
        Listing asked = Listing.of(tx, "service_request")
                .inOffice(filter.office())
                .oneOf("kind", names(filter.kinds()))
                .eachOf("state", names(filter.states()))
                .oneOf("severity", names(filter.severities()))
                .oneOf("ground", names(filter.grounds()))
                .equal("taken_at", filter.window())
                .where("accounts", filter.accounts())
                .where("round >= 2", filter.reopened())
                .where("registered_by = ? AND state NOT IN ('CLOSED', 'VOID')", filter.openOf())
                .compare("received_at", ">=", filter.receivedFrom())
                .compare("registered_at", ">=", filter.receivedFrom())
                .compare("received_at", "<", filter.receivedTo())
                .equal("unit", filter.unit())
                .equal("number", filter.number())
                .compare("registered_at", ">=", filter.text().map(text -> RequestFilter.searchedFrom(tx.now())))
                .search(
                        RequestFilter.SEARCHED_LINES,
                        "number, unit",
                        TEXT_WITHIN,
                        filter.text().map(RequestLists::anywhere))
                .where("service_request.id = ANY (?)", among.map(some -> some.toArray(UUID[]::new)))
                .where(
                        NOT_ABOUT_THE_READER,
                        Optional.of(AboutTheReader.names(filter.reader()))
                                .filter(names -> filter.asksWhoOrWhatWasSaid()))
                .where(ROUTED_TO, filter.department())
                .whereNothingIs(
                        () -> filter.department().ifPresent(department -> directory.requireDepartment(tx, department)))
                .where(
                        CALLED_FROM,
                        filter.phone().map(phone -> indexes(tx.scope().readableBranches(), phone)));
        return filter.due()
                .in(asked, tx, RequestClock.SUBJECT, "service_request.id")
                .newestFirst("registered_at", "id");
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    /** The text itself, anywhere: what SQL takes for wildcards is taken literally. */
    static String anywhere(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Each branch has an index key of its own. */
    private String[] indexes(Set<String> branches, PhoneNumber phone) {
        List<PhoneNumber> forms =
                Stream.concat(Stream.of(phone), phone.onceIndexedAs().stream()).toList();
        return branches.stream()
                .flatMap(branch -> forms.stream().map(form -> personal.index(branch, form)))
                .toArray(String[]::new);
    }
}
