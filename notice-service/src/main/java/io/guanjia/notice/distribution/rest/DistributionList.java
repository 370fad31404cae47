package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.LineOnFile;
import java.util.List;

/** The lines that one command planned or took down. */
public record DistributionList(List<LineView> lines) {

    static DistributionList of(List<LineOnFile> lines) {
        return new DistributionList(lines.stream().map(LineView::of).toList());
    }

    static DistributionList planned(List<DistributionLine> lines) {
        return new DistributionList(lines.stream()
                .map(line -> LineView.of(new LineOnFile(line, List.of())))
                .toList());
    }
}
