"""Makes Hugo's content of what `gen parse` prints: JSON Lines on standard input, a page for each into the folder."""

import json
import os
import sys

LONGEST_NAME = 60  # Hugo makes a folder of each: a name takes three bytes a character there


def topic_words(file):
    """Topic by word, of lexicon/topics.tsv: those words that say what a sentence is about."""
    rows = (line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8") if not line.startswith("#"))
    return {row[0]: row[1] for row in rows if len(row) > 2 and row[2] == "strong"}


def names(values):
    return list(dict.fromkeys(value[:LONGEST_NAME] for value in values if value))


def front_matter(text, words):
    meeting = text["meeting"] or {}
    day = meeting.get("startDate") or meeting.get("adoptedOn") or "2000-01-01"
    asked = "".join(directive["text"] for directive in text["directives"])
    return {
        "title": text["title"],
        "date": day,
        "places": names([meeting.get("jurisdiction")]),
        "years": [day[:4]],
        "bodies": names([meeting.get("body")]),
        "terms": names(term["text"] for term in text["terms"]),
        "indicators": names(target["indicator"] for target in text["targets"]),
        "topics": sorted({topic for word, topic in words.items() if word in asked}),
        "documents": names(document["title"] for document in text["documents"] if not document["aliasOf"]),
        "people": names(person["name"] for person in text["people"]),
        "targets": [{key: target[key] for key in ("indicator", "value", "unit", "year")} for target in text["targets"]],
    }


def markdown(text):
    for section in text["sections"]:
        if section["heading"]:
            yield "#" * (1 + (section["level"] or 1)) + " " + section["heading"]
        for paragraph in section["paragraphs"]:
            yield paragraph["text"]


def main(folder, topics):
    words = topic_words(topics)
    os.makedirs(folder)
    for line in sys.stdin:
        text = json.loads(line)
        with open(os.path.join(folder, text["id"] + ".md"), "w", encoding="utf-8") as page:
            json.dump(front_matter(text, words), page, ensure_ascii=False, indent=1)
            page.write("\n\n" + "\n\n".join(markdown(text)) + "\n")


main(*sys.argv[1:])
