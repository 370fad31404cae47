package io.guanjia.intake.procedure;

import io.guanjia.intake.request.RequestKind;
import java.util.List;

/** S0-1.2: by what the house answers each kind of request: which activity of the manual it is, and which limits hold for it. */
final class Regime {

    /** What households come with; a stray letter is none of it. */
    static final List<RequestKind> KINDS =
            List.of(RequestKind.INQUIRY, RequestKind.SERVICE_NEED, RequestKind.SUGGESTION, RequestKind.COMPLAINT);

    private Regime() {}

    /** S0-3.1b, S0-3.1c: under which activity a kind is handled. */
    static Activity activityOf(RequestKind kind) {
        return switch (kind) {
            case SERVICE_NEED, OTHER -> Activity.SERVICE_REQUEST_INTAKE;
            case INQUIRY, SUGGESTION, COMPLAINT -> Activity.CASE_HANDLING;
        };
    }

    /** The limits of a kind, in the order in which they come up. */
    static List<String> policiesOf(RequestKind kind) {
        return switch (kind) {
            case INQUIRY -> List.of("intake.triage", "intake.dispatch", "intake.reply", "callback.inquiry-result");
            case SERVICE_NEED ->
                List.of(
                        "intake.triage",
                        "intake.dispatch",
                        "routing.acknowledge",
                        "intake.reply",
                        "callback.ordinary-repair",
                        "callback.service-result");
            case SUGGESTION ->
                List.of(
                        "intake.triage",
                        "intake.dispatch",
                        "routing.plan",
                        "intake.reply",
                        "callback.opinion",
                        "callback.constructive-opinion");
            case COMPLAINT ->
                List.of(
                        "intake.complaint-reply",
                        "intake.verification",
                        "intake.dispatch",
                        "routing.plan",
                        "intake.reply",
                        "callback.ordinary-complaint",
                        "callback.major-complaint");
            case OTHER -> List.of("intake.triage", "intake.dispatch");
        };
    }

    /** Those that cover an activity. */
    static List<ControlProcedure> covering(Activity activity, List<ControlProcedure> inForce) {
        return inForce.stream().filter(procedure -> procedure.covers(activity)).toList();
    }
}
