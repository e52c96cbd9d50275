// SPDX-License-Identifier: MIT
// A transfer under test and all that it told, with a store of its own or one that several share.
#pragma once

#include "core/transfer/transfer.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QTest>

namespace cellar::test {

class TransferRun
{
public:
    TransferRun(FakeClock& clock, const ModelFile& file, const TransferOptions& options,
                std::shared_ptr<TemporaryStore> in = std::make_shared<TemporaryStore>())
        : store(std::move(in))
        , layout(store->root())
        , place(file.place)
        , transfer(std::make_unique<Transfer>(network, hostSlots, clock, disk, layout, file, options))
    {
        QObject::connect(transfer.get(), &Transfer::happened, transfer.get(),
                         [this](const EventDetail& detail) { events += detail; });
        QObject::connect(transfer.get(), &Transfer::finished, transfer.get(),
                         [this](const Result<Received>& received) {
                             ++endings;
                             result = received;
                         });
        transfer->start();
    }

    /// Whether it ends without time going on.
    bool ends()
    {
        return QTest::qWaitFor([this] { return endings > 0; }, 20000);
    }

    template <class News>
    QList<News> all() const
    {
        QList<News> found;
        for (const EventDetail& detail : events) {
            if (const auto* news = std::get_if<News>(&detail))
                found += *news;
        }
        return found;
    }

    bool waitsNow() const
    {
        const auto states = all<event::StateChanged>();
        return !states.isEmpty() && std::holds_alternative<state::Waiting>(states.last().state);
    }

    /// How it ended: the error's kind, or `received`.
    QString outcome() const { return result ? QStringLiteral("received") : kindName(result.error().kind); }

    /// The sources that were dropped, as shown.
    QStringList dropped() const
    {
        QStringList names;
        for (const auto& news : all<event::SourceJudged>()) {
            if (news.verdict == event::SourceJudged::Verdict::Dropped)
                names += news.source;
        }
        return names;
    }

    /// What is in place once what was received is committed.
    QByteArray committed()
    {
        if (!result || !result->staged->commit())
            return {};
        return fileBytes(layout.file(place));
    }

    std::shared_ptr<TemporaryStore> store;
    Layout layout;
    FilePlace place;
    Network network{QString()};
    HostSlots hostSlots;
    DiskThread disk;
    std::unique_ptr<Transfer> transfer;
    QList<EventDetail> events;
    Result<Received> result = fail(ErrorKind::Cancelled, {});
    int endings = 0;
};

} // namespace cellar::test
