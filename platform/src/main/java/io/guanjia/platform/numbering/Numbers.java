package io.guanjia.platform.numbering;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Human numbers such as {@code GL01-SR-202611-0042}: per office, kind and month of the branch's zone, without gaps. */
@ApplicationScoped
public class Numbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private final BranchDirectory branches;

    Numbers(BranchDirectory branches) {
        this.branches = branches;
    }

    /** The next number; taken back if the transaction rolls back. */
    public String next(BranchTransaction tx, String office, String kind) {
        return next(tx, office, kind, 1).getFirst();
    }

    /** As many numbers in a row, drawn with one locked counter update. */
    public List<String> next(BranchTransaction tx, String office, String kind, int count) {
        String month = month(tx.now(), branches.zone(tx.branch()));
        long last = tx.sql()
                .createQuery("""
                        INSERT INTO number_counter (branch_id, office_id, kind, month, last) VALUES (:branch, :office, :kind, :month, :count)
                        ON CONFLICT (branch_id, office_id, kind, month) DO UPDATE SET last = number_counter.last + :count
                        RETURNING last""")
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("kind", kind)
                .bind("month", month)
                .bind("count", count)
                .mapTo(Long.class)
                .one();
        List<String> numbers = new ArrayList<>(count);
        for (long sequence = last - count + 1; sequence <= last; sequence++) {
            numbers.add("%s-%s-%s-%04d".formatted(office, kind, month, sequence));
        }
        return numbers;
    }

    private static String month(Instant at, ZoneId zone) {
        return MONTH.format(at.atZone(zone));
    }
}
