package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.NoticeStory;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class OutagesTest {

    private final Suite suite;
    private final Office office;
    private final Stories stories;

    OutagesTest(Suite suite, SuiteClient client) {
        this.suite = suite;
        this.office = Office.jiayuan(client);
        this.stories = new Stories(office);
    }

    @AfterEach
    void everything_runs_again() {
        List<Component> down = Component.services().stream()
                .filter(service -> suite.process(service).isEmpty())
                .toList();
        down.forEach(suite::start);
        down.forEach(suite::awaitReady);
    }

    @Test
    void the_desk_registers_and_routes_while_every_other_service_is_down_and_the_slip_appears_afterwards() {
        stop(List.of(Component.ROUTING, Component.CALLBACK, Component.NOTICE));

        UUID id = stories.routedRepair(Stories.drippingTap());

        assertThat(office.agent().requests().get(id).state()).isEqualTo(Request.State.IN_PROGRESS);
        everything_runs_again();
        assertThat(stories.slip(id, 1).state()).isEqualTo(Slip.State.ISSUED);
    }

    @Test
    void departments_and_notices_go_on_while_the_register_is_down_and_it_catches_up() {
        UUID id = stories.routedRepair(Stories.drippingTap());
        Slip slip = stories.slip(id, 1);
        suite.stop(Component.INTAKE);

        Staff engineering = office.engineering();
        assertThat(engineering.slips().acknowledge(slip.id()).state()).isEqualTo(Slip.State.ACKNOWLEDGED);
        assertThat(engineering.callbacks().list("size=1")).isNotNull();
        assertThat(office.agent().notices().list("size=1")).isNotNull();

        everything_runs_again();
        stories.seen(id, shown -> shown.timeline().stream()
                .anyMatch(line -> line.code().equals("contact-slip.acknowledged")));
    }

    @Test
    void services_that_are_started_again_know_what_they_knew_and_number_on() {
        UUID id = stories.routedRepair(Stories.drippingTap());
        Slip slip = stories.repaired(id, 1, false);
        String callback = stories.callback(id, 1).number();
        UUID notice = new NoticeStory(office).tell().notice().id();
        Request before = stories.seen(id, shown -> shown.state() == Request.State.AWAITING_CALLBACK);

        stop(Component.services());
        everything_runs_again();

        assertThat(office.agent().requests().get(id)).isEqualTo(before);
        assertThat(office.agent().slips().get(slip.id()).slip().number()).isEqualTo(slip.number());
        assertThat(stories.callback(id, 1).number()).isEqualTo(callback);
        assertThat(office.agent().notices().get(notice).notice().state()).isEqualTo("RELEASED");
        Request.Registered next = office.agent().requests().register(Stories.drippingTap());
        assertThat(sequence(next.number())).isEqualTo(sequence(before.number()) + 1);
    }

    private void stop(List<Component> services) {
        services.parallelStream().forEach(suite::stop);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
