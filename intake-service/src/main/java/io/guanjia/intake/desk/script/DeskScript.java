package io.guanjia.intake.desk.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sentence of the library, or advice without one, and the moment that it is for.
 *
 * @param clauses of the manual that it comes from; none where the step is ours
 * @param channels that it fits, none for any; kinds likewise
 * @param mood of the caller that it fits; null for any
 * @param speaker who says it; null for anybody
 * @param text to say, with blanks in braces; null where there is only advice
 * @param conduct how to behave; null where there is only something to say
 */
record DeskScript(
        String code,
        Trigger trigger,
        List<String> clauses,
        Set<RequestChannel> channels,
        Set<RequestKind> kinds,
        Mood mood,
        Speaker speaker,
        String text,
        String textEn,
        String conduct,
        String conductEn) {

    @JsonCreator
    DeskScript {
        clauses = List.copyOf(clauses);
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** The moment in which it is said. */
    @Schema(name = "DeskScriptTrigger")
    public enum Trigger {
        CALL_ANSWERED,
        INTERNAL_CALL,
        VISITOR_ARRIVES,
        ASK_UNIT,
        ASK_NAME,
        ASK_DETAILS,
        COLLEAGUE_ABSENT,
        COLLEAGUE_BUSY,
        COME_AGAIN,
        RETURN_CALL_PROMISED,
        REFERRED,
        NOT_SURE,
        OUT_OF_REMIT,
        POLICY_MATTER,
        HOLD,
        TRANSFER,
        AFTER_HOURS,
        INQUIRY_OPENING,
        COMPLAINT_OPENING,
        COMPLAINT_CLARIFIED,
        COMPLAINT_CHECKED,
        MANAGEMENT_RESPONSIBLE,
        BEYOND_SCOPE,
        AGITATED_VISITOR,
        COMPLAINT_STANDARD,
        CLOSING
    }

    /** S1b(2)-2: the front desk speaks for the office, a department for itself. */
    @Schema(name = "DeskScriptSpeaker")
    public enum Speaker {
        FRONT_DESK,
        DEPARTMENT;

        static Speaker of(Collection<String> departments) {
            return departments.isEmpty() ? FRONT_DESK : DEPARTMENT;
        }
    }

    /** Whether it is for this moment; of what is left open, any fits. */
    boolean fits(Optional<Trigger> asked, Optional<RequestChannel> channel, Optional<RequestKind> kind) {
        return asked.stream().allMatch(trigger::equals)
                && channel.stream().allMatch(one -> channels.isEmpty() || channels.contains(one))
                && kind.stream().allMatch(one -> kinds.isEmpty() || kinds.contains(one));
    }

    boolean isSaidBy(Speaker somebody) {
        return speaker == null || speaker == somebody;
    }
}
