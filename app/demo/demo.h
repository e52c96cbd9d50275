// SPDX-License-Identifier: MIT
// The demonstration: a store and a catalogue in a temporary folder, and a loopback server whose sources fail
// on purpose, so that progress, retry, the next source and the fallback can be watched without the internet.
// It takes less than 20 seconds with the default options.
//
// The story, by model:
//   demo-large-q4    source 1 breaks off at 40 %, then at 70 %, then has lost the file (404);
//                    source 2 is busy (503, Retry-After: 2), then gives wrong bytes
//                    → its fallback demo-small-q2
//   demo-small-q2    its only source breaks off once in the middle, then holds → ready
//   demo-quick-q8    a good source → ready
//   demo-unsigned-f16  a good source, but nobody published a digest → unproved
//   demo-gone-q4     404 from its only source, no fallback → failed
#pragma once

#include "app/demo/demo_server.h"
#include "core/cellar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace cellar {

class Demo
{
public:
    /// Makes the models (some 25 MB in memory), listens, writes the catalogue. Needs an event loop to serve.
    /// Io, Network.
    static Result<std::unique_ptr<Demo>> make();

    /// The temporary folder's; it is deleted with the demonstration.
    Places places() const;

    /// The model the story is about, and the one it falls back to.
    static QString mainModel();
    static QString fallbackModel();

private:
    Demo();
    QJsonObject largeModel();
    QJsonObject smallModel();
    QJsonObject quickModel();
    QJsonObject unsignedModel();
    QJsonObject goneModel();
    QJsonArray served(const QString& path, const QList<DemoAnswer>& answers);
    Status writeCatalog(const QJsonArray& models) const;

    QTemporaryDir m_folder;
    DemoServer m_server;
};

} // namespace cellar
