package io.guanjia.notice.distribution;

import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 《文件发放登记表》。 */
@Path("/api/notice/distribution-register")
@RunOnVirtualThread
@Tag(name = "文件发放 Distribution")
public class RegisterResource {

    private final Transactions transactions;
    private final DistributionRegister register;
    private final CurrentCaller caller;

    RegisterResource(Transactions transactions, DistributionRegister register, CurrentCaller caller) {
        this.transactions = transactions;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Allowed("distribution-register.read")
    @Operation(summary = "文件发放登记表 The distribution register", description = "按登记先后排列；month 形如 2026-11。")
    public Page<DistributionRegister.RegisterEntry> list(
            @QueryParam("office") String office,
            @QueryParam("month")
                    @Parameter(
                            description = "月份 Month",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
                    Optional<YearMonth> month,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(size, cursor);
        Scope scope = caller.scope();
        ShownWords shown = ShownWords.to(scope);
        return transactions
                .in(scope, tx -> register.list(tx, Optional.ofNullable(office), month, page))
                .map(row -> row.shown(shown));
    }
}
