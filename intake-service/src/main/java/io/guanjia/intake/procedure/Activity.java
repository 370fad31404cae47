package io.guanjia.intake.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a procedure is about: the activities that the manual asks a procedure for, and how to behave in all of them. */
@Schema(name = "ProcedureActivity")
public enum Activity {
    /** a 物业服务信息的告知. */
    SERVICE_INFORMATION("S0-3.1a"),
    /** b 特定顾客服务需求的受理. */
    SERVICE_REQUEST_INTAKE("S0-3.1b"),
    /** c 顾客咨询事项、建议及投诉处理. */
    CASE_HANDLING("S0-3.1c"),
    /** d 顾客反馈意见的主动征询. */
    SOLICITATION("S0-3.1d"),
    /** 行为规范: none of the four, and asked for by S0-5.1.3a. */
    CONDUCT_NORM("S0-5.1.3a");

    private final String clause;

    Activity(String clause) {
        this.clause = clause;
    }

    /** The clause that asks for a procedure. */
    String clause() {
        return clause;
    }

    /** S0-3.1: those that one procedure or several must cover. */
    static List<Activity> demanded() {
        return Stream.of(values()).filter(activity -> activity != CONDUCT_NORM).toList();
    }
}
