package io.guanjia.console.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the page asks about the login; signing out is at {@code /desk/sign-out}. */
@Path("/")
public class SessionResource {

    /** An address of our own page: no scheme, no host, nothing that a browser would take for one. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_/.~?=&%+,:-]*)?");

    private final SecurityIdentity identity;
    private final DraftKeys keys;

    SessionResource(SecurityIdentity identity, DraftKeys keys) {
        this.identity = identity;
        this.keys = keys;
    }

    /** Who is signed in; a script that asks without a login gets 499. */
    @GET
    @Path("session")
    @Produces(MediaType.APPLICATION_JSON)
    public Response session() {
        JsonWebToken person = (JsonWebToken) identity.getPrincipal();
        String staffId = person.getClaim("staff_id");
        Session session = new Session(
                staffId,
                person.getClaim("name"),
                person.getClaim("org"),
                identity.getRoles().stream().sorted().toList(),
                departments(person),
                keys.of(staffId));
        return Response.ok(session)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Signs in, which happens before this is reached, and goes back to where the person was. */
    @GET
    @Path("sign-in")
    public Response signIn(@QueryParam("to") String to) {
        boolean own = to != null && OWN_ADDRESS.matcher(to).matches();
        // As a header: a location is taken relative to this interface, not to the page.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, own ? to : "/")
                .build();
    }

    private static List<String> departments(JsonWebToken person) {
        Object claim = person.getClaim("departments");
        return claim instanceof JsonArray codes
                ? codes.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
