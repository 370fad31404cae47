package io.guanjia.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkHeadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0\r\n\r\n",
                "000\r\n\r\n",
                "1\r\na\r\n0\r\n\r\n",
                "00000002\r\n\r\n\r\n0\r\n\r\n",
                "a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n",
                "1;a=b\r\na\r\n1; c=\"d é\"\t;e\r\na\r\n0;f\r\n\r\n",
                "1\r\na\r\n0\r\nTrailer: what the server looks at\r\n\r\n"
            })
    void pieces_as_they_should_be_are_sound_however_their_bytes_come(String body) {
        assertThat(isSoundAtOnce(body)).isTrue();
        assertThat(isSoundByteByByte(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                ";a\r\n",
                "g\r\n",
                " 1\r\na\r\n",
                "1 \r\na\r\n",
                "1 zz\r\na\r\n",
                "1 ;a\r\na\r\n",
                "1\na\r\n",
                "1\r\r\n",
                "1\rx\na\r\n",
                "1;\rx\r\na\r\n",
                "1;a\nb\r\na\r\n",
                "1;\u0000\r\na\r\n",
                "1;\u007f\r\na\r\n",
                "1\r\naX\r\n",
                "1\r\na\n0\r\n\r\n",
                "1\r\na0\r\n\r\n",
                "000000001\r\na\r\n",
                "10000000000000001\r\na\r\n",
                "100000000000000061\r\na\r\n",
                "1\r\na\r\n1 \r\na\r\n0\r\n\r\n",
                "0 \r\n\r\n"
            })
    void anything_else_that_the_server_might_read_over_is_not(String body) {
        assertThat(isSoundAtOnce(body)).isFalse();
        assertThat(isSoundByteByByte(body)).isFalse();
    }

    private static boolean isSoundAtOnce(String body) {
        ByteBuf bytes = Unpooled.copiedBuffer(body, ISO_8859_1);
        bytes.readerIndex(bytes.writerIndex());
        return new ChunkHeads().areSound(bytes, 0);
    }

    private static boolean isSoundByteByByte(String body) {
        ByteBuf bytes = Unpooled.copiedBuffer(body, ISO_8859_1);
        ChunkHeads heads = new ChunkHeads();
        boolean sound = true;
        while (sound && bytes.isReadable()) {
            bytes.skipBytes(1);
            sound = heads.areSound(bytes, bytes.readerIndex() - 1);
        }
        return sound;
    }
}
