// SPDX-License-Identifier: MIT
// fuzz_headers [--rounds N] [--seed S] [FILE…]: mutated headers for the readers of core/formats. Some inputs
// are built in, FILEs are added to them. What fails is told with its seed, which repeats it with one round.
// Built with the sanitizers it finds what is read or added up wrongly; an allocation by a claimed length
// breaks the limit of memory that is set here.
#include "app/demo/tiny_gguf.h"
#include "core/formats/split_set.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifndef __SANITIZE_ADDRESS__
#include <sys/resource.h>
#endif

using namespace cellar;

#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __asan_default_options() // the sanitizer asks for it
{
    return "max_allocation_size_mb=64";
}
#endif

namespace {

constexpr qsizetype mostInput = 64 * 1024; // bytes

void limitMemory()
{
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t most = 512UL * 1024 * 1024; // of address space: the libraries are in it
    const rlimit limit{most, most};
    if (setrlimit(RLIMIT_AS, &limit) != 0)
        qFatal("the memory cannot be limited");
#endif
}

template <class Integer>
void put(QByteArray& to, Integer value)
{
    char raw[sizeof value];
    qToLittleEndian(value, raw);
    to.append(raw, sizeof raw);
}

void putText(QByteArray& to, const QByteArray& text)
{
    put(to, quint64(text.size()));
    to += text;
}

/// A GGUF header with arrays, integers of several widths, a part's number and two tensors.
QByteArray richGguf()
{
    QByteArray bytes("GGUF");
    put(bytes, quint32(3));
    put(bytes, quint64(2));
    put(bytes, quint64(6));
    const auto key = [&bytes](const char* name, quint32 type) {
        putText(bytes, name);
        put(bytes, type);
    };
    key("general.architecture", 8);
    putText(bytes, "llama");
    key("tokenizer.ggml.tokens", 9);
    put(bytes, quint32(8));
    put(bytes, quint64(3));
    for (const char* token : {"<s>", "", "token"})
        putText(bytes, token);
    key("tokenizer.ggml.scores", 9);
    put(bytes, quint32(6));
    put(bytes, quint64(2));
    put(bytes, quint64(0));
    key("split.no", 2);
    put(bytes, quint16(0));
    key("split.count", 2);
    put(bytes, quint16(2));
    key("general.alignment", 4);
    put(bytes, quint32(64));
    for (const quint64 offset : {0, 64}) {
        putText(bytes, QByteArray::number(offset));
        put(bytes, quint32(2));
        put(bytes, quint64(32));
        put(bytes, quint64(1));
        put(bytes, quint32(8));
        put(bytes, offset);
    }
    return bytes.append(256, 'd');
}

QByteArray safetensors()
{
    const QByteArray json = R"({"__metadata__":{"format":"pt","modelspec.title":"Tiny"},)"
                            R"("a":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]},)"
                            R"("b":{"dtype":"I64","shape":[],"data_offsets":[12,20]}} )";
    QByteArray bytes;
    put(bytes, quint64(json.size()));
    return bytes + json + QByteArray(20, 'd');
}

class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray of(const QList<QByteArray>& inputs)
    {
        QByteArray bytes = inputs.at(at(inputs.size()));
        const int changes = m_random.bounded(1, 6);
        for (int i = 0; i < changes; ++i)
            change(bytes, inputs);
        return bytes.left(mostInput);
    }

    qsizetype at(qsizetype size) { return size > 0 ? m_random.bounded(int(size)) : 0; }

private:
    void change(QByteArray& bytes, const QList<QByteArray>& inputs)
    {
        const qsizetype place = at(bytes.size());
        switch (m_random.bounded(7)) {
        case 0:
            bytes.replace(place, 1, QByteArray(1, char(m_random.generate())));
            break;
        case 1:
            bytes.replace(place, qMin<qsizetype>(8, bytes.size() - place), interesting());
            break;
        case 2:
            bytes.insert(place, interesting().left(m_random.bounded(1, 9)));
            break;
        case 3:
            bytes.remove(place, at(32) + 1);
            break;
        case 4:
            bytes.truncate(place);
            break;
        case 5: // a part of it once more
            bytes.insert(place, bytes.mid(at(bytes.size()), at(64)));
            break;
        case 6: { // the end of another
            const QByteArray& other = inputs.at(at(inputs.size()));
            bytes = bytes.first(place) + other.mid(at(other.size()));
            break;
        }
        }
    }

