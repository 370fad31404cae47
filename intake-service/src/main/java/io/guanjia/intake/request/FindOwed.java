package io.guanjia.intake.request;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.organisation.StaffPosts;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** 交接: shows what a department or a member of staff leaves behind when they end. */
@ApplicationScoped
public class FindOwed {

    private final Transactions transactions;
    private final OwedRequests owed;
    private final Directory directory;
    private final StaffPosts posts;

    FindOwed(Transactions transactions, OwedRequests owed, Directory directory, StaffPosts posts) {
        this.transactions = transactions;
        this.owed = owed;
        this.directory = directory;
        this.posts = posts;
    }

    /**
     * Open matters of one of the two, the oldest first, at most {@link OwedRequests#MOST}.
     *
     * @throws Problem {@code OWED_BY_WHOM} unless exactly one is named; {@code OTHER_DEPARTMENT} or {@code INVALID_FIELD} if
     *     nothing is found and nothing known of whom was named
     */
    public List<OwedRequest> of(Reader reader, Optional<String> department, Optional<String> staff) {
        if (department.isPresent() == staff.isPresent()) {
            throw Problem.of(RequestProblem.OWED_BY_WHOM);
        }
        return department
                .map(code -> ofDepartment(reader, code))
                .orElseGet(() -> posts.thoseOf(
                        reader,
                        staff.orElseThrow(),
                        id -> transactions.in(reader.scope(), tx -> owed.byStaff(tx, id))));
    }

    private List<OwedRequest> ofDepartment(Reader reader, String code) {
        return transactions.in(reader.scope(), tx -> {
            List<OwedRequest> found = owed.byDepartment(tx, code);
            if (found.isEmpty()) {
                directory.requireDepartment(tx, code);
            }
            return found;
        });
    }
}
