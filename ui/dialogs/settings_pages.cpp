// SPDX-License-Identifier: MIT
#include "ui/dialogs/settings_pages.h"

#include "core/net/proxy.h"
#include "ui/dialogs/setting_form.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/views/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cellar {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cellar::SettingsDialog)
};

/// Beside the field while what stands there is not used.
void markWrong(QLineEdit* edit, bool isWrong, const QString& why)
{
    edit->setToolTip(isWrong ? why : QString());
    for (QAction* action : edit->actions())
        action->setVisible(isWrong);
}

} // namespace

QWidget* makeDownloadsPage(const SettingsDialog::Parts& parts, std::function<void()> askSpeedLimit)
{
    auto* form = new SettingForm(parts.settings);
    form->addNumber(&Preferences::atOnce, 1, 16, Text::tr("Models at a &time:"),
                    Text::tr("So many are fetched or read at once; the others wait for their turn."));
    form->addNumber(&Preferences::connectionsPerFile, 1, 16, Text::tr("Connections for each &file:"),
                    Text::tr("At most, to all its sources together. More are opened only while they help."));
    form->addNumber(&Preferences::connectionsPerHost, 1, 6, Text::tr("Connections to each &host:"),
                    Text::tr("All downloads together. Fewer are kinder to a small server."));
    auto* limit = new QPushButton(Text::tr("Speed &Limit …"));
    limit->setAutoDefault(false);
    limit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QObject::connect(limit, &QPushButton::clicked, form, askSpeedLimit);
    form->addRow(
        Text::tr("Speed:"), limit,
        Text::tr("How fast all downloads together may be: always, and at certain times of the week."));
    form->addNumber(&Preferences::retries, 0, 100, Text::tr("&Retries:"),
                    Text::tr("So often a source is asked again that gave nothing new, before the next one is "
                             "tried. It waits longer each time."));
    form->addNumber(&Preferences::stallSeconds, 5, 600, Text::tr("&Patience:"),
                    Text::tr("After so long without a byte a connection is given up and made anew."))
        ->setSuffix(Text::tr(" s", "seconds, behind a number"));
    form->addChoice({Text::tr("Take it"), Text::tr("Ask"), Text::tr("Never take it")},
                    int(parts.settings.preferences().fallback), Text::tr("&Smaller model:"),
                    Text::tr("What is done when a model cannot be had and the catalogue names a smaller one "
                             "in its place."),
                    [](Preferences& one, int choice) { one.fallback = Preferences::Fallback(choice); });
    return form;
}

