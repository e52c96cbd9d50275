// SPDX-License-Identifier: MIT
#include "ui/dialogs/add_facts.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/room_story.h"
#include "ui/views/plain_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cellar {

namespace {

constexpr qsizetype shownDigits = 16;

QWidget* inALine(QWidget* first, QWidget* second, const QWidget* wide)
{
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->addWidget(first, first == wide ? 1 : 0);
    line->addWidget(second, second == wide ? 1 : 0);
    return both;
}

} // namespace

AddFacts::AddFacts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_license(plainLabel())
    , m_digest(plainLabel())
    , m_copy(new QToolButton)
    , m_digestLine(inALine(m_digest, m_copy, m_digest))
    , m_room(plainLabel())
    , m_roomSymbol(new QLabel)
    , m_roomLine(inALine(m_roomSymbol, m_room, m_room))
    , m_warning(plainLabel())
    , m_warningSymbol(new QLabel)
    , m_warningLine(inALine(m_warningSymbol, m_warning, m_warning))
{
    m_copy->setIcon(symbolIcon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the SHA-256"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_facts.sha256)
            QGuiApplication::clipboard()->setText(m_facts.sha256->hex());
    });
    m_warningSymbol->setAlignment(Qt::AlignTop);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_licenseName = addRow(tr("Licence:"), m_license);
    m_digestName = addRow(tr("Proof:"), m_digestLine);
    m_roomName = addRow(tr("Room:"), m_roomLine);
    m_grid->addWidget(m_warningLine, m_grid->rowCount(), 0, 1, 2);
    show({});
}

/// A form layout would keep the height that a row had while it was hidden.
QLabel* AddFacts::addRow(const QString& name, QWidget* field)
{
    auto* label = new QLabel(name);
    label->setAlignment(Qt::AlignTop);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    return label;
}

void AddFacts::show(const Facts& facts)
{
    m_facts = facts;
    m_license->setText(shownText(facts.license, 100));
    for (QWidget* part : {static_cast<QWidget*>(m_licenseName), static_cast<QWidget*>(m_license)})
        part->setVisible(!facts.license.isEmpty());

    const bool hasDigest = facts.sha256.has_value() && facts.isProved;
    QString digest = tr("None: nothing was published to prove it; it will be unproved.");
    if (hasDigest && facts.files == 1)
        digest = QStringLiteral("SHA-256 ") + facts.sha256->hex().left(shownDigits) + u'…';
    else if (hasDigest)
        digest = tr("Each of its %n file(s) has a published SHA-256.", nullptr, facts.files);
    m_digest->setText(digest);
    m_copy->setVisible(hasDigest && facts.files == 1);

    const RoomStory room = roomStory(facts.size, facts.room);
    m_fits = room.fits;
    m_room->setText(room.text);
    m_roomSymbol->setVisible(!room.fits);
    for (QWidget* part : {static_cast<QWidget*>(m_roomName), m_roomLine})
        part->setVisible(!room.text.isEmpty());
    m_warning->setText(
        hasDigest
            ? tr("Over plain http others can see what you fetch; its SHA-256 proves it all the same.")
            : tr("Over plain http others can see what you fetch and change it on the way, and without a "
                 "SHA-256 nobody would notice."));
    m_warningLine->setVisible(facts.isPlainHttp);
    tint();
}

void AddFacts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void AddFacts::tint()
{
    const auto paint = [this](QLabel* label, Tone tone) {
        label->setPixmap(symbolPixmap(QStringLiteral("warning"), symbolSize(font()), devicePixelRatioF(),
                                      toneColor(tone, palette())));
    };
    paint(m_roomSymbol, Tone::Bad);
    paint(m_warningSymbol, Tone::Caution);
    for (QLabel* name : names())
        name->setPalette(weakPalette(palette()));
}

} // namespace cellar
