// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/progress_strip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

constexpr qint64 tooEarlyMilliseconds = 800;

} // namespace

QString timeLeftText(qint64 elapsedMilliseconds, qsizetype done, qsizetype all)
{
    if (done <= 0 || all <= done || elapsedMilliseconds < tooEarlyMilliseconds)
        return {};
    const double seconds = double(elapsedMilliseconds) / 1000 * double(all - done) / double(done);
    if (seconds < 1.5)
        return ProgressStrip::tr("about a second left");
    if (seconds < 90)
        return ProgressStrip::tr("about %n seconds left", nullptr, qRound(seconds));
    return ProgressStrip::tr("about %n minutes left", nullptr, qRound(seconds / 60));
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Articles read"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 10);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setToolTip(tr("Stop reading; what was open stays as it is"));
    connect(cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);

    cancel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(10);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    hide();
}

void ProgressStrip::showProgress(qsizetype done, qsizetype all)
{
    if (!m_clock.isValid())
        m_clock.start();
    // A QProgressBar counts in int; shares of a thousand are as fine as it can draw.
    m_bar->setRange(0, all > 0 ? 1000 : 0);
    m_bar->setValue(all > 0 ? int(done * 1000 / all) : 0);
    QString text =
        all > 0 ? tr("Reading: %1 of %2").arg(locale().toString(done), locale().toString(all)) : tr("Reading…");
    if (const QString left = timeLeftText(m_clock.elapsed(), done, all); !left.isEmpty())
        text += QStringLiteral(" · ") + left;
    m_text->setText(text);
    show();
}

void ProgressStrip::end()
{
    m_clock.invalidate();
    hide();
}

} // namespace ui
