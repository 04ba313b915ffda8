// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/event_dialog.h"

#include "core/events/event_words.h"
#include "ui/models/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostPeople = 100'000'000;
constexpr int untold = -1;

constexpr std::array countedKinds{core::QuantityKind::Killed, core::QuantityKind::Wounded, core::QuantityKind::Detained,
                                  core::QuantityKind::Displaced};

const QString between = QStringLiteral("; ");

QStringList namesIn(const QLineEdit *line)
{
    QStringList names;
    for (const QString &name : line->text().split(u';')) {
        if (!name.trimmed().isEmpty())
            names += name.simplified();
    }
    return names;
}

bool isCounted(core::QuantityKind kind)
{
    return std::ranges::contains(countedKinds, kind);
}

/// Of several numbers of a kind the largest.
const core::Quantity *largestOf(const core::Event &event, core::QuantityKind kind)
{
    const core::Quantity *largest = nullptr;
    for (const core::Quantity &quantity : event.quantities) {
        const auto size = [](const core::Quantity &one) { return one.min.value_or(one.max.value_or(0)); };
        if (quantity.kind == kind && (!largest || size(quantity) > size(*largest)))
            largest = &quantity;
    }
    return largest;
}

int shownCount(const std::optional<double> &number)
{
    return number ? int(std::clamp(*number, 0.0, double(mostPeople))) : untold;
}

/// Sets `value` where it is another than what was read.
template<typename T>
void setChanged(std::optional<T> &target, T value, const T &read)
{
    if (value != read)
        target = std::move(value);
}

} // namespace