    QByteArray interesting()
    {
        static const std::array<quint64, 14> values{
            0,          1,          8,          31,         255,        0xFFFF, 0x7FFFFFFF,
            0xFFFFFFFF, 1ULL << 32, 1ULL << 60, 1ULL << 61, 1ULL << 63, ~0ULL,  ~0ULL >> 1};
        QByteArray bytes;
        put(bytes, values.at(size_t(m_random.bounded(int(values.size())))));
        if (m_random.bounded(2) == 0)
            std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }

    QRandomGenerator m_random;
};

/// What no input may lead to; empty: all is well.
const char* faultIn(const QByteArray& bytes, qsizetype shorter)
{
    const HeaderReading reading = readHeaderFacts(bytes);
    const HeaderReading first = readHeaderFacts(bytes.first(shorter));
    if (!reading) {
        if (reading.error().kind == HeaderFault::Kind::Io)
            return "bytes in memory cannot fail to be read";
        if (reading.error().detail.isEmpty() || reading.error().detail.size() > 500)
            return "a fault says what it is, in few words";
        if (first)
            return "fewer bytes tell more";
    } else {
        if (reading->parameters.value_or(0) < 0 || reading->leastLength < 0)
            return "a negative number";
        if (reading->contextLength.value_or(0) < 0)
            return "a negative length of context";
        for (const QString& text : {reading->architecture, reading->name, reading->license,
                                    reading->tokenizer, reading->quantisation}) {
            if (text.size() > 210 || text.contains(u'\n'))
                return "a text that is not fit to be shown";
        }
        if (first && *first != *reading)
            return "the first bytes tell something else";
        if (!first && first.error().kind != HeaderFault::Kind::NeedsMore)
            return "the first bytes of a right header are called wrong";
        if (factsOfSet({*reading, *reading})->parameters.value_or(0) < 0)
            return "a negative sum";
    }
    const auto range = misfit(reading, bytes.size());
    if (range && (range->offset < 0 || range->length <= 0))
        return "a misfit of no length";
    return nullptr;
}

QList<QByteArray> inputsFrom(const QStringList& files)
{
    QList<QByteArray> inputs{richGguf(), safetensors(), tinyGguf({QStringLiteral("Tiny")}, 2000)};
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot be read: %s", qPrintable(name));
        inputs += file.read(mostInput);
    }
    return inputs;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    limitMemory();
    QCommandLineParser options;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QString(), QStringLiteral("N"),
                                    QStringLiteral("100000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QString(), QStringLiteral("S"),
                                  QStringLiteral("1"));
    options.addOptions({rounds, seed});
    options.process(application);
    const QList<QByteArray> inputs = inputsFrom(options.positionalArguments());
    QTextStream out(stdout);
    const auto first = options.value(seed).toUInt();
    const auto count = options.value(rounds).toUInt();
    quint32 right = 0;
    for (quint32 round = 0; round < count; ++round) {
        Mutation mutation(first + round);
        const QByteArray bytes = mutation.of(inputs);
        if (const char* fault = faultIn(bytes, mutation.at(bytes.size() + 1))) {
            out << "seed " << first + round << ": " << fault << "\n" << bytes.toBase64() << "\n";
            return 1;
        }
        right += readHeaderFacts(bytes) ? 1 : 0;
    }
    out << count << " rounds, " << right << " of them still a right header\n";
    const bool reachesDeep = right > count / 100; // or the mutations would test the first check only
    return reachesDeep ? 0 : 1;
}
