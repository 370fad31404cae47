package io.guanjia.notice.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is decided on when a notice is approved.
 *
 * @param topic what it is about in a few words; travels with events, so it holds nothing personal
 * @param source who wrote an outside document; only for {@link Category#EXTERNAL_FORWARD}
 * @param validTo until when it holds
 * @param noContactReason why it carries no contact block
 */
public record NoticeContent(
        Category category,
        Importance importance,
        String title,
        String body,
        String topic,
        Optional<String> source,
        Instant validTo,
        Optional<ContactBlock> contact,
        Optional<String> noContactReason,
        Set<DistributionMethod> channels) {

    public NoticeContent {
        channels = Set.copyOf(channels);
    }

    /** SHA-256 of every field, in hexadecimal: two contents with the same hash are the same document. */
    public String hash() {
        String text = Stream.of(
                        category.name(),
                        importance.name(),
                        title,
                        body,
                        topic,
                        source.orElse(""),
                        validTo.toString(),
                        contact.map(ContactBlock::phone).orElse(""),
                        contact.map(ContactBlock::address).orElse(""),
                        noContactReason.orElse(""),
                        new TreeSet<>(channels).toString())
                // With its length in front, no field can pass for the beginning of the next.
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
