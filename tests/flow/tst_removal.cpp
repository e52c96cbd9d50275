// SPDX-License-Identifier: MIT
// A model that was removed comes back as it was: entry, file and proof.
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
constexpr qint64 size = 100'000;
constexpr quint64 seed = 7;
const QString id = QStringLiteral("mine");
} // namespace

class tst_Removal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_dataBefore = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_store->file(u"../data"_qs)));
        writeFile(m_store->catalog(), catalogDocument({generatedModel(id, seed, size, {})}));
        m_cellar = std::make_unique<Cellar>(Places{m_store->root(), m_store->catalog(), {}}, m_clock);
        QVERIFY(m_cellar->reload());
        m_path = m_cellar->layout().file(m_cellar->catalog().find(id)->files.first().place);
        writeFile(m_path, generatedBytes(seed, 0, size));
        m_cellar->ensure(id);
        QVERIFY(ends());
        m_cellar->remove(id);
        QVERIFY(ends());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!m_cellar->catalog().find(id));
    }
    void cleanup()
    {
        m_cellar.reset();
        qputenv("XDG_DATA_HOME", m_dataBefore);
    }

    void whatWasRemovedComesBackProved()
    {
        QVERIFY(m_cellar->canRestore(id));
        m_cellar->restore(id);
        QVERIFY(ends());
        QCOMPARE(fileBytes(m_path), generatedBytes(seed, 0, size));
        const auto snapshot = m_cellar->snapshot(id);
        QVERIFY(snapshot);
        QVERIFY2(std::holds_alternative<state::Ready>(snapshot->state),
                 qPrintable(stateName(snapshot->state)));
        QVERIFY(!m_cellar->canRestore(id));
        QVERIFY(!QFile::exists(m_store->file(u"../data/Trash/info/model.gguf.trashinfo"_qs)));
        QCOMPARE(m_store->leftovers(), QStringList());
    }

    void anotherFileInItsPlaceStays()
    {
        writeFile(m_path, "another");
        m_cellar->restore(id);
        QVERIFY(!ends());
        QCOMPARE(m_error->kind, ErrorKind::Locked);
        QCOMPARE(fileBytes(m_path), QByteArray("another"));
    }

    void fromAnEmptiedWastebasketNothingComes()
    {
        QVERIFY(QFile::remove(m_store->file(u"../data/Trash/files/model.gguf"_qs)));
        m_cellar->restore(id);
        QVERIFY(!ends());
        QCOMPARE(m_error->kind, ErrorKind::UnknownModel);
        QVERIFY(!m_cellar->catalog().find(id));
    }

private:
    /// Well.
    bool ends()
    {
        QSignalSpy spy(m_cellar.get(), &Cellar::finished);
        if (!spy.wait())
            return false;
        m_error = spy.first()[1].value<std::optional<Error>>();
        return !m_error;
    }

    FakeClock m_clock;
    QByteArray m_dataBefore;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Cellar> m_cellar;
    QString m_path;
    std::optional<Error> m_error;
};

QTEST_GUILESS_MAIN(tst_Removal)
#include "tst_removal.moc"
