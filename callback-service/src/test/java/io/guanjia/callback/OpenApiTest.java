package io.guanjia.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.OpenApiDrift;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CallbackServiceTest
class OpenApiTest {

    @Test
    void the_interface_is_the_one_that_is_written_down() {
        assertThat(OpenApiDrift.firstDifference()).isEmpty();
    }
}
