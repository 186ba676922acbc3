package gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatIsWrittenAsLongAsItIsOpen() throws IOException {
        try (FileChannel one = TemporaryFile.open(folder, ".store");
                FileChannel other = TemporaryFile.open(folder, ".store")) {
            one.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
            other.write(ByteBuffer.wrap(new byte[] {4}), 0);
            ByteBuffer read = ByteBuffer.allocate(3);
            one.read(read, 0);
            assertThat(read.array()).containsExactly(1, 2, 3);
            assertThat(one.map(FileChannel.MapMode.READ_ONLY, 0, 3).get(2)).isEqualTo((byte) 3);
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Whoever kills the program leaves nothing of it. */
    @Test
    void hasNoNameWhereTheSystemAllowsThat() throws IOException {
        assumeTrue(File.separatorChar == '/');
        try (FileChannel file = TemporaryFile.open(folder, ".store")) {
            file.write(ByteBuffer.wrap(new byte[] {1}), 0);
            assertThat(folder).isEmptyDirectory();
        }
    }
}
