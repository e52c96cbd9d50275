// SPDX-License-Identifier: MIT
// A page of the settings: each choice with a line below it that says what it does. What is chosen holds at
// once.
#pragma once

#include "ui/settings/settings.h"

#include <QBoxLayout>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cellar {

QWidget* withAButton(QBoxLayout::Direction direction, QWidget* widget, QPushButton* button);

class SettingForm : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit SettingForm(Settings& settings, QWidget* parent = nullptr);

    Settings& settings() { return m_settings; }

    QCheckBox* addSwitch(bool Preferences::*member, const QString& text, const QString& explanation);
    /// A switch that stands for something else than a preference.
    QCheckBox* addSwitch(bool on, const QString& text, const QString& explanation);
    QSpinBox* addNumber(int Preferences::*member, int least, int most, const QString& name,
                        const QString& explanation);
    /// Told at the end of the editing.
    QLineEdit* addText(QString Preferences::*member, const QString& name, const QString& explanation);
    QComboBox* addChoice(const QStringList& choices, int chosen, const QString& name,
                         const QString& explanation, std::function<void(Preferences&, int)> put);
    /// Another widget, and what it is.
    void addRow(const QString& name, QWidget* widget, const QString& explanation);
    /// Changes one of the preferences now.
    void change(const std::function<void(Preferences&)>& put);

private:
    QLabel* addExplanation(const QString& text);

    Settings& m_settings;
    QFormLayout* m_form;
};

} // namespace cellar
