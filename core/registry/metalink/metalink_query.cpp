// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink_query.h"

#include "core/base/country.h"
#include "core/base/shown.h"
#include "core/hash/hasher.h"
#include "core/registry/metalink/metalink_offer.h"

#include <QFile>
#include <QFileInfo>

namespace cellar {

MetalinkQuery::MetalinkQuery(Network& network, const Clock& clock, MetalinkReference reference,
                             ResolveOptions options)
    : RegistryQuery(network, clock, options)
    , m_reference(std::move(reference))
    , m_allowInsecure(options.allowInsecure)
{
}

void MetalinkQuery::start()
{
    if (m_reference.url.isLocalFile())
        return readFile();
    DocumentRequest request;
    request.url = m_reference.url;
    request.allowInsecure = m_allowInsecure;
    request.accept = "application/metalink4+xml, application/metalink+xml;q=0.9, */*;q=0.1";
    request.mostBytes = mostMetalinkBytes;
    ask(request, [this](const Document& document) { take(document.body); });
}

/// There being no such thing is an answer, too.
Error MetalinkQuery::asTold(const Error& error) const
{
    if (error.kind == ErrorKind::HttpStatus && (error.httpStatus == 404 || error.httpStatus == 410))
        return Error{ErrorKind::UnknownModel, error.detail, error.source};
    return error;
}

void MetalinkQuery::readFile()
{
    const QString path = m_reference.url.toLocalFile();
    const QFileInfo info(path);
    if (!info.exists())
        return end(fail(ErrorKind::UnknownModel, QStringLiteral("no such file: ") + shownText(path)));
    if (!info.isFile())
        return end(fail(ErrorKind::InvalidName, QStringLiteral("not a plain file: ") + shownText(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return end(fail(ErrorKind::Permission, QStringLiteral("may not be read: ") + shownText(path)));
    const QByteArray document = file.read(mostMetalinkBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return end(fail(ErrorKind::Io, shownText(path) + QStringLiteral(": ") + file.errorString()));
    take(document);
}

void MetalinkQuery::take(const QByteArray& document)
{
    auto files = readMetalink(document, ownCountry());
    if (files)
        return end(metalinkOffer(m_reference, *files, sha256Of(document), m_allowInsecure));
    Error error = files.error();
    if (error.kind == ErrorKind::InvalidCatalog) // it is none of the user's catalogues
        error.kind = ErrorKind::InvalidAnswer;
    error.source = shownUrl(m_reference.url);
    end(fail(error));
}

} // namespace cellar
