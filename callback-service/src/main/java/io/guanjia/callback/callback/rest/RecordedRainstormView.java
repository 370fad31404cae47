package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.RecordedRainstorm;
import io.guanjia.callback.callback.RecordedRainstorm.Withdrawal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded rainstorm with who recorded it, and who took it back. */
@Schema(name = "RecordedRainstorm", description = "大暴雨的登记")
public record RecordedRainstormView(
        UUID id,
        String office,
        Instant beganAt,
        Instant endedAt,
        String source,
        @Schema(description = "随之到期的回访件数") int callbacksDue,
        String actorId,
        String actorRole,
        Instant at,
        @Schema(description = "误登而撤回的，才有", nullable = true) WithdrawalView withdrawal) {

    static RecordedRainstormView of(RecordedRainstorm known) {
        var rain = known.rain();
        return new RecordedRainstormView(
                rain.id(),
                rain.office(),
                rain.beganAt(),
                rain.endedAt(),
                rain.source(),
                rain.callbacksDue(),
                known.by().staffId(),
                known.by().role(),
                known.at(),
                known.withdrawal().map(WithdrawalView::of).orElse(null));
    }

    /** Who took it back, and why. */
    @Schema(name = "RainstormWithdrawal", description = "撤回")
    public record WithdrawalView(String reason, String actorId, String actorRole, Instant at) {
        static WithdrawalView of(Withdrawal said) {
            return new WithdrawalView(
                    said.reason(), said.by().staffId(), said.by().role(), said.at());
        }
    }
}
