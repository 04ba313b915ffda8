#!/usr/bin/env python3
# SPDX-FileCopyrightText: The project authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files beside it anew, by the tools that people use: LibreOffice, wget, qpdf, zip, tar, zstd, and Python's
own mail library. Run by hand where a format is added; what it made is kept in the project, so that the tests need none
of these tools. Only files that are missing are made.

    python3 tests/corpus/formats/make_fixtures.py
"""
import email.message
import email.policy
import functools
import gzip
import http.server
import io
import json
import mailbox
import os
import pathlib
import subprocess
import tarfile
import tempfile
import threading
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
os.environ["TZ"] = "UTC"

TITLE = "Weir above Orrin breaks after a week of rain"
AUTHOR = "Ines Varga"
PARAGRAPHS = [
    "The weir above the town of Orrin broke shortly before dawn on Monday, and the water that it had held back ran "
    "through the lower streets within a quarter of an hour, the fire brigade said.",
    "Two men who had been asleep in a boathouse below the dam drowned. Eleven people were brought to the hospital in "
    "Port Selwyn, three of them with broken bones, and some four hundred spent the night in the school.",
    "The keeper of the weir, Tom Hale, had warned the council on Friday that the eastern gate no longer closed. \u201cI told "
    "them that it would not hold another week of rain,\u201d he said in front of the town hall, where the flag hung at "
    "half mast.",
    "The council opened an inquiry on Tuesday. Its chair, Marta Lindqvist, promised a well-known engineer from abroad would "
    "look at every gate between Orrin and the sea before the autumn.",
    "The mill, the oldest building in the valley, lost its wheel and two of its walls. Its owners said that they "
    "would rebuild it, but not before the river has a new bed and the weir has a new keeper's house.",
    "Trains between Port Selwyn and the valley will not run until the bridge at the ford has been examined. The railway "
    "put on buses, which needed two hours for what a train does in twenty minutes.",
]
DAY = "2019-06-04T09:30:00"
PORT = 18719  # of the site that is crawled; it stands in the addresses


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def page(title=TITLE, head="", lead=""):
    body = "".join(f"<p>{escaped(p)}</p>\n" for p in PARAGRAPHS)
    return (f"{lead}<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} - Selwyn Courier</title>\n"
            f"<meta name=\"author\" content=\"{AUTHOR}\">\n<meta property=\"article:published_time\" content=\"{DAY}Z\">{head}"
            f"</head>\n<body><nav><a href=\"/\">Home</a> <a href=\"/sport\">Sport</a></nav>\n<article><h1>{title}</h1>\n{body}"
            "</article><footer>Terms of use</footer></body></html>\n")


def text():
    return f"{TITLE}\nBy {AUTHOR}\nPublished on: Tuesday, 4 June 2019\n\n" + "\n\n".join(PARAGRAPHS) + "\n"


def broken_softly(text):
    """Soft hyphens where a narrow column may break a word."""
    for whole, parted in (("brigade", "bri\u00adgade"), ("hospital", "hos\u00adpital"), ("shortly", "short\u00adly"),
                          ("keeper", "kee\u00adper"), ("council", "coun\u00adcil"), ("building", "buil\u00adding"),
                          ("engineer", "en\u00adgineer"), ("examined", "exa\u00admined"), ("streets", "stre\u00adets"),
                          ("minutes", "mi\u00adnutes"), ("quarter", "quar\u00adter"), ("drowned", "drow\u00adned"),
                          ("autumn", "au\u00adtumn"), ("railway", "rail\u00adway"), ("boathouse", "boat\u00adhouse")):
        text = text.replace(whole, parted)
    return text


def flat_office(columns=1, repeat=1):
    """A document in LibreOffice's flat XML: a running title and page numbers, a headline, a writer's line, columns."""
    paragraphs = [broken_softly(p) if columns > 1 else p for p in PARAGRAPHS]
    body = "".join(f'<text:p text:style-name="Body">{escaped(p)}</text:p>' for p in paragraphs)
    for i in range(1, repeat):
        body += '<text:h text:style-name="Heading_20_2" text:outline-level="2">The waters fall</text:h>' if i == 1 else ""
        body += "".join(f'<text:p text:style-name="Body">{escaped(p)}</text:p>' for p in paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{TITLE}</dc:title><meta:initial-creator>{AUTHOR}</meta:initial-creator><dc:creator>{AUTHOR}</dc:creator>
<meta:creation-date>{DAY}</meta:creation-date></office:meta>
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"
 fo:text-align="justify"/><style:text-properties fo:font-size="10pt" fo:language="en" fo:country="GB"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/>
<style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"><style:paragraph-properties
 fo:margin-top="0.4cm"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="layout"><style:page-layout-properties fo:page-width="15cm" fo:page-height="16cm" fo:margin="1.5cm"/>
<style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="columns" style:family="section"><style:section-properties><style:columns fo:column-count="{columns}"
 fo:column-gap="0.6cm"/></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="layout">
<style:header><text:p>The Selwyn Courier, valley edition</text:p></style:header>
<style:footer><text:p>Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">{TITLE}</text:p>
<text:p text:style-name="Body">By {AUTHOR}</text:p>
<text:section text:style-name="columns" text:name="story">{body}</text:section>
</office:text></office:body></office:document>
"""


