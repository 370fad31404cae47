package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What would be refused now of the commands on a notice's distribution, whatever their bodies may say. */
public final class PossibleActions {

    private PossibleActions() {}

    /** Planning lines. */
    public static Optional<Problem> objectionToPlanning(Notice notice) {
        return DistributionRules.onlyAReleasedNoticeGoesOut(notice).map(LineRefusal::problem);
    }

    /** Telling what became of a line. */
    public static Optional<Problem> objectionToSettling(DistributionLine line, Notice notice) {
        return line.objectionToAnything(notice).map(LineRefusal::problem);
    }

    /** Taking down whatever hangs. */
    public static Optional<Problem> objectionToTakingDown(Notice notice, List<LineOnFile> lines) {
        List<DistributionLine> hanging = lines.stream()
                .map(LineOnFile::line)
                .filter(line -> line.state() instanceof LineState.Hanging)
                .toList();
        return DistributionRules.takenDownAtItsEnd(notice, hanging).map(LineRefusal::problem);
    }
}
