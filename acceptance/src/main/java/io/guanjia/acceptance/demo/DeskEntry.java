package io.guanjia.acceptance.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody said to the desk, what a good agent makes of it, and how it must end.
 *
 * @param answered what the desk says at once, or after an instruction
 * @param cites title of the entry of the knowledge base that this is given from, if one is
 * @param instruction what the property department's head says about a matter that the desk may not answer
 * @param department kind of the department that handles it, if one must
 * @param content what that department is asked, in staff's words, without personal data
 * @param result what it reports
 * @param agreedReply when the household was told it would hear, as people say it
 * @param anonymous whether nobody is there to call back
 * @param dissatisfiedFirst whether the first callback finds the household dissatisfied
 */
record DeskEntry(
        int n,
        Registration.Channel channel,
        Registration.Kind kind,
        String said,
        String unit,
        String unitUnknownReason,
        String caller,
        String phone,
        String relayedBy,
        String mood,
        boolean urgent,
        Classification.Severity severity,
        boolean important,
        boolean constructive,
        boolean outOfCompetence,
        boolean policyMatter,
        String category,
        String answered,
        String cites,
        String instruction,
        String department,
        String content,
        String result,
        boolean oralHandOver,
        String agreedReply,
        Slip.Defect defect,
        boolean rework,
        boolean anonymous,
        boolean dissatisfiedFirst,
        Ends ends) {

    private static final TypeReference<List<DeskEntry>> TYPE = new TypeReference<>() {};

    /** @param callbacks rules of every callback that it must lead to, over all rounds */
    record Ends(Request.State state, int round, List<String> callbacks) {

        /** The rules of one round; each round asks for the same. */
        List<String> callbacksOf(int ofRound) {
            int each = callbacks.size() / round;
            return callbacks.subList(each * (ofRound - 1), each * ofRound);
        }
    }

    static List<DeskEntry> all() {
        return new Resource("desk-entries.zh.json").as(TYPE);
    }

    Registration registration() {
        Registration line = Registration.of(kind, channel, said)
                .unit(unit)
                .unitUnknown(unitUnknownReason)
                .caller(caller, phone)
                .relayedBy(relayedBy);
        Registration inMood = "AGITATED".equals(mood) ? line.agitated() : line;
        return urgent ? inMood.urgent() : inMood;
    }

    Classification classification() {
        Classification found = Classification.of(category);
        found = important ? found.important() : found;
        found = constructive ? found.constructive() : found;
        found = outOfCompetence ? found.outOfCompetence() : found;
        return policyMatter ? found.policyMatter() : found;
    }

    boolean needsInstruction() {
        return outOfCompetence || policyMatter;
    }

    boolean onlyItsRelayerIsKnown() {
        return relayedBy != null && phone == null;
    }

    boolean isRouted() {
        return department != null;
    }

    /** Those who ask or complain are told the result; repairs speak for themselves. */
    boolean isOwedAReply() {
        return kind == Registration.Kind.INQUIRY || kind == Registration.Kind.COMPLAINT;
    }

    Optional<Slip.Defect> repaired() {
        return Optional.ofNullable(defect);
    }
}
