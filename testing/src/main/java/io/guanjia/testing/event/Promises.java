package io.guanjia.testing.event;

import io.guanjia.testing.contract.Contracts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a service promises to send, held against what it really sent about the subjects of a test. */
public final class Promises {

    private static final Contracts CONTRACTS = Contracts.ofRepository();

    private Promises() {}

    /**
     * Every promised type that was not sent about any of these, and everything that was sent otherwise than promised. What a
     * dead letter says is the same in every service, and held where it is written.
     *
     * @param service e.g. {@code routing}
     * @param keys of the events that the test brought about
     */
    public static List<String> unkept(String service, Collection<String> keys) {
        List<String> promised = CONTRACTS.typesOf(service).stream()
                .filter(type -> !type.contains(".dead-letter."))
                .toList();
        List<Fact> sent = promised.stream()
                .map(CONTRACTS::topicOf)
                .distinct()
                .flatMap(topic -> Facts.read(topic).stream())
                .filter(fact -> keys.contains(fact.key()))
                .toList();
        List<String> unkept = new ArrayList<>();
        sent.forEach(fact -> fact.contractProblems().forEach(problem -> unkept.add(fact.type() + ": " + problem)));
        Set<String> types = sent.stream().map(Fact::type).collect(Collectors.toSet());
        promised.stream().filter(type -> !types.contains(type)).forEach(type -> unkept.add(type + " was never sent"));
        return unkept;
    }
}
