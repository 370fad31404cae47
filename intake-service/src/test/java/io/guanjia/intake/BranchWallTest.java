package io.guanjia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.BranchWall;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class BranchWallTest {

    @Test
    void no_table_lets_one_branch_reach_anothers_rows() {
        BranchWall wall = BranchWall.of("intake");

        assertThat(wall.tables())
                .contains(
                        "service_request",
                        "request_slip",
                        "request_callback",
                        "request_words",
                        "request_correction",
                        "request_link",
                        "timeline_entry",
                        "phone_view",
                        "organisation_entry",
                        "household_unit",
                        "household_person",
                        "household_phone",
                        "saved_filter",
                        "suggestion_box",
                        "box_opening",
                        "box_slip",
                        "escalation",
                        "log_entry",
                        "desk_escalation",
                        "duty_roster",
                        "duty_shift",
                        "ledger_arrangement",
                        "ledger_review",
                        "knowledge_entry",
                        "knowledge_revision",
                        "control_procedure",
                        "procedure_reference",
                        "return_call",
                        "return_call_attempt",
                        "phone_message",
                        "script_wording",
                        "script_revision",
                        "said_text",
                        "said_pack",
                        "said_part",
                        "outbox",
                        "history");
        assertThat(wall.findings()).isEmpty();
    }
}
