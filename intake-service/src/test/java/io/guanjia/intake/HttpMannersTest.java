package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.TestTokens;
import io.guanjia.testing.service.BrokenHeaders;
import io.guanjia.testing.service.ForeignFormats;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How every endpoint speaks HTTP, whoever asks for whatever. */
@QuarkusTest
@IntakeServiceTest
class HttpMannersTest {

    private static final long SEED = 20261127;

    private final String token = TestTokens.of("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");

    @Test
    void whoever_asks_for_anything_but_json_is_told_that_there_is_nothing_else() {
        assertThat(new ForeignFormats(token).findings()).isEmpty();
    }

    @Test
    void no_header_of_a_client_breaks_an_answer() {
        assertThat(new BrokenHeaders(token).severalAtOnce(SEED, 20)).isEmpty();
    }
}
