package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.NameForm;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.text.Unseen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent and answered about distribution. */
public final class DistributionBodies {

    private DistributionBodies() {}

    /** A distribution list, or a part of one: every line is planned, or none. */
    @Schema(name = "DistributionRequest", description = "发放清单 The distribution list")
    record Plan(@NotEmpty @Size(max = 500) List<@NotNull @Valid PlannedLine> lines) {}

    /** One home or one board. */
    @Schema(name = "DistributionLineRequest", description = "张贴填 board，其他方式填 unit")
    record PlannedLine(
            @NotNull DistributionMethod method,

            @SingleLine
            @Text(max = 50)
            @HouseNumber.Within(50)
            @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE)
            @Schema(examples = "3-1-1202", nullable = true)
            String unit,

            @SingleLine @Text(max = 100) @Schema(examples = "3号楼大堂告示栏", nullable = true)
            String board,

            @Min(1) @Max(10_000) @Schema(description = "份数，默认 1", nullable = true)
            Integer copies) {

        /** The form by which homes are told apart. */
        Optional<String> home() {
            return Optional.ofNullable(unit).map(HouseNumber::normal);
        }

        /** The form by which boards are told apart. */
        Optional<String> boardForm() {
            return Optional.ofNullable(board).map(NameForm::of);
        }

        /** Where it goes, as it was written. */
        String place() {
            return unit == null ? board : unit;
        }
    }

    /** What became of a line. */
    @Schema(name = "SettlementRequest", description = "发放结果；签收须填接件人姓名，拒收、无人、改投信箱须填备注")
    record Settlement(
            @NotNull Outcome outcome,

            @Min(1)
            @Schema(
                    description =
                            "第几次登记，自 1 起；填写后重复发送不会重复登记 Which outcome of the line this is, so that it is told once",
                    nullable = true)
            Integer attempt,

            @SingleLine
            @PersonName
            @Text(min = 0, max = 50)
            @Schema(description = "接件人签字姓名", examples = "陈晓明", nullable = true)
            String recipient,

            @Text(min = 0, max = 500) @Schema(description = "备注", examples = "晚间家中无人，改日再访。", nullable = true)
            String note) {

        static final Settlement TAKEN_DOWN = new Settlement(Outcome.REMOVED, null, null, null);

        /** The name as signed on the distribution list; personal. */
        Optional<String> givenRecipient() {
            return Unseen.given(recipient);
        }

        /** Why refused, or what was done instead. */
        Optional<String> givenNote() {
            return Unseen.given(note);
        }

        /** Never lets the name out: requests may come into a log. */
        @Override
        public String toString() {
            return "Settlement[" + outcome + "]";
        }
    }

    /** Why a line should never have been planned. */
    @Schema(name = "LineDropRequest", description = "作废原因 Why")
    record LineDrop(
            @NotNull @Text(max = 500) @Schema(examples = "户号填错，应为 3-1-1203。")
            String reason) {}

    /** The lines that one command planned or took down. */
    record DistributionList(List<LineView> lines) {

        static DistributionList of(List<DistributionLines.OnFile> lines) {
            return new DistributionList(lines.stream().map(LineView::of).toList());
        }
    }

    /**
     * A line of the distribution list.
     *
     * @param recipient who signed, masked; null where nobody did
     * @param version how often it changed, from 1; what a change of it says as If-Match
     * @param note what was said of the last attempt, or why the line was dropped
     * @param settledAt when it ended or was last tried; with {@code handler}, null before the first attempt
     * @param attempts every outcome that was told, oldest first
     * @param actions what the caller may do with it now; only in the notice's detail, null in the answer to a command
     */
    public record LineView(
            UUID id,
            long version,
            DistributionMethod method,
            @Schema(nullable = true) String unit,
            @Schema(nullable = true) String board,
            int copies,
            State state,
            @Schema(nullable = true) String recipient,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) Instant settledAt,
            @Schema(nullable = true) String handler,
            List<Attempt> attempts,
            @Schema(nullable = true) List<Action> actions) {

        /** One outcome that was told. */
        @Schema(name = "DistributionAttempt")
        public record Attempt(
                int number,
                Outcome outcome,
                @Schema(nullable = true) String recipient,
                @Schema(nullable = true) String note,
                Instant at,
                String handler) {

            static Attempt of(DistributionRegister.RegisterEntry row) {
                return new Attempt(row.attempt(), row.outcome(), row.recipient(), row.note(), row.at(), row.handler());
            }
        }

        /** The line as whoever just acted on it is shown it. */
        static LineView of(DistributionLines.OnFile onFile) {
            return of(onFile, onFile.line().state(), ShownWords.MASKED, null);
        }

        public static LineView of(
                DistributionLines.OnFile onFile, State state, ShownWords shown, List<Action> actions) {
            DistributionLine line = onFile.line();
            List<Attempt> attempts = onFile.attempts().stream()
                    .map(row -> Attempt.of(row.shown(shown)))
                    .toList();
            Optional<Attempt> last = attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
            boolean dropped = line.droppedBy() != null;
            return new LineView(
                    line.id(),
                    line.version(),
                    line.method(),
                    line.unit(),
                    line.board(),
                    line.copies(),
                    state,
                    last.map(Attempt::recipient).orElse(null),
                    dropped
                            ? shown.of(line.dropReason())
                            : last.map(Attempt::note).orElse(null),
                    dropped ? line.changedAt() : last.map(Attempt::at).orElse(null),
                    dropped ? line.droppedBy() : last.map(Attempt::handler).orElse(null),
                    attempts,
                    actions);
        }
    }
}
