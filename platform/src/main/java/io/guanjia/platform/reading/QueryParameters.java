package io.guanjia.platform.reading;

import io.guanjia.platform.problem.FieldError;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a list reads from a query, and what is at fault in one: for requests, and for what is kept to be asked later. */
public final class QueryParameters {

    private final Map<String, QueryParameter> known;

    private QueryParameters(Map<String, QueryParameter> known) {
        this.known = known;
    }

    static QueryParameters of(Method endpoint) {
        return new QueryParameters(QueryParameter.of(endpoint));
    }

    /** Those of beans that endpoints take as their {@code @BeanParam}. */
    public static QueryParameters of(List<Class<?>> beans) {
        Map<String, QueryParameter> parameters = new TreeMap<>();
        beans.forEach(bean -> QueryParameter.addFieldsOf(bean, parameters));
        return new QueryParameters(parameters);
    }

    /** The names that nothing reads, each with those that are known. */
    public List<FieldError> unknown(Map<String, List<String>> query) {
        return query.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .sorted()
                .map(name -> FieldError.unknown(name, List.copyOf(known.keySet())))
                .toList();
    }

    /** Those that are known, and whose values cannot be read. */
    public List<FieldError> unreadable(Map<String, List<String>> query) {
        List<FieldError> unreadable = new ArrayList<>();
        query.forEach((name, values) -> {
            if (known.containsKey(name)) {
                known.get(name).misread(values).ifPresent(unreadable::add);
            }
        });
        return unreadable;
    }
}
