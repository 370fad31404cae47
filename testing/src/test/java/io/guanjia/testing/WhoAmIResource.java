package io.guanjia.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers what a service reads from a token. */
@Path("/who-am-i")
public class WhoAmIResource {

    private final JsonWebToken token;
    private final String databaseUrl;

    WhoAmIResource(JsonWebToken token, @ConfigProperty(name = "GUANJIA_DATABASE_URL") String databaseUrl) {
        this.token = token;
        this.databaseUrl = databaseUrl;
    }

    @GET
    @RolesAllowed("CUSTOMER_SERVICE_AGENT")
    public String answer() {
        return "%s of %s".formatted(token.getClaim("staff_id"), token.getClaim("org"));
    }

    @GET
    @Path("/database")
    @RolesAllowed("CUSTOMER_SERVICE_AGENT")
    public String database() {
        return databaseUrl;
    }
}
