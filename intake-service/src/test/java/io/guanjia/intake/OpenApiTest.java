package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.AnswerSchemas;
import io.guanjia.testing.service.OpenApiDrift;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class OpenApiTest {

    @Test
    void the_interface_is_the_one_that_is_written_down() {
        assertThat(OpenApiDrift.firstDifference()).isEmpty();
    }

    @Test
    void every_answer_with_a_body_says_what_is_in_it() {
        assertThat(OpenApiDrift.answersWithoutABody()).isEmpty();
    }

    @Test
    void every_operation_has_a_name_and_shows_how_it_refuses() {
        assertThat(AnswerSchemas.ofTheRunningService().gaps()).isEmpty();
    }
}
