package io.guanjia.platform.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A branch was added or renamed: from now on this service serves it, without a restart. */
@ApplicationScoped
public class BranchDefinedHandler implements EventHandler {

    private final ObjectMapper json;
    private final BranchDirectory branches;

    BranchDefinedHandler(ObjectMapper json, BranchDirectory branches) {
        this.json = json;
        this.branches = branches;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.branch-defined.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        BranchDefined branch = event.payloadAs(BranchDefined.class, json);
        tx.sql().createUpdate("""
                        INSERT INTO branch (branch_id, group_code, company_code, zone, name_zh, name_en)
                        VALUES (:code, :group, :company, :zone, :nameZh, :nameEn)
                        ON CONFLICT (branch_id) DO UPDATE SET group_code = :group, company_code = :company, zone = :zone,
                                                              name_zh = :nameZh, name_en = :nameEn""").bindMethods(branch).execute();
        tx.afterCommit(() -> branches.redefined(branch.code()));
    }

    /** This service's reading of the event. */
    public record BranchDefined(String code, String nameZh, String nameEn, String group, String company, String zone) {}
}
