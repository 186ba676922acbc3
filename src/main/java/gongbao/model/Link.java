package gongbao.model;

/** A mention that means exactly one thing. */
public record Link(Mention mention, ThingId thing) {}
