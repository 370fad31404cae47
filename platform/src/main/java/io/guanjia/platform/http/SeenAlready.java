package io.guanjia.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Gives whatever is read a tag of its content, behind that of its version if it has one, and does not send again what the
 * reader says they have. The version alone would not do: clocks, what belongs to it and what may be done next change
 * without it. A table is sent as it is read, and has none.
 */
@Provider
public class SeenAlready implements ContainerResponseFilter {

    private static final int HASH_BYTES = 8;

    private final ObjectMapper json;

    SeenAlready(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        boolean read = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!read
                || answer.getStatus() != Status.OK.getStatusCode()
                || !answer.hasEntity()
                || answer.getEntity() instanceof StreamingOutput) {
            return;
        }
        byte[] content = json.writeValueAsBytes(answer.getEntity());
        String tag = tag((String) answer.getHeaders().getFirst(HttpHeaders.ETAG), content);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag + '"');
        String seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (!Seen.isMissing(seen) && (seen.strip().equals("*") || hasSeen(seen, tag))) {
            answer.setStatus(Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.setEntity(content, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean hasSeen(String header, String tag) {
        return Seen.tags(header).anyMatch(seen -> seen.group(2).equals(tag));
    }

    private static String tag(String version, byte[] content) {
        String hash = HexFormat.of().formatHex(Arrays.copyOf(sha256(content), HASH_BYTES));
        return version == null ? hash : version.replace("\"", "") + "-" + hash;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
