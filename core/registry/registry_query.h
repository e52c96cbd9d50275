// SPDX-License-Identifier: MIT
// Asks a registry what a reference stands for.
#pragma once

#include "core/base/clock.h"
#include "core/model/offer.h"
#include "core/net/network.h"
#include "core/net/retry_policy.h"
#include "core/registry/huggingface/hub.h"
#include "core/registry/reference.h"

#include <QObject>

namespace cellar {

struct ResolveOptions
{
    RetryRules retry = {};
    Milliseconds stallTime{30000}; // S; an answer has to be here within 2 S

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
    virtual void stop() = 0; // nothing comes after it

signals:
    /// After the error the same is asked again, `delay` from now; `attempt` is the number of that, from 2.
    void retrying(const cellar::Error& error, cellar::Milliseconds delay, int attempt);
    /// Once. UnknownModel where there is no such thing, Unauthorised where it is not for us, and what a
    /// document may fail by.
    void ended(const cellar::Result<cellar::Offer>& result);
};

} // namespace cellar
