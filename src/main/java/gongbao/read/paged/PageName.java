package gongbao.read.paged;

import java.util.Map;

/**
 * The name of a file that may be a page of a text.
 *
 * @param stem what stands before its number; the whole name where it has none
 * @param number −1 for none
 * @param extension with the dot
 */
record PageName(String stem, int number, String extension) {

    private static final int MOST_DIGITS = 3;
    private static final String CLOSING = "页)）]】";
    private static final String OPENING = "第(（[【_-－—. ";
    private static final String NUMERALS = "一二三四五六七八九十";

    /** 〔例〕x_2.html, x-2.html, 公报（2）.html, 公报第二页.html are 2 of {@code x} and {@code 公报}. */
    static PageName of(String file) {
        int dot = file.lastIndexOf('.');
        String base = dot < 0 ? file : file.substring(0, dot);
        String extension = dot < 0 ? "" : file.substring(dot);
        int end = base.length();
        while (end > 0 && CLOSING.indexOf(base.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(base.charAt(start - 1))) {
            start--;
        }
        int number = -1;
        if (start < end && end - start <= MOST_DIGITS) {
            number = Integer.parseInt(base.substring(start, end));
        } else if (start == end && end > 1 && end < base.length() && base.charAt(end - 2) == '第') {
            start--;
            number = NUMERALS.indexOf(base.charAt(start)) + 1;
        }
        if (number < 0 || number > Pager.MOST || start < end && number == 0 && end - start > 1) {
            return new PageName(base, -1, extension);
        }
        while (start > 0 && OPENING.indexOf(base.charAt(start - 1)) >= 0) {
            start--;
        }
        return new PageName(base.substring(0, start), number, extension);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The name without its ending. */
    static String base(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** Whether the files that a pager names are numbered as the pages are, from 0 or from 1: links to other texts are not. */
    static boolean areOfOne(Map<Integer, String> names) {
        String stem = null;
        int shift = 0;
        for (Map.Entry<Integer, String> named : names.entrySet()) {
            if (named.getKey() > 1) {
                PageName name = of(named.getValue());
                int by = named.getKey() - name.number();
                if (name.number() < 0
                        || by < 0
                        || by > 1
                        || stem != null && (by != shift || !stem.equals(name.stem()))) {
                    return false;
                }
                stem = name.stem();
                shift = by;
            }
        }
        String first = names.get(1);
        return stem == null || first == null || isFirst(first, stem);
    }

    private static boolean isFirst(String file, String stem) {
        PageName name = of(file);
        return base(file).equals(stem) || name.stem().equals(stem) && (name.number() == 0 || name.number() == 1);
    }
}
