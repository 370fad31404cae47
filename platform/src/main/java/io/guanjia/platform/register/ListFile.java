package io.guanjia.platform.register;

import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that somebody sends to be taken over into a register. */
@Schema(name = "ListFile")
public record ListFile(
        @NotNull
        @Size(max = ListFile.MOST_BYTES)
        @Schema(
                type = SchemaType.STRING,
                format = "byte",
                minLength = 0,
                maxLength = 240_000,
                description =
                        "CSV 文件的内容(base64),UTF-8 或 GBK;首行为标题,至多 1000 行 A CSV file in base64, UTF-8 or GBK, with a header and at most 1,000 lines")
        byte[] file,

        @Schema(description = "只检查,不写入 Check only, write nothing")
        boolean dryRun,

        @Text(max = 50) @Schema(description = "管理处;分公司人员必填 Office, for branch staff")
        String office) {

    /** Of the file, so that it fits into a request in base 64. */
    static final int MOST_BYTES = 180_000;
}
