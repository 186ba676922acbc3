package gongbao.model;

import java.util.List;

/** Something that communiqués speak of, once, whoever speaks of it, with every mention that leads to it. */
public sealed interface Thing
        permits MeetingEntry, DocumentEntry, PersonEntry, TermEntry, TargetEntry, DirectiveEntry, PlaceEntry {

    ThingId id();

    /** All mentions that lead here, by communiqué and then in the order of the text. */
    List<Mention> mentions();
}
