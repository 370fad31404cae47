package io.guanjia.routing.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import io.guanjia.testing.Clause;
import org.junit.jupiter.api.Test;

class WorkOrderLifeTest {

    @Test
    @Clause({"S1b(4)-1a", "S1b(4)-6d"})
    void an_order_goes_from_the_appointment_to_the_signature_and_no_way_leads_past_the_households_consent() {
        assertThat(WorkOrderLife.STEPS.cells())
                .hasSize(State.values().length * Step.values().length)
                .filteredOn(cell -> !cell.endsWith("refused"))
                .containsExactly(
                        "CREATED ASSIGN: CREATED",
                        "CREATED APPOINT: APPOINTED",
                        "CREATED CANCEL: CANCELLED",
                        "CREATED BEGIN: IN_PROGRESS",
                        "APPOINTED ASSIGN: APPOINTED",
                        "APPOINTED APPOINT: APPOINTED",
                        "APPOINTED ARRIVE: ARRIVED",
                        "APPOINTED NOT_ADMIT: NOT_ADMITTED",
                        "APPOINTED TICK: APPOINTED",
                        "APPOINTED CANCEL: CANCELLED",
                        "NOT_ADMITTED ASSIGN: NOT_ADMITTED",
                        "NOT_ADMITTED APPOINT: APPOINTED",
                        "NOT_ADMITTED CANCEL: CANCELLED",
                        "ARRIVED NOT_ADMIT: NOT_ADMITTED",
                        "ARRIVED CONSENT: CONSENTED",
                        "ARRIVED TICK: ARRIVED",
                        "ARRIVED CANCEL: CANCELLED",
                        "CONSENTED TICK: CONSENTED",
                        "CONSENTED START: IN_PROGRESS",
                        "CONSENTED CANCEL: CANCELLED",
                        "IN_PROGRESS TICK: IN_PROGRESS",
                        "IN_PROGRESS FINISH: AWAITING_ACCEPTANCE",
                        "IN_PROGRESS CALL_CLEANING: IN_PROGRESS",
                        "IN_PROGRESS CLEANED: IN_PROGRESS",
                        "IN_PROGRESS CANCEL: CANCELLED",
                        "IN_PROGRESS CLOSE: COMPLETED",
                        "AWAITING_ACCEPTANCE TICK: AWAITING_ACCEPTANCE",
                        "AWAITING_ACCEPTANCE ACCEPT: COMPLETED",
                        "AWAITING_ACCEPTANCE DISSATISFY: IN_PROGRESS",
                        "AWAITING_ACCEPTANCE CALL_CLEANING: AWAITING_ACCEPTANCE",
                        "AWAITING_ACCEPTANCE CLEANED: AWAITING_ACCEPTANCE",
                        "AWAITING_ACCEPTANCE CANCEL: CANCELLED",
                        "COMPLETED CALL_CLEANING: COMPLETED",
                        "COMPLETED CLEANED: COMPLETED",
                        "CANCELLED CLEANED: CANCELLED");
    }
}
