// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_pane.h"

#include "ui/models/article_wording.h"
#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"
#include "ui/models/wording.h"
#include "ui/source/article_events.h"
#include "ui/source/published_box.h"
#include "ui/source/source_colors.h"
#include "ui/source/source_text.h"

#include <QDir>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel *label(const QString &objectName, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(objectName);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QFont titleFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    return font;
}

/// "Fenwick Courier · Ann Orme", or the file where nothing of that is known and the title does not name it.
QString sourceLine(const core::Article &article)
{
    QStringList parts{article.outlet, article.byline};
    parts.removeAll(QString());
    if (parts.isEmpty() && !article.title.isEmpty())
        parts.append(ArticleWording::fileName(article.path));
    return parts.join(QStringLiteral(" · "));
}

/// Where the article is: its file, and its address.
QString whereItIs(const core::Article &article)
{
    QStringList lines{article.path.startsWith(u":/") ? QString() : QDir::toNativeSeparators(article.path), article.url};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The words for times in the sentence of `event` that neither gave its date nor were counted from.
std::vector<core::TextRange> otherTimes(const core::Extraction &extraction, const core::Event &event)
{
    std::vector<core::TextRange> ranges;
    for (const core::TimeExpression &time : extraction.times) {
        if (time.range.overlaps(event.sentence) && !time.range.overlaps(event.date.expression) &&
            !time.range.overlaps(event.date.anchor.range))
            ranges.push_back(time.range);
    }
    return ranges;
}

SourceMarks marksOf(const core::Extraction &extraction, const std::vector<ArticleEvent> &events,
                    const core::Event *selected)
{
    SourceMarks marks;
    for (const ArticleEvent &event : events)
        marks.events.push_back(event.sentence);
    if (selected) {
        marks.lit = selected->sentence;
        marks.dateWords = selected->date.expression;
        marks.anchorWords = selected->date.anchor.range;
        marks.times = otherTimes(extraction, *selected);
    }
    return marks;
}

} // namespace

class SourcePane::Private
{
public:
    explicit Private(SourcePane *pane);

    const core::Extraction *extraction() const;
    int selectedHere() const;
    void show(int number);
    void showNothing(const QString &why);
    void showSelected();
    void showMarks();
    void describe(core::TextRange lit);
    SourceMarks selectedMarks() const;
    void showReason(const std::vector<core::TextRange> &words);
    bool showOther(const QString &path);
    void showEvidence(const core::PublishedEvidence &evidence);
    void select(int event);
    void refresh();
    void recolor();

    SourcePane *q;
    EventModel *events = nullptr;
    QItemSelectionModel *selection = nullptr;
    std::shared_ptr<const core::Timeline> timeline;
    int article = -1;
    std::vector<ArticleEvent> articleEvents;

    QStackedLayout *pages;
    QLabel *empty;
    QLabel *title;
    QLabel *source;
    QLabel *notice; ///< Why the article reports no events.
    PublishedBox *published;
    SourceText *text;
};

SourcePane::Private::Private(SourcePane *pane)
    : q(pane)
    , pages(new QStackedLayout(pane))
    , empty(label(QStringLiteral("sourceEmpty"), pane))
{
    auto *page = new QWidget(pane);
    title = label(QStringLiteral("sourceTitle"), page);
    title->setFont(titleFont(pane->font()));
    source = label(QStringLiteral("sourceLine"), page);
    notice = label(QStringLiteral("sourceNotice"), page);
    published = new PublishedBox(page);
    published->setObjectName(QStringLiteral("publishedBox"));
    text = new SourceText(page);
    text->setObjectName(QStringLiteral("sourceText"));
    text->setAccessibleName(tr("Article text"));
    describe({});

    auto *header = new QVBoxLayout;
    header->setContentsMargins(18, 14, 18, 6);
    header->setSpacing(6);
    header->addWidget(title);
    header->addWidget(source);
    header->addWidget(notice);
    header->addSpacing(2);
    header->addWidget(published);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(text, 1);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    pages->addWidget(empty);
    pages->addWidget(page);
    showNothing({});
}

/// What is shown; null for nothing.
const core::Extraction *SourcePane::Private::extraction() const
{
    return article < 0 ? nullptr : timeline->articles[std::size_t(article)].get();
}

/// The selected event if it is one of the article shown, else -1.
int SourcePane::Private::selectedHere() const
{
    const int event = selection ? selectedEvent(*selection) : -1;
    return event >= 0 && int(timeline->events[std::size_t(event)].article) == article ? event : -1;
}

void SourcePane::Private::showNothing(const QString &why)
{
    article = -1;
    articleEvents.clear();
    empty->setText(why.isEmpty() ? tr("Select an article or an event to read it here.") : why);
    pages->setCurrentIndex(0);
}

void SourcePane::Private::show(int number)
{
    if (number < 0) {
        showNothing({});
        return;
    }
    article = number;
    pages->setCurrentIndex(1);
    const core::Article &shown = extraction()->article;
    articleEvents = ui::articleEvents(*timeline, number);
    title->setText(Wording::title(shown));
    title->setToolTip(whereItIs(shown));
    source->setText(sourceLine(shown));
    source->setToolTip(whereItIs(shown));
    source->setHidden(source->text().isEmpty());
    notice->setText(ArticleWording::whyNoEvents(shown));
    notice->setHidden(notice->text().isEmpty());
    published->setArticle(*extraction(), *timeline);
    text->setArticle(shown);
    showMarks();
}