EventDialog::EventDialog(std::shared_ptr<const core::Extraction> extraction, std::size_t event,
                         const QStringList &kinds, QWidget *parent)
    : QDialog(parent)
    , m_extraction(std::move(extraction))
    , m_event(event)
    , m_headline(makeLine("eventHeadline"))
    , m_kind(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_agents(makeLine("eventAgents"))
    , m_patients(makeLine("eventPatients"))
    , m_others(makeLine("eventOthers"))
    , m_place(makeLine("eventPlace"))
    , m_region(makeLine("eventRegion"))
    , m_saidBy(makeLine("eventSaidBy"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("eventDialog"));
    setWindowTitle(tr("Correct Event"));
    m_headline->setMaxLength(int(core::maxHeadlineLength));
    makeKinds(kinds);
    makeStatuses();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *sentence = new QLabel(Wording::words(m_extraction->article, readEvent().sentence), this);
    sentence->setObjectName(QStringLiteral("eventSentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(sentence);
    form->addRow(tr("&Headline:"), m_headline);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Status:"), m_status);
    form->addRow(tr("Who &did it:"), m_agents);
    form->addRow(tr("&To whom:"), m_patients);
    form->addRow(tr("&Others:"), m_others);
    form->addRow(tr("&Where:"), m_place);
    form->addRow(tr("&Region:"), m_region);
    addCounts(form);
    form->addRow(tr("Said &by:"), m_saidBy);
    addButtons(form);
    show(m_extraction->events[m_event]);
    resize(dialogWidth, sizeHint().height());
}

QLineEdit *EventDialog::makeLine(const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setClearButtonEnabled(true);
    return line;
}

void EventDialog::makeKinds(const QStringList &kinds)
{
    m_kind->setObjectName(QStringLiteral("eventKind"));
    m_kind->addItem(tr("Not known"), QString());
    for (const QString &kind : kinds)
        m_kind->addItem(Wording::kind(kind), kind);
    const QString read = readEvent().kind;
    if (m_kind->findData(read) < 0)
        m_kind->addItem(Wording::kind(read), read);
}

void EventDialog::makeStatuses()
{
    m_status->setObjectName(QStringLiteral("eventStatus"));
    for (const auto status : {core::EventStatus::Happened, core::EventStatus::Ongoing, core::EventStatus::Planned,
                              core::EventStatus::Cancelled, core::EventStatus::Denied, core::EventStatus::Feared,
                              core::EventStatus::Alleged, core::EventStatus::Conditional})
        m_status->addItem(Wording::status(status), int(status));
}

QSpinBox *EventDialog::makeCount(const QString &name, const QString &label)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(untold, mostPeople);
    box->setSpecialValueText(tr("not told"));
    box->setGroupSeparatorShown(true);
    return box;
}

void EventDialog::addCounts(QFormLayout *form)
{
    const std::array names{tr("Killed"), tr("Wounded"), tr("Detained"), tr("Displaced")};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QString name = QStringLiteral("eventCount%1").arg(i);
        m_counts[i] = {makeCount(name + QStringLiteral("Least"), tr("%1, at least").arg(names[i])),
                       makeCount(name + QStringLiteral("Most"), tr("%1, at most").arg(names[i]))};
        auto *row = new QHBoxLayout;
        row->addWidget(new QLabel(tr("at least"), this));
        row->addWidget(m_counts[i].least, 1);
        row->addWidget(new QLabel(tr("at most"), this));
        row->addWidget(m_counts[i].most, 1);
        form->addRow(tr("%1:", "a kind of number").arg(names[i]), row);
        connect(m_counts[i].least, &QSpinBox::editingFinished, this, [this, i] { keepOrdered(m_counts[i]); });
    }
}

/// The most is never less than the least.
void EventDialog::keepOrdered(const Count &count)
{
    if (count.most->value() != untold && count.most->value() < count.least->value())
        count.most->setValue(count.least->value());
}

void EventDialog::addButtons(QFormLayout *form)
{
    QPushButton *back = m_buttons->addButton(tr("Back to What Was R&ead"), QDialogButtonBox::ResetRole);
    back->setObjectName(QStringLiteral("eventTakeBack"));
    back->setAutoDefault(false);
    back->setToolTip(tr("Fill the fields with what the program had read"));
    connect(back, &QPushButton::clicked, this, [this] { show(readEvent()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(m_buttons);
}

void EventDialog::showCount(const core::Event &event, std::size_t kind)
{
    const core::Quantity *quantity = largestOf(event, countedKinds[kind]);
    m_counts[kind].least->setValue(quantity ? shownCount(quantity->min) : untold);
    m_counts[kind].most->setValue(quantity ? shownCount(quantity->max) : untold);
}

void EventDialog::show(const core::Event &event)
{
    const core::Article &article = m_extraction->article;
    m_headline->setText(event.headline);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(event.kind)));
    m_status->setCurrentIndex(m_status->findData(int(event.status)));
    m_agents->setText(core::participantNames(event, article, core::Role::Agent).join(between));
    m_patients->setText(core::participantNames(event, article, core::Role::Patient).join(between));
    m_others->setText(core::participantNames(event, article, core::Role::Other).join(between));
    m_place->setText(core::placeName(event, article));
    m_region->setText(core::regionName(event, article));
    m_saidBy->setText(core::speakerNames(event, article).join(between));
    for (std::size_t kind = 0; kind < countedKinds.size(); ++kind)
        showCount(event, kind);
}

/// The numbers as the boxes have them; one that stands as it was read keeps the words behind it. Sums and distances
/// stay.
std::vector<core::Quantity> EventDialog::countedQuantities() const
{
    std::vector<core::Quantity> quantities;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto value = [](const QSpinBox *box) {
            return box->value() == untold ? std::nullopt : std::optional<double>(box->value());
        };
        const core::Quantity *read = largestOf(readEvent(), countedKinds[i]);
        const core::Quantity now{countedKinds[i], value(m_counts[i].least), value(m_counts[i].most), {}};
        const bool same = read && shownCount(read->min) == m_counts[i].least->value() &&
                          shownCount(read->max) == m_counts[i].most->value();
        if (same) {
            std::ranges::copy_if(readEvent().quantities, std::back_inserter(quantities),
                                 [&now](const core::Quantity &one) { return one.kind == now.kind; });
        } else if (now.min || now.max) {
            quantities.push_back(now);
        }
    }
    std::ranges::copy_if(readEvent().quantities, std::back_inserter(quantities),
                         [](const core::Quantity &one) { return !isCounted(one.kind); });
    return quantities;
}

core::Correction EventDialog::correction() const
{
    const core::Event &read = readEvent();
    const core::Article &article = m_extraction->article;
    core::Correction correction;
    if (!m_headline->text().trimmed().isEmpty())
        setChanged(correction.headline, m_headline->text().simplified(), read.headline);
    setChanged(correction.kind, m_kind->currentData().toString(), read.kind);
    setChanged(correction.status, core::EventStatus(m_status->currentData().toInt()), read.status);
    setChanged(correction.agents, namesIn(m_agents), core::participantNames(read, article, core::Role::Agent));
    setChanged(correction.patients, namesIn(m_patients), core::participantNames(read, article, core::Role::Patient));
    setChanged(correction.others, namesIn(m_others), core::participantNames(read, article, core::Role::Other));
    setChanged(correction.saidBy, namesIn(m_saidBy), core::speakerNames(read, article));
    const QString place = m_place->text().simplified();
    const QString region = m_region->text().simplified();
    if (place != core::placeName(read, article) || region != core::regionName(read, article)) {
        correction.place = place;
        correction.region = region;
    }
    auto quantities = countedQuantities();
    if (!std::ranges::is_permutation(quantities, read.quantities))
        correction.quantities = std::move(quantities);
    return correction;
}

void EventDialog::startAt(Detail detail)
{
    QWidget *field = m_headline;
    switch (detail) {
    case Detail::Who:
        field = m_agents;
        break;
    case Detail::Where:
        field = m_place;
        break;
    case Detail::Numbers:
        field = m_counts.front().least;
        break;
    case Detail::Kind:
        field = m_kind;
        break;
    case Detail::Status:
        field = m_status;
        break;
    case Detail::SaidBy:
        field = m_saidBy;
        break;
    default:
        break;
    }
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
