// SPDX-License-Identifier: MIT
#include "core/net/answer.h"

#include <QTest>

using namespace cellar;

namespace {
constexpr int good = -1;

Answer answerWith(int status, std::optional<qint64> length = 100)
{
    Answer answer;
    answer.url = QUrl(u"https://example.org/model.gguf?token=secret"_qs);
    answer.status = status;
    answer.contentLength = length;
    return answer;
}

int kindOf(const Status& checked)
{
    return checked ? good : int(checked.error().kind);
}
} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasItsKind_data();
    void everyStatusHasItsKind();
    void anEncodedBodyIsRefused();
    void aSignInPageIsNotTheFile_data();
    void aSignInPageIsNotTheFile();
    void theKnownSizeWins_data();
    void theKnownSizeWins();
    void webPagesAreToldByTheirFirstBytes();
    void theSourceMayPublishADigest();
    void noErrorShowsTheQuery();
};

void tst_Answer::everyStatusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, int kind) { QTest::addRow("%d", status) << status << kind; };
    row(200, good);
    for (const int status : {103, 201, 202, 203, 204, 205, 206})
        row(status, int(ErrorKind::InvalidAnswer));
    for (const int status : {300, 304, 400, 404, 405, 407, 408, 410, 416, 429, 451, 500, 502, 503, 504})
        row(status, int(ErrorKind::HttpStatus));
    row(401, int(ErrorKind::Unauthorised));
    row(403, int(ErrorKind::Unauthorised));
}

void tst_Answer::everyStatusHasItsKind()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    const auto checked = checkAnswer(answerWith(status), {100, true});
    QCOMPARE(kindOf(checked), kind);
    if (kind == int(ErrorKind::HttpStatus) || kind == int(ErrorKind::Unauthorised))
        QCOMPARE(checked.error().httpStatus, status);
}

void tst_Answer::anEncodedBodyIsRefused()
{
    Answer answer = answerWith(200);
    answer.contentEncoding = "gzip";
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), int(ErrorKind::InvalidAnswer));
    answer.contentEncoding = "Identity";
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), good);
}

void tst_Answer::aSignInPageIsNotTheFile_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<std::optional<qint64>>("length");
    QTest::addColumn<int>("kind");
    using Length = std::optional<qint64>;
    const int portal = int(ErrorKind::CaptivePortal);
    QTest::newRow("a page of another length")
        << QByteArray("text/html; charset=utf-8") << Length(4711) << portal;
    QTest::newRow("a page without length") << QByteArray("Text/HTML") << Length() << portal;
    QTest::newRow("the file, badly labelled") << QByteArray("text/html") << Length(100) << good;
    QTest::newRow("bytes") << QByteArray("application/octet-stream") << Length() << good;
}

void tst_Answer::aSignInPageIsNotTheFile()
{
    QFETCH(QByteArray, type);
    QFETCH(std::optional<qint64>, length);
    QFETCH(int, kind);
    Answer answer = answerWith(200, length);
    answer.contentType = type;
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), kind);
}

void tst_Answer::theKnownSizeWins_data()
{
    QTest::addColumn<std::optional<qint64>>("said");
    QTest::addColumn<std::optional<qint64>>("known");
    QTest::addColumn<bool>("digestKnown");
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::optional<qint64>>("read");
    using Length = std::optional<qint64>;
    const int mismatch = int(ErrorKind::SizeMismatch);
    QTest::newRow("as promised") << Length(100) << Length(100) << true << good << Length(100);
    QTest::newRow("not said") << Length() << Length(100) << true << good << Length(100);
    QTest::newRow("too little can never be it")
        << Length(99) << Length(100) << true << mismatch << Length(100);
    QTest::newRow("too much: the digest tells") << Length(101) << Length(100) << true << good << Length(100);
    QTest::newRow("too much, no digest") << Length(101) << Length(100) << false << mismatch << Length(100);
    QTest::newRow("only said") << Length(77) << Length() << false << good << Length(77);
    QTest::newRow("only a digest") << Length() << Length() << true << good << Length();
    QTest::newRow("nothing at all") << Length() << Length() << false << int(ErrorKind::InvalidAnswer)
                                    << Length();
    QTest::newRow("beyond 4 GiB") << Length(68719476736) << Length(68719476736) << true << good
                                  << Length(68719476736);
}

void tst_Answer::theKnownSizeWins()
{
    QFETCH(std::optional<qint64>, said);
    QFETCH(std::optional<qint64>, known);
    QFETCH(bool, digestKnown);
    QFETCH(int, kind);
    QFETCH(std::optional<qint64>, read);
    const Answer answer = answerWith(200, said);
    QCOMPARE(kindOf(checkAnswer(answer, {known, digestKnown})), kind);
    QCOMPARE(bodyLength(answer, {known, digestKnown}), read);
}

void tst_Answer::webPagesAreToldByTheirFirstBytes()
{
    QVERIFY(looksLikeWebPage("<!DOCTYPE html><html>"));
    QVERIFY(looksLikeWebPage("\xEF\xBB\xBF \r\n<HTML lang=en>"));
    QVERIFY(!looksLikeWebPage("GGUF\x03"));
    QVERIFY(!looksLikeWebPage(""));
    QVERIFY(!looksLikeWebPage(QByteArray(300, 'x') + "<html>"));
}

void tst_Answer::theSourceMayPublishADigest()
{
    const QByteArray hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    Answer answer = answerWith(200);
    QVERIFY(!publishedDigest(answer));
    answer.linkedEtag = '"' + hex + '"';
    QCOMPARE(publishedDigest(answer)->hex().toLatin1(), hex);
    answer.linkedEtag = "\"sha256:../..\"";
    QVERIFY(!publishedDigest(answer));
    answer.reprDigest = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";
    QCOMPARE(publishedDigest(answer)->hex().toLatin1(), hex);
}

void tst_Answer::noErrorShowsTheQuery()
{
    for (const int status : {103, 401, 404}) {
        const auto checked = checkAnswer(answerWith(status), {});
        QVERIFY(!checked);
        QVERIFY(!checked.error().source.contains(u"secret"));
        QVERIFY(!checked.error().detail.contains(u"secret"));
    }
}

QTEST_APPLESS_MAIN(tst_Answer)
#include "tst_answer.moc"
