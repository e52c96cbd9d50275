// SPDX-License-Identifier: MIT
#include "ui/dialogs/rate_spans_edit.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/rate_edit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

namespace cellar {

namespace {

constexpr int daysInWeek = 7;

enum Column
{
    FirstDay,
    Gap = FirstDay + daysInWeek,
    From,
    To,
    Limit,
    Remove,
};

/// The days in the order of the locale, each from Monday as 0.
std::array<int, daysInWeek> daysInOrder()
{
    std::array<int, daysInWeek> days{};
    for (int place = 0; place < daysInWeek; ++place)
        days[std::size_t(place)] = (QLocale().firstDayOfWeek() - 1 + place) % daysInWeek;
    return days;
}

} // namespace

/// As the keyboard goes through them.
QList<QWidget*> RateSpansEdit::Row::widgets() const
{
    QList<QWidget*> all;
    for (const int day : daysInOrder())
        all += days[std::size_t(day)];
    return all << from << to << limit << remove;
}

RateSpansEdit::RateSpansEdit(QWidget& before, QWidget* parent)
    : QWidget(parent)
    , m_before(before)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setAlignment(Qt::AlignTop);
    m_grid->setColumnMinimumWidth(Gap, cellMargin(font()));
    m_grid->setColumnStretch(Limit, 1);
    addHeadings();
    showHeadings();
}

void RateSpansEdit::addHeadings()
{
    const auto add = [this](const QString& text, int column, Qt::Alignment alignment) {
        auto* label = new QLabel(text);
        label->setFont(noteFont(font()));
        label->setTextFormat(Qt::PlainText);
        m_grid->addWidget(label, 0, column, alignment);
        m_headings += label;
    };
    int column = FirstDay;
    for (const int day : daysInOrder())
        add(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat), column++, Qt::AlignHCenter);
    add(tr("From"), From, Qt::AlignLeading);
    add(tr("To"), To, Qt::AlignLeading);
    add(tr("Limit"), Limit, Qt::AlignLeading);
}

void RateSpansEdit::showHeadings()
{
    for (QWidget* heading : std::as_const(m_headings))
        heading->setVisible(!m_rows.isEmpty());
}

RateSpansEdit::Row RateSpansEdit::makeRow(const RateSpan& span)
{
    Row row{};
    for (int day = 0; day < daysInWeek; ++day) {
        auto* box = new QCheckBox;
        box->setChecked(span.days[std::size_t(day)]);
        box->setAccessibleName(QLocale().standaloneDayName(day + 1));
        box->setToolTip(box->accessibleName());
        connect(box, &QCheckBox::toggled, this, &RateSpansEdit::changed);
        row.days[std::size_t(day)] = box;
    }
    const auto makeTime = [this](const QTime& time, const QString& name) {
        auto* edit = new QTimeEdit(time);
        const QString format = edit->displayFormat(); // from right to left Qt would turn 08:00 into 00:08
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setDisplayFormat(format);
        edit->setAccessibleName(name);
        connect(edit, &QTimeEdit::timeChanged, this, &RateSpansEdit::changed);
        return edit;
    };
    row.from = makeTime(span.from, tr("From"));
    row.to = makeTime(span.to, tr("To"));
    row.limit = new RateEdit(tr("No limit"));
    row.limit->setLimit(span.limit);
    row.limit->setAccessibleName(tr("Limit"));
    row.remove = new QToolButton;
    row.remove->setIcon(symbolIcon(QStringLiteral("remove")));
    row.remove->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    row.remove->setToolTip(tr("Remove this time"));
    row.remove->setAccessibleName(row.remove->toolTip());
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    return row;
}

void RateSpansEdit::addSpan(const RateSpan& span)
{
    const Row row = makeRow(span);
    const int line = m_grid->rowCount();
    int column = FirstDay;
    for (const int day : daysInOrder())
        m_grid->addWidget(row.days[std::size_t(day)], line, column++, Qt::AlignCenter);
    m_grid->addWidget(row.from, line, From);
    m_grid->addWidget(row.to, line, To);
    m_grid->addWidget(row.limit, line, Limit);
    m_grid->addWidget(row.remove, line, Remove);
    QWidget* before = &m_before;
    if (!m_rows.isEmpty())
        before = m_rows.last().remove;
    for (QWidget* widget : row.widgets()) {
        widget->show(); // now, so that it has room and can have the keyboard
        setTabOrder(before, widget);
        before = widget;
    }
    m_rows += row;
    showHeadings();
    emit changed();
}

void RateSpansEdit::focusLast()
{
    m_rows.last().widgets().first()->setFocus(Qt::TabFocusReason);
}

/// What had the keyboard goes; the row that comes to stand there gets it.
void RateSpansEdit::removeRow(const QToolButton* button)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.remove == button; });
    const auto index = found - m_rows.begin();
    for (QWidget* widget : found->widgets()) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // its signal may be on the stack
    }
    m_rows.erase(found);
    showHeadings();
    emit changed();
    if (m_rows.isEmpty())
        emit emptied();
    else
        m_rows[std::min(index, m_rows.size() - 1)].remove->setFocus(Qt::TabFocusReason);
}

QList<RateSpan> RateSpansEdit::spans() const
{
    QList<RateSpan> spans;
    for (const Row& row : m_rows) {
        RateSpan span;
        for (std::size_t day = 0; day < daysInWeek; ++day)
            span.days[day] = row.days[day]->isChecked();
        span.from = row.from->time();
        span.to = row.to->time();
        span.limit = row.limit->limit();
        spans += span;
    }
    return spans;
}

} // namespace cellar
