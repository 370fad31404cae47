package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.bench.ReadingLoad.Read;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every way to read the register of requests. */
final class RegisterReads {

    private static final String LIST = Registrar.PATH;

    /** Of somebody who called that often; all other lines have one and the same number. */
    private static final String PHONE = "13900000139";

    private static final int CALLS = 40;

    private final TrialSuite trial;
    private final ReadingLoad load;

    RegisterReads(TrialSuite trial, ReadingLoad load) {
        this.trial = trial;
        this.load = load;
    }

    /** Each with what it is called; registers a few lines by one number, which are looked up. */
    Map<String, Read> all() throws IOException {
        Read first = new Read("kefu.gl01", LIST);
        Map<String, Read> reads = new LinkedHashMap<>();
        reads.put("首页 first page", first);
        reads.put("下页 next page", new Read("kefu.gl01", LIST + "?cursor=" + load.field(first, "next")));
        reads.put("件数 count", new Read("kefu.gl01", LIST + "/count"));
        reads.put("按房号 by unit", new Read("kefu.gl01", LIST + "?unit=3-1-0101"));
        reads.put("按电话 by phone", new Read("kefu.gl01", LIST + "/lookups", "{\"phone\":\"" + PHONE + "\"}"));
        reads.put("按状态 by state", new Read("kefu.gl01", LIST + "?state=VOID"));
        reads.put("按文字 by text, 有 found", new Read("kefu.gl01", LIST + "?q=-010"));
        reads.put("按文字 by text, 无 nowhere", new Read("kefu.gl01", LIST + "?q=ZZZZ"));
        reads.put("按说过的话 by what was said, 有 found", new Read("kefu.gl01", LIST + "?said=" + encoded("漏水")));
        reads.put("按说过的话 by what was said, 无 nowhere", new Read("kefu.gl01", LIST + "?said=" + encoded("龘")));
        reads.put("详情 one request", new Read("kefu.gl01", LIST + "/" + registered()));
        reads.put("分公司首页 a branch's first page", new Read("zongzhuren.gl", LIST));
        reads.put("公司首页 a company's first page, 21 branches", new Read("pinzhi.fz", LIST));
        return reads;
    }

    private static String encoded(String said) {
        return URLEncoder.encode(said, StandardCharsets.UTF_8);
    }

    private String registered() throws IOException {
        try (LeanConnection connection = new LeanConnection(trial.suite().url(Component.INTAKE))) {
            String body = Registrar.body("3-1-1202").replace("13800000126", PHONE);
            for (int time = 0; time < CALLS; time++) {
                connection.post(LIST, trial.token("kefu.gl01"), Registrar.freshKey(), body);
            }
            return connection.field("id");
        }
    }
}
