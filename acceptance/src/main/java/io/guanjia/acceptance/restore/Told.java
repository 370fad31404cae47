package io.guanjia.acceptance.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** One event as it lies on Kafka. */
public record Told(ConsumerRecord<byte[], byte[]> record) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER =
            Pattern.compile("(?<office>[A-Z0-9]+)-(?<kind>[A-Z]+)-(?<month>\\d{6})-(?<count>\\d+)");

    String topic() {
        return record.topic();
    }

    /** Whom it is about: an entry of the organisation is known by its key, all else by its id. */
    String subject() {
        return topic().equals(Known.ORGANISATION) ? new String(record.key(), UTF_8) : header("ce_subject");
    }

    long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    String id() {
        return header("ce_id");
    }

    /** The aggregate and the count that the event has in it: two events can claim one after a restore. */
    String place() {
        return header("ce_subject") + " " + sequence();
    }

    /** Whether it is one of this suite's events at all. */
    boolean isReadable() {
        return !header("ce_subject").isEmpty() && header("ce_sequence").matches("\\d{1,18}");
    }

    /** What it says happened, when, to what and by whom, in one line without anything that somebody wrote. */
    public String line() {
        String what = number().map(Number::written).orElseGet(this::subject);
        return "%s  %-56s %-24s #%d %s %s"
                .formatted(
                        header("ce_time"),
                        header("ce_type"),
                        what,
                        sequence(),
                        header("ce_office"),
                        header("ce_actorid"));
    }

    String branch() {
        return header("ce_branch");
    }

    /** The service that told it. */
    String service() {
        return topic().split("\\.")[1];
    }

    /** The number that people know the thing by, if the event bears it. */
    Optional<Number> number() {
        try {
            JsonNode written = JSON.readTree(record.value()).path("number");
            Matcher number = NUMBER.matcher(written.asText(""));
            return number.matches()
                    ? Optional.of(new Number(
                            number.group(),
                            number.group("office"),
                            number.group("kind"),
                            number.group("month"),
                            Long.parseLong(number.group("count"))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A number as an office counts its papers. */
    record Number(String written, String office, String kind, String month, long count) {}

    private String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
