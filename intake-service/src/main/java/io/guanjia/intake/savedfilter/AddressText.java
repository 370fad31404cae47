package io.guanjia.intake.savedfilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A filter as the desk's address writes it: percent-encoded, several values as a JSON array, a text that looks like
 * something else in quotes.
 */
record AddressText(String text) {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /** @throws Problem {@code FILTER_UNKNOWN_TO_THE_BOARD} where a percent sign stands before something else than two digits */
    Map<String, List<String>> values() {
        try {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (String pair : text.split("&")) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .addAll(parts.length == 1 ? List.of("") : said(decoded(parts[1])));
            }
            return values;
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(
                    SavedFilterProblem.FILTER_UNKNOWN_TO_THE_BOARD,
                    List.of(new FieldError("query", "百分号后须为两位十六进制数 (two hexadecimal digits behind a percent sign)")));
        }
    }

    /** Everything that somebody can read in it, however often it is encoded: one text for each way to look at it. */
    Stream<String> readings() {
        List<String> readings = new ArrayList<>(List.of(text));
        String read = text;
        for (Optional<String> next = onceDecoded(read); next.isPresent(); next = onceDecoded(read)) {
            read = next.get();
            readings.add(read);
        }
        String innermost = read;
        return Stream.concat(
                readings.stream(),
                Stream.of(innermost.split("&"))
                        .map(pair -> pair.substring(pair.indexOf('=') + 1))
                        .map(AddressText::said)
                        .map(said -> said.stream().collect(Collectors.joining(" "))));
    }

    /** Empty where it says the same as before; what is no encoding any more stays. */
    private static Optional<String> onceDecoded(String text) {
        try {
            return Optional.of(decoded(text)).filter(read -> !read.equals(text));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> said(String value) {
        if (!value.startsWith("[") && !value.startsWith("\"")) {
            return List.of(value);
        }
        try {
            JsonNode read = JSON.readTree(value);
            return read.isTextual()
                    ? List.of(read.asText())
                    : StreamSupport.stream(read.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
        } catch (JsonProcessingException plainText) {
            return List.of(value);
        }
    }
}
