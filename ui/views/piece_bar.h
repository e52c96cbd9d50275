// SPDX-License-Identifier: MIT
// A file as a bar from its first byte to its last: received, proved and damaged parts in colours and patterns
// of their own, so that no colour alone says anything. However small, what is damaged can be seen.
#pragma once

#include "ui/models/piece_shares.h"

#include <QWidget>

namespace cellar {

enum class PieceKind
{
    Proved,
    Received,
    Damaged,
    Missing,
};

/// How a kind is painted; a legend uses the same.
QBrush pieceBrush(PieceKind kind, const QPalette& palette);

class PieceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PieceBar(QWidget* parent = nullptr);

    void setShares(const PieceShares& shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawRanges(QPainter& painter, const QList<ByteRange>& ranges, PieceKind kind) const;

    PieceShares m_shares;
};

} // namespace cellar
