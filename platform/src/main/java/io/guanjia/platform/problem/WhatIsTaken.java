package io.guanjia.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a field or parameter of a type takes, in words. */
public final class WhatIsTaken {

    private static final String WHOLE_NUMBER = "须为整数 (a whole number)";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "须为文字 (text)"),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(
                    Instant.class, "须为时间，例如 2026-11-27T09:00:00+08:00，1970 至 9999 年 (an RFC 3339 time, 1970 to 9999)"),
            Map.entry(LocalDate.class, "须为日期，例如 2026-11-27 (a date)"),
            Map.entry(LocalTime.class, "须为时刻，例如 09:00 (a time of the day)"),
            Map.entry(YearMonth.class, "须为月份，例如 2026-11 (a month such as 2026-11)"),
            Map.entry(UUID.class, "须为 UUID (a UUID)"));

    private WhatIsTaken() {}

    /** What {@code field}, which holds a value of {@code type}, would have taken. */
    public static FieldError by(Class<?> type, String field) {
        if (type == null) {
            return new FieldError(field, "取值不符合要求 (not acceptable)");
        }
        if (type.isEnum()) {
            return FieldError.words(field, type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return FieldError.words(field, List.of("true", "false"));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new FieldError(field, "须为数组 (an array)");
        }
        return new FieldError(field, WORDS.getOrDefault(type, "须为 JSON 对象 (a JSON object)"));
    }
}
