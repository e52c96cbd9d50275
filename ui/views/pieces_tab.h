// SPDX-License-Identifier: MIT
// Which parts of the file are here, in a picture, and the same in words and numbers.
#pragma once

#include "ui/models/piece_shares.h"
#include "ui/views/piece_bar.h"

#include <array>

class QLabel;

namespace cellar {

class PiecesTab : public QWidget
{
    Q_OBJECT

public:
    explicit PiecesTab(QWidget* parent = nullptr);

    void showShares(const PieceShares& shares);
    /// What it says, as plain text.
    QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kinds = 4;

    void paintKeys();

    PieceBar* m_bar;
    QLabel* m_places;
    std::array<QLabel*, kinds> m_keys{};
    std::array<QLabel*, kinds> m_words{};
};

} // namespace cellar
