package io.guanjia.intake.request;

/** What states and commands are called on the desk, for sentences and labels. */
public final class RequestWords {

    private RequestWords() {}

    public static String of(RequestState state) {
        return switch (state) {
            case RECORDED -> "已登记";
            case VERIFYING -> "待复述核实";
            case TRIAGED -> "已分类";
            case AWAITING_INSTRUCTION -> "待批示";
            case IN_PROGRESS -> "处理中";
            case HANDLED -> "已处理";
            case AWAITING_CALLBACK -> "待回访";
            case CLOSED -> "已关闭";
            case VOID -> "已作废";
        };
    }

    public static String of(RequestCommand command) {
        return switch (command) {
            case RequestCommand.Verify verify -> "复述核实";
            case RequestCommand.Triage triage -> "分类";
            case RequestCommand.FindUnreachable found -> "登记无法联系";
            case RequestCommand.Reassess reassess -> "重新定级";
            case RequestCommand.Answer answer -> "即时答复";
            case RequestCommand.Route route -> "转处理部门";
            case RequestCommand.AskInstruction ask -> "请示";
            case RequestCommand.Instruct instruct -> "批示";
            case RequestCommand.Reply reply -> "登记答复";
            case RequestCommand.Void mistaken -> "作废";
        };
    }
}
