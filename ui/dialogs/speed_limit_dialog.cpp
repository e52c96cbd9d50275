// SPDX-License-Identifier: MIT
#include "ui/dialogs/speed_limit_dialog.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/rate_edit.h"
#include "ui/dialogs/rate_spans_edit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cellar {

namespace {

constexpr qint64 usualLimit = 1'000'000;

/// What a new time begins with: the working hours.
RateSpan usualSpan()
{
    return {0b0011111, QTime(8, 0), QTime(18, 0), usualLimit};
}

} // namespace

SpeedLimitDialog::SpeedLimitDialog(const RateSchedule& schedule, QWidget* parent)
    : QDialog(parent)
    , m_limited(new QCheckBox(tr("&Limit all downloads together to")))
    , m_limit(new RateEdit)
    , m_spans(new RateSpansEdit(*m_limit))
    , m_scroll(new QScrollArea)
    , m_add(new QPushButton(symbolIcon(QStringLiteral("add")), tr("&Add a Time")))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Speed Limit"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_limited->setChecked(schedule.otherwise.has_value());
    m_limit->setLimit(schedule.otherwise.value_or(usualLimit));
    m_limit->setEnabled(m_limited->isChecked());
    m_limit->setAccessibleName(tr("Limit of all downloads together"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    layOut();
    for (const RateSpan& span : schedule.spans)
        m_spans->addSpan(span);
    connect(m_limited, &QCheckBox::toggled, m_limit, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this, &SpeedLimitDialog::addTime);
    connect(m_spans, &RateSpansEdit::changed, this, &SpeedLimitDialog::check);
    connect(m_spans, &RateSpansEdit::emptied, m_add, qOverload<>(&QWidget::setFocus));
    check();
}

void SpeedLimitDialog::layOut()
{
    m_scroll->setWidget(m_spans);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_add->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    m_add->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* always = new QHBoxLayout;
    always->addWidget(m_limited);
    always->addWidget(m_limit);
    always->addStretch();
    auto* title = new QLabel(tr("At certain times another limit holds"));
    title->setFont(titleFont(font()));
    auto* add = new QHBoxLayout;
    add->addWidget(m_add);
    add->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(always);
    column->addSpacing(cellMargin(font()));
    column->addWidget(title);
    column->addWidget(m_scroll, 1);
    column->addLayout(add);
    column->addWidget(m_note);
    column->addSpacing(cellMargin(font()));
    column->addStretch();
    column->addWidget(buttons);
}

void SpeedLimitDialog::addTime()
{
    m_spans->addSpan(usualSpan());
    layout()->activate(); // so that it can be scrolled to
    m_spans->focusLast();
}

RateSchedule SpeedLimitDialog::schedule() const
{
    return {m_spans->spans(), m_limited->isChecked() ? m_limit->limit() : std::nullopt};
}

void SpeedLimitDialog::check()
{
    const QList<RateSpan> spans = m_spans->spans();
    m_add->setEnabled(spans.size() < RateSchedule::mostSpans);
    m_ok->setEnabled(
        std::all_of(spans.begin(), spans.end(), [](const RateSpan& span) { return span.days.any(); }));
    m_note->setText(note(spans));
    m_note->setVisible(!m_note->text().isEmpty());
    makeRoom();
}

/// What holds the user up, or else how the times are meant.
QString SpeedLimitDialog::note(const QList<RateSpan>& spans) const
{
    const auto any = [&](auto holds) { return std::any_of(spans.begin(), spans.end(), holds); };
    if (any([](const RateSpan& span) { return span.days.none(); }))
        return tr("Choose at least one day for each time.");
    QStringList notes;
    if (any([](const RateSpan& span) { return span.from >= span.to; }))
        notes += tr("A time that does not end after it begins goes on into the next day.");
    if (spans.size() > 1)
        notes += tr("Where times overlap, the upper one counts.");
    return notes.join(u' ');
}

/// Some rows are in sight, the others are scrolled to; none take no room.
void SpeedLimitDialog::makeRoom()
{
    const QSize wanted = m_spans->sizeHint();
    m_scroll->setMinimumSize(wanted.width() + m_scroll->verticalScrollBar()->sizeHint().width(),
                             std::min(wanted.height(), m_limit->sizeHint().height() * 6));
    m_scroll->setVisible(!m_spans->spans().isEmpty());
}

} // namespace cellar
