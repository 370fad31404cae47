package io.guanjia.intake.savedfilter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent and answered about saved filters. */
final class SavedFilterBodies {

    private SavedFilterBodies() {}

    /** A filter to keep. */
    @Schema(name = "NewSavedFilter")
    record NewFilter(
            @NotNull Board board,

            @NotNull @SingleLine @Text(max = 20) @Schema(description = "名称 What it is called", examples = "本周投诉")
            String name,

            @NotNull
            @SingleLine
            @Text(max = 500)
            @Schema(
                    description = "筛选条件，如工作台地址所示 The filter as the desk's address says it",
                    examples = "kind=COMPLAINT&overdue=true")
            String query) {

        /** @throws Problem {@code FILTER_HOLDS_PERSONAL_DATA}: a filter is kept and shown in clear */
        void requireNothingPersonal() {
            if (PersonalDataInText.isIn(name) || address().readings().anyMatch(PersonalDataInText::isIn)) {
                throw Problem.of(SavedFilterProblem.FILTER_HOLDS_PERSONAL_DATA);
            }
        }

        /** @throws Problem {@code FILTER_UNKNOWN_TO_THE_BOARD}: it would narrow nothing, or be refused to whoever uses it */
        void requireKnownToTheBoard() {
            Map<String, List<String>> asked = address().values();
            List<FieldError> errors = Stream.concat(
                            board.parameters().unknown(asked).stream(), board.parameters().unreadable(asked).stream())
                    .toList();
            if (!errors.isEmpty()) {
                throw Problem.of(SavedFilterProblem.FILTER_UNKNOWN_TO_THE_BOARD, errors);
            }
        }

        /** The values of a parameter; none where it is not asked by. */
        List<String> asked(String parameter) {
            return address().values().getOrDefault(parameter, List.of());
        }

        private AddressText address() {
            return new AddressText(query);
        }
    }

    /** Whether it is everybody's of the office. */
    @Schema(name = "SavedFilterSharing")
    record Sharing(@NotNull Boolean shared) {

        @JsonIgnore
        SavedFilter.Step step() {
            return shared ? SavedFilter.Step.SHARE : SavedFilter.Step.WITHDRAW;
        }
    }

    /** A filter as somebody sees it. */
    @Schema(name = "SavedFilter", description = "常用筛选 A filter that is kept under a name")
    record FilterView(
            UUID id,
            Board board,
            String name,
            String query,

            @Schema(description = "本人所存 Kept by whoever asks")
            boolean own,

            @Schema(
                    description =
                            "与管理处（分公司人员所存的，与分公司人员）共用 Shared with the office; what branch staff keep, with branch staff")
            boolean shared,

            String owner,
            long version) {

        static FilterView of(SavedFilter filter, String staffId) {
            return new FilterView(
                    filter.id(),
                    filter.board(),
                    filter.name(),
                    filter.query(),
                    filter.isOf(staffId),
                    filter.state() == SavedFilter.State.SHARED,
                    filter.owner(),
                    filter.version());
        }
    }
}
