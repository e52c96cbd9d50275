// SPDX-License-Identifier: MIT
#include "ui/dialogs/offer_box.h"

#include "core/base/shown.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace cellar {

OfferBox::OfferBox(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_variants(new QComboBox)
    , m_fallbacks(new QCheckBox)
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_variants->setAccessibleName(tr("Form of the model"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(m_what);
    form->addRow(tr("&Form:"), m_variants);
    form->addRow(QString(), m_fallbacks);
    connect(m_variants, &QComboBox::currentIndexChanged, this, [this] {
        nameFallbacks();
        emit chosen();
    });
}

void OfferBox::setOffer(const Offer& offer)
{
    m_offer = offer;
    QStringList what{shownText(offer.repository, 200)};
    if (offer.gated)
        what += tr("Its files are given only to who accepted its terms there.");
    m_what->setText(what.join(u'\n'));
    const QSignalBlocker quiet(m_variants);
    m_variants->clear();
    for (const Offer::Variant& variant : offer.variants) {
        const auto size = variant.model.totalSize();
        const QString label = shownText(variant.label, 100);
        m_variants->addItem(size ? tr("%1 · %2", "form · size").arg(label, sizeText(size)) : label);
    }
    m_variants->setCurrentIndex(int(offer.chosen));
    nameFallbacks();
}

Offer OfferBox::offer() const
{
    Offer offer = m_offer;
    offer.chosen = m_variants->currentIndex();
    return offer;
}

bool OfferBox::wantsFallbacks() const
{
    return m_fallbacks->isEnabled() && m_fallbacks->isChecked();
}

void OfferBox::nameFallbacks()
{
    const auto fallbacks = proposedFallbacks(offer());
    QStringList labels;
    for (const qsizetype index : fallbacks)
        labels += shownText(m_offer.variants[index].label, 100);
    m_fallbacks->setEnabled(!labels.isEmpty());
    m_fallbacks->setText(
        labels.isEmpty()
            ? tr("No smaller form to fall back to")
            : tr("Fall back to %1 where it cannot be had").arg(labels.join(QStringLiteral(", "))));
}

} // namespace cellar
