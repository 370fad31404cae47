package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.LineRefusal;
import io.guanjia.notice.distribution.Place;
import io.guanjia.notice.distribution.PlanDistribution.PlannedLine;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A distribution list, or a part of one: every line is planned, or none. */
@Schema(description = "发放清单 The distribution list")
public record DistributionRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /** One home or one board. */
    @Schema(name = "DistributionLineRequest", description = "张贴填 board,其他方式填 unit")
    public record Line(
            @NotNull DistributionMethod method,

            @SingleLine
            @Text(max = 50)
            @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "须含字母或数字 (a letter or a digit at least)")
            @Schema(examples = "3-1-1202", nullable = true)
            String unit,

            @SingleLine @Text(max = 100) @Schema(examples = "3号楼大堂告示栏", nullable = true)
            String board,

            @Min(1) @Max(10_000) @Schema(description = "份数,默认 1", nullable = true)
            Integer copies) {

        PlannedLine planned() {
            return new PlannedLine(method, place(), copies == null ? 1 : copies);
        }

        private Place place() {
            if ((unit == null) == (board == null)) {
                throw new LineRefusal.PlaceDoesNotSuit(method).problem();
            }
            return unit == null ? new Place.Board(board) : new Place.Home(unit);
        }
    }

    List<PlannedLine> planned() {
        return lines.stream().map(Line::planned).toList();
    }
}
