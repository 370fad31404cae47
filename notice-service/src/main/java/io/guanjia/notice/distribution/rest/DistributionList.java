package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.LineOnFile;
import java.util.List;
import java.util.Optional;

/** The lines that one command planned. */
public record DistributionList(List<LineView> lines) {

    static DistributionList planned(List<DistributionLine> lines) {
        return new DistributionList(lines.stream()
                .map(line -> LineView.of(new LineOnFile(line, Optional.empty())))
                .toList());
    }
}
