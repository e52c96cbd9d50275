// SPDX-License-Identifier: MIT
#include "core/formats/gguf_metadata.h"

#include <QSet>

namespace cellar {

namespace {

constexpr quint64 mostKey = 65535;
constexpr quint64 mostText = 4096; // bytes kept of a value
constexpr quint64 mostAlignment = 1024 * 1024;

enum class ValueType : quint32
{
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    Float32,
    Bool,
    String,
    Array,
    UInt64,
    Int64,
    Float64,
};

/// Bytes of a value of fixed length; 0 for strings, arrays and what is unknown.
quint64 fixedSize(ValueType type)
{
    switch (type) {
    case ValueType::UInt8:
    case ValueType::Int8:
    case ValueType::Bool:
        return 1;
    case ValueType::UInt16:
    case ValueType::Int16:
        return 2;
    case ValueType::UInt32:
    case ValueType::Int32:
    case ValueType::Float32:
        return 4;
    case ValueType::UInt64:
    case ValueType::Int64:
    case ValueType::Float64:
        return 8;
    case ValueType::String:
    case ValueType::Array:
        return 0;
    }
    return 0;
}

bool isKnown(ValueType type)
{
    return type <= ValueType::Float64;
}

class MetadataReader
{
public:
    explicit MetadataReader(BoundedReader& in)
        : m_in(in)
    {
    }

    GgufMetadata read(quint64 count)
    {
        QSet<QByteArray> keys;
        for (quint64 i = 0; i < count && m_found.whole && !m_in.fault(); ++i) {
            const QByteArray key = m_in.shortText(mostKey);
            if (key.isEmpty() || keys.contains(key))
                m_in.refuse(QStringLiteral("a metadata key that is empty or there twice"));
            keys.insert(key);
            readPair(key, ValueType(m_in.number<quint32>()));
        }
        return m_found;
    }

private:
    /// A value of unknown type has an unknown length: nothing behind it can be read, what came before counts.
    void readPair(const QByteArray& key, ValueType type)
    {
        if (!isKnown(type))
            m_found.whole = false;
        else if (type == ValueType::String)
            noteText(key, m_in.text(mostText));
        else if (type == ValueType::Array)
            skipArray();
        else if (const auto number = integer(type))
            noteInteger(key, *number);
    }

    /// Any type of integer is taken; negative ones and other values are skipped.
    std::optional<quint64> integer(ValueType type)
    {
        const auto natural = [](qint64 number) {
            return number < 0 ? std::nullopt : std::optional<quint64>(quint64(number));
        };
        switch (type) {
        case ValueType::UInt8:
            return m_in.number<quint8>();
        case ValueType::Int8:
            return natural(m_in.number<qint8>());
        case ValueType::UInt16:
            return m_in.number<quint16>();
        case ValueType::Int16:
            return natural(m_in.number<qint16>());
        case ValueType::UInt32:
            return m_in.number<quint32>();
        case ValueType::Int32:
            return natural(m_in.number<qint32>());
        case ValueType::UInt64:
            return m_in.number<quint64>();
        case ValueType::Int64:
            return natural(m_in.number<qint64>());
        default:
            m_in.skip(fixedSize(type));
            return std::nullopt;
        }
    }

    void skipArray()
    {
        const auto type = ValueType(m_in.number<quint32>());
        const quint64 count = m_in.number<quint64>();
        if (!isKnown(type) || type == ValueType::Array) {
            m_in.refuse(QStringLiteral("an array of arrays, or of an unknown type"));
            return;
        }
        const quint64 leastElement = type == ValueType::String ? sizeof(quint64) : fixedSize(type);
        if (count > m_in.remaining() / leastElement) {
            m_in.refuse(QStringLiteral("an array with an impossible number of elements"));
            return;
        }
        if (type != ValueType::String) {
            m_in.skip(count * leastElement);
            return;
        }
        for (quint64 i = 0; i < count && !m_in.fault(); ++i)
            m_in.skip(m_in.number<quint64>());
    }

    void noteText(const QByteArray& key, const QByteArray& value)
    {
        if (key == "general.architecture")
            m_found.architecture = value;
        else if (key == "general.name")
            m_found.name = value;
        else if (key == "general.license")
            m_found.license = value;
        else if (key == "tokenizer.ggml.model")
            m_found.tokenizer = value;
    }

    void noteInteger(const QByteArray& key, quint64 value)
    {
        if (key == "general.file_type")
            m_found.fileType = value;
        else if (key == "split.no")
            m_found.splitNumber = value;
        else if (key == "split.count")
            m_found.splitCount = value;
        else if (key == "split.tensors.count")
            m_found.splitTensors = value;
        else if (key == "general.alignment")
            setAlignment(value);
        else if (key.endsWith(".context_length"))
            m_found.contextLengths.insert(key, value);
    }

    void setAlignment(quint64 value)
    {
        const bool isPowerOfTwo = value != 0 && (value & (value - 1)) == 0;
        if (!isPowerOfTwo || value > mostAlignment)
            m_in.refuse(QStringLiteral("an impossible alignment"));
        else
            m_found.alignment = qint64(value);
    }

    BoundedReader& m_in;
    GgufMetadata m_found;
};

} // namespace

GgufMetadata readGgufMetadata(BoundedReader& in, quint64 count)
{
    return MetadataReader(in).read(count);
}

} // namespace cellar
