# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is wrong with a timeline in JSON: keys, types, offsets, ids, dates."""
import re

REGIONS = set("title kicker byline dateline published heading body caption quote-box related navigation advert comment "
              "comment-form about-author legal".split())
CLASSES = set("OCCURRENCE STATE REPORTING I_ACTION I_STATE ASPECTUAL PERCEPTION".split())
PRECISIONS = set("second minute hour part-of-day day weekend week month season quarter half-year year decade century "
                 "era".split())
RELATIONS = set("on around before after between from-to".split())
BASES = set("explicit relative inherited published".split())
STATUSES = set("happened ongoing planned cancelled denied feared alleged conditional".split())
QUANTITIES = set("killed wounded detained displaced money distance other".split())
MOMENT = re.compile(r"-?\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?")

NUMBER = (int, float)
TEXT = (str,)
TEXT_OR_NULL = (str, type(None))
KEYS = {
    "timeline": {"dateline": (int,), "articles": (list,), "events": (list,), "stories": (list,)},
    "article": {"id": TEXT, "path": TEXT, "title": TEXT, "byline": TEXT_OR_NULL, "outlet": TEXT_OR_NULL,
                "url": TEXT_OR_NULL, "language": TEXT, "text": TEXT, "regions": (list,), "main_event": TEXT_OR_NULL,
                "published": (dict,)},
    "published": {"value": TEXT_OR_NULL, "earliest": TEXT_OR_NULL, "latest": TEXT_OR_NULL, "basis": TEXT,
                  "evidence": (list,)},
    "event": {"id": TEXT, "article": TEXT, "sentence": (dict,), "trigger": (dict,), "headline": TEXT, "class": TEXT,
              "on_timeline": (bool,), "kind": TEXT, "date": (dict,), "participants": (list,),
              "place": (dict, type(None)), "quantities": (list,), "status": TEXT, "said_by": (list,),
              "confidence": NUMBER, "chance": NUMBER},
    "date": {"value": TEXT_OR_NULL, "earliest": TEXT_OR_NULL, "latest": TEXT_OR_NULL, "precision": TEXT_OR_NULL,
             "relation": TEXT_OR_NULL, "duration": TEXT_OR_NULL, "basis": TEXT_OR_NULL,
             "expression": (dict, type(None)), "anchor": (dict, type(None)), "rule": TEXT_OR_NULL,
             "explanation": TEXT_OR_NULL},
    "story": {"id": TEXT, "events": (list,), "headline": TEXT, "date": (dict,), "salience": NUMBER, "outlets": (int,),
              "conflicts": (list,)},
}


