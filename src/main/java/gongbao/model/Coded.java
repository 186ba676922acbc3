package gongbao.model;

/** A closed choice whose word in the JSON contract is its constant in lower case with hyphens: {@code AT_LEAST → at-least}. */
public interface Coded {

    String name();

    default String code() {
        char[] code = name().toCharArray();
        for (int i = 0; i < code.length; i++) {
            code[i] = code[i] == '_' ? '-' : Character.toLowerCase(code[i]);
        }
        return new String(code);
    }
}
