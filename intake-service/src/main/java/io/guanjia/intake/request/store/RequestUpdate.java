package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Severity;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;

/** Writes what has become of a request over what it was. */
final class RequestUpdate {

    private static final String UPDATE = """
            UPDATE service_request
            SET kind = :kind, state = :state, round = :round, routings = :routings, replied = :replied, rectified = :rectified, instructed = :instructed,
                reply_due_at = :replyDueAt, agreed_reply_at = :agreedReplyAt, category = :category, severity = :severity,
                important = :important, constructive = :constructive, out_of_competence = :outOfCompetence,
                policy_matter = :policyMatter, accused_role = :accused, accused_staff_id = :accusedStaff, not_confirmable = :notConfirmable, asked = :asked,
                ground = CASE WHEN :kind = 'COMPLAINT' THEN coalesce(:ground, ground) END,
                management_responsible = :managementResponsible, taken_on = :takenOn,
                version = :version, sequence = :sequence
            WHERE id = :id AND branch_id = :branch AND version = :seen""";

    private RequestUpdate() {}

    /** @return how many rows were that version: one, or none */
    static int write(BranchTransaction tx, ServiceRequest before, ServiceRequest after) {
        Optional<Classification> found = after.classification();
        return tx.sql()
                .createUpdate(UPDATE)
                .bind("kind", after.kind().name())
                .bind("state", after.state().name())
                .bind("round", after.round().number())
                .bind("routings", after.round().asked().size())
                .bindArray("asked", String.class, after.round().asked())
                .bind("replied", after.promise().replied())
                .bind("rectified", after.promise().rectified())
                .bind("instructed", after.instructed())
                .bind("replyDueAt", after.promise().replyDueAt().orElse(null))
                .bind("agreedReplyAt", after.promise().agreedReplyAt().orElse(null))
                .bind("category", found.map(Classification::category).orElse(null))
                .bind(
                        "severity",
                        found.flatMap(Classification::severity)
                                .map(Severity::name)
                                .orElse(null))
                .bind("important", found.map(Classification::important).orElse(false))
                .bind("constructive", found.map(Classification::constructive).orElse(false))
                .bind(
                        "outOfCompetence",
                        found.map(Classification::outOfCompetence).orElse(false))
                .bind("policyMatter", found.map(Classification::policyMatter).orElse(false))
                .bind(
                        "accused",
                        found.flatMap(Classification::accused)
                                .map(Accused::post)
                                .map(Enum::name)
                                .orElse(null))
                .bind(
                        "accusedStaff",
                        found.flatMap(Classification::accused)
                                .flatMap(Accused::staffId)
                                .orElse(null))
                .bind(
                        "notConfirmable",
                        after.reach().notConfirmable().map(Enum::name).orElse(null))
                .bind(
                        "ground",
                        found.flatMap(Classification::ground).map(Enum::name).orElse(null))
                .bind(
                        "managementResponsible",
                        found.map(Classification::managementResponsible).orElse(false))
                .bind(
                        "takenOn",
                        found.flatMap(Classification::takenOn).map(Enum::name).orElse(null))
                .bind("version", after.version())
                .bind("sequence", after.sequence())
                .bind("id", after.id())
                .bind("branch", tx.branch())
                .bind("seen", before.version())
                .execute();
    }
}
