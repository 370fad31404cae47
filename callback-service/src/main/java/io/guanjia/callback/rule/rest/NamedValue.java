package io.guanjia.callback.rule.rest;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with its names for people. */
@Schema(name = "NamedValue", description = "代码及其名称")
public record NamedValue(String code, String nameZh, String nameEn) {

    public static NamedValue of(CallbackMode mode) {
        return new NamedValue(mode.name(), mode.nameZh(), mode.nameEn());
    }

    public static NamedValue of(CallbackRole role) {
        return new NamedValue(role.name(), role.nameZh(), role.nameEn());
    }
}
