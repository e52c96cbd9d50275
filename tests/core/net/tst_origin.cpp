// SPDX-License-Identifier: MIT
#include "core/net/origin.h"

#include <QTest>

using namespace cellar;

class tst_Origin : public QObject
{
    Q_OBJECT

private slots:
    void loopbackIsToldByTheText_data();
    void loopbackIsToldByTheText();
    void privateHostsAreToldByTheText_data();
    void privateHostsAreToldByTheText();
    void originsCompareTheEffectivePort();
    void addressesAreFetchedOnlyWhenTheyAreSafe_data();
    void addressesAreFetchedOnlyWhenTheyAreSafe();
    void redirectsLeadOnlyWhereItIsAllowed_data();
    void redirectsLeadOnlyWhereItIsAllowed();
    void aRedirectKeepsTheQueryAndDropsCredentials();
};

namespace {
constexpr int none = -1;

int kindOf(const Error& error)
{
    return int(error.kind);
}
} // namespace

void tst_Origin::loopbackIsToldByTheText_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("v4") << u"http://127.0.0.1:8080/a"_qs << true;
    QTest::newRow("v4, another") << u"http://127.8.9.1/a"_qs << true;
    QTest::newRow("v6") << u"http://[::1]/a"_qs << true;
    QTest::newRow("name") << u"http://localhost/a"_qs << true;
    QTest::newRow("a name that begins like it") << u"http://127.0.0.1.example.org/a"_qs << false;
    QTest::newRow("a name that ends like it") << u"http://evil-localhost/a"_qs << false;
    QTest::newRow("any address") << u"http://0.0.0.0/a"_qs << false;
    QTest::newRow("elsewhere") << u"http://example.org/a"_qs << false;
}

void tst_Origin::loopbackIsToldByTheText()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

void tst_Origin::privateHostsAreToldByTheText_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char* host : {"127.0.0.1",
                             "127.1",
                             "2130706433",
                             "[::1]",
                             "[::]",
                             "0.0.0.0",
                             "10.0.0.1",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "[fe80::1]",
                             "[fd00::1]",
                             "[::ffff:192.168.1.1]",
                             "localhost",
                             "LOCALHOST",
                             "localhost.",
                             "x.localhost",
                             "nas.local",
                             "nas.local.",
                             "metadata.google.internal",
                             "nas.lan"})
        QTest::newRow(host) << true;
    for (const char* host :
         {"example.org", "8.8.8.8", "172.32.0.1", "192.169.1.1", "100.128.0.1", "[2001:db8::1]",
          "[::ffff:8.8.8.8]", "10.0.0.1.example.org", "local", "evil-localhost"})
        QTest::newRow(host) << false;
}

void tst_Origin::privateHostsAreToldByTheText()
{
    QTEST(isPrivateHost(QUrl(u"https://%1/a"_qs.arg(QString::fromLatin1(QTest::currentDataTag())))),
          "isPrivate");
}

void tst_Origin::originsCompareTheEffectivePort()
{
    QVERIFY(isSameOrigin(QUrl(u"https://a.org/x"_qs), QUrl(u"https://a.org:443/y"_qs)));
    QVERIFY(!isSameOrigin(QUrl(u"https://a.org/x"_qs), QUrl(u"http://a.org/x"_qs)));
    QVERIFY(!isSameOrigin(QUrl(u"https://a.org/x"_qs), QUrl(u"https://a.org:8443/x"_qs)));
    QVERIFY(!isSameOrigin(QUrl(u"https://a.org/x"_qs), QUrl(u"https://b.org/x"_qs)));
    QCOMPARE(originOf(QUrl(u"HTTPS://user:secret@A.org/x?y#z"_qs)), u"https://a.org:443"_qs);
    QCOMPARE(originOf(QUrl(u"http://[::1]/x"_qs)), u"http://[::1]:80"_qs);
}

void tst_Origin::addressesAreFetchedOnlyWhenTheyAreSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowInsecure");
    QTest::addColumn<int>("kind");
    const int insecure = int(ErrorKind::InsecureSource);
    QTest::newRow("https") << u"https://example.org/a"_qs << false << none;
    QTest::newRow("http") << u"http://example.org/a"_qs << false << insecure;
    QTest::newRow("http, permitted") << u"http://example.org/a"_qs << true << none;
    QTest::newRow("http on the loopback") << u"http://127.0.0.1/a"_qs << false << none;
    QTest::newRow("ftp") << u"ftp://example.org/a"_qs << true << insecure;
    QTest::newRow("no host") << u"https:///a"_qs << false << int(ErrorKind::InvalidAnswer);
}

void tst_Origin::addressesAreFetchedOnlyWhenTheyAreSafe()
{
    QFETCH(QString, url);
    QFETCH(bool, allowInsecure);
    QFETCH(int, kind);
    const auto checked = checkAddress(QUrl(url), allowInsecure);
    QCOMPARE(checked ? none : kindOf(checked.error()), kind);
}

void tst_Origin::redirectsLeadOnlyWhereItIsAllowed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");
    const QString https = u"https://a.org/dir/file"_qs;
    const QString local = u"http://127.0.0.1:80/dir/file"_qs;
    const int insecure = int(ErrorKind::InsecureSource);
    const int invalid = int(ErrorKind::InvalidAnswer);
    QTest::newRow("absolute") << https << QByteArray("https://b.org/x") << u"https://b.org/x"_qs << none;
    QTest::newRow("relative") << https << QByteArray("other") << u"https://a.org/dir/other"_qs << none;
    QTest::newRow("from the root") << https << QByteArray("/x") << u"https://a.org/x"_qs << none;
    QTest::newRow("no scheme") << https << QByteArray("//b.org/x") << u"https://b.org/x"_qs << none;
    QTest::newRow("down to http") << https << QByteArray("http://a.org/x") << QString() << insecure;
    QTest::newRow("down to http on the loopback")
        << https << QByteArray("http://127.0.0.1/x") << QString() << insecure;
    QTest::newRow("up to https") << local << QByteArray("https://b.org/x") << u"https://b.org/x"_qs << none;
    QTest::newRow("out of the loopback by http")
        << local << QByteArray("http://b.org/x") << QString() << insecure;
    QTest::newRow("file") << https << QByteArray("file:///etc/passwd") << QString() << insecure;
    QTest::newRow("ftp") << https << QByteArray("ftp://b.org/x") << QString() << insecure;
    QTest::newRow("data") << https << QByteArray("data:text/plain,hello") << QString() << insecure;
    QTest::newRow("none") << https << QByteArray() << QString() << invalid;
    QTest::newRow("no address") << https << QByteArray("https://[::1") << QString() << invalid;
}

void tst_Origin::redirectsLeadOnlyWhereItIsAllowed()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    QFETCH(int, kind);
    const auto result = redirectTarget(QUrl(from), location, false);
    QCOMPARE(result ? none : kindOf(result.error()), kind);
    if (result)
        QCOMPARE(result->toString(), target);
}

void tst_Origin::aRedirectKeepsTheQueryAndDropsCredentials()
{
    const auto target = redirectTarget(QUrl(u"https://a.org/x"_qs),
                                       "https://user:pw@cdn.org/f%2Fg?Signature=a%2Bb&X=1#frag", false);
    QVERIFY(target);
    QCOMPARE(target->toEncoded(), QByteArray("https://cdn.org/f%2Fg?Signature=a%2Bb&X=1"));
}

QTEST_APPLESS_MAIN(tst_Origin)
#include "tst_origin.moc"
