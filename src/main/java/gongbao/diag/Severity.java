package gongbao.diag;

/** How bad it is: an error fails its file, a warning fails a build only under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING
}
