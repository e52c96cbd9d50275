// SPDX-License-Identifier: MIT
#include "core/base/shown.h"
#include "core/model/names.h"
#include "core/registry/metalink/metalink.h"
#include "core/registry/metalink/metalink_values.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace cellar {

namespace {

constexpr int mostFiles = 10'000;
constexpr int mostSources = 1'000;
constexpr int mostDepth = 16; // elements in one another; a document of version 3 has seven

class Reader
{
public:
    Reader(const QByteArray& document, const QString& country)
        : m_xml(document)
        , m_country(country)
    {
    }

    Result<QList<MetalinkFile>> read()
    {
        if (enterRoot()) {
            if (m_version == MetalinkVersion::Three)
                eachChild([this](QStringView name) { name == u"files" ? readFiles() : skip(); });
            else
                readFiles();
        }
        while (isSound() && !m_xml.atEnd()) // what stands behind the root, too
            next();
        if (m_fault)
            return fail(*m_fault);
        if (m_xml.hasError())
            return fail(ErrorKind::InvalidCatalog, QStringLiteral("no Metalink document: line %1: %2")
                                                       .arg(m_xml.lineNumber())
                                                       .arg(shownText(m_xml.errorString(), 200)));
        if (m_files.isEmpty())
            return fail(ErrorKind::InvalidCatalog, QStringLiteral("a Metalink document without files"));
        return m_files;
    }

private:
    bool isSound() const { return !m_fault && !m_xml.hasError(); }

    void refuse(ErrorKind kind, const QString& detail)
    {
        if (!m_fault)
            m_fault = Error{kind, detail};
    }

    /// Every token passes here. A document type could bring entities that grow without end.
    QXmlStreamReader::TokenType next()
    {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_xml.raiseError(QStringLiteral("a document type or an entity"));
        if (token == QXmlStreamReader::StartElement && ++m_depth > mostDepth)
            m_xml.raiseError(QStringLiteral("too many elements in one another"));
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        return token;
    }

    bool enterRoot()
    {
        while (isSound() && !m_xml.atEnd() && next() != QXmlStreamReader::StartElement) {
        }
        const bool isRoot = isSound() && m_xml.name() == u"metalink";
        if (isRoot && m_xml.namespaceUri() == u"urn:ietf:params:xml:ns:metalink")
            m_version = MetalinkVersion::Four;
        else if (isRoot && m_xml.namespaceUri() == u"http://www.metalinker.org/")
            m_version = MetalinkVersion::Three;
        else
            refuse(ErrorKind::InvalidCatalog, QStringLiteral("no Metalink document"));
        return isSound();
    }

    /// Calls `visit` for every child element of this one that is of the document's own namespace; it reads
    /// the element to its end.
    template <typename Visit>
    void eachChild(Visit visit)
    {
        const QString space = m_xml.namespaceUri().toString();
        while (isSound()) {
            const auto token = next();
            if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.namespaceUri() == space)
                visit(m_xml.name());
            else
                skip();
        }
    }

    void skip()
    {
        for (const int outside = m_depth - 1; isSound() && m_depth > outside;)
            next();
    }

    /// The element's text without the white space around it; elements in it are left out.
    QString text()
    {
        QString text;
        for (const int outside = m_depth - 1; isSound() && m_depth > outside;) {
            if (next() == QXmlStreamReader::Characters)
                text += m_xml.text();
        }
        return text.trimmed();
    }

    void readFiles()
    {
        eachChild([this](QStringView name) { name == u"file" ? readFile() : skip(); });
    }

    void readFile()
    {
        if (m_files.size() == mostFiles)
            return refuse(ErrorKind::InvalidCatalog, QStringLiteral("more than %1 files").arg(mostFiles));
        m_pieces.clear();
        m_near.clear();
        m_others = 0;
        MetalinkFile file;
        takeName(file, m_xml.attributes().value(QLatin1String("name")).toString());
        eachChild([this, &file](QStringView name) { readMember(file, name); });
        if (!isSound())
            return;
        for (const MetalinkPieces& pieces : std::as_const(m_pieces)) {
            if (!file.pieces)
                file.pieces = fittingPieces(pieces, file.size);
        }
        if (file.sources.isEmpty())
            return m_others > 0 ? refuse(ErrorKind::Unsupported,
                                         QStringLiteral("%1 has no https address").arg(shownText(file.name)))
                                : refuse(ErrorKind::InvalidCatalog,
                                         QStringLiteral("%1 has no address").arg(shownText(file.name)));
        const auto rank = [this](const Source& source) {
            return std::pair(source.priority, !m_near.contains(source.url));
        };
        std::stable_sort(file.sources.begin(), file.sources.end(),
                         [&](const Source& a, const Source& b) { return rank(a) < rank(b); });
        m_files += file;
    }

