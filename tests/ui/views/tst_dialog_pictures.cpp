// SPDX-License-Identifier: MIT
// The dialogs, and the bars that tell of work: see tests/ui/pictures.h.
#include "core/net/noted_entries.h"
#include "tests/support/builders.h"
#include "tests/support/minisign.h"
#include "tests/ui/pictures.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/accounts_dialog.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/add_list_dialog.h"
#include "ui/dialogs/catalogues_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/login_dialog.h"
#include "ui/dialogs/push_dialog.h"
#include "ui/dialogs/subscribe_dialog.h"
#include "ui/models/accounts.h"
#include "ui/models/catalogue_list.h"
#include "ui/models/store_room.h"
#include "ui/views/window_errands.h"

using namespace cellar;

namespace {

class OneAccount final : public Keyring
{
public:
    void read(const QString&, QObject*, const Read& answer) override
    {
        answer("Basic " + QByteArray("ada:password").toBase64());
    }
    void write(const QString&, const QByteArray&, QObject*, const Done&) override {}
    void remove(const QString&, QObject*, const Done&) override {}
};

} // namespace

class TestDialogPictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLegible_data() { pictures::addLooks(); }
    void everythingIsLegible()
    {
        const pictures::Look look;
        QVERIFY(look.isWhole());
        WindowFixture fixture;
        fixture.window.resize(fixture.window.sizeHint());
        lookAtAdding(fixture);
        lookAtAddingSeveral(fixture);
        lookAtTrust(fixture);
        lookAtGivingAway(fixture);
    }

private:
    static void look(QDialog& dialog, const QString& what, int number = 0)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        pictures::lookAt(dialog, what, number);
    }
    static Offer offer(qint64 size)
    {
        Offer offer;
        offer.repository = QStringLiteral("bartowski/Qwen2.5-7B-Instruct-GGUF");
        offer.license = QStringLiteral("apache-2.0");
        for (const char* form : {"Q8_0", "Q4_K_M", "IQ3_M"}) {
            offer.variants += {QString::fromLatin1(form), samples::model(QStringLiteral("qwen"), {}, size)};
            size = size / 3 * 2;
        }
        offer.chosen = 1;
        return offer;
    }
    static void lookAtAdding(WindowFixture& fixture)
    {
        fixture.verbs.store = fixture.folder.path();
        StoreRoom room(fixture.clock);
        const QString reference = QStringLiteral("hf:bartowski/Qwen2.5-7B-Instruct-GGUF");
        AddDialog chosen(fixture.verbs, fixture.table, room, reference);
        QTRY_VERIFY(room.room());
        chosen.offered(reference, offer(8'098'525'888));
        look(chosen, QStringLiteral("add"));
        AddDialog large(fixture.verbs, fixture.table, room, reference);
        large.offered(reference, offer(qint64(1) << 50));
        look(large, QStringLiteral("add"), 1);
        AddDialog plain(fixture.verbs, fixture.table, room,
                        QStringLiteral("http://example.org/bartowski/model.gguf"));
        look(plain, QStringLiteral("add"), 2);
    }
    static void lookAtAddingSeveral(WindowFixture& fixture)
    {
        StoreRoom room(fixture.clock);
        const QStringList sources{QStringLiteral("hf:bartowski/Qwen2.5-7B-Instruct-GGUF"),
                                  QStringLiteral("hf:nobody/nothing"),
                                  QStringLiteral("hf:bartowski/gemma-2-2b-it-GGUF"),
                                  QStringLiteral("https://example.org/models/tiny.gguf")};
        AddListDialog several(fixture.verbs, room, sources);
        QTRY_VERIFY(room.room());
        several.offered(sources[0], offer(8'098'525'888));
        several.notOffered(sources[1],
                           {ErrorKind::HttpStatus, QStringLiteral("404"),
                            QStringLiteral("https://huggingface.co/api/models/nobody/nothing"), 404});
        look(several, QStringLiteral("add-several"));
    }
    static void lookAtTrust(WindowFixture& fixture)
    {
        const QUrl hub(QStringLiteral("https://huggingface.co"));
        noteEntry(fixture.settings, QStringLiteral("ghcr.io"));
        Accounts accounts(Accounts::Parts{
            .keyring = std::make_shared<OneAccount>(),
            .clock = fixture.clock,
            .settings = fixture.settings,
            .hosts = [] { return QStringList(); },
            .elsewhere =
                [] {
                    return QList<Account>{{QStringLiteral("huggingface.co"), Account::Place::Environment},
                                          {QStringLiteral("quay.io"), Account::Place::ContainerFile}};
                },
            .refreshed = [](const QString&) {}});
        AccountsDialog shown(accounts, hub);
        look(shown, QStringLiteral("accounts"));
        LoginDialog atHub(accounts, hub, {});
        look(atHub, QStringLiteral("login"));
        LoginDialog elsewhere(accounts, hub, QStringLiteral("registry.example.org:5000"));
        elsewhere.findChildren<QLineEdit*>()[2]->setText(QStringLiteral("secret"));
        look(elsewhere, QStringLiteral("login"), 1);
        const test::Minisign publisher;
        const QString catalog = fixture.folder.filePath(QStringLiteral("catalog.json"));
        const auto subscription =
            makeSubscription(QStringLiteral("https://models.example.org/catalog.json"), publisher.key());
        const QByteArray document = test::catalogDocument({test::generatedModel(
            QStringLiteral("theirs"), 7, 100, {QUrl(QStringLiteral("https://host.example/m"))})});
        const auto signature = publisher.sign(document, QStringLiteral("serial:7 expires:2027-03-01"));
        QVERIFY(takeVersion(catalog, *subscription, {document, signature}, fixture.clock.utc()));
        Network network{QString()};
        Subscriber subscriber(network, fixture.clock, catalog);
        CatalogueList list(subscriber, fixture.clock, fixture.settings);
        CataloguesDialog catalogues(list, fixture.clock);
        look(catalogues, QStringLiteral("catalogues"));
        SubscribeDialog subscribe(list);
        look(subscribe, QStringLiteral("subscribe"));
    }
    static void lookAtGivingAway(WindowFixture& fixture)
    {
        ExportDialog copy({{}, 3, 8'200'000'000});
        look(copy, QStringLiteral("export"));
        PushDialog push({QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"), 1, 1'708'582'752});
        push.findChild<QLineEdit*>()->setText(QStringLiteral("oci://ghcr.io/ada/gemma-2-2b:q4_k_m"));
        look(push, QStringLiteral("push"));
        WindowErrands& errands = fixture.window.errands();
        const QString path = QStringLiteral("/home/ada/Downloads/mistral-7b.Q4_K_M.gguf");
        errands.importing(path, {1'400'000'000, 4'370'000'000, 512e6, {}});
        errands.pushed(QStringLiteral("ready"), {});
        errands.ended(QStringLiteral("/home/ada/Downloads/broken.gguf"),
                      Error{ErrorKind::Permission, QStringLiteral("broken.gguf: permission denied"), {}, 0});
        fixture.table.setStates(
            {{QStringLiteral("ready"), samples::stateOf(QStringLiteral("verification paused"))}});
        fixture.window.showModel(QStringLiteral("ready"));
        pictures::lookAt(fixture.window, QStringLiteral("errands"));
    }
};

QTEST_MAIN(TestDialogPictures)
#include "tst_dialog_pictures.moc"
