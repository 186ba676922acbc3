package gongbao.parse;

import java.util.List;

/** Numbers of pages as they are told: 〔例〕2、4–6. */
final class PageNumbers {

    private PageNumbers() {}

    static String of(List<Integer> numbers) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int from = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            told.append(told.isEmpty() ? "" : "、").append(numbers.get(from));
            if (i > from) {
                told.append('–').append(numbers.get(i));
            }
        }
        return told.toString();
    }
}
