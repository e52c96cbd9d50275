// SPDX-License-Identifier: MIT
// What the tests of whole transfers by the command share: a model big enough to be broken off in the middle,
// and what must hold after every fault.
#pragma once

#include "tests/cli/bench.h"

namespace cellar::test {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 bigSize = 24 * mebibyte;
constexpr qint64 journalInterval =
    8 * mebibyte; // at most so much is fetched twice after any end of the program

/// The model `m` of bigSize bytes, whose one source is /m of a bench's server; not scripted yet.
class BigModel
{
public:
    static constexpr quint64 seed = 7;
    static constexpr qint64 brokenAt = 20 * mebibyte + 1000;

    explicit BigModel(Bench& bench, const QList<Step>& steps = {whole()});

    static Step whole() { return Step::file(seed, bigSize); }
    /// The connection breaks at this place of the file, each time it is asked for.
    static Step broken(qint64 at = brokenAt);

    const Model& model() const { return m_model; }
    QString file() const { return m_bench.file(m_model); }
    /// From now on the server does this.
    void script(const QList<Step>& steps) { m_bench.server().script(QStringLiteral("/m"), steps); }
    /// `cellar ensure m` with these words besides.
    Outcome ensure(const char* more = "") const;
    /// A run that is broken off at brokenAt and has kept what came before; false: it did not end as it
    /// should.
    bool breakOff();

    bool isThere() const;
    bool isRight() const;
    bool isRightOrAbsent() const { return !isThere() || isRight(); }
    /// Body bytes that the server has sent of it since the last time this was asked.
    qint64 sentSince();

private:
    Bench& m_bench;
    Model m_model;
    qint64 m_sentBefore = 0;
};

/// The digest of what stands there; a digest of nothing where it cannot be read.
Digest digestOfFile(const QString& path);

/// The paths of the files in the store's partials/, the longest file (the bytes themselves) first.
QStringList partialFiles(const Bench& bench);

/// Everything a model's catalogue may say of its bytes but the size is taken away.
Model withoutDigest(Model model);

} // namespace cellar::test
