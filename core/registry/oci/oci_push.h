// SPDX-License-Identifier: MIT
// Puts blobs and the manifest that names them into a registry. A blob that is there is not sent again. A file
// goes in chunks; what breaks goes on where the registry says it is, and begins anew where the registry has
// forgotten it; where it takes no chunks, the whole file is sent at once. The manifest comes last.
//
//   HEAD ─▶ there: next blob
//     └──▶ POST ─▶ PATCH ─▶ PATCH … ─▶ PUT ?digest ─▶ next blob …… ─▶ PUT manifest ─▶ ended
//            ▲       │ broken: wait, GET where it is ─▶ PATCH
//            └───────┴ forgotten
//
// Files are read on a thread of its own. Lives on the thread of its Network. ended() comes once; after stop()
// nothing comes.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/net/send_query.h"
#include "core/registry/oci/oci_reference.h"
#include "core/registry/registry_query.h"

namespace cellar {

class OciPush : public QObject
{
    Q_OBJECT

public:
    struct Blob
    {
        Digest digest;
        qint64 size = 0;
        QString path = {};     // of a file with these bytes; empty: they are
        QByteArray bytes = {}; // these
    };
    struct Cargo
    {
        QList<Blob> blobs; // in the order they are sent
        QByteArray manifest;
        QByteArray manifestType;
        qint64 chunkBytes = 4LL << 20; // of a blob that are sent, and held in memory, at a time
    };

    /// `network` and `clock` outlive it. `reference` has a tag.
    OciPush(Network& network, const Clock& clock, OciReference reference, Cargo cargo,
            ResolveOptions options);
    ~OciPush() override;

    void start();
    void stop();

signals:
    /// Of all blobs together; those that were there count.
    void progressed(qint64 bytes);
    void retrying(const cellar::Error& error, cellar::Milliseconds delay, int attempt);
    void ended(const std::optional<cellar::Error>& error);

private:
    using Take = void (OciPush::*)(const Document&);
    const Blob& blob() const { return m_cargo.blobs[m_next]; }
    void nextBlob();
    void takePresence(const Document& answer);
    void begin();
    void takeBegin(const Document& answer);
    void sendOn();
    void sendChunk(const QByteArray& chunk);
    void takeChunk(const Document& answer);
    void takeWhere(const Document& answer);
    void takePlace(const Document& answer);
    void sendWhole();
    void close();
    void takeClosed(const Document& answer);
    void sendManifest();
    void takeManifest(const Document& answer);
    void ask(SendRequest request, Take take);
    void failed(const Error& error, std::optional<Milliseconds> asked = {});
    void goOn();
    void dropQuery();
    void end(const std::optional<Error>& error);

    Network& m_network;
    const Clock& m_clock;
    const OciReference m_reference;
    const Cargo m_cargo;
    const ResolveOptions m_options;
    std::unique_ptr<Alarm> m_wait;
    SendQuery* m_query = nullptr; // a child
    qsizetype m_next = 0;         // the blob that is sent
    qint64 m_before = 0;          // bytes of those before it
    QUrl m_place;                 // of its upload; empty: none is begun
    qint64 m_offset = 0;          // that are there
    qint64 m_sending = 0;         // that the request under way carries
    bool m_inChunks = true;
    int m_failures = 0; // since something moved
    bool m_ended = false;
    DiskThread m_disk; // last: ends first
};

} // namespace cellar
