package io.guanjia.intake.household;

import io.guanjia.intake.request.PhoneField;
import io.guanjia.intake.request.RequestRefusal;
import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends about households. */
final class HouseholdBodies {

    private static final String SAYS_SOMETHING = ".*[\\p{L}\\p{N}].*";
    private static final String LETTER_OR_DIGIT = "须含字母或数字 (a letter or a digit at least)";

    private HouseholdBodies() {}

    /** A unit to add. */
    @Schema(name = "NewHouseholdUnit")
    record NewUnit(
            @NotNull
            @SingleLine
            @Text(max = 40)
            @Pattern(regexp = SAYS_SOMETHING, message = LETTER_OR_DIGIT)
            @Schema(description = "单元号,写法不限 House number, in any spelling", examples = "3-1-1202")
            String unit,

            @SingleLine
            @Text(max = 40)
            @Pattern(regexp = SAYS_SOMETHING, message = LETTER_OR_DIGIT)
            @Schema(description = "楼栋;默认取单元号第一段 Building; by default what stands before the first dash", examples = "3")
            String building,

            @Text(max = 50) @Schema(description = "管理处;分公司人员必填 Office, for branch staff")
            String office) {}

    /** A unit as it should be. */
    @Schema(name = "ChangedHouseholdUnit")
    record ChangedUnit(
            @NotNull @SingleLine @Text(max = 40) @Pattern(regexp = SAYS_SOMETHING, message = LETTER_OR_DIGIT)
            String unit,

            @SingleLine @Text(max = 40) @Pattern(regexp = SAYS_SOMETHING, message = LETTER_OR_DIGIT)
            String building) {}

    /** Somebody to add to a unit. */
    @Schema(name = "NewHouseholdPerson")
    record NewPerson(
            @NotNull UUID unitId,

            @NotNull @SingleLine @Text(max = 100) @Schema(examples = "陈慧敏")
            String name,

            @NotNull Relation relation,

            @Size(max = 10) @Schema(description = "电话,先打的在前,每个号码一项 Phones, the one to ring first in front")
            List<@NotNull @Text(min = 0, max = 100) String> phones,

            @Schema(description = "入住日期 When they moved in") LocalDate movedIn) {

        Occupant occupant() {
            return HouseholdBodies.occupant(name, relation, phones, movedIn);
        }
    }

    /** Somebody as they should be. */
    @Schema(name = "ChangedHouseholdPerson")
    record ChangedPerson(
            @NotNull @SingleLine @Text(max = 100) String name,

            @NotNull Relation relation,

            @Size(max = 10) @Schema(description = "电话;不填则保留原有号码 Phones; left out, they stay as they are")
            List<@NotNull @Text(min = 0, max = 100) String> phones,

            LocalDate movedIn) {

        /** Phones are shown masked, so that who changes something else has not got them to send. */
        Occupant occupant(List<PhoneNumber> present) {
            Occupant sent = HouseholdBodies.occupant(name, relation, phones, movedIn);
            return phones == null ? new Occupant(sent.name(), sent.relation(), present, sent.movedIn()) : sent;
        }
    }

    /** Somebody who does not belong there any more. */
    @Schema(name = "EndedHouseholdPerson")
    record EndedPerson(
            @Schema(description = "迁出日期 When they moved out")
            LocalDate movedOut) {}

    /** Why somebody needs a number. */
    @Schema(name = "HouseholdRevealReason")
    record Reason(@NotNull @Text(max = 500) String reason) {}

    /** A list to import. */
    @Schema(name = "HouseholdList")
    record ImportedList(
            @NotNull
            @Text(max = 60_000)
            @Schema(
                    description =
                            "CSV 文本,首行为标题:房号、楼栋、姓名、身份、电话、入住日期;至多 1000 行。多个电话以分号隔开。"
                                    + "CSV with a header: unit, building, name, relation, phones, movedIn; at most 1,000 lines. Several phones are parted by semicolons.")
            String csv,

            @Schema(description = "只检查,不写入 Check only, write nothing")
            boolean dryRun,

            @Text(max = 50) @Schema(description = "管理处;分公司人员必填 Office, for branch staff")
            String office) {}

    /** @throws Problem {@code MASKED_VALUE} or {@code PHONE_NOT_READABLE} */
    private static Occupant occupant(String name, Relation relation, List<String> phones, LocalDate movedIn) {
        if (Masked.isMasked(name)) {
            throw new RequestRefusal.MaskedValue("name").problem();
        }
        Set<PhoneNumber> numbers = new LinkedHashSet<>();
        for (int at = 0; phones != null && at < phones.size(); at++) {
            numbers.add(PhoneField.read("phones[" + at + "]", phones.get(at)));
        }
        return new Occupant(name, relation, List.copyOf(numbers), Optional.ofNullable(movedIn));
    }
}
