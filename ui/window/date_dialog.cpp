// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/date_dialog.h"

#include "core/stories/date_choices.h"
#include "ui/models/wording.h"
#include "ui/window/appearance.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int dialogWidth = 540;
constexpr int tallestList = 300;           // logical pixels; beyond it the choices scroll
constexpr qsizetype longestSentence = 320; // UTF-16 units of the article that are quoted

/// Words of the article or of the user, which are never taken for mark-up.
QLabel *wordsLabel(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &objectName, const QString &text, QWidget *parent)
{
    QLabel *label = wordsLabel(objectName, text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString shortened(const QString &words)
{
    return words.size() <= longestSentence ? words : words.first(longestSentence - 1) + u'…';
}

bool isSameTime(const core::EventDate &a, const core::EventDate &b)
{
    return a.span == b.span && a.relation == b.relation;
}

/// How far a label stands in to be below the text of a radio button.
int indentOf(const QRadioButton *button)
{
    const QStyle *style = button->style();
    return style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button) +
           style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button);
}

} // namespace

DateDialog::DateDialog(std::shared_ptr<const core::Extraction> extraction, std::size_t event, QWidget *parent)
    : QDialog(parent)
    , m_extraction(std::move(extraction))
    , m_event(event)
    , m_group(new QButtonGroup(this))
    , m_other(new QRadioButton(tr("A&nother date:"), this))
    , m_line(new QLineEdit(this))
    , m_meaning(wordsLabel(QStringLiteral("dateMeaning"), {}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("dateDialog"));
    setWindowTitle(tr("Date of Event"));
    listChoices();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    addHead(column);
    column->addWidget(makeChoices());
    addTyping(column);
    addButtons(column);
    checkPresent();
    recolor();
    resize(dialogWidth, sizeHint().height());
}

/// What the article offers, and what was chosen before if that is none of it.
void DateDialog::listChoices()
{
    m_choices = core::dateChoices(*m_extraction, m_event, core::TimeGrammar::english());
    const bool listed = std::ranges::any_of(m_choices, [this](const auto &one) { return isSameTime(one, date()); });
    if (date().span && date().typed.isEmpty() && !listed)
        m_choices.push_back(date());
}

void DateDialog::addHead(QVBoxLayout *column)
{
    const core::Event &event = m_extraction->events[m_event];
    QLabel *headline = wordsLabel(QStringLiteral("dateHeadline"), event.headline, this);
    QFont bold = font();
    bold.setBold(true);
    headline->setFont(bold);
    column->addWidget(headline);
    const QString sentence = Wording::words(m_extraction->article, event.sentence);
    if (!sentence.startsWith(event.headline) || sentence.size() > event.headline.size() + 1)
        column->addWidget(quietLabel(QStringLiteral("dateSentence"), shortened(sentence), this));
    const QString now = date().span ? tr("Now: %1. %2", "date, its reason")
                                          .arg(Wording::when(date()), Wording::why(date(), m_extraction->article))
                                    : tr("The program found no date for it, so it stands on no timeline.");
    column->addWidget(wordsLabel(QStringLiteral("dateNow"), now, this));
}

QWidget *DateDialog::makeChoices()
{
    auto *box = new QGroupBox(tr("What the article offers"), this);
    auto *area = new QScrollArea(box);
    auto *page = new QWidget;
    auto *choices = new QVBoxLayout(page);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(2);
    for (const core::EventDate &choice : m_choices)
        addChoice(choices, choice);
    choices->addStretch(1);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    area->setFixedHeight(std::min(choices->heightForWidth(dialogWidth - 80) + 4, tallestList));
    auto *inner = new QVBoxLayout(box);
    inner->addWidget(area);
    box->setVisible(!m_choices.empty());
    return box;
}

/// A date to choose, and below it why it is one; a click on the reason chooses it too.
void DateDialog::addChoice(QVBoxLayout *column, const core::EventDate &choice)
{
    const auto number = int(m_group->buttons().size());
    const bool asRead = readDate().span && isSameTime(choice, readDate());
    const QString when = Wording::when(choice);
    const QString why = Wording::why(choice, m_extraction->article);
    auto *button = new QRadioButton(asRead ? tr("%1 (as the program read it)").arg(when) : when, this);
    button->setObjectName(QStringLiteral("dateChoice%1").arg(number));
    button->setAccessibleDescription(why);
    m_group->addButton(button, number);
    connect(button, &QRadioButton::toggled, this, &DateDialog::showChosen);
    QLabel *reason = quietLabel(QStringLiteral("dateReason%1").arg(number), why, this);
    reason->setIndent(indentOf(button));
    reason->installEventFilter(this); // and no buddy, for an "&" of the article is no key
    m_reasons.push_back(reason);
    column->addWidget(button);
    column->addWidget(reason);
    column->addSpacing(4);
}

