package io.guanjia.routing.workorder;

import io.guanjia.routing.slip.Repair.Defect;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a work order is made of, part by part; a part is missing until its time has come. */
final class WorkOrderParts {

    private WorkOrderParts() {}

    /** What is done at the door. */
    @Schema(name = "WorkOrderJob")
    public enum Job {
        REPAIR("维修"),
        MAINTENANCE("保养"),
        INSPECTION("检查");

        private final String word;

        Job(String word) {
            this.word = word;
        }

        /** As the sentence at the door has it (S1b(4)-2c). */
        String word() {
            return word;
        }
    }

    /**
     * The slip that an order hangs on, and what came before it.
     *
     * @param round of the request
     * @param reworkOf the order whose work is done again
     * @param followsOn the order that found what this one deals with
     */
    @Embeddable
    record Origin(UUID slipId, String slipNumber, UUID requestId, Integer round, UUID reworkOf, UUID followsOn) {

        static final Origin NONE = new Origin(null, null, null, null, null, null);

        /** The same, as the next order of what was found. */
        Origin followedFrom(UUID order) {
            return new Origin(slipId, slipNumber, requestId, round, null, order);
        }
    }

    /**
     * What is to be done, and where.
     *
     * @param unit house number of the home; null for a common area
     * @param officeTenant whether somebody at a front desk is asked first (S1b(4)-1c)
     * @param noisy whether noise is announced beforehand (S1b(4)-5b)
     * @param paid whether the household signs an amount (S1-7.4b)
     */
    @Embeddable
    record Work(
            String department,
            String unit,
            String place,
            boolean commonArea,
            @Enumerated(EnumType.STRING) Job job,
            String equipment,
            String content,
            boolean officeTenant,
            boolean noisy,
            boolean paid) {

        /** The same, with what is to be done next. */
        Work next(String what) {
            return new Work(
                    department, unit, place, commonArea, Job.REPAIR, equipment, what, officeTenant, noisy, paid);
        }
    }

    /**
     * S1b(4)-1b: the appointment that customer service makes.
     *
     * @param agreedWith who of the household agreed; sealed
     */
    @Embeddable
    record Appointment(
            Instant visitFrom, Instant visitTo, String workContent, Integer estimatedMinutes, String agreedWith) {}

    /**
     * S1b(4)-1a: how somebody got in.
     *
     * @param admittedBy who of the household let them in; sealed
     */
    @Embeddable
    record Entry(Instant arrivedAt, String admittedBy, Instant consentedAt, Instant startedAt) {

        static final Entry NONE = new Entry(null, null, null, null);

        Entry admitted(String sealedName, Instant at) {
            return new Entry(arrivedAt, sealedName, at, startedAt);
        }

        Entry started(Instant at) {
            return new Entry(arrivedAt, admittedBy, consentedAt, startedAt == null ? at : startedAt);
        }
    }

    /**
     * What came of the work.
     *
     * @param internalFinding what the household is not told (S1b(4)-6f); sealed
     * @param nextStep how a problem that was found is dealt with (S1b(4)-6g)
     * @param nextOrder the order that does so
     */
    @Embeddable
    record Outcome(
            String summary,
            String usageAdvice,
            String inspectionResult,
            String internalFinding,
            String nextStep,
            UUID nextOrder,
            Boolean floorDirty,
            @Enumerated(EnumType.STRING) Defect defect,
            Instant finishedAt) {}

    /**
     * S1b(4)-6c: the household's signature.
     *
     * @param signer sealed, as the strokes are
     * @param strokes what was drawn; null where it is on paper
     * @param amountFen what was signed for; null where nothing is paid
     */
    @Embeddable
    record Acceptance(String signer, Instant signedAt, Boolean onPaper, String strokes, Long amountFen) {}

    /** S1b(4)-7b: whom of the cleaners somebody called, and when they were done. */
    @Embeddable
    record Cleaning(String cleaningCalled, Instant cleaningCalledAt, Instant cleaningDoneAt) {

        boolean isOwed() {
            return cleaningDoneAt == null;
        }
    }
}
