package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the service's copy of which branch an office belongs to and what it is called. */
@ApplicationScoped
public class OfficeDefinedHandler implements EventHandler {

    private final ObjectMapper json;

    OfficeDefinedHandler(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.office-defined.v1";
    }

    /** @throws RuntimeException if the office is known in another branch, which the wall hides: offices never move */
    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        tx.update("""
                        INSERT INTO office (office_id, branch_id, name_zh, name_en) VALUES (:code, :branch, :nameZh, :nameEn)
                        ON CONFLICT (office_id) DO UPDATE SET branch_id = excluded.branch_id,
                                                              name_zh = :nameZh, name_en = :nameEn""").bindMethods(event.payloadAs(OfficeDefined.class, json)).execute();
    }

    /** This service's reading of the event. */
    public record OfficeDefined(String code, String nameZh, String nameEn) {}
}
