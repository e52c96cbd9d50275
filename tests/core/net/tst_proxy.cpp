// SPDX-License-Identifier: MIT
#include "core/net/proxy.h"

#include <QTest>

using namespace cellar;

namespace {

ProxyRules rulesOf(const QList<std::pair<QString, QString>>& variables)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    return ProxyRules::fromEnvironment(environment);
}

QString proxyOf(const ProxyRules& rules, const QString& url)
{
    const QNetworkProxy proxy = rules.forUrl(QUrl(url));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_qs;
    const QString type = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks"_qs : u"http"_qs;
    return type + u' ' + proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

class tst_Proxy : public QObject
{
    Q_OBJECT

private slots:
    void withoutVariablesThereIsNone();
    void eachSchemeHasItsOwn();
    void allProxyStandsInForBoth();
    void lowerCaseWins();
    void theLoopbackAddressNeverGoesThroughOne();
    void exemptHostsGoDirectly_data();
    void exemptHostsGoDirectly();
    void oneThatTheUserNamedIsTakenForAll();
    void whatIsNoAddressIsNone_data();
    void whatIsNoAddressIsNone();
};

void tst_Proxy::withoutVariablesThereIsNone()
{
    QCOMPARE(proxyOf(rulesOf({}), u"https://a.org/"_qs), u"none");
}

void tst_Proxy::eachSchemeHasItsOwn()
{
    const auto rules =
        rulesOf({{u"HTTP_PROXY"_qs, u"one:3128"_qs}, {u"HTTPS_PROXY"_qs, u"http://two:8888"_qs}});
    QCOMPARE(proxyOf(rules, u"http://a.org/"_qs), u"http one:3128");
    QCOMPARE(proxyOf(rules, u"https://a.org/"_qs), u"http two:8888");
}

void tst_Proxy::allProxyStandsInForBoth()
{
    const auto rules = rulesOf({{u"ALL_PROXY"_qs, u"socks5://three"_qs}});
    QCOMPARE(proxyOf(rules, u"http://a.org/"_qs), u"socks three:1080");
    QCOMPARE(proxyOf(rules, u"https://a.org/"_qs), u"socks three:1080");
}

void tst_Proxy::lowerCaseWins()
{
    const auto rules = rulesOf({{u"HTTPS_PROXY"_qs, u"big:1"_qs}, {u"https_proxy"_qs, u"small:2"_qs}});
    QCOMPARE(proxyOf(rules, u"https://a.org/"_qs), u"http small:2");
}

void tst_Proxy::theLoopbackAddressNeverGoesThroughOne()
{
    const auto rules = rulesOf({{u"ALL_PROXY"_qs, u"p:1"_qs}});
    QCOMPARE(proxyOf(rules, u"http://127.0.0.1:80/"_qs), u"none");
    QCOMPARE(proxyOf(rules, u"https://localhost/"_qs), u"none");
    QCOMPARE(proxyOf(rules, u"http://[::1]/"_qs), u"none");
}

void tst_Proxy::exemptHostsGoDirectly_data()
{
    QTest::addColumn<QString>("exempt");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("direct");
    QTest::newRow("the host") << u"a.org"_qs << u"https://a.org/"_qs << true;
    QTest::newRow("a host below it") << u"a.org"_qs << u"https://www.a.org/"_qs << true;
    QTest::newRow("a suffix") << u".a.org"_qs << u"https://www.a.org/"_qs << true;
    QTest::newRow("in a list, with spaces") << u"x.org, A.ORG"_qs << u"https://a.org/"_qs << true;
    QTest::newRow("everything") << u"*"_qs << u"https://a.org/"_qs << true;
    QTest::newRow("this port") << u"a.org:8443"_qs << u"https://a.org:8443/"_qs << true;
    QTest::newRow("another port") << u"a.org:8443"_qs << u"https://a.org/"_qs << false;
    QTest::newRow("only the same ending") << u"a.org"_qs << u"https://banana.org/"_qs << false;
    QTest::newRow("another host") << u"b.org"_qs << u"https://a.org/"_qs << false;
}

void tst_Proxy::exemptHostsGoDirectly()
{
    QFETCH(QString, exempt);
    QFETCH(QString, url);
    QFETCH(bool, direct);
    const auto rules = rulesOf({{u"HTTPS_PROXY"_qs, u"p:1"_qs}, {u"NO_PROXY"_qs, exempt}});
    QCOMPARE(proxyOf(rules, url), direct ? u"none" : u"http p:1");
}

void tst_Proxy::oneThatTheUserNamedIsTakenForAll()
{
    const auto rules = ProxyRules::throughAddress(u" proxy.example:3128 "_qs);
    QVERIFY(rules);
    QCOMPARE(proxyOf(*rules, u"https://a.org/"_qs), u"http proxy.example:3128");
    QCOMPARE(proxyOf(*rules, u"http://a.org/"_qs), u"http proxy.example:3128");
    QCOMPARE(proxyOf(*rules, u"http://127.0.0.1/"_qs), u"none");
    QCOMPARE(proxyOf(*ProxyRules::throughAddress(u"socks5://s"_qs), u"https://a.org/"_qs), u"socks s:1080");
    QCOMPARE(proxyOf({}, u"https://a.org/"_qs), u"none");
}

void tst_Proxy::whatIsNoAddressIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "https://proxy:1", "ftp://proxy", "proxy:99999", "http://", "http://a/path",
                             "http://a/?q", "a b"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Proxy::whatIsNoAddressIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!ProxyRules::throughAddress(text));
}

QTEST_APPLESS_MAIN(tst_Proxy)
#include "tst_proxy.moc"