SourceMarks SourcePane::Private::selectedMarks() const
{
    const int event = selectedHere();
    const core::Event *selected = event < 0 ? nullptr : &timeline->event(timeline->events[std::size_t(event)]);
    return marksOf(*extraction(), articleEvents, selected);
}

void SourcePane::Private::showMarks()
{
    const SourceMarks marks = selectedMarks();
    text->setMarks(marks);
    describe(marks.lit);
    if (!marks.lit.isEmpty())
        text->showRange(marks.lit);
}

/// Tells a screen reader which sentence is lit.
void SourcePane::Private::describe(core::TextRange lit)
{
    text->setAccessibleDescription(
        lit.isEmpty()
            ? tr("Alt+Down and Alt+Up go to the next and the previous event; Enter selects the event at the caret.")
            : tr("Lit sentence: %1").arg(Wording::words(extraction()->article, lit)));
}

/// Lights words until something else is selected.
void SourcePane::Private::showReason(const std::vector<core::TextRange> &words)
{
    SourceMarks marks = marksOf(*extraction(), articleEvents, nullptr);
    marks.evidence = words;
    text->setMarks(std::move(marks));
    text->showRange(words.front());
}

/// Whether the article is there, and shown now.
bool SourcePane::Private::showOther(const QString &path)
{
    const auto pathOf = [](const auto &extraction) { return extraction->article.path; };
    const auto other = std::ranges::find(timeline->articles, path, pathOf);
    if (other == timeline->articles.end())
        return false;
    show(int(other - timeline->articles.begin()));
    Q_EMIT q->articleFollowed(article);
    return true;
}

/// Lights its words, or shows the other article that it comes from.
void SourcePane::Private::showEvidence(const core::PublishedEvidence &evidence)
{
    if (!evidence.article.isEmpty())
        showOther(evidence.article);
    else
        showReason({evidence.range, evidence.other});
}

void SourcePane::Private::showSelected()
{
    const int event = selectedEvent(*selection);
    const int itsArticle = event < 0 ? article : int(timeline->events[std::size_t(event)].article);
    if (itsArticle != article)
        show(itsArticle);
    else if (article >= 0)
        showMarks();
}

void SourcePane::Private::select(int event)
{
    if (event >= 0)
        selectEvent(*selection, *events, event);
}

/// Takes over a new timeline; the article shown stays, wherever it now stands in it.
void SourcePane::Private::refresh()
{
    const QString path = extraction() ? extraction()->article.path : QString();
    const auto samePath = [&path](const auto &other) { return other->article.path == path; };
    const auto &articles = events->timeline()->articles;
    const auto same = std::ranges::find_if(articles, samePath);
    const bool stays = extraction() && same != articles.end();
    const int number = stays ? int(same - articles.begin()) : -1;
    timeline = events->timeline();
    show(number);
}

void SourcePane::Private::recolor()
{
    QPalette secondary = q->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        secondary.setColor(role, sourceColors(q->palette()).dimmed);
    source->setPalette(secondary);
    empty->setPalette(secondary);
    published->setColors(secondary);
}

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(d->text);
    d->recolor();
    connect(d->published, &PublishedBox::chosen, this,
            [this](const auto &day) { Q_EMIT publishedChosen(d->article, day); });
    connect(d->published, &PublishedBox::evidenceChosen, this,
            [this](const core::PublishedEvidence &evidence) { d->showEvidence(evidence); });
    connect(d->text, &SourceText::activated, this,
            [this](qsizetype offset) { d->select(eventAt(d->articleEvents, offset, d->selectedHere())); });
    connect(d->text, &SourceText::stepRequested, this, [this](int step) {
        d->select(neighbourEvent(d->articleEvents, d->selectedHere(), d->text->caret(), step));
    });
}

SourcePane::~SourcePane() = default;

void SourcePane::setModel(EventModel *events, QItemSelectionModel *selection)
{
    Q_ASSERT(events && selection && !d->events);
    d->events = events;
    d->selection = selection;
    connect(events, &EventModel::modelReset, this, [this] { d->refresh(); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] { d->showSelected(); });
    connect(selection, &QItemSelectionModel::currentChanged, this, [this] { d->showSelected(); });
    d->refresh();
    d->showSelected();
}

int SourcePane::article() const
{
    return d->article;
}

void SourcePane::showArticle(int article)
{
    if (article != d->article)
        d->show(article);
}

void SourcePane::showNothing(const QString &why)
{
    d->showNothing(why);
}

void SourcePane::setClutterFolded(bool folded)
{
    d->text->setClutterFolded(folded);
}

void SourcePane::pointAt(const std::vector<core::TextRange> &words)
{
    if (d->selectedHere() < 0)
        return;
    SourceMarks marks = d->selectedMarks();
    marks.evidence = words;
    d->text->setMarks(std::move(marks));
}

void SourcePane::showWords(core::TextRange words)
{
    if (d->selectedHere() >= 0)
        d->text->showRange(words);
}

void SourcePane::showElsewhere(const QString &path, core::TextRange words)
{
    if (d->timeline && d->showOther(path) && !words.isEmpty())
        d->showReason({words});
}

void SourcePane::editPublished()
{
    if (d->article >= 0)
        d->published->edit();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->recolor();
    else if (event->type() == QEvent::FontChange)
        d->title->setFont(titleFont(font()));
}

} // namespace ui
