package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 查看电话: somebody needs a caller's number in full. It changes nothing but the record of who saw it. */
@ApplicationScoped
public class RevealPhone {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final Reveals reveals;

    RevealPhone(Transactions transactions, ServiceRequests requests, Reveals reveals) {
        this.transactions = transactions;
        this.requests = requests;
        this.reveals = reveals;
    }

    /**
     * Shows the caller's phones in full and writes down who saw it and why.
     *
     * @throws Problem {@code NOT_FOUND} also for a request outside the scope, {@code WITHHELD_FROM_THE_ACCUSED}, {@code
     *     NO_PHONE_ON_RECORD}
     */
    public List<PhoneNumber> reveal(Reader reader, Actor by, UUID id, String reason) {
        return transactions.in(reader.scope(), tx -> {
            RegisterLine line = requests.find(tx, id)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
            refuse(line.withheldFrom(reader));
            if (line.phones().isEmpty()) {
                throw Problem.of(RequestProblem.NO_PHONE_ON_RECORD);
            }
            reveals.record(tx, line.request().office(), id, Reveals.What.PHONE, by, reason);
            return line.phones();
        });
    }
}
