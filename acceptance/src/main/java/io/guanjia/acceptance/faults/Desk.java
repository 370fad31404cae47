package io.guanjia.acceptance.faults;

import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.faults.Matter.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One member of staff with a few matters in hand; takes on a new one whenever one is closed. */
final class Desk implements Runnable {

    private static final int IN_HAND = 4;
    private static final long PAUSE_MILLIS = 250;

    private final String name;
    private final String office;
    private final SuiteClient client;
    private final Ledger ledger;
    private final Random random;
    private final List<Matter> inHand = new ArrayList<>();
    private int taken;
    private volatile boolean closing;
    private volatile boolean leaving;

    /** @param seed decides what comes to this desk */
    Desk(String name, String office, SuiteClient client, Ledger ledger, long seed) {
        this.name = name;
        this.office = office;
        this.client = client;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** Takes on nothing new, and ends when everything in hand is closed. */
    void close() {
        closing = true;
    }

    /** Ends with what is still in hand. */
    void leave() {
        leaving = true;
    }

    @Override
    public void run() {
        try {
            while (!leaving) {
                takeOn();
                if (inHand.isEmpty()) {
                    return;
                }
                if (!advanceEach()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
            inHand.forEach(matter -> ledger.anomaly("unit " + matter.unit() + " was not closed in time"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeOn() {
        while (!closing && inHand.size() < IN_HAND) {
            taken++;
            inHand.add(new Matter(client, ledger, office, name + "-" + taken, course()));
        }
    }

    private Course course() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Course.ANSWERED_AT_DESK;
            case 2 -> Course.REPAIRED_TWICE;
            default -> Course.REPAIRED;
        };
    }

    private boolean advanceEach() {
        boolean any = false;
        for (Matter matter : inHand) {
            any |= matter.advance();
        }
        inHand.removeIf(Matter::isOver);
        return any;
    }
}
