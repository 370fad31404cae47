package io.guanjia.callback.rule;

import static io.guanjia.callback.rule.CallbackRule.CONSTRUCTIVE_OPINION;
import static io.guanjia.callback.rule.CallbackRule.INQUIRY_RESULT;
import static io.guanjia.callback.rule.CallbackRule.MAJOR_COMPLAINT;
import static io.guanjia.callback.rule.CallbackRule.OPINION;
import static io.guanjia.callback.rule.CallbackRule.ORDINARY_COMPLAINT;
import static io.guanjia.callback.rule.CallbackRule.ORDINARY_REPAIR;
import static io.guanjia.callback.rule.CallbackRule.REWORK;
import static io.guanjia.callback.rule.CallbackRule.SERVICE_RESULT;
import static io.guanjia.callback.rule.CallbackRule.STRUCTURAL_LEAK;
import static io.guanjia.callback.rule.CallbackRule.WET_AREA_OR_CONCEALED;

import java.util.EnumSet;
import java.util.Set;

/** Which callbacks a result asks for. Request and repairs are judged apart: a complaint that led to a repair has both. */
public final class RuleSelection {

    private RuleSelection() {}

    /**
     * The callbacks on the request itself. A constructive opinion is the director's on top of whatever else the request
     * was; in a suggestion it takes the place of the general rule for opinions, which asks for less of the same. Where a repair
     * was in vain the engineering supervisor goes there, whatever was reported or answered this time.
     *
     * <p>Clauses S0-5.2.5, S3-4.1.2.1a, S3-4.1.2.2a, S3-4.1.2.2b, S3-4.1.2.3b, S3-5.2a.
     */
    public static Set<CallbackRule> onHandling(HandledRequest request) {
        Set<CallbackRule> rules = EnumSet.noneOf(CallbackRule.class);
        if (request.constructive()) {
            rules.add(CONSTRUCTIVE_OPINION);
        }
        if (request.leavesARepairInDoubt()) {
            rules.add(REWORK);
        }
        switch (request.kind()) {
            case COMPLAINT -> rules.add(request.major() ? MAJOR_COMPLAINT : ORDINARY_COMPLAINT);
            case INQUIRY -> rules.add(INQUIRY_RESULT);
            case SUGGESTION -> addUnless(request.constructive(), OPINION, rules);
            case SERVICE_NEED -> addUnless(request.repaired() || request.repairInDoubt(), SERVICE_RESULT, rules);
            case OTHER -> {}
        }
        return rules;
    }

    /**
     * The callbacks on a finished repair: one for each rule that what was repaired falls under. A defect of special kind
     * has its own rule in place of the ordinary one; repairing again adds the engineering supervisor's visit.
     *
     * <p>Clauses S3-4.1.2.3a1, S3-4.1.2.3b, S3-4.1.2.3c, S3-4.1.2.3d.
     */
    public static Set<CallbackRule> onRepair(Repair repair) {
        Set<CallbackRule> rules = EnumSet.noneOf(CallbackRule.class);
        if (repair.rework()) {
            rules.add(REWORK);
        }
        for (Repair.Defect defect : repair.defects()) {
            switch (defect) {
                case ORDINARY_REPAIR -> addUnless(repair.rework(), ORDINARY_REPAIR, rules);
                case STRUCTURAL_LEAK -> rules.add(STRUCTURAL_LEAK);
                case WET_AREA, DRAIN_BLOCKAGE, CONCEALED_WORKS -> rules.add(WET_AREA_OR_CONCEALED);
            }
        }
        return rules;
    }

    private static void addUnless(boolean covered, CallbackRule rule, Set<CallbackRule> rules) {
        if (!covered) {
            rules.add(rule);
        }
    }
}
