package io.guanjia.routing.slip;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a slip is about, as customer service wrote it: never changes, but for the department that has it and for whom it
 * turns out to be about.
 *
 * @param kind the request's kind, e.g. {@code INQUIRY}
 * @param content for the department; customer service keeps names and numbers out of it
 * @param where whoever is sent has to go
 * @param round the request's round: 2 and more after a dissatisfied callback
 * @param deliveredAt when the department had it: on issue, or when it was handed over by word of mouth; clocks first run from here
 * @param answerBy when the household was told it would have an answer, if it was
 * @param accused whom the complaint is about, if it is about somebody
 */
public record Matter(
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        String content,
        Where where,
        boolean urgent,
        Transmission transmission,
        Optional<String> handedOverTo,
        Instant deliveredAt,
        Optional<Instant> answerBy,
        Optional<Accused> accused,
        int round) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** All that the desk wrote, for people who have a slip of the matter already: what is to be done, and in brackets how. */
    String inWords(ZoneId zone) {
        String how = Stream.of(
                        where.place().map(place -> "地点：" + place),
                        where.visit().map(visit -> "约定上门：" + at(visit.from(), zone) + " 至 " + at(visit.to(), zone)),
                        Optional.of("紧急").filter(word -> urgent),
                        handedOverTo.map(person -> "口头转达：" + person + "，" + at(deliveredAt, zone)),
                        answerBy.map(until -> "答复时限：" + at(until, zone)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
        return how.isEmpty() ? content : content + "（" + how + "）";
    }

    private static String at(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The same matter in another department's hands from now on. */
    public Matter handedOverTo(String department, Instant at) {
        return new Matter(
                requestId,
                requestNumber,
                kind,
                department,
                content,
                where,
                urgent,
                Transmission.WRITTEN,
                Optional.empty(),
                at,
                answerBy,
                accused,
                round);
    }

    /** The same matter, now that it is known whom it is about. */
    Matter accusing(Accused found) {
        return new Matter(
                requestId,
                requestNumber,
                kind,
                departmentCode,
                content,
                where,
                urgent,
                transmission,
                handedOverTo,
                deliveredAt,
                answerBy,
                Optional.of(found),
                round);
    }
}
