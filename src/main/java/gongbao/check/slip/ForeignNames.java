package gongbao.check.slip;

/** Foreign names, whose characters say nothing but their sounds: 卡斯特罗. */
final class ForeignNames {

    private static final String SOUNDS = "阿埃艾奥巴拜贝比彼波伯布茨达丹德迪蒂丁杜多厄恩尔法菲费弗戈格古哈海赫亨霍基吉加贾杰卡凯坎科克肯库拉莱兰朗劳勒雷里利列丽林"
            + "琳卢鲁伦罗洛马迈曼梅门蒙米明莫默姆穆纳娜内尼涅努诺欧帕潘佩彭皮普奇恰乔琼若萨塞桑森沙舍什圣史斯苏索塔泰坦汤特提图托瓦万韦"
            + "维温文沃乌西希夏谢辛休雅亚扬耶叶伊因英约泽扎詹珍芝兹佐娅妮莎";

    /** So many of them side by side are a name. */
    private static final int LONG = 4;

    private ForeignNames() {}

    /** Whether the character there belongs to one. */
    static boolean holds(char[] text, int at) {
        int start = at;
        while (start > 0 && isSound(text[start - 1])) {
            start--;
        }
        int end = at;
        while (end < text.length && isSound(text[end])) {
            end++;
        }
        return end - start >= LONG;
    }

    private static boolean isSound(char c) {
        return SOUNDS.indexOf(c) >= 0;
    }
}
