package io.guanjia.local.launcher;

import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.List;

/** Prints an access token and nothing else, so that a command line can take it in. */
record Token(Suite suite, Console console) {

    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            return console.refuse(
                    "用法：./guanjia token 用户，例如 kefu.gl01", "usage: ./guanjia token USER, e.g. kefu.gl01", 2);
        }
        if (!suite.isReady(Component.KEYCLOAK)) {
            return console.refuse("Keycloak 未运行，请先执行 ./guanjia up", "Keycloak is not running, ./guanjia up first", 1);
        }
        console.line("%s", suite.token(arguments.getFirst()));
        return 0;
    }
}
