package io.guanjia.platform.attachment;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue that attachments add, whatever they hang on. */
public enum AttachmentProblem implements ProblemType {
    ATTACHMENT_WITHDRAWN(
            409, "该附件已经作废，请重新查看附件列表。", "This attachment has been withdrawn: look at the list of attachments again."),
    TOO_MANY_ATTACHMENTS(
            409,
            "已有 {most} 个附件，不能再加。请把多页合并为一个 PDF，或先作废不需要的附件。",
            "There are {most} attachments, which is the most: put pages together in one PDF, or withdraw what is not needed."),
    ATTACHMENT_LENGTH_MISSING(
            411,
            "上传文件时须先说明长度（Content-Length），不能分块传送。",
            "Say how long the file is (Content-Length): it is not taken in chunks of unknown number."),
    ATTACHMENT_TYPE_NOT_TAKEN(
            415,
            "只接受 JPEG 照片、PNG 图片和 PDF 文件。类型按文件内容辨认，改扩展名无效；请另存为其中一种再上传。",
            "JPEG, PNG and PDF are taken. The content says what a file is, not its name: save it as one of these first."),
    ATTACHMENT_EMPTY(422, "文件是空的，请重新选择。", "The file is empty: choose another."),
    ATTACHMENT_BROKEN(
            422,
            "文件不完整或已损坏，不是可以打开的 {type}。请重新拍照或扫描后再上传。",
            "The file is broken off or damaged and is no {type} that opens: take or scan it again.");

    private final ProblemText text;

    AttachmentProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
