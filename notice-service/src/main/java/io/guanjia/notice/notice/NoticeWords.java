package io.guanjia.notice.notice;

/** What states and commands are called on the desk, for sentences and labels. */
public final class NoticeWords {

    private NoticeWords() {}

    public static String of(NoticeState state) {
        return switch (state) {
            case NoticeState.Draft _ -> "拟稿";
            case NoticeState.Registered _ -> "已登记";
            case NoticeState.Submitted _ -> "待主任批复";
            case NoticeState.DirectorApproved _ -> "主任已同意";
            case NoticeState.ChiefApproved _ -> "总主任已同意";
            case NoticeState.Released _ -> "已发布";
            case NoticeState.Expired _ -> "已到期";
            case NoticeState.Withdrawn _ -> "已撤回";
            case NoticeState.Dropped _ -> "已作废";
        };
    }

    public static String of(NoticeCommand command) {
        return switch (command) {
            case NoticeCommand.Edit _ -> "修改";
            case NoticeCommand.Submit _ -> "提交审批";
            case NoticeCommand.DecideAsDirector _ -> "主任批复";
            case NoticeCommand.DecideAsChief _ -> "总主任批复";
            case NoticeCommand.Recall _ -> "取回修改";
            case NoticeCommand.Drop _ -> "作废";
            case NoticeCommand.Release _ -> "发布";
            case NoticeCommand.Withdraw _ -> "撤回";
        };
    }
}
