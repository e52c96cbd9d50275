// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace cellar::test {

namespace {

QJsonObject toJson(const Source& source)
{
    QJsonObject json{{QStringLiteral("url"), source.url.toString(QUrl::FullyEncoded)},
                     {QStringLiteral("priority"), source.priority}};
    if (source.allowInsecure)
        json.insert(QStringLiteral("allow_insecure"), true);
    return json;
}

QJsonObject toJson(const PublishedPieces& pieces)
{
    QJsonArray hashes;
    for (const Digest& hash : pieces.hashes)
        hashes.append(hash.hex());
    return {{QStringLiteral("length"), pieces.length},
            {QStringLiteral("algorithm"), QStringLiteral("sha-256")},
            {QStringLiteral("hashes"), hashes}};
}

QJsonObject toJson(const ModelFile& file)
{
    QJsonArray sources;
    for (const Source& source : file.sources)
        sources.append(toJson(source));
    QJsonObject json{{QStringLiteral("name"), file.place.name}, {QStringLiteral("sources"), sources}};
    if (file.size)
        json.insert(QStringLiteral("size"), *file.size);
    if (file.sha256)
        json.insert(QStringLiteral("sha256"), file.sha256->hex());
    if (file.pieces)
        json.insert(QStringLiteral("pieces"), toJson(*file.pieces));
    return json;
}

QJsonObject toJson(const Model& model)
{
    QJsonArray files;
    for (const ModelFile& file : model.files)
        files.append(toJson(file));
    QJsonObject json{{QStringLiteral("id"), model.id},
                     {QStringLiteral("name"), model.name},
                     {QStringLiteral("license"), model.license},
                     {QStringLiteral("folder"), model.files.first().place.folder},
                     {QStringLiteral("files"), files}};
    if (!model.fallback.isEmpty())
        json.insert(QStringLiteral("fallback"), model.fallback);
    return json;
}

// The checksum of gzip (RFC 1952, 8).
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

ModelFile generatedFile(const QString& folder, const QString& name, quint64 seed, qint64 size,
                        const QList<QUrl>& sources)
{
    ModelFile file{{folder, name}, size, generatedDigest(seed, size), {}};
    for (const QUrl& url : sources)
        file.sources.append({url, static_cast<int>(file.sources.size()) + 1, true});
    return file;
}

Model generatedModel(const QString& id, quint64 seed, qint64 size, const QList<QUrl>& sources,
                     const QString& fallback)
{
    Model model;
    model.id = id;
    model.name = id;
    model.license = QStringLiteral("mit");
    model.files = {generatedFile(id, QStringLiteral("model.gguf"), seed, size, sources)};
    model.fallback = fallback;
    return model;
}

QByteArray generatedGguf(quint64 seed, qint64 size)
{
    constexpr qint64 header = 64; // bytes, padded
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("GGUF", 4);
    stream << quint32(3) << quint64(1) << quint64(0) << quint64(1);
    stream.writeRawData("w", 1);
    stream << quint32(1) << quint64(size - header) << quint32(24) << quint64(0); // of type I8
    return bytes.leftJustified(header, '\0') + generatedBytes(seed, 0, size - header);
}

QByteArray catalogDocument(const QList<Model>& models)
{
    QJsonArray list;
    for (const Model& model : models)
        list.append(toJson(model));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("models"), list}})
        .toJson();
}

QByteArray gzipped(const QByteArray& bytes)
{
    // qCompress gives a length (4 bytes) and a zlib stream: header (2), deflate, Adler-32 (4).
    const QByteArray deflated = qCompress(bytes).sliced(6).chopped(4);
    const QByteArray header("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return header + deflated + littleEndian(crc32(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

QByteArray reprDigest(const Digest& digest)
{
    return "sha-256=:" + QByteArray::fromHex(digest.hex().toLatin1()).toBase64() + ':';
}

Digest digestOf(const QByteArray& bytes)
{
    return *Digest::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

PublishedPieces publishedPieces(const QByteArray& bytes, qint64 length)
{
    PublishedPieces pieces{length, {}};
    for (qint64 at = 0; at < bytes.size(); at += length)
        pieces.hashes.append(digestOf(bytes.mid(at, length)));
    return pieces;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("Cannot write %s: %s", qPrintable(path), qPrintable(file.errorString()));
}

TemporaryStore::TemporaryStore()
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString TemporaryStore::root() const
{
    return m_folder.filePath(QStringLiteral("store"));
}

QString TemporaryStore::catalog() const
{
    return m_folder.filePath(QStringLiteral("catalog.json"));
}

QString TemporaryStore::file(const QString& relative) const
{
    return root() + u'/' + relative;
}

QStringList TemporaryStore::leftovers() const
{
    QStringList found;
    for (const QString& folder : {QStringLiteral(".cellar/partials"), QStringLiteral(".cellar/locks")}) {
        QDirIterator entries(file(folder),
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (entries.hasNext()) {
            entries.next();
            found.append(folder + u'/' + entries.fileName());
        }
    }
    return found;
}

} // namespace cellar::test
