package gongbao.run.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds apart. The system's own lock on a file, which ends with its process however that ends; where a disk
 * knows no locks, the number of the process in the file and whether it is still there.
 */
final class FolderLock implements AutoCloseable {

    static final String NAME = "lock";

    /** How a file is locked; null when another process has it. */
    interface Locks {
        @Nullable
        FileLock on(FileChannel file) throws IOException;
    }

    /** A place far behind the text, which Windows would let nobody read otherwise. */
    static final Locks OF_THE_SYSTEM = file -> file.tryLock(Long.MAX_VALUE - 1, 1, false);

    /** Of this program: the system keeps processes apart only, and forgets a lock when any channel to its file is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int LONGEST = 200;
    private static final int ATTEMPTS = 100;

    private final Path file;
    private final Holder self = Holder.self();
    private final List<FileChannel> channels = new ArrayList<>();

    private boolean locked;

    private FolderLock(Path file) {
        this.file = file;
    }

    /** Locks a folder, which is made if it is missing. */
    static FolderLock take(Path folder, Locks locks) throws IOException {
        FolderLock lock = new FolderLock(folder.resolve(NAME));
        if (!HELD.add(lock.file)) {
            throw new InUse(Long.toString(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            for (int attempt = 0; attempt < ATTEMPTS && !taken; attempt++) {
                taken = lock.take(locks);
            }
            if (taken) {
                return lock;
            }
            throw new InUse("?");
        } finally {
            if (!taken) {
                lock.giveUp();
            }
        }
    }

    /** Not when the file was deleted by a build that ended just now. */
    private boolean take(Locks locks) throws IOException {
        try {
            OwnFolder.make(Objects.requireNonNull(file.getParent()));
            FileChannel channel = open(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(channel, locks);
            locked = true;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self.toString().getBytes(StandardCharsets.UTF_8)), 0);
            // What lies there under this name may be another's by now. This channel too stays open: see HELD.
            if (text(open(StandardOpenOption.READ)).equals(self.toString())) {
                return true;
            }
        } catch (NoSuchFileException e) {
            // The folder went with it.
        }
        locked = false;
        closeChannels();
        return false;
    }

    /** A full disk takes the file but not the text: an empty file is not left behind. */
    private void giveUp() {
        try {
            if (locked && text(open(StandardOpenOption.READ)).isEmpty()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            // Another build is at work in it, or there is none.
        }
        release();
    }

    private FileChannel open(StandardOpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(how));
        options.add(LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = FileChannel.open(file, options);
        channels.add(channel);
        return channel;
    }

    private static void lock(FileChannel channel, Locks locks) throws IOException {
        boolean free;
        try {
            free = locks.on(channel) != null;
        } catch (OverlappingFileLockException e) {
            free = false; // by another copy of this program in the same process
        } catch (IOException e) {
            // No locks on this disk.
            free = Holder.parse(text(channel)).filter(Holder::isAlive).isEmpty();
        }
        if (!free) {
            throw new InUse(Holder.parse(text(channel))
                    .map(holder -> Long.toString(holder.process()))
                    .orElse("?"));
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        int length = Math.max(0, channel.read(bytes, 0));
        return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
    }

    /** The file goes before the lock does, so that whoever opens it later finds another one. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            // Another build has begun here, or the folder is kept for the next one.
        }
        release();
    }

    private void release() {
        closeChannels();
        HELD.remove(file);
    }

    private void closeChannels() {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                // It is of no use any more.
            }
        }
        channels.clear();
    }
}
