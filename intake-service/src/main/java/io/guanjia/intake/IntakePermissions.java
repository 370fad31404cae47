package io.guanjia.intake;

import io.guanjia.intake.box.SuggestionBoxProblem;
import io.guanjia.intake.desk.escalation.DeskEscalationProblem;
import io.guanjia.intake.desk.log.LogProblem;
import io.guanjia.intake.desk.message.CallProblem;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Who may do what in this service. */
@ApplicationScoped
public class IntakePermissions extends PermissionTable {

    private static final String[] CUSTOMER_SERVICE = {"CUSTOMER_SERVICE_AGENT", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD"
    };

    /** The usual posts, and those above them for complaints that are about these. */
    private static final String[] SETTLE = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER"
    };

    private static final String[] SUPERVISORS = {
        "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER"
    };

    private static final String[] DIRECTORS = {"OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER"};

    private static final String[] READERS = {
        "CUSTOMER_SERVICE_AGENT",
        "SWITCHBOARD_OPERATOR",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "ENGINEERING_SUPERVISOR",
        "ESTATE_OFFICER",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT"
    };

    /** Who deals with households of the branch. */
    private static final String[] NEAR_HOUSEHOLDS = {
        "CUSTOMER_SERVICE_AGENT",
        "SWITCHBOARD_OPERATOR",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD"
    };

    /** Whose work needs a number in full. */
    private static final String[] RINGS_BACK = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "OFFICE_DIRECTOR"
    };

    /** Who takes what people say who call or come in. */
    private static final String[] DESK = {
        "CUSTOMER_SERVICE_AGENT",
        "SWITCHBOARD_OPERATOR",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "OFFICE_DIRECTOR"
    };

    /** Who attaches: of those who may see it, whoever works in the branch. */
    private static final String[] ATTACH = RINGS_BACK;

    /** Who may see what people said to the letter, and what they brought along. */
    private static final String[] READ_TO_THE_LETTER = {
        "CUSTOMER_SERVICE_AGENT",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "ESTATE_OFFICER",
        "ENGINEERING_SUPERVISOR",
        "OFFICE_DIRECTOR",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY"
    };

    /** Who puts others on duty. */
    private static final String[] PLAN_SHIFTS = {"CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR"};

    /** For whom a message can be. */
    private static final String[] WORK_IN_A_BRANCH = {
        "CUSTOMER_SERVICE_AGENT",
        "SWITCHBOARD_OPERATOR",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "SPECIALIST_SUPERVISOR",
        "ENGINEERING_SUPERVISOR",
        "TECHNICIAN",
        "ESTATE_OFFICER",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD"
    };

    private static final String[] EVERYBODY = {
        "CUSTOMER_SERVICE_AGENT",
        "SWITCHBOARD_OPERATOR",
        "CS_TEAM_LEADER",
        "SERVICE_CENTRE_HEAD",
        "RESPONSIBLE_HANDLER",
        "DEPARTMENT_HEAD",
        "SPECIALIST_SUPERVISOR",
        "ENGINEERING_SUPERVISOR",
        "TECHNICIAN",
        "ESTATE_OFFICER",
        "OFFICE_DIRECTOR",
        "CHIEF_DIRECTOR",
        "GENERAL_MANAGER",
        "PROPERTY_DEPARTMENT_HEAD",
        "QUALITY_DEPARTMENT",
        "PROJECT_COMPANY",
        "GROUP_PROPERTY_DEPARTMENT",
        "ORGANISATION_ADMIN",
        "OPERATOR"
    };

    IntakePermissions() {
        read("service-request.read", READERS);
        read("service-request.look-up", READERS);
        read("overdue.read", READERS);
        write("service-request.register", DESK);
        write("service-request.verify", CUSTOMER_SERVICE);
        write("service-request.triage", CUSTOMER_SERVICE);
        write("service-request.find-unreachable", CUSTOMER_SERVICE);
        write("service-request.find-reachable", CUSTOMER_SERVICE);
        write("service-request.reassess", DIRECTORS);
        write("service-request.answer", SETTLE);
        write("service-request.route", CUSTOMER_SERVICE);
        write("service-request.apologise", SETTLE);
        write("service-request.agree", SETTLE);
        write("service-request.take-on", CUSTOMER_SERVICE);
        write("service-request.ask-instruction", CUSTOMER_SERVICE);
        write("service-request.instruct", "PROPERTY_DEPARTMENT_HEAD", "CHIEF_DIRECTOR", "GENERAL_MANAGER");
        write("service-request.reply", SETTLE);
        write("service-request.void", SUPERVISORS);
        write("service-request.correct", SETTLE);
        write("service-request.correct-kind", SETTLE);
        write("service-request.reopen", SUPERVISORS);
        write("service-request.remark", SETTLE);
        write("service-request.link", SETTLE);
        write("service-request.merge", CUSTOMER_SERVICE);
        write("service-request.reveal-phone", RINGS_BACK);

        read("service-request.reveal-words", READ_TO_THE_LETTER);

        attachments();
        registers();
        calls();

        read("organisation.read", EVERYBODY);
        fromAbove("organisation.define", "ORGANISATION_ADMIN");

        read("clock.read", EVERYBODY);
        suiteWide("clock.advance", "OPERATOR");

        readByAll("me.read");
        suiteWide("operations.parked-events.read", "OPERATOR");
        suiteWide("operations.parked-events.replay", "OPERATOR");
        suiteWide("operations.parked-events.discard", "OPERATOR");
    }

    /** What people bring along with what they say: for whoever may see it to the letter. */
    private void attachments() {
        write("request-attachment.add", ATTACH);
        write("request-attachment.withdraw", ATTACH);
        read("request-attachment.read", READ_TO_THE_LETTER);
        read("request-attachment.read-withdrawn", "OFFICE_DIRECTOR", "QUALITY_DEPARTMENT");
    }

    /** What the desk keeps besides the requests. */
    private void registers() {
        read("household.read", NEAR_HOUSEHOLDS);
        read("household.look-up", NEAR_HOUSEHOLDS);
        write("household-unit.add", SUPERVISORS);
        write("household-unit.change", SUPERVISORS);
        write("household-person.add", SUPERVISORS);
        write("household-person.change", SUPERVISORS);
        write("household-person.end", SUPERVISORS);
        write("household-person.reveal-phone", RINGS_BACK);
        write("household.import", SUPERVISORS);

        write("saved-filter.keep", EVERYBODY);
        write("saved-filter.share", SUPERVISORS);

        read("suggestion-box.read", READERS);
        writeInOffice(
                "suggestion-box.place", () -> Problem.of(SuggestionBoxProblem.BOX_OFFICE_NEEDED), CUSTOMER_SERVICE);
        write("suggestion-box.open", CUSTOMER_SERVICE);
        write("suggestion-box.name-requests", CUSTOMER_SERVICE);
        write("suggestion-box.remove", "OFFICE_DIRECTOR");

        read("escalation.read", READERS);
        write("escalation.see", SUPERVISORS);
        write("escalation.report", "PROPERTY_DEPARTMENT_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR");
        write(
                "escalation.pass-on",
                Stream.concat(Stream.of(SUPERVISORS), Stream.of("PROPERTY_DEPARTMENT_HEAD"))
                        .toArray(String[]::new));

        read("ledger.read", READERS);
        write("ledger.sign-day", "CS_TEAM_LEADER", "SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR");
        write("ledger.sign-week", "PROPERTY_DEPARTMENT_HEAD", "CHIEF_DIRECTOR", "GENERAL_MANAGER");

        read("knowledge.read", READERS);
        write(
                "knowledge.keep",
                "CUSTOMER_SERVICE_AGENT",
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "OFFICE_DIRECTOR",
                "DEPARTMENT_HEAD",
                "ENGINEERING_SUPERVISOR");
        suiteWide("knowledge.keep", "GROUP_PROPERTY_DEPARTMENT");

        read("desk-script.read", READERS);
        write("desk-script.word", SUPERVISORS);
        suiteWide("desk-script.word", "GROUP_PROPERTY_DEPARTMENT");
        write("desk-script.restore", SUPERVISORS);
        suiteWide("desk-script.restore", "GROUP_PROPERTY_DEPARTMENT");

        procedures();
    }

    /** By which procedures a branch works: everybody there knows them. */
    private void procedures() {
        read("procedure.read", EVERYBODY);
        for (String command : new String[] {"draft", "publish", "confirm", "withdraw"}) {
            write("procedure." + command, "PROPERTY_DEPARTMENT_HEAD", "GENERAL_MANAGER");
            suiteWide("procedure." + command, "GROUP_PROPERTY_DEPARTMENT");
        }
    }

    /** What is owed to whoever called and found nobody to speak to. */
    private void calls() {
        read("return-call.read", READERS);
        writeInOffice("return-call.take", () -> Problem.of(CallProblem.CALL_OFFICE_NEEDED), DESK);
        write("return-call.make", DESK);
        write("return-call.give-up", "CS_TEAM_LEADER");
        write("return-call.reveal-phone", DESK);

        read("desk-escalation.read", READERS);
        writeInOffice(
                "desk-escalation.mark", () -> Problem.of(DeskEscalationProblem.DESK_ESCALATION_OFFICE_NEEDED), DESK);
        for (String command : new String[] {"ask", "answer", "call", "introduce", "end", "name"}) {
            write("desk-escalation." + command, DESK);
        }
        write("desk-escalation.come", SUPERVISORS);

        read("log.read", READERS);
        writeInOffice("log.write", () -> Problem.of(LogProblem.LOG_OFFICE_NEEDED), DESK);
        write("log.correct", DESK);
        write("log.take-over", DESK);

        read("duty-roster.read", READERS);
        write("duty-roster.write", PLAN_SHIFTS);
        write("duty-roster.publish", PLAN_SHIFTS);

        read(
                "phone-message.read",
                Stream.of(READERS, WORK_IN_A_BRANCH)
                        .flatMap(Stream::of)
                        .distinct()
                        .toArray(String[]::new));
        writeInOffice("phone-message.take", () -> Problem.of(CallProblem.CALL_OFFICE_NEEDED), DESK);
        write("phone-message.pass-on", DESK);
        write("phone-message.finish", WORK_IN_A_BRANCH);
        write("phone-message.withdraw", DESK);
        write("phone-message.reveal-phone", WORK_IN_A_BRANCH);
    }
}
