package io.guanjia.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicCompatibilityTest {

    private static final ContractFolder CURRENT = ContractFolder.ofRepository();
    private static final String ASYNC_API = """
            channels:
              slips:
                address: guanjia.slips.v1
                bindings: { kafka: { partitions: 6 } }
                messages:
                  issued:
                    name: guanjia.slips.issued.v1
                    traits: [{ $ref: '#/components/messageTraits/requestEvent' }]
                  confirmed:
                    name: guanjia.slips.confirmed.v1
                    traits: [{ $ref: '#/components/messageTraits/requestEvent' }]
              dead-letter:
                address: guanjia.dead-letter.v1
            components:
              messageTraits:
                requestEvent:
                  bindings: { kafka: { key: { type: string, description: The request. } } }
                slipEvent:
                  bindings: { kafka: { key: { type: string, description: The slip. } } }
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "guanjia.slips.v1; guanjia.slips.v2; another topic; guanjia.slips.confirmed.v1",
                "guanjia.dead-letter.v1; guanjia.letters.v1; a topic gone; guanjia.dead-letter.v1",
                "guanjia.slips.confirmed.v1; guanjia.slips.closed.v1; a message gone; guanjia.slips.confirmed.v1",
                "The request.; The household.; a key with another meaning; guanjia.slips.confirmed.v1",
                "type: string, description: The request.; type: integer, description: The request.; another type of key; guanjia.slips.issued.v1",
                "partitions: 6; partitions: 12; other partitions; guanjia.slips.issued.v1",
            })
    void what_an_old_reader_would_miss_is_breaking(String before, String after, String what, String path) {
        assertThat(TopicCompatibility.breakingChanges(ASYNC_API, changed(before, after)))
                .as(what)
                .anySatisfy(change -> assertThat(change.path()).isEqualTo(path));
    }

    @Test
    void a_message_that_is_keyed_differently_from_its_neighbours_now_is_breaking() {
        int last = ASYNC_API.lastIndexOf("messageTraits/requestEvent");
        String changed =
                ASYNC_API.substring(0, last) + ASYNC_API.substring(last).replace("requestEvent'", "slipEvent'");

        assertThat(TopicCompatibility.breakingChanges(ASYNC_API, changed))
                .singleElement()
                .asString()
                .contains("guanjia.slips.confirmed.v1", "The request.", "The slip.");
    }

    @Test
    void new_topics_and_messages_and_other_titles_go_unmentioned() {
        String before = changed(
                "      confirmed:\n        name: guanjia.slips.confirmed.v1\n"
                        + "        traits: [{ $ref: '#/components/messageTraits/requestEvent' }]\n",
                "");

        assertThat(TopicCompatibility.breakingChanges(before, ASYNC_API)).isEmpty();
        assertThat(TopicCompatibility.breakingChanges(
                        ASYNC_API, changed("address: guanjia.slips.v1", "address: guanjia.slips.v1\n    title: Slips")))
                .isEmpty();
    }

    @Test
    void no_topic_key_or_message_changes_under_a_reader_of_the_released_form() {
        assertThat(TopicCompatibility.breakingChanges(CURRENT.released().asyncApi(), CURRENT.asyncApi()))
                .isEmpty();
    }

    @Test
    void every_released_contract_is_on_a_released_topic() {
        assertThat(AsyncApi.read(CURRENT.released().asyncApi()).deliveries().keySet())
                .containsExactlyInAnyOrderElementsOf(CURRENT.released().types());
    }

    private static String changed(String before, String after) {
        assertThat(ASYNC_API).contains(before);
        return ASYNC_API.replace(before, after);
    }
}