class Checker:
    def __init__(self):
        self.faults = []

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def keys(self, where, kind, value):
        wanted = KEYS[kind]
        for key, types in wanted.items():
            if key not in value:
                self.fault(where, f"no {key}")
            elif not isinstance(value[key], types) or (isinstance(value[key], bool) and bool not in types):
                self.fault(where, f"{key} is {value[key]!r}")
        if list(value) != list(wanted):
            self.fault(where, f"keys in this order: {list(value)}")
        return all(key in value for key in wanted)

    def cited(self, where, text, stretch, empty_allowed=False):
        """The words at an object's begin and end."""
        begin, end = stretch.get("begin"), stretch.get("end")
        if not (isinstance(begin, int) and isinstance(end, int) and 0 <= begin <= end <= len(text)):
            self.fault(where, f"outside the text: {stretch}")
            return ""
        if begin == end and not empty_allowed:
            self.fault(where, "empty")
        if "text" in stretch and text[begin:end] != stretch["text"]:
            self.fault(where, f"cites {stretch['text']!r}, there stands {text[begin:end]!r}")
        return text[begin:end]

    def among(self, where, value, allowed):
        if value not in allowed:
            self.fault(where, f"unknown value {value!r}")

    def interval(self, where, value):
        ends = [value.get("earliest"), value.get("latest")]
        for end in ends:
            if end is not None and not MOMENT.fullmatch(end):
                self.fault(where, f"malformed moment {end!r}")
        if None not in ends and not ends[0].startswith("-") and not ends[0] <= ends[1]:
            self.fault(where, f"ends before it begins: {ends}")

    def article(self, article):
        where = article.get("id", "article")
        self.keys(where, "article", article)
        last = 0
        for region in article["regions"]:
            self.cited(where + " region", article["text"], region)
            self.among(where + " region", region.get("kind"), REGIONS)
            if region["begin"] < last:
                self.fault(where, "regions overlap or are out of order")
            last = region["end"]
        self.keys(where, "published", article["published"])
        self.among(where, article["published"]["basis"], {"given", "stated", "inferred", "unknown"})
        self.interval(where, article["published"])
        for evidence in article["published"]["evidence"]:
            self.cited(where + " evidence", article["text"], evidence, empty_allowed=True)
            if not evidence.get("why"):
                self.fault(where, "evidence without a reason")
        if "\r" in article["text"]:
            self.fault(where, "a carriage return in the text")

    def date(self, where, text, date):
        if not self.keys(where, "date", date):
            return
        self.interval(where, date)
        value = date["value"]
        if value is None:
            for key in ("earliest", "latest", "precision", "relation", "basis", "expression", "rule", "explanation"):
                if date[key] is not None:
                    self.fault(where, f"undated, but {key} is {date[key]!r}")
            return
        if "X" in value or value.endswith("_REF") or value.startswith("P"):
            self.fault(where, f"not a date on the calendar: {value}")
        self.among(where, date["precision"], PRECISIONS)
        self.among(where, date["relation"], RELATIONS)
        self.among(where, date["basis"], BASES)
        if date["earliest"] is None and date["latest"] is None:
            self.fault(where, "a value without an interval")
        if (date["basis"] in ("explicit", "relative")) != (date["expression"] is not None):
            self.fault(where, f"basis {date['basis']} with expression {date['expression']}")
        if not date["explanation"]:
            self.fault(where, "no explanation")
        for key in ("expression", "anchor"):
            if date[key] is not None:
                self.cited(f"{where} {key}", text, date[key])

    def event(self, event, articles):
        where = event.get("id", "event")
        self.keys(where, "event", event)
        article = articles.get(event["article"])
        if article is None:
            self.fault(where, f"no article {event['article']}")
            return
        text = article["text"]
        sentence = self.cited(where + " sentence", text, event["sentence"])
        if not sentence.strip():
            self.fault(where, "a sentence without words")
        self.cited(where + " trigger", text, event["trigger"])
        if not (event["sentence"]["begin"] <= event["trigger"]["begin"]
                and event["trigger"]["end"] <= event["sentence"]["end"]):
            self.fault(where, "the trigger is outside the sentence")
        if not 0 < len(event["headline"]) <= 90:
            self.fault(where, f"headline of {len(event['headline'])} characters")
        self.among(where, event["class"], CLASSES)
        self.among(where, event["status"], STATUSES)
        self.date(where, text, event["date"])
        for participant in event["participants"]:
            self.among(where, participant.get("role"), {"agent", "patient", "other"})
            self.cited(where + " participant", text, participant)
        if event["place"] is not None:
            self.cited(where + " place", text, event["place"])
            if "region" not in event["place"]:
                self.fault(where, "a place without its region")
        for quantity in event["quantities"]:
            self.among(where, quantity.get("kind"), QUANTITIES)
            self.cited(where + " quantity", text, quantity)
            if quantity["min"] is None and quantity["max"] is None:
                self.fault(where, "a quantity of nothing")
        for source in event["said_by"]:
            self.cited(where + " said_by", text, source)
        if not 0 <= event["confidence"] <= 1:
            self.fault(where, f"confidence {event['confidence']}")

    def story(self, story, events, articles):
        where = story.get("id", "story")
        self.keys(where, "story", story)
        if not story["events"] or any(e not in events for e in story["events"]):
            self.fault(where, f"events {story['events']}")
            return
        first = events[story["events"][0]]
        self.date(where, articles[first["article"]]["text"], story["date"])
        if not 0 <= story["salience"] <= 1:
            self.fault(where, f"salience {story['salience']}")

    def timeline(self, timeline):
        self.keys("timeline", "timeline", timeline)
        articles = {a["id"]: a for a in timeline["articles"]}
        events = {e["id"]: e for e in timeline["events"]}
        if len(articles) != len(timeline["articles"]) or len(events) != len(timeline["events"]):
            self.fault("timeline", "an id stands for two things")
        for article in timeline["articles"]:
            self.article(article)
            main = article["main_event"]
            if main is not None and events.get(main, {}).get("article") != article["id"]:
                self.fault(article["id"], f"main event {main} is not its own")
        for event in timeline["events"]:
            self.event(event, articles)
        for story in timeline["stories"]:
            self.story(story, events, articles)
        told = sorted(e for story in timeline["stories"] for e in story["events"])
        if told != sorted(e["id"] for e in timeline["events"] if e["on_timeline"]):
            self.fault("timeline", "the stories do not tell each event on the timeline once")


def faults_of(timeline):
    checker = Checker()
    checker.timeline(timeline)
    return checker.faults
