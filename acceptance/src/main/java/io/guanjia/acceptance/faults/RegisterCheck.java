package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.faults.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every acknowledged request is there once, with one slip and one callback for each routed round, and no other is. */
final class RegisterCheck {

    private final Account account;
    private final Evidence evidence;
    private final List<Violation> found = new ArrayList<>();

    private RegisterCheck(Account account, Evidence evidence) {
        this.account = account;
        this.evidence = evidence;
    }

    static List<Violation> check(Account account, Evidence evidence) {
        RegisterCheck check = new RegisterCheck(account, evidence);
        check.requests();
        check.parts("slip", evidence.slips());
        check.parts("callback", evidence.callbacks());
        return check.found;
    }

    private void requests() {
        Map<String, List<Evidence.Request>> byUnit = new HashMap<>();
        evidence.requests().forEach(request -> byUnit.computeIfAbsent(request.unit(), unit -> new ArrayList<>())
                .add(request));
        account.receipts()
                .forEach((unit, receipt) -> acknowledged(unit, receipt, byUnit.getOrDefault(unit, List.of())));
        byUnit.forEach((unit, requests) -> {
            if (!account.sent().containsKey(unit)) {
                report(Kind.INVENTED, "a request for unit %s that no client sent", unit);
            }
            if (requests.size() > 1) {
                report(Kind.DOUBLE, "unit %s was registered %d times under one key", unit, requests.size());
            }
        });
    }

    private void acknowledged(String unit, Account.Receipt receipt, List<Evidence.Request> rows) {
        boolean there = rows.stream()
                .anyMatch(row -> row.id().equals(receipt.id())
                        && row.number().equals(receipt.number())
                        && row.office().equals(account.sent().get(unit)));
        if (!there) {
            report(Kind.LOST, "%s was acknowledged for unit %s and is not there", receipt.number(), unit);
        }
        rows.stream()
                .filter(row -> !row.state().equals("CLOSED"))
                .forEach(row -> report(Kind.UNFINISHED, "%s is still %s", row.number(), row.state()));
    }

    private void parts(String what, List<Evidence.Part> parts) {
        Map<Round, Integer> counted = new HashMap<>();
        parts.forEach(part -> counted.merge(new Round(part.requestId(), part.round()), 1, Integer::sum));
        account.roundsRouted().forEach((request, rounds) -> {
            for (int round = 1; round <= rounds; round++) {
                exactlyOne(what, new Round(request, round), counted.remove(new Round(request, round)));
            }
        });
        counted.forEach((round, count) -> report(Kind.INVENTED, "%d %ss of %s, never routed", count, what, round));
    }

    private void exactlyOne(String what, Round round, Integer count) {
        if (count == null) {
            report(Kind.LOST, "no %s of %s", what, round);
        } else if (count > 1) {
            report(Kind.DOUBLE, "%d %ss of %s", count, what, round);
        }
    }

    private void report(Kind kind, String format, Object... values) {
        found.add(new Violation(kind, format.formatted(values)));
    }

    private record Round(UUID request, int number) {

        @Override
        public String toString() {
            return "request " + request + ", round " + number;
        }
    }
}
