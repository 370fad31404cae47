package io.guanjia.notice.distribution;

import java.util.List;

/** A line with its rows in the register, one for each attempt, oldest first. */
public record LineOnFile(DistributionLine line, List<RegisterEntry> attempts) {}
