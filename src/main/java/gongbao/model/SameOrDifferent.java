package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says of things of an archive: that several are one, or that one is several. Each is named by words of its own and
 * of its place: {@code 某县 李某某 县长}.
 *
 * @param said which, and where that was written
 * @param column its column there, from 1
 * @param excerpt the line; null where it is not known
 */
public record SameOrDifferent(
        Correction said, int column, @Nullable String excerpt) {}