def convert(source, target, filter_name=None):
    with tempfile.TemporaryDirectory() as folder:
        fodt = pathlib.Path(folder) / "in.fodt"
        fodt.write_text(source, encoding="utf-8")
        kind = target.suffix[1:]
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        filter_name or kind, "--outdir", folder, str(fodt)], check=True, capture_output=True)
        target.write_bytes((pathlib.Path(folder) / f"in.{kind}").read_bytes())


def letter(html=None, plain=None, subject=TITLE):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"] = f"{AUTHOR} <ines@example.org>"
    message["To"] = "desk@example.org"
    message["Subject"] = subject
    message["Date"] = "Tue, 04 Jun 2019 09:30:00 +0200"
    message["Message-ID"] = "<weir@example.org>"
    if plain:
        message.set_content(plain)
    if html:
        (message.add_alternative if plain else message.set_content)(html, subtype="html")
    return message


def saved_as_mhtml():
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://www.example.org/news/weir.html"
    message["Subject"] = TITLE
    message["Date"] = "Thu, 6 Jun 2019 20:00:00 -0000"
    message.set_content(page().replace("charset=\"utf-8\"", ""), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG\r\n\x1a\n" + bytes(20), maintype="image", subtype="png", cid="<a@example.org>")
    return message.as_bytes()


def make_mailbox(path):
    box = mailbox.mbox(path)
    for subject in (TITLE, "Gr\u00fc\u00dfe aus Orr\u00edn", "From the valley"):
        message = mailbox.mboxMessage(letter(plain="\n\n".join(PARAGRAPHS[:3]) + "\n\nFrom here on the road is closed.\n",
                                             subject=subject).as_bytes(policy=email.policy.default))
        message.set_from("ines@example.org", time.gmtime(1559640600))
        box.add(message)
    box.close()


def rss():
    items = "".join(
        f"<item><title>{TITLE}, part {i}</title><link>https://www.example.org/{i}</link><dc:creator>{AUTHOR}</dc:creator>"
        f"<pubDate>Tue, 04 Jun 2019 0{i}:30:00 +0000</pubDate><description>{escaped(escaped(PARAGRAPHS[0]))}</description>"
        f"<content:encoded><![CDATA[{''.join('<p>' + escaped(p) + '</p>' for p in PARAGRAPHS)}]]></content:encoded></item>\n"
        for i in (1, 2))
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
            f"<channel><title>Selwyn Courier</title><link>https://www.example.org/</link>\n{items}</channel></rss>\n")


def atom():
    body = escaped("".join("<p>" + escaped(p) + "</p>" for p in PARAGRAPHS))
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Selwyn Courier</title>"
            f"<id>urn:courier</id><updated>{DAY}Z</updated>\n<entry><title>{TITLE}</title><id>urn:weir</id>"
            f"<author><name>{AUTHOR}</name></author><link href=\"https://www.example.org/weir\"/><published>{DAY}Z</published>"
            f"<updated>2019-06-05T08:00:00Z</updated><content type=\"html\">{body}</content></entry></feed>\n")


