// SPDX-License-Identifier: MIT
#include "core/formats/safetensors.h"

#include "core/base/shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr quint64 mostHeader = 100'000'000; // bytes; of the reference reader
constexpr quint64 mostRead = 25'000'000;    // bytes; of the hub's own reader
constexpr qint64 prefix = 8;                // bytes before the header

struct DataType
{
    const char* name;
    quint8 bits;
};

constexpr std::array dataTypes{
    DataType{"BOOL", 8},    DataType{"F4", 4},          DataType{"F6_E2M3", 6},     DataType{"F6_E3M2", 6},
    DataType{"U8", 8},      DataType{"I8", 8},          DataType{"F8_E5M2", 8},     DataType{"F8_E4M3", 8},
    DataType{"F8_E8M0", 8}, DataType{"F8_E4M3FNUZ", 8}, DataType{"F8_E5M2FNUZ", 8}, DataType{"I16", 16},
    DataType{"U16", 16},    DataType{"F16", 16},        DataType{"BF16", 16},       DataType{"I32", 32},
    DataType{"U32", 32},    DataType{"F32", 32},        DataType{"C64", 64},        DataType{"F64", 64},
    DataType{"I64", 64},    DataType{"U64", 64},
};

/// Null when it is unknown: the list grows.
const DataType* dataType(const QString& name)
{
    const auto type = std::find_if(dataTypes.begin(), dataTypes.end(), [&name](const DataType& known) {
        return name == QLatin1String(known.name);
    });
    return type == dataTypes.end() ? nullptr : &*type;
}

/// The product of the dimensions; nothing when one is no natural number, or the product too large.
std::optional<qint64> elementsOf(const QJsonValue& shape)
{
    if (!shape.isArray())
        return std::nullopt;
    const QJsonArray dimensions = shape.toArray();
    qint64 elements = 1;
    for (const QJsonValue& dimension : dimensions) {
        const qint64 length = dimension.toInteger(-1);
        if (length < 0 || qMulOverflow(elements, length, &elements))
            return std::nullopt;
    }
    return elements;
}

/// From `data_offsets`: the beginning and the end, relative to the data.
std::optional<ByteRange> rangeOf(const QJsonValue& offsets)
{
    const QJsonArray ends = offsets.toArray();
    const qint64 begin = ends.size() == 2 ? ends.at(0).toInteger(-1) : -1;
    const qint64 end = ends.size() == 2 ? ends.at(1).toInteger(-1) : -1;
    if (begin < 0 || end < begin)
        return std::nullopt;
    return ByteRange{begin, end - begin};
}

bool hasLength(const DataType& type, qint64 elements, qint64 bytes)
{
    qint64 bits = 0;
    return !qMulOverflow(elements, qint64(type.bits), &bits) && bits % 8 == 0 && bits / 8 == bytes;
}

class TensorsReader
{
public:
    explicit TensorsReader(BoundedReader& in)
        : m_in(in)
    {
    }

    void read(const QJsonObject& tensor)
    {
        const auto elements = elementsOf(tensor[u"shape"]);
        const auto range = rangeOf(tensor[u"data_offsets"]);
        const QString name = tensor[u"dtype"].toString();
        if (!elements || !range || name.isEmpty()) {
            m_in.refuse(QStringLiteral("a tensor without type, shape or place"));
            return;
        }
        const DataType* type = dataType(name);
        if (type && !hasLength(*type, *elements, range->length))
            m_in.refuse(QStringLiteral("a tensor of another size than its shape"));
        if (qAddOverflow(m_parameters, *elements, &m_parameters))
            m_in.refuse(QStringLiteral("more parameters than there can be"));
        m_bytesOfType[name] += double(range->length);
        m_ranges += *range;
    }

    /// Where the data end; they must cover everything before that, once.
    qint64 dataEnd()
    {
        std::sort(m_ranges.begin(), m_ranges.end(), [](const ByteRange& left, const ByteRange& right) {
            return std::pair(left.offset, left.length) < std::pair(right.offset, right.length);
        });
        qint64 end = 0;
        for (const ByteRange& range : std::as_const(m_ranges)) {
            if (range.offset != end) {
                m_in.refuse(QStringLiteral("tensors that overlap, or a hole between them"));
                return 0;
            }
            end = range.end();
        }
        return end;
    }

    qint64 parameters() const { return m_parameters; }
    qint64 count() const { return m_ranges.size(); }

    QString mostUsedType() const
    {
        const auto most = std::max_element(m_bytesOfType.begin(), m_bytesOfType.end());
        return most == m_bytesOfType.end() ? QString() : shownText(most.key(), 32);
    }

private:
    BoundedReader& m_in;
    QList<ByteRange> m_ranges;
    QMap<QString, double> m_bytesOfType;
    qint64 m_parameters = 0;
};

/// Texts only. Names by the ModelSpec of Stability AI, which image models carry.
void readMetadata(BoundedReader& in, const QJsonValue& value, HeaderFacts& facts)
{
    const QJsonObject metadata = value.toObject();
    const bool areTexts = std::all_of(metadata.begin(), metadata.end(),
                                      [](const QJsonValue& entry) { return entry.isString(); });
    if (!value.isObject() || !areTexts)
        in.refuse(QStringLiteral("metadata that is not text"));
    const auto shown = [&metadata](QStringView key) { return shownText(metadata[key].toString(), 200); };
    facts.architecture = shown(u"modelspec.architecture");
    facts.name = shown(u"modelspec.title");
    facts.license = shown(u"modelspec.license");
}

} // namespace

bool looksLikeSafetensors(const QByteArray& first)
{
    if (first.size() <= prefix || first.at(prefix) != '{')
        return false;
    const auto length = qFromLittleEndian<quint64>(first.constData());
    return length >= 2 && length <= mostHeader;
}

HeaderFacts readSafetensors(BoundedReader& in)
{
    HeaderFacts facts;
    facts.format = HeaderFormat::Safetensors;
    const auto length = in.number<quint64>();
    facts.leastLength = prefix + qint64(length);
    if (length > mostRead) {
        in.skip(length);
        return facts;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(in.bytes(length), &error);
    if (!document.isObject()) {
        in.refuse(QStringLiteral("no JSON object: ") + error.errorString());
        return facts;
    }
    const QJsonObject header = document.object();
    TensorsReader tensors(in);
    for (auto entry = header.begin(); entry != header.end() && !in.fault(); ++entry) {
        if (entry.key() == u"__metadata__")
            readMetadata(in, entry.value(), facts);
        else
            tensors.read(entry.value().toObject());
    }
    facts.parameters = tensors.parameters();
    facts.tensors = tensors.count();
    facts.quantisation = tensors.mostUsedType();
    facts.lengthIsExact = true;
    if (qAddOverflow(facts.leastLength, tensors.dataEnd(), &facts.leastLength))
        in.refuse(QStringLiteral("data of impossible length"));
    return facts;
}

} // namespace cellar
