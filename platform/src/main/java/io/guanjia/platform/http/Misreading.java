package io.guanjia.platform.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.WhatIsTaken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** What could not be read of a JSON text, told without repeating any of its values. */
final class Misreading {

    private static final String WHOLE = "body";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_STEPS = 10;

    private Misreading() {}

    /** @param reader where it stopped: a text beyond what is read at all does not say so itself */
    static FieldError of(JsonProcessingException failure, JsonParser reader) {
        if (!isBeyondLimits(failure)) {
            return of(failure);
        }
        JsonStreamContext at = reader.getParsingContext();
        boolean inItsName = failure.getOriginalMessage().startsWith("Name");
        return new FieldError(
                path(inItsName ? at.getParent() : at),
                "第 %1$d 行第 %2$d 列 (line %1$d, column %2$d)："
                                .formatted(
                                        reader.currentLocation().getLineNr(),
                                        reader.currentLocation().getColumnNr())
                        + limits(reader.streamReadConstraints()));
    }

    static FieldError of(JsonProcessingException failure) {
        if (isBeyondLimits(failure)) {
            return new FieldError(WHOLE, limits(StreamReadConstraints.defaults()));
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> FieldError.unknown(path(unknown.getPath()), known(unknown));
            case MismatchedInputException mismatch ->
                isTrailing(mismatch)
                        ? new FieldError(WHOLE, "之后还有内容，只能有一份 JSON (is followed by more: one JSON document only)")
                        : WhatIsTaken.by(mismatch.getTargetType(), path(mismatch.getPath()));
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException beyond ->
                WhatIsTaken.by(beyond.getTargetType(), path(mapping.getPath()));
            case JsonMappingException mapping
            when !(mapping.getCause() instanceof StreamReadException) ->
                new FieldError(path(mapping.getPath()), "取值不符合要求 (not acceptable)");
            default -> noJson(failure);
        };
    }

    private static boolean isTrailing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean isBeyondLimits(JsonProcessingException failure) {
        return failure instanceof StreamConstraintsException
                || failure.getCause() instanceof StreamConstraintsException;
    }

    private static String limits(StreamReadConstraints most) {
        return "嵌套过深、名称过长或数字过长，至多 %1$d 层、%2$d 个字符、%3$d 位 (nested too deeply, or too long a name or a number: at most %1$d levels, %2$d characters, %3$d digits)"
                .formatted(most.getMaxNestingDepth(), most.getMaxNameLength(), most.getMaxNumberLength());
    }

    private static FieldError noJson(JsonProcessingException failure) {
        boolean twice = failure.getOriginalMessage().startsWith("Duplicate field");
        String field = failure.getProcessor() instanceof JsonParser parser ? path(parser.getParsingContext()) : WHOLE;
        JsonLocation at = Objects.requireNonNullElse(failure.getLocation(), JsonLocation.NA);
        return twice
                ? new FieldError(field, "出现了两次 (given twice)")
                : new FieldError(
                        WHOLE,
                        "第 %1$d 行第 %2$d 列起不是完整正确的 JSON (no JSON from line %1$d, column %2$d)"
                                .formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            append(path, step.getFieldName(), step.getIndex());
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }

    /** Of what lies too deep for any body, the field that it is in. */
    private static String path(JsonStreamContext position) {
        Deque<JsonStreamContext> steps = fromTheTop(position);
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext step : steps.size() > MOST_STEPS ? List.of(steps.getFirst()) : steps) {
            append(path, step.inArray() ? null : step.getCurrentName(), step.getCurrentIndex());
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }

    private static Deque<JsonStreamContext> fromTheTop(JsonStreamContext position) {
        Deque<JsonStreamContext> steps = new ArrayDeque<>();
        for (JsonStreamContext at = position; at != null && !at.inRoot(); at = at.getParent()) {
            steps.push(at);
        }
        return steps;
    }

    /** A name is the sender's too: enough of it to find it, never a megabyte. */
    private static void append(StringBuilder path, String name, int index) {
        if (name == null) {
            path.append('[').append(index).append(']');
            return;
        }
        if (!path.isEmpty()) {
            path.append('.');
        }
        name.codePoints().limit(LONGEST_NAME).forEach(path::appendCodePoint);
    }
}
