// SPDX-License-Identifier: MIT
// Mutations of JSON for libFuzzer: every other time one value or member of the document becomes another, so
// that it is still JSON and comes past Qt's parser, whose code is not instrumented. The other times the bytes
// are changed, as without this file.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

class Mutation
{
public:
    Mutation(unsigned seed, const QJsonValue& document)
        : m_random(seed)
    {
        collect(document);
    }

    QJsonValue of(const QJsonValue& value)
    {
        if (chance(8))
            return m_values[below(m_values.size())];
        if (value.isObject() && !value.toObject().isEmpty())
            return ofObject(value.toObject());
        if (value.isArray() && !value.toArray().isEmpty())
            return ofArray(value.toArray());
        return ofScalar(value);
    }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random() % std::uint32_t(end)); }
    bool chance(qsizetype oneIn) { return below(oneIn) == 0; }

    void collect(const QJsonValue& value)
    {
        m_values += value;
        for (const QJsonValue child : value.toArray())
            collect(child);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            m_keys += it.key();
            collect(it.value());
        }
    }

    QJsonObject ofObject(QJsonObject object)
    {
        const QString key = object.keys().at(below(object.size()));
        if (chance(10))
            object.remove(key);
        else if (chance(10))
            object.insert(m_keys[below(m_keys.size())], object.take(key));
        else
            object.insert(key, of(object.value(key)));
        return object;
    }

    QJsonArray ofArray(QJsonArray array)
    {
        const int at = int(below(array.size()));
        if (chance(10))
            array.removeAt(at);
        else if (chance(5))
            array.insert(at, array.at(int(below(array.size()))));
        else
            array.replace(at, of(array.at(at)));
        return array;
    }

    QJsonValue ofScalar(const QJsonValue& value)
    {
        static const double numbers[] = {-1,
                                         0,
                                         1,
                                         9,
                                         65536,
                                         2147483648.0,
                                         4294967296.0,
                                         9007199254740992.0,
                                         9223372036854775807.0,
                                         1e300,
                                         0.5,
                                         -9223372036854775808.0};
        if (chance(8))
            return numbers[below(std::size(numbers))];
        if (chance(16))
            return chance(3)   ? QJsonValue()
                   : chance(2) ? QJsonValue(QJsonArray())
                               : QJsonValue(QJsonObject());
        if (value.isBool())
            return !value.toBool();
        if (value.isDouble())
            return mutated(QByteArray::number(value.toInteger())).toDouble();
        return QString::fromUtf8(mutated(value.toString().toUtf8()));
    }

    static QByteArray mutated(QByteArray text)
    {
        const qsizetype size = text.size();
        text.resize(size + 16);
        const std::size_t now = LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()),
                                                 std::size_t(size), std::size_t(text.size()));
        return text.first(qsizetype(now));
    }

    std::minstd_rand m_random;
    QList<QJsonValue> m_values; // of the document, all of them
    QStringList m_keys;
};

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (seed % 2 == 0 || document.isNull())
        return LLVMFuzzerMutate(data, size, most);
    const QJsonValue before =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = Mutation(seed, before).of(before);
    const QByteArray bytes =
        (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject()))
            .toJson(QJsonDocument::Compact);
    if (std::size_t(bytes.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::copy(bytes.begin(), bytes.end(), data);
    return std::size_t(bytes.size());
}
