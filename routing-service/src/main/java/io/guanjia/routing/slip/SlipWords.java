package io.guanjia.routing.slip;

/** What states and commands are called on the desk, for sentences and labels. */
public final class SlipWords {

    private SlipWords() {}

    public static String of(SlipState state) {
        return switch (state) {
            case SlipState.Issued() -> "待签收";
            case SlipState.Acknowledged() -> "已签收";
            case SlipState.InHandling() -> "处理中";
            case SlipState.Reported(var result, var repairs) -> "已反馈";
            case SlipState.Confirmed(var result, var repairs) -> "已确认";
            case SlipState.Rejected(var reason) -> "已退回";
            case SlipState.Withdrawn(var reason) -> "已撤回";
        };
    }

    public static String of(SlipCommand command) {
        return switch (command) {
            case SlipCommand.Acknowledge() -> "签收";
            case SlipCommand.Reject(var reason) -> "退回";
            case SlipCommand.StartHandling() -> "开始处理";
            case SlipCommand.Report(var result, var repairs) -> "反馈结果";
            case SlipCommand.Confirm() -> "确认";
            case SlipCommand.Return(var reason) -> "发回重办";
            case SlipCommand.Withdraw(var reason) -> "撤回";
            case SlipCommand.HandOver _ -> "移交";
            case SlipCommand.EndWithRequest(var reason) -> "随登记作废";
        };
    }
}
