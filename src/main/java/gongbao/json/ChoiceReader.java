package gongbao.json;

import gongbao.model.Coded;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a choice by its code. */
final class ChoiceReader implements ValueReader {

    private final Object[] constants;
    private final String[] codes;

    ChoiceReader(Class<?> type) {
        constants = type.getEnumConstants();
        codes = Stream.of(constants).map(ChoiceReader::code).toArray(String[]::new);
    }

    private static String code(Object constant) {
        return constant instanceof Coded choice
                ? choice.code()
                : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object read(JsonSource from) throws JsonFault {
        for (int i = 0; i < codes.length; i++) {
            if (from.takesName(codes[i])) {
                return constants[i];
            }
        }
        throw from.expected(codes);
    }
}
