package gongbao.site;

import gongbao.model.ThingId;

/**
 * What a thing is called on the site, and where it stands.
 *
 * @param name as the pages call it
 * @param address from the root of the site, with the anchor of an entry that has no page of its own
 * @param mentions how many words of texts lead to it
 * @param note what tells a person from namesakes, the place of others; empty where nothing does
 */
public record ThingName(ThingId.Kind kind, String name, String address, int mentions, String note) {}
