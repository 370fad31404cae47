package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A branch was added, renamed or moved to another company: from now on this service serves it so, without a restart. */
@ApplicationScoped
public class BranchDefinedHandler implements EventHandler {

    private final ObjectMapper json;

    BranchDefinedHandler(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.branch-defined.v1";
    }

    /** @throws IllegalStateException if the branch was defined in another zone: promises have been computed in that one */
    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        BranchDefined branch = event.payloadAs(BranchDefined.class, json);
        int defined = tx.sql().createUpdate("""
                        INSERT INTO branch (branch_id, group_code, company_code, zone, name_zh, name_en)
                        VALUES (:code, :group, :company, :zone, :nameZh, :nameEn)
                        ON CONFLICT (branch_id) DO UPDATE SET group_code = :group, company_code = :company,
                                                              name_zh = :nameZh, name_en = :nameEn
                        WHERE branch.zone = :zone""").bindMethods(branch).execute();
        if (defined == 0) {
            throw new IllegalStateException("the zone of branch " + branch.code() + " cannot change");
        }
    }

    /** This service's reading of the event. */
    public record BranchDefined(String code, String nameZh, String nameEn, String group, String company, String zone) {}
}
