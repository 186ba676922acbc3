package gongbao.store;

/** The body of a text that lies in a file: its characters are read as they are asked for. */
final class StoredBody implements CharSequence {

    private final Region text;
    private final int length;

    StoredBody(Region text, int length) {
        this.text = text;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return text.unit(Layout.HEAD + index * Character.BYTES);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.words(start, end - start);
    }

    @Override
    public String toString() {
        return text.words(0, length);
    }
}
