package io.guanjia.platform.register;

import jakarta.enterprise.context.ApplicationScoped;

/** The signs of the test service. */
@ApplicationScoped
class Signs extends Register<Sign> {

    @Override
    protected String what() {
        return "标识 sign";
    }
}
