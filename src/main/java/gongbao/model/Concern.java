package gongbao.model;

/** Why an editor should look at something before the site is published, the gravest first. */
public enum Concern implements Coded {
    /** Words that a text cannot be published with. */
    WORDING,
    /** Two things that are said cannot both be so. */
    CONTRADICTION,
    /** Words, or names, that can be read in two ways. */
    TWO_MEANINGS,
    /** What words mean is not known. */
    OPEN,
    /** Only this text says it, where the archive has others that could. */
    FIRST_SEEN,
    /** Only the office knows it. */
    SITE
}
