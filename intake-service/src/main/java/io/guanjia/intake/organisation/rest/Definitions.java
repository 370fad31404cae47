package io.guanjia.intake.organisation.rest;

import io.guanjia.platform.calendar.WorkingInterval;
import io.guanjia.platform.privacy.PersonName;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What administrators send; the code of what they define is in the address. */
public final class Definitions {

    /** A code as addresses and events carry it. */
    static final String CODE = "[A-Za-z0-9]+(-[A-Za-z0-9_]+)*";

    /** The code of a group, a company, a branch or an office that is made: a step of where people are posted. */
    static final String STEP = "[A-Za-z0-9]+";

    private static final String PLACE = STEP + "(/" + STEP + "){0,3}";

    private Definitions() {}

    /** 分公司. */
    @Schema(name = "BranchDefinition")
    public record Branch(
            @NotNull @SingleLine @Text(max = 100) String nameZh,
            @NotNull @SingleLine @Text(max = 100) String nameEn,
            @NotNull @Text(max = 50) @Pattern(regexp = STEP) String group,
            @NotNull @Text(max = 50) @Pattern(regexp = STEP) String company,

            @NotNull
            @Text(max = 50)
            @Pattern(regexp = "[A-Za-z]+(/[A-Za-z0-9_+-]+)*")
            @Schema(examples = "Asia/Shanghai")
            String zone) {}

    /** What a group or a project company is called. */
    @Schema(name = "PlaceDefinition")
    public record Place(
            @NotNull @SingleLine @Text(max = 100) String nameZh,
            @NotNull @SingleLine @Text(max = 100) String nameEn) {}

    /** 管理处. */
    @Schema(name = "OfficeDefinition")
    public record Office(
            @NotNull @Text(max = 50) @Pattern(regexp = STEP) String branch,
            @NotNull @SingleLine @Text(max = 100) String nameZh,
            @NotNull @SingleLine @Text(max = 100) String nameEn) {}

    /** 部门. */
    @Schema(name = "DepartmentDefinition")
    public record Department(
            @NotNull @Text(max = 50) @Pattern(regexp = CODE) String office,

            @NotNull @Text(max = 50) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "ENGINEERING")
            String kind,

            @NotNull @SingleLine @Text(max = 100) String nameZh,
            @NotNull @SingleLine @Text(max = 100) String nameEn) {}

    /** 岗位. */
    @Schema(name = "StaffPostDefinition")
    public record StaffPost(
            @NotNull @Text(max = 200) @Pattern(regexp = PLACE) @Schema(examples = "HX/FZ/GL/GL01")
            String org,

            @NotNull @Size(max = 50) List<@NotNull @Text(max = 50) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String> roles,

            @SingleLine
            @PersonName
            @Text(max = 100)
            @Schema(description = "姓名，只在受理服务内使用 Name, kept in this service only")
            String displayName) {}

    /** 工作日历; what is left out follows the national holidays and office hours. */
    @Schema(name = "CalendarDefinition")
    public record Calendar(
            @Size(max = 7) @Schema(description = "默认周一至周五 Monday to Friday by default")
            List<@NotNull DayOfWeek> weekdays,

            @Size(max = 8) @Schema(description = "默认 9:00-12:00、13:30-18:00")
            List<@NotNull WorkingInterval> intervals,

            @Size(max = 366) @Schema(description = "休息日，默认国家法定节假日 Days off, national holidays by default")
            List<@NotNull LocalDate> off,

            @Size(max = 366) @Schema(description = "补班日，默认国家公布 Make-up days, as announced by default")
            List<@NotNull LocalDate> makeUp) {}

    /** 结束. */
    @Schema(name = "EndOfEntry")
    public record End(
            @Schema(description = "自何时起不再有效，默认现在 From when on it is no more, now by default")
            Instant endsAt) {}

    /** 事项类别. */
    @Schema(name = "CategoriesDefinition")
    public record Categories(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid CategoryLine> categories) {}

    /** One of them. */
    @Schema(name = "CategoryDefinition")
    public record CategoryLine(
            @NotNull @Text(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "HOUSE_LEAK")
            String code,

            @NotNull @SingleLine @Text(max = 100) String nameZh,
            @NotNull @SingleLine @Text(max = 100) String nameEn) {}

    /** 制度参数. */
    @Schema(name = "PolicyDefinition")
    public record Policy(
            @NotNull @SingleLine @Text(max = 1000) @Schema(examples = "HOURS(48)")
            String value) {}
}
