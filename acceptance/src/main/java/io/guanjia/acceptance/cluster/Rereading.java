package io.guanjia.acceptance.cluster;

import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.faults.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the register showed of each request, to be compared with what another version shows of it. */
record Rereading(Map<UUID, Shown> shown) {

    /** What every version shows of a request in the same words. */
    private record Shown(
            String number,
            Request.State state,
            int round,
            String content,
            String unit,
            String callerName,
            String phone,
            List<Request.SlipLine> slips,
            List<Request.CallbackLine> callbacks) {

        static Shown of(Request request) {
            return new Shown(
                    request.number(),
                    request.state(),
                    request.round(),
                    request.content(),
                    request.unit(),
                    request.callerName(),
                    request.phone(),
                    request.slips(),
                    request.callbacks());
        }
    }

    /** Reads everything that these clients were told is registered. */
    static Rereading of(Account account, SuiteClient client) {
        Map<UUID, Shown> shown = new HashMap<>();
        account.receipts().forEach((unit, receipt) -> {
            String office = account.sent().get(unit).toLowerCase(Locale.ROOT);
            Request request = client.as("kefu." + office).requests().get(receipt.id());
            shown.put(receipt.id(), Shown.of(request));
        });
        return new Rereading(shown);
    }

    /** Of how many of these the other reading says something else, or nothing. */
    long differing(Rereading other) {
        return shown.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.shown.get(entry.getKey())))
                .count();
    }
}
