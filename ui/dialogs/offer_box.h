// SPDX-License-Identifier: MIT
// What a registry offers under a reference: the forms the model comes in, to choose one of.
#pragma once

#include "core/model/offer.h"

#include <QCheckBox>

class QComboBox;
class QLabel;

namespace cellar {

class OfferBox : public QWidget
{
    Q_OBJECT

public:
    explicit OfferBox(QWidget* parent = nullptr);

    void setOffer(const Offer& offer);
    /// The offer with the form that is chosen here.
    Offer offer() const;
    /// The smaller forms are wanted as fallbacks.
    bool wantsFallbacks() const;
    /// There are smaller ones than that which is chosen.
    bool hasFallbacks() const { return m_fallbacks->isEnabled(); }

signals:
    void chosen();

private:
    void nameFallbacks();

    Offer m_offer;
    QLabel* m_what; // the repository, its terms
    QComboBox* m_variants;
    QCheckBox* m_fallbacks;
};

} // namespace cellar
