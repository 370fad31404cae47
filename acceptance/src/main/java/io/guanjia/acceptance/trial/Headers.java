package io.guanjia.acceptance.trial;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The CloudEvents attributes of a record. */
public final class Headers {

    private Headers() {}

    /** The attribute, for instance {@code ce_id}; null if the record has none. */
    public static String of(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
