package io.guanjia.platform.register;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that somebody sends to be taken over into a register. */
public record ListFile(
        @NotNull
        @Text(max = 240_000)
        @Schema(
                format = "byte",
                description =
                        "CSV 文件的内容（base64），UTF-8 或 GBK；首行为标题，至多 1000 行 A CSV file in base64, UTF-8 or GBK, with a header and at most 1,000 lines")
        String file,

        @Schema(description = "只检查，不写入 Check only, write nothing")
        boolean dryRun,

        @Text(max = 50) @Schema(description = "管理处；分公司人员必填 Office, for branch staff")
        String office) {

    /** @throws Problem {@code MALFORMED_REQUEST} if the text is no base 64 */
    public byte[] bytes() {
        try {
            return Base64.getDecoder().decode(file);
        } catch (IllegalArgumentException noBase64) {
            throw Problem.of(
                    CommonProblem.MALFORMED_REQUEST,
                    List.of(new FieldError("file", "须为文件内容的 base64 编码 (the file in base 64)")));
        }
    }
}
