package io.guanjia.platform.reading;

import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.WhatIsTaken;
import io.guanjia.platform.text.Text;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One parameter that an endpoint reads from the query: its name, the type of its value, whether it may come again. */
record QueryParameter(String name, Class<?> type, boolean repeats) {

    static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            String.class, QueryParameter::text,
            int.class, inAscii(Integer::valueOf),
            Integer.class, inAscii(Integer::valueOf),
            long.class, inAscii(Long::valueOf),
            Long.class, inAscii(Long::valueOf),
            Instant.class, StorableInstant::parse,
            LocalDate.class, StorableDay::parse,
            YearMonth.class, StorableMonth::parse,
            UUID.class, WholeUuid::parse);

    /** All that a method of a resource reads, in the order of their names. */
    static Map<String, QueryParameter> of(Method endpoint) {
        Map<String, QueryParameter> parameters = new TreeMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFieldsOf(parameter.getType(), parameters);
            } else {
                add(parameter, parameter.getParameterizedType(), parameters);
            }
        }
        return parameters;
    }

    static void addFieldsOf(Class<?> bean, Map<String, QueryParameter> parameters) {
        for (Class<?> type = bean; type != Object.class && type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getGenericType(), parameters);
            }
        }
    }

    private static void add(AnnotatedElement place, Type declared, Map<String, QueryParameter> parameters) {
        QueryParam named = place.getAnnotation(QueryParam.class);
        if (named != null) {
            parameters.put(named.value(), of(named.value(), declared));
        }
    }

    private static QueryParameter of(String name, Type declared) {
        if (!(declared instanceof ParameterizedType wrapper)) {
            return new QueryParameter(name, (Class<?>) declared, false);
        }
        Class<?> within = (Class<?>) wrapper.getActualTypeArguments()[0];
        return new QueryParameter(name, within, Collection.class.isAssignableFrom((Class<?>) wrapper.getRawType()));
    }

    /** What is wrong with the values that came for it. */
    Optional<FieldError> misread(List<String> values) {
        if (values.size() > 1 && !repeats) {
            return Optional.of(new FieldError(name, "只能给一次 (once only)"));
        }
        if (values.stream().anyMatch(String::isBlank)) {
            return Optional.of(new FieldError(name, "不能为空，不需要时请去掉 (needs a value: leave it out if there is none)"));
        }
        return values.stream().allMatch(this::isReadable) ? Optional.empty() : Optional.of(WhatIsTaken.by(type, name));
    }

    private boolean isReadable(String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(word -> ((Enum<?>) word).name().equals(value));
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false");
        }
        try {
            READERS.get(type).apply(value);
            return true;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    /** Java itself reads the digits of every script. */
    private static <N> Function<String, N> inAscii(Function<String, N> reader) {
        return value -> {
            if (!WHOLE_NUMBER.matcher(value).matches()) {
                throw new NumberFormatException("no whole number in ASCII");
            }
            return reader.apply(value);
        };
    }

    private static String text(String value) {
        if (!Text.Validator.isStorable(value)) {
            throw new IllegalArgumentException("not storable");
        }
        return value;
    }
}