void DateDialog::addTyping(QVBoxLayout *column)
{
    m_other->setObjectName(QStringLiteral("dateOther"));
    m_group->addButton(m_other, int(m_choices.size()));
    m_line->setObjectName(QStringLiteral("dateLine"));
    m_line->setAccessibleName(tr("Another date"));
    m_line->setPlaceholderText(tr("12 April 2012, mid-March, last Tuesday, between 1914 and 1918"));
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_other->setChecked(true);
        readTyped();
    });
    connect(m_other, &QRadioButton::toggled, this, &DateDialog::showChosen);
    connect(m_other, &QRadioButton::clicked, this, [this] { m_line->setFocus(Qt::OtherFocusReason); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addWidget(m_line, 1);
    column->addLayout(row);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop);
    column->addWidget(m_meaning);
    column->addStretch(1);
}

void DateDialog::addButtons(QVBoxLayout *column)
{
    QPushButton *back = m_buttons->addButton(tr("Back to &What Was Read"), QDialogButtonBox::ResetRole);
    back->setObjectName(QStringLiteral("dateTakeBack"));
    back->setAutoDefault(false);
    back->setEnabled(date().edited);
    back->setToolTip(readDate().span ? tr("The program had read %1").arg(Wording::when(readDate()))
                                     : tr("The program had read no date"));
    connect(back, &QPushButton::clicked, this, &DateDialog::takeBack);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    for (QAbstractButton *button : m_group->buttons())
        setTabOrder(button, m_other);
    setTabOrder(m_other, m_line);
    setTabOrder(m_line, m_buttons);
}

/// Begins with the date that the event has.
void DateDialog::checkPresent()
{
    const auto present = std::ranges::find_if(m_choices, [this](const auto &one) { return isSameTime(one, date()); });
    const bool typed = !date().typed.isEmpty();
    if (typed || present == m_choices.end()) {
        m_line->setText(date().typed);
        m_other->setChecked(true);
        m_line->setFocus();
        readTyped();
    } else {
        QAbstractButton *button = m_group->button(int(present - m_choices.begin()));
        button->setChecked(true);
        button->setFocus();
    }
    showChosen();
}

void DateDialog::readTyped()
{
    m_typed = core::typedDate(m_line->text(), *m_extraction, core::TimeGrammar::english());
    showChosen();
}

void DateDialog::takeBack()
{
    m_takesBack = true;
    accept();
}

bool DateDialog::isTyping() const
{
    return m_other->isChecked();
}

/// What is chosen now; null where that is no date.
const core::EventDate *DateDialog::chosen() const
{
    if (isTyping())
        return m_typed && m_typed->span ? &*m_typed : nullptr;
    const int number = m_group->checkedId();
    return number < 0 ? nullptr : &m_choices[std::size_t(number)];
}

/// Says what OK will set, or why it cannot.
void DateDialog::showChosen()
{
    const core::EventDate *date = chosen();
    QString text;
    if (date)
        text = tr("Meaning: %1\n%2", "date, its bounds").arg(Wording::when(*date), Wording::bounds(*date));
    else if (isTyping() && m_line->text().trimmed().isEmpty())
        text = tr("Type a date, with its year or counted from the day the article was published.");
    else if (m_typed && m_typed->orderClue.kind == core::OrderClue::Kind::Nothing)
        text = tr("This can be two dates. Write the month as a word.");
    else if (m_typed)
        text = tr("This is counted from the day the article was published, which is not known as finely. Set that day "
                  "first, or type the date with its year.");
    else
        text = tr("This is no date that can be read. Write it as in “12 April 2012”, “mid-March” or “since 2009”, with "
                  "the month as a word.");
    m_meaning->setText(text);
    m_line->setAccessibleDescription(text);
    QAccessibleEvent changed(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(date != nullptr);
}

std::optional<core::EventDate> DateDialog::choice() const
{
    const core::EventDate *date = m_takesBack ? nullptr : chosen();
    if (!date || (!isTyping() && *date == readDate()))
        return {};
    core::EventDate set = *date;
    set.edited = true;
    return set;
}

/// The style draws the ring of a radio button darker than the ground, which on a dark one cannot be seen.
void DateDialog::recolor()
{
    constexpr int darkening = 150; // per cent, what the style takes off
    QPalette own = palette();
    const QColor ring = mixed(own.color(QPalette::Window), own.color(QPalette::WindowText), 0.6);
    own.setColor(QPalette::Window, ring.lighter(darkening));
    for (QAbstractButton *button : m_group->buttons())
        button->setPalette(own);
}

void DateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

bool DateDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto reason = std::ranges::find(m_reasons, watched);
    if (reason != m_reasons.end() && event->type() == QEvent::MouseButtonRelease)
        m_group->button(int(reason - m_reasons.begin()))->click();
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
