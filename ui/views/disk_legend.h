// SPDX-License-Identifier: MIT
// What the parts of a DiskPicture are: for each its drawing, its word and its size, in as many columns as
// there is room for.
#pragma once

#include "ui/models/disk_parts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace cellar {

class DiskLegend : public QWidget
{
    Q_OBJECT

public:
    explicit DiskLegend(QWidget* parent = nullptr);

    /// A disk of no size is one that nobody knows.
    void show(const DiskShares& shares);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        QWidget* whole;
        QLabel* key;
        QLabel* word;
        QLabel* size;
    };
    Entry makeEntry(DiskPart part);
    int widestEntry() const;
    void arrange();
    void paint();

    QGridLayout* m_grid;
    QList<Entry> m_entries; // by DiskPart
    int m_columns = 0;
};

} // namespace cellar
