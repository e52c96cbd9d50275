// SPDX-License-Identifier: MIT
// The layout: magic, version, number of tensors, number of pairs; the pairs (key, type, value); the tensors
// (name, dimensions, type, offset); zeros up to a multiple of 32; the data. Everything little-endian, texts
// with their length before them.
#include "app/demo/tiny_gguf.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <cstring>

namespace cellar {

namespace {

constexpr quint64 rowLength = 256; // numbers; a whole count of blocks in each type below
constexpr qsizetype alignment = 32;

constexpr quint32 isUint32 = 4;
constexpr quint32 isString = 8;

struct Storage
{
    quint32 fileType;   // llama_ftype
    quint32 tensorType; // ggml_type
    qsizetype rowBytes;
};

Storage storageOf(Quantisation quantisation)
{
    switch (quantisation) {
    case Quantisation::Q2K:
        return {10, 10, 84};
    case Quantisation::Q4KM:
        return {15, 12, 144};
    case Quantisation::Q80:
        return {7, 8, 272};
    case Quantisation::F16:
        return {1, 1, 512};
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    explicit Writer(QByteArray& to)
        : m_to(to)
    {
    }

    template <class Integer>
    Writer& number(Integer value)
    {
        const Integer bytes = qToLittleEndian(value);
        m_to.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
        return *this;
    }
    Writer& text(const QByteArray& value)
    {
        number(static_cast<quint64>(value.size()));
        m_to.append(value);
        return *this;
    }
    void pair(const QByteArray& key, quint32 value) { text(key).number(isUint32).number(value); }
    void pair(const QByteArray& key, const QByteArray& value) { text(key).number(isString).text(value); }

private:
    QByteArray& m_to;
};

QByteArray header(const TinyGguf& model, const Storage& storage, quint64 rows)
{
    QByteArray bytes("GGUF");
    Writer writer(bytes);
    writer.number(quint32(3)).number(quint64(1)).number(quint64(8));
    writer.pair("general.architecture", QByteArray("llama"));
    writer.pair("general.name", model.name.toUtf8());
    writer.pair("general.license", QByteArray("cc0-1.0"));
    writer.pair("general.file_type", storage.fileType);
    writer.pair("general.quantization_version", quint32(2));
    writer.pair("llama.context_length", model.contextLength);
    writer.pair("llama.embedding_length", static_cast<quint32>(rowLength));
    writer.pair("llama.block_count", quint32(1));
    writer.text("token_embd.weight").number(quint32(2)).number(rowLength).number(rows);
    writer.number(storage.tensorType).number(quint64(0));
    bytes.append((alignment - bytes.size() % alignment) % alignment, '\0');
    return bytes;
}

} // namespace

QByteArray tinyGguf(const TinyGguf& model, qsizetype size)
{
    const Storage storage = storageOf(model.quantisation);
    const qsizetype headerSize = header(model, storage, 0).size();
    Q_ASSERT(size >= 1024 && headerSize + storage.rowBytes <= size);
    const qsizetype rows = (size - headerSize) / storage.rowBytes;
    QByteArray bytes = header(model, storage, static_cast<quint64>(rows));
    bytes.resize(size);
    QRandomGenerator noise(model.seed); // a Mersenne Twister: the same everywhere
    for (qsizetype at = headerSize; at < size; at += qsizetype(sizeof(quint32))) {
        const quint32 word = qToLittleEndian(noise.generate());
        std::memcpy(bytes.data() + at, &word, static_cast<size_t>(qMin(qsizetype(sizeof word), size - at)));
    }
    return bytes;
}

} // namespace cellar
