package io.guanjia.acceptance.suite;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.guanjia.acceptance.client.TokenSource;
import io.guanjia.acceptance.generated.ApiClient;
import io.guanjia.acceptance.generated.callback.CallbacksApi;
import io.guanjia.acceptance.generated.intake.CommandsOnRequestsApi;
import io.guanjia.acceptance.generated.intake.ServiceRequestsApi;
import io.guanjia.acceptance.generated.notice.DistributionApi;
import io.guanjia.acceptance.generated.notice.NoticesApi;
import io.guanjia.acceptance.generated.routing.ContactSlipsApi;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;

/**
 * The clients that a generator makes of the services' OpenAPI documents, for one member of staff. Unlike our own client
 * they know nothing but what those documents say, and here they refuse an answer with a field that stands in none.
 */
public record GeneratedClients(Suite suite, TokenSource tokens, String user) {

    public static GeneratedClients of(Suite suite) {
        return new GeneratedClients(suite, TokenSource.cached(suite::token), "kefu.gl01");
    }

    /** The same for another member of staff. */
    public GeneratedClients as(String another) {
        return new GeneratedClients(suite, tokens, another);
    }

    public ServiceRequestsApi requests() {
        return new ServiceRequestsApi(signedInAt(Component.INTAKE));
    }

    public CommandsOnRequestsApi commands() {
        return new CommandsOnRequestsApi(signedInAt(Component.INTAKE));
    }

    public ContactSlipsApi slips() {
        return new ContactSlipsApi(signedInAt(Component.ROUTING));
    }

    public CallbacksApi callbacks() {
        return new CallbacksApi(signedInAt(Component.CALLBACK));
    }

    public NoticesApi notices() {
        return new NoticesApi(signedInAt(Component.NOTICE));
    }

    public DistributionApi distribution() {
        return new DistributionApi(signedInAt(Component.NOTICE));
    }

    private ApiClient signedInAt(Component service) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(suite.url(service).toString());
        client.setObjectMapper(
                ApiClient.createDefaultObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + tokens.of(user)));
        return client;
    }
}
