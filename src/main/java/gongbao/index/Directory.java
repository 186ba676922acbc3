package gongbao.index;

/** What each of many files begins with. */
final class Directory {

    private final StringBuilder firsts = new StringBuilder();
    private int files;

    void add(String first) {
        firsts.append(first);
        files++;
    }

    int files() {
        return files;
    }

    String firsts() {
        return firsts.toString();
    }
}
