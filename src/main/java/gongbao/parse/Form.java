package gongbao.parse;

/** One form that a figure or a time takes in a text: the words by which it is known, and the characters it may begin with. */
interface Form {

    /** Holds a sample of the form, and one near to it that is none. */
    Cue cue();

    /** Each character that the form may begin with; its pattern is tried at no other. */
    String first();
}
