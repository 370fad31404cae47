package io.guanjia.notice.notice;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.text.HouseNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is decided on when a notice is approved.
 *
 * @param topic what it is about in a few words; travels with events, so it holds nothing personal
 * @param source who wrote an outside document; only for {@link Category#EXTERNAL_FORWARD}
 * @param validTo until when it holds
 * @param audience the homes, or by the beginning of their numbers the buildings, that it is for; empty if it is for all
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
        Set<DistributionMethod> channels,
        Set<String> audience) {

    public NoticeContent {
        channels = Set.copyOf(channels);
        audience = Set.copyOf(audience);
    }

    /** SHA-256 of every field, in hexadecimal: two contents with the same hash are the same document. */
    public String hash() {
        String text = Stream.concat(always(), toSomeOnly())
                // With its length in front, no field can pass for the beginning of the next.
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        return sha256(text);
    }

    private Stream<String> always() {
        return Stream.of(
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
                new TreeSet<>(channels).toString());
    }

    /** What is for all has the hash that it had before there were others. */
    private Stream<String> toSomeOnly() {
        return audience.isEmpty() ? Stream.empty() : Stream.of(new TreeSet<>(audience).toString());
    }

    /** Where numbers of one person stand in what households will read, as {@code body:12}. */
    public List<String> placesOfPersonalNumbers() {
        return Stream.of(
                        places("title", Optional.of(title)),
                        places("body", Optional.of(body)),
                        places("source", source),
                        places("contact.phone", contact.map(ContactBlock::phone)),
                        places("contact.address", contact.map(ContactBlock::address)))
                .flatMap(Function.identity())
                .toList();
    }

    /** All that hangs on the board, as one text. */
    String onTheBoard() {
        return Stream.concat(Stream.of(body), besideItsBody()).collect(Collectors.joining("\n"));
    }

    /** What hangs there besides its body. */
    Stream<String> besideItsBody() {
        return Stream.of(
                        Optional.of(title),
                        Optional.of(topic),
                        source,
                        contact.map(ContactBlock::phone),
                        contact.map(ContactBlock::address))
                .flatMap(Optional::stream);
    }

    private static Stream<String> places(String field, Optional<String> text) {
        return text.map(PersonalDataInText::placesOfOnePersonsNumbers).stream()
                .flatMap(List::stream)
                .map(place -> field + ":" + place);
    }

    /** Whether a home is among those that it is for. */
    public boolean isFor(String houseNumber) {
        return audience.isEmpty()
                || audience.stream()
                        // What was approved stays as it was approved, also from before such words were read.
                        .map(HouseNumber::normal)
                        .anyMatch(part -> houseNumber.equals(part) || houseNumber.startsWith(part + "-"));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
