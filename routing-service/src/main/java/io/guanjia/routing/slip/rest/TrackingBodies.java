package io.guanjia.routing.slip.rest;

import io.guanjia.platform.text.Text;
import io.guanjia.routing.slip.AskedBy;
import io.guanjia.routing.slip.SlipCommand;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked and said of a slip while it is in hand. */
final class TrackingBodies {

    private TrackingBodies() {}

    /** Customer service asks after it. */
    @Schema(name = "UrgingRequest", description = "催办 Urge")
    record Urging(
            @NotNull @Schema(description = "谁在催：业户、客服或上级 Who asks")
            AskedBy askedBy,

            @NotNull @Text(min = 0, max = 1000) @Schema(examples = "业户再次来电，询问师傅何时上门")
            String reason) {

        SlipCommand command() {
            return new SlipCommand.Urge(askedBy, reason);
        }
    }

    /** The department says how far it is. */
    @Schema(name = "ProgressRequest", description = "进展 Progress")
    record Progress(
            @NotNull @Text(min = 0, max = 2000) @Schema(examples = "已上门查看，漏点在墙内，需换一段暗管")
            String done,

            @Schema(
                    description =
                            "是否已到业户约定的地点；不填为否 Whether somebody is where the household expects them; no if left out")
            Boolean onSite,

            @Text(max = 1000) @Schema(examples = "配件明早到，到后上门更换")
            String next,

            @Schema(
                    description =
                            "下次跟进时间，31 天以内；答复催办时必填 When more will be said, at most 31 days ahead; needed of whoever was urged")
            Instant nextCheckAt) {

        SlipCommand command() {
            return new SlipCommand.NoteProgress(
                    done, Boolean.TRUE.equals(onSite), Optional.ofNullable(next), Optional.ofNullable(nextCheckAt));
        }
    }
}
