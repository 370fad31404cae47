package io.guanjia.notice.distribution;

import java.util.Optional;

/** A line with its row in the register, once it has one. */
public record LineOnFile(DistributionLine line, Optional<RegisterEntry> entry) {}
