package io.guanjia.platform.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** A branch was added or renamed: from now on this service serves it, without a restart. */
@ApplicationScoped
public class BranchDefinedHandler implements EventHandler {

    private final ObjectMapper json;
    private final BranchDirectory branches;
    private final Event<BranchDefined> defined;

    BranchDefinedHandler(ObjectMapper json, BranchDirectory branches, Event<BranchDefined> defined) {
        this.json = json;
        this.branches = branches;
        this.defined = defined;
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
        tx.afterCommit(() -> {
            branches.redefined(branch.code());
            defined.fire(branch);
        });
    }

    /** This service's reading of the event. */
    public record BranchDefined(String code, String nameZh, String nameEn, String group, String company, String zone) {}
}
