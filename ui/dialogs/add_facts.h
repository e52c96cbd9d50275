// SPDX-License-Identifier: MIT
// What is known of a model before it is added: its licence, the room it takes, its digest; and what speaks
// against it. What is not known is not shown.
#pragma once

#include "core/base/digest.h"
#include "core/disk/disk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace cellar {

class AddFacts : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString license = {};              // as it was published; may be empty
        std::optional<qint64> size = {};   // bytes
        std::optional<DiskRoom> room = {}; // of the store's disk
        std::optional<Digest> sha256 = {}; // of the first file
        int files = 1;
        bool isProved = false; // every file has a digest
        bool isPlainHttp = false;
    };

    explicit AddFacts(QWidget* parent = nullptr);

    void show(const Facts& facts);
    bool fits() const { return m_fits; }
    /// In a column, to be lined up with the names beside other fields.
    QList<QLabel*> names() const { return {m_licenseName, m_digestName, m_roomName}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(const QString& name, QWidget* field);
    void tint();

    Facts m_facts;
    bool m_fits = true;
    QGridLayout* m_grid;
    QLabel* m_license;
    QLabel* m_licenseName;
    QLabel* m_digest;
    QToolButton* m_copy;
    QWidget* m_digestLine;
    QLabel* m_digestName;
    QLabel* m_room;
    QLabel* m_roomSymbol; // where it does not fit
    QWidget* m_roomLine;
    QLabel* m_roomName;
    QLabel* m_warning;
    QLabel* m_warningSymbol;
    QWidget* m_warningLine;
};

} // namespace cellar
