package gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void laysOutAsTheLibraryDoes(String indent) throws IOException {
        StringWriter expected = new StringWriter();
        JsonWriter gson = new JsonWriter(expected);
        gson.setIndent(indent);
        gson.beginObject()
                .name("a")
                .beginArray()
                .value("公报")
                .value("一")
                .beginArray()
                .endArray();
        gson.beginObject().name("b").value(1).name("c").nullValue().endObject().endArray();
        gson.name("d").beginObject().endObject().name("e").value(true).endObject();
        StringBuilder written = new StringBuilder();
        JsonOut json = new JsonOut(written, indent);
        json.beginObject();
        json.name("a").beginArray();
        json.value("公报");
        json.value("一");
        json.beginArray();
        json.endArray();
        json.beginObject();
        json.name("b").plain("1");
        json.name("c").value(null);
        json.endObject();
        json.endArray();
        json.name("d").beginObject();
        json.endObject();
        json.name("e").plain("true");
        json.endObject();
        json.end();
        assertThat(written).hasToString(expected.toString());
    }

    @Test
    void escapesEachCharacterAsTheLibraryDoesOrByItsNumberWhereItIsHidden() throws IOException {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "会" + (char) c + "议";
            StringWriter library = new StringWriter();
            new JsonWriter(library).value(text);
            int type = Character.getType((char) c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            String expected = hidden && library.toString().length() == 5
                    ? "\"会" + String.format("\\u%04x", c) + "议\""
                    : library.toString();
            assertThat(written(text)).isEqualTo(expected);
        }
    }

    @Test
    void keepsPairsWholeAndTextsLongerThanAPortion() throws IOException {
        String text = ("高举旗帜\n" + "𠮷" + "\"引\"").repeat(3000);
        assertThat(written(text)).contains("𠮷");
        assertThat(JsonParser.parseString(written(text)).getAsString()).isEqualTo(text);
        assertThat(written("𠮷".substring(1) + "𠮷".substring(0, 1))).isEqualTo("\"\\udfb7\\ud842\"");
    }

    private static String written(String text) throws IOException {
        StringBuilder written = new StringBuilder();
        JsonOut json = new JsonOut(written, "");
        json.value(text);
        json.end();
        return written.toString();
    }
}
