package io.guanjia.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with the version of what they show, by which whoever changes it next says what they saw. */
public final class Tagged {

    private Tagged() {}

    /** 200 with what is shown. */
    public static <T> RestResponse<T> ok(T shown, long version) {
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.ETAG, Version.etag(version))
                .build();
    }

    /** 201 with what was made and where it is. */
    public static <T> RestResponse<T> created(String address, T made, long version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(address))
                .entity(made)
                .header(HttpHeaders.ETAG, Version.etag(version))
                .build();
    }
}