QWidget* makeNetworkPage(const SettingsDialog::Parts& parts)
{
    auto* form = new SettingForm(parts.settings);
    const Preferences& now = parts.settings.preferences();
    QComboBox* proxy = form->addChoice(
        {Text::tr("That of the system"), Text::tr("None"), Text::tr("This address")}, int(now.proxy),
        Text::tr("&Proxy:"),
        Text::tr("The system's is what HTTPS_PROXY and its like say. It holds for new connections."),
        [](Preferences& one, int choice) { one.proxy = Preferences::Proxy(choice); });
    QLineEdit* address =
        form->addText(&Preferences::proxyAddress, Text::tr("A&ddress:"),
                      Text::tr("As proxy.example.org:8080, http://… or socks5://…. While it is not right, "
                               "there is no proxy."));
    address->setEnabled(now.proxy == Preferences::Proxy::Address);
    QObject::connect(proxy, &QComboBox::activated, address, [address](int choice) {
        address->setEnabled(Preferences::Proxy(choice) == Preferences::Proxy::Address);
    });
    address->addAction(QIcon(), QLineEdit::TrailingPosition);
    const auto check = [address](const QString& text) {
        const bool isWrong = !text.isEmpty() && !ProxyRules::throughAddress(text);
        markWrong(address, isWrong, Text::tr("This is no address of a proxy."));
    };
    QObject::connect(address, &QLineEdit::textChanged, address, check);
    check(address->text());

    auto* certificates =
        plainLabel(now.caFile.isEmpty() ? Text::tr("None besides the system's") : now.caFile);
    auto* choose = new QPushButton(now.caFile.isEmpty() ? Text::tr("&Choose …") : Text::tr("&Forget"));
    form->addRow(Text::tr("Certificates:"), withAButton(QBoxLayout::LeftToRight, certificates, choose),
                 Text::tr("A PEM file of authorities that are trusted besides the system's, as a company has "
                          "them. Where it cannot be read nothing is fetched over https."));
    const auto show = [=](const QString& file) {
        certificates->setText(file.isEmpty() ? Text::tr("None besides the system's") : file);
        choose->setText(file.isEmpty() ? Text::tr("&Choose …") : Text::tr("&Forget"));
        form->change([&](Preferences& one) { one.caFile = file; });
    };
    QObject::connect(choose, &QPushButton::clicked, form, [form, show] {
        if (!form->settings().preferences().caFile.isEmpty())
            return show({});
        auto* dialog = new QFileDialog(form, Text::tr("Certificates"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({Text::tr("Certificates (*.pem *.crt *.cer)"), Text::tr("All files (*)")});
        QObject::connect(dialog, &QFileDialog::fileSelected, form, show);
        dialog->open();
    });

    form->addSwitch(&Preferences::pauseOnMetered, Text::tr("Pause on a &metered connection"),
                    Text::tr("What is being fetched waits until the connection costs nothing by the byte; "
                             "what you resume by hand goes on."));
    return form;
}

namespace {

void addUpdates(SettingForm& form, const SettingsDialog::Parts& parts)
{
    form.addSwitch(&Preferences::checkUpdates, Text::tr("Look for &newer versions once a day"),
                   Text::tr("The hub and the registries that models came from are asked what they have now, "
                            "not while the connection is metered. Nothing is fetched without you."));
    QString asked = Text::tr("Never yet.");
    if (parts.updatesAsked.isValid())
        asked = agoText(parts.updatesAsked, QDateTime::currentDateTime());
    form.addRow(Text::tr("Last asked:"), plainLabel(asked),
                parts.updatesFailed
                    ? Text::tr("Not each of them could be asked; it is tried again on another "
                               "day, or by hand in the menu Model.")
                    : Text::tr("By hand in the menu Model, at any time."));
}

} // namespace

QWidget* makeChecksPage(const SettingsDialog::Parts& parts)
{
    auto* form = new SettingForm(parts.settings);
    form->addSwitch(&Preferences::scrub, Text::tr("&Check old proofs in the background"),
                    Text::tr("Disks forget. What was proved long ago is read again, slowly, while nothing "
                             "else goes on, so that damage is found before you need the model."));
    form->addNumber(&Preferences::scrubDays, 1, 365, Text::tr("When a proof is &older than:"),
                    Text::tr("Each model by itself; one that you verified by hand is not read again."))
        ->setSuffix(Text::tr(" days", "behind a number"));
    form->addNumber(&Preferences::scrubMegabytes, 2, 10'000, Text::tr("&Speed:"),
                    Text::tr("So fast the disk is read at most, to leave it to others."))
        ->setSuffix(Text::tr(" MB/s", "behind a number"));
    form->addSwitch(&Preferences::scrubOnBattery, Text::tr("On &battery, too"),
                    Text::tr("Otherwise only on mains power, or where the power cannot be told."));
    const QDateTime now = QDateTime::currentDateTime();
    QString result = Text::tr("There was none yet.");
    if (parts.scrubbed) {
        const int read = parts.scrubbed->read;
        const int damaged = parts.scrubbed->damaged;
        result =
            Text::tr("%n model(s) read, ", nullptr, read) +
            (damaged > 0 ? Text::tr("%n of them damaged", nullptr, damaged) : Text::tr("all of them right")) +
            QStringLiteral(" · ") + agoText(parts.scrubbed->ended, now);
    }
    QLabel* last = plainLabel(result);
    last->setMinimumWidth(last->fontMetrics().averageCharWidth() * 36); // below its name where that is long
    form->addRow(Text::tr("Last round:"), last,
                 Text::tr("What is damaged is told by a notification and stands in the list; nothing is "
                          "repaired without you."));
    addUpdates(*form, parts);
    return form;
}

QWidget* makeDesktopPage(const SettingsDialog::Parts& parts, std::function<void()> languageChosen)
{
    auto* form = new SettingForm(parts.settings);
    QCheckBox* login = form->addSwitch(parts.autostart.isOn(), Text::tr("Start at &login"),
                                       Text::tr("It begins in the tray, where there is one."));
    QObject::connect(login, &QCheckBox::toggled, login, [login, autostart = &parts.autostart](bool on) {
        const Status done = autostart->set(on);
        login->setToolTip(done ? QString() : errorText(done.error()).what);
        if (!done)
            login->setChecked(autostart->isOn());
    });
    QCheckBox* tray = form->addSwitch(
        &Preferences::closeToTray, Text::tr("&Keep running in the tray when the window is closed"),
        parts.hasTray ? Text::tr("Downloads go on. The icon's menu has Quit.")
                      : Text::tr("This desktop has no tray: closing the window ends the program, and "
                                 "downloads go on with the next start."));
    tray->setEnabled(parts.hasTray);
    form->addSwitch(&Preferences::inhibitSleep, Text::tr("Stay &awake while something is active"),
                    Text::tr("The machine does not fall asleep by itself while models are fetched or read."));
    QStringList names{Text::tr("That of the system")};
    for (const QString& code : parts.languages)
        names += languageName(code);
    const QString language = parts.settings.preferences().language;
    form->addChoice(names, int(parts.languages.indexOf(language)) + 1, Text::tr("La&nguage:"),
                    Text::tr("The window opens anew; what is being fetched goes on."),
                    [form, languages = parts.languages, languageChosen](Preferences& one, int choice) {
                        const QString chosen = languages.value(choice - 1);
                        if (std::exchange(one.language, chosen) != chosen)
                            QMetaObject::invokeMethod(form, languageChosen, Qt::QueuedConnection);
                    });
    return form;
}

QWidget* makeNotificationsPage(const SettingsDialog::Parts& parts)
{
    auto* form = new SettingForm(parts.settings);
    form->addSwitch(&Preferences::notifyDone, Text::tr("When a model has become &ready"),
                    Text::tr("Only while the window is not in front."));
    form->addSwitch(&Preferences::notifyFallback, Text::tr("When a &smaller model was taken"),
                    Text::tr("With the reason, and a button to try again."));
    form->addSwitch(&Preferences::notifyFailed, Text::tr("When something &failed"),
                    Text::tr("It stays until you have seen it, with a button to try again."));
    form->addSwitch(&Preferences::notifyDamaged, Text::tr("When &damage was found"),
                    Text::tr("It stays until you have seen it, with a button to repair."));
    form->addSwitch(&Preferences::notifyUpdates, Text::tr("When there are newer &versions"),
                    Text::tr("One for all models, when the daily look finds some."));
    return form;
}

} // namespace cellar
