package io.guanjia.notice.notice;

/** 同意 or 不同意: there is no third conclusion, and a comment alone is none (S3-4.2.5.3). */
public enum ApprovalDecision {
    AGREE,
    DISAGREE
}
