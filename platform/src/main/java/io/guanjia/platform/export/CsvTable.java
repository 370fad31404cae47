package io.guanjia.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;

/** Comma-separated values in UTF-8, with the mark by which spreadsheets know it. */
final class CsvTable implements Table {

    private static final String MARK = "\uFEFF";

    private static final ObjectWriter TABLE =
            new CsvMapper().writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private final ZoneId zone;
    private final Writer text;
    private final SequenceWriter lines;

    CsvTable(OutputStream out, ZoneId zone) throws IOException {
        this.zone = zone;
        this.text = new OutputStreamWriter(out, UTF_8);
        text.write(MARK);
        this.lines = TABLE.writeValues(text);
    }

    @Override
    public void line(List<?> values) throws IOException {
        lines.write(values.stream().map(value -> Sheet.text(value, zone)).toList());
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    @Override
    public void end() throws IOException {
        lines.flush();
        text.flush();
    }
}
