// SPDX-License-Identifier: MIT
// What the fuzzing programs have in common: mutated inputs by a seed, a limit of memory, and the loop
//   fuzz_x [--rounds N] [--seed S] [FILE…]
// FILEs are added to the built-in inputs. What fails is told with its seed, which repeats it with one round.
// Built with the sanitizers it finds what is read or added up wrongly; an allocation by a claimed length
// breaks the limit of memory. Included once in each program.
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>

#ifndef __SANITIZE_ADDRESS__
#include <sys/resource.h>
#endif

#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __asan_default_options() // the sanitizer asks for it
{
    return "max_allocation_size_mb=64";
}
#endif

namespace cellar::test {

inline constexpr qsizetype mostInput = 64LL * 1024; // bytes

inline void limitMemory()
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

/// A reader under test.
struct Fuzzed
{
    QList<QByteArray> inputs; // right ones
    /// What no input may lead to; null: all is well. `shorter`: a length up to the input's.
    std::function<const char*(const QByteArray& bytes, qsizetype shorter)> faultIn;
    std::function<bool(const QByteArray& bytes)> isRight;
};

inline int fuzz(int argc, char* argv[], Fuzzed fuzzed)
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
    for (const QString& name : options.positionalArguments()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot be read: %s", qPrintable(name));
        fuzzed.inputs += file.read(mostInput);
    }
    QTextStream out(stdout);
    const auto first = options.value(seed).toUInt();
    const auto count = options.value(rounds).toUInt();
    quint32 right = 0;
    for (quint32 round = 0; round < count; ++round) {
        Mutation mutation(first + round);
        const QByteArray bytes = mutation.of(fuzzed.inputs);
        if (const char* fault = fuzzed.faultIn(bytes, mutation.at(bytes.size() + 1))) {
            out << "seed " << first + round << ": " << fault << "\n" << bytes.toBase64() << "\n";
            return 1;
        }
        right += fuzzed.isRight(bytes) ? 1 : 0;
    }
    out << count << " rounds, " << right << " of them still right\n";
    const bool reachesDeep = right > count / 100; // or the mutations would test the first check only
    return reachesDeep ? 0 : 1;
}

} // namespace cellar::test
