// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink.h"

#include "core/base/shown.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace cellar {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 mostPieces = 10'000;

void writeHash(QXmlStreamWriter& xml, const Digest& sha256)
{
    xml.writeStartElement(QStringLiteral("hash"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("sha-256"));
    xml.writeCharacters(sha256.hex());
    xml.writeEndElement();
}

void writePieces(QXmlStreamWriter& xml, const PublishedPieces& pieces)
{
    xml.writeStartElement(QStringLiteral("pieces"));
    xml.writeAttribute(QStringLiteral("length"), QString::number(pieces.length));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("sha-256"));
    for (const Digest& hash : pieces.hashes)
        xml.writeTextElement(QStringLiteral("hash"), hash.hex());
    xml.writeEndElement();
}

void writeFile(QXmlStreamWriter& xml, const ModelFile& file)
{
    xml.writeStartElement(QStringLiteral("file"));
    xml.writeAttribute(QStringLiteral("name"), file.place.name);
    if (file.size)
        xml.writeTextElement(QStringLiteral("size"), QString::number(*file.size));
    if (file.sha256)
        writeHash(xml, *file.sha256);
    if (file.pieces)
        writePieces(xml, *file.pieces);
    for (const Source& source : file.sources) {
        if (!isOffered(source))
            continue;
        xml.writeStartElement(QStringLiteral("url"));
        xml.writeAttribute(QStringLiteral("priority"), QString::number(source.priority));
        xml.writeCharacters(source.url.toString(QUrl::FullyEncoded));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray writeMetalink(const QList<ModelFile>& files)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("metalink"));
    xml.writeDefaultNamespace(QStringLiteral("urn:ietf:params:xml:ns:metalink"));
    xml.writeTextElement(QStringLiteral("generator"), QStringLiteral("Model Cellar/" CELLAR_VERSION));
    for (const ModelFile& file : files)
        writeFile(xml, file);
    xml.writeEndDocument();
    return document;
}

bool isOffered(const Source& source)
{
    const QString scheme = source.url.scheme();
    const bool isWeb = scheme == u"https" || scheme == u"http";
    return isWeb && !source.url.hasQuery() && source.packing == Packing::None;
}

Status checkOffered(const QList<ModelFile>& files)
{
    for (const ModelFile& file : files) {
        if (std::none_of(file.sources.begin(), file.sources.end(), isOffered))
            return fail(ErrorKind::Unsupported,
                        QStringLiteral("%1 has no address that others could fetch it from")
                            .arg(shownText(file.place.relative())));
    }
    return {};
}

qint64 metalinkPieceLength(qint64 size)
{
    qint64 length = 4 * mebibyte;
    while (size / length >= mostPieces && length < 64 * mebibyte)
        length *= 2;
    return length;
}

} // namespace cellar
