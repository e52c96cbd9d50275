// SPDX-License-Identifier: MIT
// The facts of a model: what the headers of its files say, where it is, and what proves it. Each can be
// selected; the long ones have a button that copies them.
#pragma once

#include "core/formats/header_facts.h"
#include "ui/models/model_row.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace cellar {

class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget* parent = nullptr);

    /// `now`: UTC; `path`: of its first file.
    void showModel(const ModelRow& row, const QString& path, const QDateTime& now);
    void showHeader(const std::optional<HeaderFacts>& header);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Fact
    {
        Architecture,
        Parameters,
        Quantisation,
        Context,
        Format,
        License,
        Path,
        Sha256,
        Proved,
        Publisher,
        Size,
        Id,
        FactCount,
    };

    void addFact(QGridLayout* grid, Fact fact, const QString& name, int row, int column);
    void addCopyButton(QGridLayout* grid, Fact fact, const QString& name, int row, int column);
    void setFact(Fact fact, const QString& text);
    void align();
    void tint();

    QList<QLabel*> m_names;
    std::array<QLineEdit*, FactCount> m_facts{};
    QString m_quantisation; // as the name tells
};

} // namespace cellar
