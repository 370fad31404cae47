package io.guanjia.acceptance.client;

import java.io.IOException;

/** No answer came: whether the call did anything is not known. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(Call call, IOException cause) {
        super(call.method() + " " + call.uri() + " was not answered: " + cause, cause);
    }
}
