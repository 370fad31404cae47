package io.guanjia.intake.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 进一步问清: what is asked of whoever complains once they have finished (S4-1.3). */
public record Circumstances(Map<Asked, String> said) {

    /** What is asked. */
    public enum Asked {
        WHERE("地点"),
        WHEN("时间"),
        WHO("涉及的人"),
        DEMAND("要求");

        private final String label;

        Asked(String label) {
            this.label = label;
        }
    }

    public Circumstances {
        said = said.isEmpty() ? Map.of() : new EnumMap<>(said);
    }

    /** Of what is not asked further, as nothing is read back. */
    public static final Circumstances NONE = new Circumstances(Map.of());

    /** From what was written down of each; blank is nothing. */
    public static Circumstances of(
            Optional<String> where, Optional<String> when, Optional<String> who, Optional<String> demand) {
        Map<Asked, String> said = new EnumMap<>(Asked.class);
        where.ifPresent(text -> said.put(Asked.WHERE, text));
        when.ifPresent(text -> said.put(Asked.WHEN, text));
        who.ifPresent(text -> said.put(Asked.WHO, text));
        demand.ifPresent(text -> said.put(Asked.DEMAND, text));
        return new Circumstances(said);
    }

    /** What is still to be asked: it keeps nobody from going on. */
    public List<Asked> unclear() {
        return Arrays.stream(Asked.values())
                .filter(asked -> !said.containsKey(asked))
                .toList();
    }

    /** The points as restated, with what was asked further below them. */
    public String below(String restatement) {
        String further = said.entrySet().stream()
                .map(one -> one.getKey().label + "：" + one.getValue())
                .collect(Collectors.joining("\n"));
        return further.isEmpty() ? restatement : restatement + "\n" + further;
    }
}
