package io.guanjia.notice.notice.rest;

import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.ContactBlock;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.NoticeContent;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import io.guanjia.platform.text.Unseen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a notice, for a draft and for every edit of it. */
@Schema(name = "NoticeRequest", description = "公告内容 The content of a notice")
public record NoticeBody(
        @NotNull Category category,
        @NotNull Importance importance,

        @NotNull @SingleLine @Text(max = 200) @Schema(examples = "二次供水水箱清洗停水通知")
        String title,

        @NotNull @Text(max = 20_000) @Schema(examples = "尊敬的业户：兹定于……")
        String body,

        @NotNull @SingleLine @Text(max = 100) @Schema(description = "主题，不含个人信息", examples = "停水")
        String topic,

        @SingleLine @Text(min = 0, max = 200) @Schema(description = "来文单位，转发外来文件时必填", nullable = true)
        String source,

        @NotNull @Schema(description = "有效期至") Instant validTo,

        @Valid @Schema(nullable = true) Contact contact,

        @Text(min = 0, max = 500) @Schema(description = "不列服务（投诉）电话的理由", nullable = true)
        String noContactReason,

        @NotEmpty @Size(max = 10) Set<@NotNull DistributionMethod> channels,

        @Size(max = 500) @Schema(description = "发放范围：户号，或楼栋、单元号（如 3、3-1）；不填为本管理处全部", nullable = true)
        List<
                        @NotNull @Text(max = 50) @HouseNumber.Within(50)
                        @Pattern(regexp = HouseNumber.WRITTEN, message = HouseNumber.MESSAGE) String>
                audience) {

    /** 服务(投诉)电话. */
    @Schema(name = "NoticeContact")
    public record Contact(
            @NotNull @SingleLine @Text(max = 50) @Schema(examples = "0591-8755 1200")
            String phone,

            @SingleLine @Text(min = 0, max = 200) @Schema(examples = "嘉园管理处客服前台", nullable = true)
            String address) {}

    NoticeContent content() {
        return new NoticeContent(
                category,
                importance,
                title.strip(),
                body.strip(),
                topic.strip(),
                Unseen.given(source),
                validTo,
                Optional.ofNullable(contact)
                        .map(block -> new ContactBlock(
                                block.phone().strip(),
                                Unseen.given(block.address()).orElse(""))),
                Unseen.given(noContactReason),
                channels,
                audience == null
                        ? Set.of()
                        : audience.stream().map(HouseNumber::normal).collect(Collectors.toSet()));
    }
}
