// SPDX-License-Identifier: MIT
// How full the store's disk is: a small bar and how much is free in words.
#pragma once

#include "core/disk/disk.h"

#include <QWidget>

#include <optional>

namespace cellar {

class RoomMeter : public QWidget
{
    Q_OBJECT

public:
    explicit RoomMeter(QWidget* parent = nullptr);

    /// Nothing: the disk does not tell; then there is nothing to see.
    void setRoom(const std::optional<DiskRoom>& room);
    QString text() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<DiskRoom> m_room;
};

} // namespace cellar
