package io.guanjia.acceptance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.guanjia.acceptance.client.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the desk answers from, written down before anybody asks. */
record DeskKnowledge(Office office) {

    private static final TypeReference<List<Knowledge.Text>> TYPE = new TypeReference<>() {};

    /** @return the entries by what they are called */
    Map<String, Knowledge.Entry> written() {
        return new Resource("knowledge.zh.json")
                .as(TYPE).stream()
                        .map(office.agent().knowledge()::kept)
                        .collect(Collectors.toMap(Knowledge.Entry::title, Function.identity()));
    }
}
