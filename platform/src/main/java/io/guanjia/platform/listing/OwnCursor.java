package io.guanjia.platform.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lets a cursor go on only where it was given: in the same list, by the same filter and in the same order. Elsewhere it
 * would begin in the midst, and nobody would see that rows are missing. Pages may be of another size.
 *
 * <p>The last to look at a request and the first to look at an answer.
 */
@Provider
@Priority(Priorities.USER + 1)
public class OwnCursor implements ContainerRequestFilter, ReaderInterceptor, ContainerResponseFilter {

    private static final String CURSOR = "cursor";
    private static final Set<String> WHICH_PAGE = Set.of(CURSOR, "size");
    private static final Set<String> ASKED_BY_ADDRESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String BODY = OwnCursor.class.getName();

    private final UriInfo asked;
    private final ObjectMapper json;
    /** Asked for when a list is: a program that only migrates makes its filters too, and is given no keys. */
    private final Instance<BlindIndex> index;

    OwnCursor(UriInfo asked, ObjectMapper json, Instance<BlindIndex> index) {
        this.asked = asked;
        this.json = json;
        this.index = index;
    }

    /** @throws Problem {@code CURSOR_UNREADABLE} if the cursor is of another list, or of none */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (ASKED_BY_ADDRESS.contains(request.getMethod())) {
            requireOwn(null);
        }
    }

    /** A list that is asked for with a body is another list with another body. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Object body = reading.proceed();
        requireOwn(body);
        reading.setProperty(BODY, body);
        return body;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        if (answer.getEntity() instanceof Paged page && page.next() != null) {
            answer.setEntity(page.goingOnAt(Cursor.marked(page.next(), mark(request.getProperty(BODY)))));
        }
    }

    private void requireOwn(Object body) throws JsonProcessingException {
        String cursor = asked.getQueryParameters().getFirst(CURSOR);
        if (cursor != null && !Cursor.isMarked(cursor, mark(body))) {
            throw Problem.of(CommonProblem.CURSOR_UNREADABLE);
        }
    }

    /** Which list it is, told so that nobody finds out from an address what was asked for in a body. */
    private String mark(Object body) throws JsonProcessingException {
        List<?> list = Arrays.asList(asked.getPath(), filter(asked.getQueryParameters()), body);
        return index.get().list(json.writeValueAsString(list));
    }

    /** What is asked besides which page: neither the order of parameters nor that of a parameter's values is part of it. */
    static Map<String, Set<String>> filter(Map<String, List<String>> query) {
        Map<String, Set<String>> filter = new TreeMap<>();
        query.forEach((name, values) -> filter.put(name, new TreeSet<>(values)));
        filter.keySet().removeAll(WHICH_PAGE);
        return filter;
    }
}
