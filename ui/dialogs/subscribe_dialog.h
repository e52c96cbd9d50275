// SPDX-License-Identifier: MIT
// Asks for the address of a signed catalogue and the key of who signs it. It stays open until the catalogue
// has come and holds.
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/growing_dialog.h"

#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class CatalogueList;

class SubscribeDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// `catalogues` outlives it.
    explicit SubscribeDialog(CatalogueList& catalogues, QWidget* parent = nullptr);

private:
    void layOut();
    void chooseKeyFile();
    void check();
    void submit();
    void ended(const QUrl& url, const std::optional<Error>& error);
    void say(const QString& text);

    CatalogueList& m_catalogues;
    QLineEdit* m_address;
    QLineEdit* m_key;
    QLabel* m_message;
    QPushButton* m_subscribe;
    QUrl m_asked;
};

} // namespace cellar
