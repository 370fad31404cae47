package io.guanjia.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet: its titles stay in sight, times are times, and what people wrote is text whatever it begins with. */
final class XlsxTable implements Table {

    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final double WIDTH = 18;

    private final ZoneId zone;
    private final Workbook book;
    private final Worksheet sheet;
    private int written;

    XlsxTable(OutputStream out, Sheet<?> shape, ZoneId zone) {
        this.zone = zone;
        this.book = new Workbook(out, "Guanjia", "1.0");
        this.sheet = book.newWorksheet(shape.name());
        for (int column = 0; column < shape.columns().size(); column++) {
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void line(List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        written++;
    }

    /** Texts stand in their cells: what cells share is kept until the end, and that may be all that was ever written. */
    private void put(int column, Object value) {
        switch (value) {
            case null -> {}
            case Instant at -> {
                sheet.value(written, column, at.atZone(zone).toLocalDateTime());
                sheet.style(written, column).format(TIME).set();
            }
            case Number number -> sheet.value(written, column, number);
            case Boolean yes -> sheet.inlineString(written, column, Sheet.yesOrNo(yes));
            default -> sheet.inlineString(written, column, value.toString());
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }
}
