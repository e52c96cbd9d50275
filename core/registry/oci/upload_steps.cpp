// SPDX-License-Identifier: MIT
#include "core/registry/oci/upload_steps.h"

#include "core/base/shown.h"
#include "core/net/origin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace cellar {

Result<QUrl> uploadPlace(const Document& answer)
{
    return redirectTarget(answer.head.url, answer.head.location, false);
}

QUrl closingPlace(const QUrl& place, const Digest& digest)
{
    QUrl closing = place;
    const QString member = QStringLiteral("digest=sha256:") + digest.hex();
    const QString query = place.query(QUrl::FullyEncoded);
    closing.setQuery(query.isEmpty() ? member : QString(query + u'&' + member), QUrl::StrictMode);
    return closing;
}

Result<qint64> uploadedBytes(const Document& answer, qint64 sent)
{
    const QByteArray range = answer.header("Range").trimmed();
    if (range.isEmpty())
        return sent;
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:bytes=)?0-(\\d{1,18})")));
    const auto match = form.match(QString::fromLatin1(range));
    const qint64 last = match.captured(1).toLongLong();
    if (!match.hasMatch() || last >= qMax<qint64>(sent, 1))
        return fail(ErrorKind::InvalidAnswer,
                    QStringLiteral("it has other bytes than were sent: ") +
                        shownText(QString::fromLatin1(range), 40),
                    shownUrl(answer.head.url));
    return last == 0 && sent != 1 ? 0 : last + 1;
}

Error uploadError(const Document& answer)
{
    const int status = answer.head.status;
    Error error{status == 401 || status == 403 ? ErrorKind::Unauthorised : ErrorKind::HttpStatus,
                QStringLiteral("answered with status %1").arg(status), shownUrl(answer.head.url), status};
    if (status < 400)
        error = {ErrorKind::InvalidAnswer,
                 QStringLiteral("status %1 is no answer to this request").arg(status),
                 shownUrl(answer.head.url)};
    const QString code =
        QJsonDocument::fromJson(answer.body).object().value(u"errors")[0][QLatin1String("code")].toString();
    static const QRegularExpression word(QRegularExpression::anchoredPattern(QStringLiteral("[A-Z_]{1,40}")));
    if (word.match(code).hasMatch())
        error.detail += QStringLiteral(": ") + code;
    return error;
}

bool refusesChunks(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 415 || status == 501;
}

} // namespace cellar
