package gongbao.fix;

import gongbao.model.Correction;

/**
 * Which things of an archive are the same, or different.
 *
 * @param said as the JSON says it
 * @param at its place
 */
public record Likeness(Correction said, At at) {}
