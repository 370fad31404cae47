package io.guanjia.testing.service;

import io.guanjia.testing.TestTokens;
import io.guanjia.testing.organisation.Originals;
import java.util.HashMap;
import java.util.Map;

/** Somebody in every role, in an office or where an endpoint asks for it in the group, so that what is sent is looked at. */
final class Callers {

    private final String inOffice;
    private final String inGroup;
    private final Map<Endpoint, String> chosen = new HashMap<>();

    Callers(String office) {
        String[] everyRole = Originals.posts().keySet().toArray(String[]::new);
        this.inOffice = TestTokens.of("reader", office, everyRole);
        this.inGroup = TestTokens.of("reader", office.substring(0, office.indexOf('/')), everyRole);
    }

    String tokenFor(Endpoint endpoint) {
        return chosen.computeIfAbsent(
                endpoint,
                unknown -> endpoint.call(inOffice, Map.of(), "{}").code().equals("GROUP_ONLY") ? inGroup : inOffice);
    }
}
