// SPDX-License-Identifier: MIT
// A field for a limit of bytes a second, shown in decimal megabytes.
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace cellar {

class RateEdit : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /// `none`: what stands there for no limit; empty: there always is one.
    explicit RateEdit(const QString& none = {}, QWidget* parent = nullptr);

    /// In whole kilobytes a second, at least one.
    void setLimit(std::optional<qint64> bytesPerSecond);
    std::optional<qint64> limit() const;

protected:
    QString textFromValue(double value) const override;
};

} // namespace cellar
