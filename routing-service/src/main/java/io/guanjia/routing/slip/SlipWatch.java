package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those above the departments, before whom slips are brought that are not kept or sent back. */
public interface SlipWatch {

    /** What an event of the slip means for them, in the event's own transaction, under the slip's lock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by);

    /** Something that was owed by the slip is kept, other than by an event of it. */
    void kept(BranchTransaction tx, ContactSlip slip, Actor by);

    /** The request is void: nothing of it is before anybody. */
    void ended(BranchTransaction tx, UUID requestId, Actor by);

    /** Whether somebody above decided that the slip's department has the matter. */
    boolean isDecided(BranchTransaction tx, ContactSlip slip);

    /** Before whom these slips are, the latest of each; those that are before nobody are left out. */
    Map<UUID, Standing> standing(BranchTransaction tx, Collection<UUID> slips);

    /** Before whom a slip is brought. */
    @Schema(name = "SlipStanding", description = "已上报 Before whom it is brought")
    record Standing(
            @Schema(
                    description = "上报至 Before whom",
                    enumeration = {"TEAM_LEADER", "OFFICE_DIRECTOR", "GENERAL_MANAGER", "PROPERTY_CENTRE_HEAD"})
            String level,

            Instant since,

            @Schema(description = "是否已阅处 Whether they have seen to it")
            boolean acknowledged) {}
}
