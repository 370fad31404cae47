package io.guanjia.testing.service;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link AsDescribed} before every call of every test of a running service. */
public final class AnswersAreHeldAgainstTheDescription implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(AsDescribed.class::isInstance)) {
            RestAssured.filters(new AsDescribed());
            // A failed call is printed as it was sent: to lay every call out nicely costs more than to make it.
            RestAssured.config = RestAssured.config()
                    .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false));
        }
    }
}
