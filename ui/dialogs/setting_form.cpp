// SPDX-License-Identifier: MIT
#include "ui/dialogs/setting_form.h"

#include "ui/delegates/cell_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cellar {

QWidget* withAButton(QBoxLayout::Direction direction, QWidget* widget, QPushButton* button)
{
    auto* both = new QWidget;
    auto* line = new QBoxLayout(direction, both);
    line->setContentsMargins({});
    line->addWidget(widget, 1);
    line->addWidget(button, 0, Qt::AlignLeading);
    both->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no part of the page's empty rest
    both->setFocusProxy(button);
    button->setAutoDefault(false);
    return both;
}

SettingForm::SettingForm(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_form(new QFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(cellMargin(font()) / 2);
}

void SettingForm::change(const std::function<void(Preferences&)>& put)
{
    Preferences next = m_settings.preferences();
    put(next);
    m_settings.set(next);
}

/// Set apart from the next choice, and a little paler than what it explains.
QLabel* SettingForm::addExplanation(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 0, cellMargin(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(label);
    return label;
}

QCheckBox* SettingForm::addSwitch(bool on, const QString& text, const QString& explanation)
{
    auto* box = new QCheckBox(text);
    box->setChecked(on);
    box->setAccessibleDescription(explanation);
    m_form->addRow(box);
    addExplanation(explanation);
    return box;
}

QCheckBox* SettingForm::addSwitch(bool Preferences::*member, const QString& text, const QString& explanation)
{
    QCheckBox* box = addSwitch(m_settings.preferences().*member, text, explanation);
    connect(box, &QCheckBox::toggled, this,
            [this, member](bool on) { change([=](Preferences& one) { one.*member = on; }); });
    return box;
}

QSpinBox* SettingForm::addNumber(int Preferences::*member, int least, int most, const QString& name,
                                 const QString& explanation)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(m_settings.preferences().*member);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this,
            [this, member](int value) { change([=](Preferences& one) { one.*member = value; }); });
    addRow(name, box, explanation);
    return box;
}

QLineEdit* SettingForm::addText(QString Preferences::*member, const QString& name, const QString& explanation)
{
    auto* edit = new QLineEdit(m_settings.preferences().*member);
    connect(edit, &QLineEdit::editingFinished, this, [this, member, edit] {
        change([=](Preferences& one) { one.*member = edit->text().trimmed(); });
    });
    addRow(name, edit, explanation);
    return edit;
}

QComboBox* SettingForm::addChoice(const QStringList& choices, int chosen, const QString& name,
                                  const QString& explanation, std::function<void(Preferences&, int)> put)
{
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(box, &QComboBox::activated, this,
            [this, put](int index) { change([&](Preferences& one) { put(one, index); }); });
    addRow(name, box, explanation);
    return box;
}

void SettingForm::addRow(const QString& name, QWidget* widget, const QString& explanation)
{
    widget->setAccessibleName(QString(name).remove(u'&').remove(u':'));
    widget->setAccessibleDescription(explanation);
    m_form->addRow(name, widget);
    addExplanation(explanation);
}

} // namespace cellar