def json_lines():
    lines = [{"url": "https://www.example.org/weir", "title": TITLE, "author": [AUTHOR], "published": DAY + "Z",
              "source": {"name": "Selwyn Courier"}, "text": "\n\n".join(PARAGRAPHS)},
             {"id": 17, "headline": TITLE, "byline": AUTHOR, "datePublished": 1559640600, "articleBody": PARAGRAPHS},
             {"headline": TITLE, "maintext": "<p>" + "</p><p>".join(PARAGRAPHS) + "</p>", "pubDate": "Tue, 4 Jun 2019 09:30:00 GMT"}]
    return lines


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def crawl(target):
    """What wget keeps of a small site: two pages, a picture and an answer that there is no such page."""
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        site.mkdir()
        (site / "weir.html").write_text(page(), encoding="utf-8")
        (site / "mill.html").write_bytes(page("Caf\u00e9 at the mill lost its terrace").replace("utf-8", "windows-1252").encode("cp1252"))
        (site / "dot.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
        server = http.server.ThreadingHTTPServer(("localhost", PORT), functools.partial(Quiet, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://localhost:{PORT}/"
        packed = target.suffix == ".gz"
        subprocess.run(["wget", "-q", f"--warc-file={folder}/out", "--no-warc-digests", "-P", folder, *([] if packed else ["--no-warc-compression"]),
                        *(base + name for name in ("weir.html", "mill.html", "dot.png", "gone.html", "weir.html"))], check=False)
        server.shutdown()
        server.server_close()
        data = (pathlib.Path(folder) / ("out.warc.gz" if packed else "out.warc")).read_bytes()
        target.write_bytes(data)


def zipped(members, **options):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2019, 6, 4, 9, 30, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tarred(members):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            info.mtime = 1559640600
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def by_tool(command, content, name):
    """What `command` makes of a file of `content` called `name`; {} is the folder that it may write `out` to."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / name).write_bytes(content)
        subprocess.run([part.replace("{}", folder) for part in command], check=True, capture_output=True, cwd=folder)
        return next(path for path in pathlib.Path(folder).iterdir() if path.name.startswith("out")).read_bytes()


def members():
    return {"news/weir.html": page().encode(), "news/weir.txt": text().encode(), "news/pix/dot.png": b"\x89PNG\r\n\x1a\n",
            "news/weir_files/frame.html": b"<html><body><p>An advertisement.</p></body></html>",
            "../outside.txt": text().encode(), "news/Caf\u00e9.txt": text().encode()}


def nested(levels):
    content, name = text().encode(), "weir.txt"
    for level in range(levels):
        content, name = zipped({name: content}), f"level{level + 1}.zip"
    return content


FIXTURES = {
    "one_column.pdf": lambda path: convert(flat_office(repeat=3), path),
    "two_columns.pdf": lambda path: convert(flat_office(columns=2, repeat=3), path),
    "weir.docx": lambda path: convert(flat_office(repeat=2), path),
    "weir.odt": lambda path: convert(flat_office(repeat=2), path),
    "locked.pdf": lambda path: path.write_bytes(by_tool(
        ["qpdf", "--encrypt", "secret", "secret", "256", "--", "in.pdf", "out.pdf"], (HERE / "one_column.pdf").read_bytes(), "in.pdf")),
    "cut.pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + (HERE / "one_column.pdf").read_bytes()[2000:2600]),
    "plain.eml": lambda path: path.write_bytes(letter(plain="\n\n".join(PARAGRAPHS)).as_bytes()),
    "newsletter.eml": lambda path: path.write_bytes(letter(plain="Open this letter in your browser.", html=page()).as_bytes()),
    "letters.mbox": make_mailbox,
    "saved.mhtml": lambda path: path.write_bytes(saved_as_mhtml()),
    "courier.rss": lambda path: path.write_text(rss(), encoding="utf-8"),
    "courier.atom": lambda path: path.write_text(atom(), encoding="utf-8"),
    "dump.jsonl": lambda path: path.write_text("".join(json.dumps(line) + "\n" for line in json_lines())),
    "list.json": lambda path: path.write_text(json.dumps({"status": "ok", "articles": json_lines()[:1]}, indent=1)),
    "crawl.warc": crawl,
    "crawl.warc.gz": crawl,
    "single_file.html": lambda path: path.write_text(page(lead="").replace("<html lang=\"en\">", (
        "<html lang=\"en\"><!--\n Page saved with SingleFile \n url: https://www.example.org/news/weir.html \n"
        " saved date: Thu Jun 06 2019 20:00:00 GMT+0200 (Central European Summer Time)\n-->")), encoding="utf-8"),
    "saved_from.htm": lambda path: path.write_text(page().replace(
        "<html", "<!-- saved from url=(0038)https://www.example.org/news/weir.html -->\n<html", 1), encoding="utf-8"),
    "front_matter.md": lambda path: path.write_text(
        f"---\ntitle: \"{TITLE}\"\nauthor: {AUTHOR}\ndate: {DAY}Z\nurl: https://www.example.org/weir\n---\n\n# {TITLE}\n\n" +
        PARAGRAPHS[0].replace("Orrin", "[Orrin](https://www.example.org/orrin)") + "\n\n## The **inquiry**\n\n" +
        "\n\n".join(PARAGRAPHS[1:]) + "\n", encoding="utf-8"),
    "site.zip": lambda path: path.write_bytes(zipped(members())),
    "site.tar.gz": lambda path: path.write_bytes(gzip.compress(tarred(members()), mtime=0)),
    "site.tar.zst": lambda path: path.write_bytes(by_tool(["zstd", "-q", "in.tar", "-o", "out"], tarred(members()), "in.tar")),
    "site.tar.xz": lambda path: path.write_bytes(by_tool(["sh", "-c", "xz -c in.tar > out"], tarred(members()), "in.tar")),
    "page.html.gz": lambda path: path.write_bytes(gzip.compress(page().encode(), mtime=0)),
    "nested.zip": lambda path: path.write_bytes(zipped({"a.tar": tarred({"b.zip": nested(1), "box.mbox": (HERE / "letters.mbox").read_bytes()})})),
    "too_deep.zip": lambda path: path.write_bytes(zipped({"weir.txt": text(), "deep.zip": nested(5)})),
    "bomb.zip": lambda path: path.write_bytes(zipped({"a.zip": zipped({f"{i}.txt": bytes(8 << 20) for i in range(40)}), "b.txt": text()})),
    "locked.zip": lambda path: path.write_bytes(by_tool(["zip", "-q", "-P", "secret", "out.zip", "weir.txt"], text().encode(), "weir.txt")),
    "cut.zip": lambda path: path.write_bytes(zipped({"a.txt": text(), "b.txt": text(), "c.txt": os.urandom(4000)})[:5000]),
    "empty.pdf": lambda path: path.write_bytes(b""),
    "really_a_page.pdf": lambda path: path.write_text(page(), encoding="utf-8"),
    "really_a_pdf.txt": lambda path: path.write_bytes((HERE / "two_columns.pdf").read_bytes()),
    "picture.html": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40)),
    "old_word.docx": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)),
    "bad_label.html": lambda path: path.write_bytes(page("Caf\u00e9 at the mill lost its terrace").replace(
        "charset=\"utf-8\"", "charset=\"iso8859-1;\"").encode("cp1252")),
    "russian.html": lambda path: path.write_bytes((
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=cp-1251\"><title>\u041f\u043b\u043e\u0442\u0438\u043d\u0430</title></head><body>"
        "<h1>\u041f\u043b\u043e\u0442\u0438\u043d\u0430 \u043d\u0430\u0434 \u041e\u0440\u0440\u0438\u043d\u043e\u043c \u043f\u0440\u043e\u0440\u0432\u0430\u043d\u0430</h1><p>" +
        "\u0412 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a \u0432\u043e\u0434\u0430 \u043f\u0440\u043e\u0440\u0432\u0430\u043b\u0430 \u043f\u043b\u043e\u0442\u0438\u043d\u0443 \u043d\u0430\u0434 \u0433\u043e\u0440\u043e\u0434\u043e\u043c, \u0438 \u0443\u043b\u0438\u0446\u044b \u0437\u0430\u0442\u043e\u043f\u0438\u043b\u043e. " * 5 + "</p></body></html>").encode("cp1251")),
}

if __name__ == "__main__":
    for name, make in FIXTURES.items():
        if not (HERE / name).exists():
            make(HERE / name)
            print(name, (HERE / name).stat().st_size)
