// SPDX-License-Identifier: MIT
// Asks a registry what a reference stands for: document after document, one at a time, until the offer can be
// made.
#pragma once

#include "core/base/clock.h"
#include "core/model/offer.h"
#include "core/net/document_query.h"
#include "core/registry/huggingface/hub.h"
#include "core/registry/reference.h"

#include <QObject>

#include <functional>

namespace cellar {

struct ResolveOptions
{
    RetryRules retry = {};
    Milliseconds stallTime{30000}; // S; an answer has to be here within 2 S
    bool allowInsecure = false;    // plain http, of a Metalink document and of what it names

    bool operator==(const ResolveOptions&) const = default;
};

class RegistryQuery : public QObject
{
    Q_OBJECT

public:
    /// The query for this kind of reference. `network` and `clock` outlive it.
    static std::unique_ptr<RegistryQuery> of(const Reference& reference, const Hub& hub, Network& network,
                                             const Clock& clock, const ResolveOptions& options);

    virtual void start() = 0;
    void stop(); // nothing comes after it

signals:
    /// After the error the same is asked again, `delay` from now; `attempt` is the number of that, from 2.
    void retrying(const cellar::Error& error, cellar::Milliseconds delay, int attempt);
    /// Once. UnknownModel where there is no such thing, Unauthorised where it is not for us, and what a
    /// document may fail by.
    void ended(const cellar::Result<cellar::Offer>& result);

protected:
    RegistryQuery(Network& network, const Clock& clock, const ResolveOptions& options);

    /// Asks for a document in place of the one before; calls `take` with it. What cannot be had is the end.
    void ask(DocumentRequest request, const std::function<void(const Document&)>& take);
    /// What a document that is not there means here.
    virtual Error asTold(const Error& error) const = 0;
    void end(const Result<Offer>& result);

private:
    void dropQuery();

    Network& m_network;
    const Clock& m_clock;
    const ResolveOptions m_options;
    DocumentQuery* m_query = nullptr; // a child
    bool m_ended = false;
};

} // namespace cellar
