// SPDX-License-Identifier: MIT
// The whole disk as one bar: what is the store's first, each model for itself and the largest first, then
// what is not, then what is free, and in that, hatched, what is still to come. Each part has a pattern of its
// own, so that no colour alone says anything; however small, what is there can be seen.
#pragma once

#include "ui/models/disk_parts.h"

#include <QWidget>

class QPainter;

namespace cellar {

/// As the bar has it; a legend uses the same.
void paintDiskPart(QPainter& painter, const QRect& rect, DiskPart part, const QPalette& palette);

class DiskPicture : public QWidget
{
    Q_OBJECT

public:
    struct NamedSize
    {
        QString name; // fit to be shown
        qint64 bytes = 0;
    };

    explicit DiskPicture(QWidget* parent = nullptr);

    /// `models`: those that the part of the models is made of, the largest first.
    void show(const DiskShares& shares, const QList<NamedSize>& models);
    /// What stands at this place, in words; empty: nothing.
    QString textAt(const QPoint& position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Piece
    {
        QRect rect; // as it is seen
        DiskPart part = DiskPart::Free;
        QString text;      // for who points at it
        QString name = {}; // of a model
    };
    QList<Piece> pieces() const;
    QList<Piece> modelPieces(const QRect& rect) const;
    QRect seen(const QRect& rect) const;

    DiskShares m_shares;
    QList<NamedSize> m_models;
};

} // namespace cellar
