// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/published_box.h"

#include "ui/models/wording.h"
#include "ui/source/source_colors.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int corner = 6; // logical pixels

core::CivilDay toDay(QDate date)
{
    return core::CivilDay(date.toStdSysDays().time_since_epoch());
}

QDate toDate(core::CivilDay day)
{
    return QDate::fromStdSysDays(std::chrono::sys_days(day.time_since_epoch()));
}

/// The locale's short form with all digits of the year, so that 1919 is not 2019.
QString editFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

/// The latest day that a dated event ends on; today where none is dated.
core::CivilDay latestDay(const core::Extraction &extraction)
{
    std::optional<core::CivilDay> latest;
    for (const core::Event &event : extraction.events) {
        if (event.date.span)
            latest = std::max(latest, std::optional(std::chrono::floor<std::chrono::days>(event.date.span->end -
                                                                                          std::chrono::seconds(1))));
    }
    return latest.value_or(toDay(QDate::currentDate()));
}

/// Whether there is something to look at.
bool canBeShown(const core::PublishedEvidence &evidence)
{
    return !evidence.range.isEmpty() || !evidence.article.isEmpty();
}

/// `evidence` with the title of the other article in place of its path.
core::PublishedEvidence withTitle(core::PublishedEvidence evidence, const core::Timeline &timeline)
{
    const auto other = std::ranges::find(timeline.articles, evidence.article,
                                         [](const auto &extraction) { return extraction->article.path; });
    if (!evidence.article.isEmpty() && other != timeline.articles.end())
        evidence.article = Wording::source((*other)->article);
    return evidence;
}

QLabel *wrappingLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PublishedBox::PublishedBox(QWidget *parent)
    : QFrame(parent)
    , m_published(wrappingLabel(QStringLiteral("publishedLabel"), this))
    , m_reason(wrappingLabel(QStringLiteral("publishedReason"), this))
    , m_setDate(new QPushButton(tr("Set &date…"), this))
    , m_day(new QDateEdit(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_editor(makeEditor())
{
    QFont bold = font();
    bold.setBold(true);
    m_published->setFont(bold);
    m_setDate->setObjectName(QStringLiteral("setDateButton"));
    m_setDate->setAccessibleName(tr("Set publication day"));
    m_setDate->setAutoDefault(false);
    connect(m_setDate, &QPushButton::clicked, this, &PublishedBox::edit);
    m_clear->setObjectName(QStringLiteral("publishedClear"));
    m_clear->setAccessibleName(tr("Take back the publication day"));
    m_clear->setToolTip(tr("Take back the day that you set; what the article says counts again"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] { choose({}); });
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setAccessibleName(tr("How the publication day is known"));
    connect(m_reason, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT evidenceChosen(m_evidence.at(link.toULongLong())); });

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 10, 10);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_published, 0, 0);
    layout->addWidget(m_setDate, 0, 1, Qt::AlignTop);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_clear, 0, Qt::AlignTop);
    layout->addLayout(reason, 1, 0, 1, 2);
    layout->addWidget(m_editor, 2, 0, 1, 2);
    m_editor->hide();
}

/// The field and its buttons in a row.
QWidget *PublishedBox::makeEditor()
{
    auto *editor = new QWidget(this);
    m_day->setObjectName(QStringLiteral("publishedEdit"));
    m_day->setAccessibleName(tr("Publication day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(editFormat());
    m_day->setMinimumDate(QDate(100, 1, 1));
    auto *set = new QPushButton(tr("&Set"), editor);
    set->setObjectName(QStringLiteral("publishedSet"));
    set->setToolTip(tr("Take this day as the day of publication"));
    auto *cancel = new QPushButton(tr("Cancel"), editor);
    cancel->setObjectName(QStringLiteral("publishedCancel"));
    connect(set, &QPushButton::clicked, this, [this] { choose(toDay(m_day->date())); });
    connect(cancel, &QPushButton::clicked, this, &PublishedBox::closeEditor);

    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_day, 1);
    for (QPushButton *button : {set, cancel}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return editor;
}

void PublishedBox::setArticle(const core::Extraction &extraction, const core::Timeline &timeline)
{
    closeEditor();
    const core::Publication &published = extraction.published;
    m_published->setText(published.basis == core::PublishedBasis::Unknown
                             ? tr("Publication day unknown")
                             : tr("Published %1").arg(Wording::published(published)));
    setReasons(extraction, timeline);
    m_clear->setVisible(published.basis == core::PublishedBasis::Given);
    m_start = published.latest ? *published.latest : latestDay(extraction);
}

void PublishedBox::setReasons(const core::Extraction &extraction, const core::Timeline &timeline)
{
    const core::Publication &published = extraction.published;
    m_claim = published.basis == core::PublishedBasis::Inferred ? tr("Inferred, because it fits:") : QString();
    m_evidence = published.evidence;
    m_reasons.clear();
    for (const core::PublishedEvidence &evidence : m_evidence)
        m_reasons += Wording::evidence(withTitle(evidence, timeline), extraction.article);
    if (published.basis == core::PublishedBasis::Unknown) {
        m_reasons = {Wording::publishedWhy(published, extraction.article)};
        m_evidence.clear();
    }
    showReasons();
}

/// Rich text takes no colour of a link from the palette, so it says its own.
void PublishedBox::showReasons()
{
    const QString color = m_reason->palette().color(QPalette::WindowText).name();
    bool linked = false;
    QStringList lines;
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        const bool leads = i < std::ssize(m_evidence) && canBeShown(m_evidence[std::size_t(i)]);
        const QString text = m_reasons[i].toHtmlEscaped();
        lines += leads
                     ? QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a>").arg(QString::number(i), color, text)
                     : text;
        linked |= leads;
    }
    const QString bullet = QStringLiteral("<br>•&nbsp;");
    m_reason->setText(m_claim.isEmpty() ? lines.join(QStringLiteral("<br>"))
                                        : m_claim.toHtmlEscaped() + bullet + lines.join(bullet));
    m_reason->setTextInteractionFlags(linked ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
    m_reason->setVisible(!lines.isEmpty());
}

void PublishedBox::setColors(const QPalette &secondary)
{
    m_reason->setPalette(secondary);
    showReasons();
    update();
}

void PublishedBox::edit()
{
    m_day->setDate(toDate(m_start));
    m_setDate->hide();
    m_editor->show();
    m_day->setFocus(Qt::OtherFocusReason);
}

void PublishedBox::closeEditor()
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_setDate->show();
    if (hadFocus)
        m_setDate->setFocus(Qt::OtherFocusReason);
}

void PublishedBox::choose(std::optional<core::CivilDay> day)
{
    closeEditor();
    Q_EMIT chosen(day);
}

void PublishedBox::paintEvent(QPaintEvent *)
{
    const SourceColors colors = sourceColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void PublishedBox::keyPressEvent(QKeyEvent *event)
{
    if (m_editor->isHidden())
        QFrame::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape)
        closeEditor();
    else if (m_editor->focusWidget() == m_day && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        choose(toDay(m_day->date()));
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