    void takeName(MetalinkFile& file, const QString& path)
    {
        const QStringList segments = path.split(u'/');
        for (const QString& segment : segments) {
            if (const Status safe = checkSegment(segment); !safe)
                return refuse(safe.error().kind, safe.error().detail);
        }
        const QString folded = foldedName(segments.last());
        if (m_names.contains(folded))
            return refuse(ErrorKind::InvalidName,
                          QStringLiteral("two files are called %1").arg(shownText(segments.last())));
        m_names.insert(folded);
        file.name = segments.last();
    }

    void readMember(MetalinkFile& file, QStringView name)
    {
        const bool isThree = m_version == MetalinkVersion::Three;
        if (name == u"size")
            readSize(file);
        else if (name == u"hash" && !isThree)
            readHash(file);
        else if (name == u"pieces" && !isThree)
            readPieces();
        else if (name == u"url" && !isThree)
            readAddress(file);
        else if (isThree && name == u"verification")
            eachChild([&](QStringView child) {
                child == u"hash" ? readHash(file) : child == u"pieces" ? readPieces() : skip();
            });
        else if (isThree && name == u"resources")
            eachChild([&](QStringView child) { child == u"url" ? readAddress(file) : skip(); });
        else {
            m_others += name == u"metaurl";
            skip();
        }
    }

    void readSize(MetalinkFile& file)
    {
        const QString given = text();
        file.size = unsignedNumber(given);
        if (isSound() && !file.size)
            refuse(ErrorKind::InvalidCatalog, QStringLiteral("no size: ") + shownText(given, 40));
    }

    void readHash(MetalinkFile& file)
    {
        const bool isUsed = isSha256Type(m_xml.attributes().value(QLatin1String("type")).trimmed());
        const QString hex = text().toLower();
        if (!isUsed || !isSound())
            return;
        const auto digest = Digest::fromHex(hex);
        if (!digest || (file.sha256 && file.sha256 != digest))
            return refuse(ErrorKind::InvalidCatalog,
                          digest ? QStringLiteral("two digests of one file")
                                 : QStringLiteral("no SHA-256: ") + shownText(hex, 80));
        file.sha256 = digest;
    }

    /// Pieces by another digest, in disorder, or broken are as if there were none.
    void readPieces()
    {
        const auto attributes = m_xml.attributes();
        const bool isUsed = isSha256Type(attributes.value(QLatin1String("type")).trimmed());
        MetalinkPieces pieces{unsignedNumber(attributes.value(QLatin1String("length")).trimmed()).value_or(0),
                              {}};
        bool isWhole = isUsed;
        eachChild([&](QStringView name) {
            if (name != u"hash")
                return skip();
            const auto place =
                unsignedNumber(m_xml.attributes().value(QLatin1String("piece"))); // only in version 3
            const auto digest = Digest::fromHex(text().toLower());
            isWhole = isWhole && digest && place.value_or(pieces.hashes.size()) == pieces.hashes.size();
            if (isWhole)
                pieces.hashes += *digest;
        });
        if (isWhole)
            m_pieces += pieces;
    }

    void readAddress(MetalinkFile& file)
    {
        const int priority = metalinkPriority(m_xml.attributes(), m_version);
        const QString location = m_xml.attributes().value(QLatin1String("location")).trimmed().toString();
        const bool isTorrent = m_xml.attributes().value(QLatin1String("type")) == u"bittorrent";
        const QUrl url(text(), QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        const bool isUsed =
            !isTorrent && isWeb && url.isValid() && !url.host().isEmpty() && !url.authority().contains(u'@');
        if (!isUsed)
            ++m_others;
        else if (file.sources.size() == mostSources)
            refuse(ErrorKind::InvalidCatalog, QStringLiteral("more than %1 addresses").arg(mostSources));
        else
            file.sources += Source{url.adjusted(QUrl::RemoveFragment), priority};
        if (isUsed && !location.isEmpty() && location.compare(m_country, Qt::CaseInsensitive) == 0)
            m_near.insert(url.adjusted(QUrl::RemoveFragment));
    }

    QXmlStreamReader m_xml;
    const QString m_country;
    MetalinkVersion m_version = MetalinkVersion::Four;
    int m_depth = 0;
    std::optional<Error> m_fault;
    QList<MetalinkFile> m_files;
    QSet<QString> m_names; // folded
    // Of the file that is read:
    QList<MetalinkPieces> m_pieces;
    QSet<QUrl> m_near;
    int m_others = 0; // ways to it that are not used here
};

} // namespace

Result<QList<MetalinkFile>> readMetalink(const QByteArray& document, const QString& country)
{
    if (document.size() > mostMetalinkBytes)
        return fail(ErrorKind::InvalidCatalog, QStringLiteral("a Metalink document of more than 16 MiB"));
    return Reader(document, country).read();
}

bool isMetalinkName(const QString& path)
{
    return path.endsWith(QLatin1String(".meta4"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".metalink"), Qt::CaseInsensitive);
}

} // namespace cellar
