// SPDX-License-Identifier: MIT
// What the window may ask for: the verbs of the front door behind a seam, so that a window can be tried
// without a store. The contracts are those of core/cellar.h.
#pragma once

#include "core/catalog/new_model.h"
#include "core/ensure/ensure_options.h"
#include "core/model/offer.h"
#include "core/transfer/rate_schedule.h"

namespace cellar {

class Cellar;
class Settings;
class UpdateCheck;

class Verbs
{
public:
    virtual ~Verbs() = default;
    virtual void ensure(const QString& id) = 0;
    virtual void verify(const QString& id) = 0;
    virtual void repair(const QString& id) = 0;
    virtual void cancel(const QString& id) = 0;
    virtual void pause(const QString& id) = 0;
    virtual void resume(const QString& id) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    /// Among those that wait for their turn; negative: earlier.
    virtual void moveInQueue(const QString& id, int places) = 0;
    virtual void setRateSchedule(const RateSchedule& schedule) = 0;
    virtual void remove(const QString& id, bool keepFiles) = 0;
    virtual void restore(const QString& id) = 0;
    virtual bool canRestore(const QString& id) const = 0;
    /// See UpdateCheck.
    virtual void checkForUpdates() = 0;
    virtual void update(const QString& id, bool keepOld) = 0;
    virtual void skipVersion(const QString& id) = 0;
    /// Takes a file of this machine into the store.
    virtual void importFrom(const QString& path) = 0;
    /// Its files copied as FOLDER/PLACE/NAME.
    virtual void exportFiles(const QString& id, const QString& folder) = 0;
    /// Names it in the catalogue of a folder that was exported to.
    virtual Result<QString> share(const QString& id, const QString& folder) = 0;
    virtual void describe(const QString& id) = 0;
    virtual void push(const QString& id, const QString& reference) = 0;
    virtual Result<QString> add(const QString& source, const AddOptions& options) = 0;
    virtual bool isReference(const QString& source) const = 0;
    virtual void resolve(const QString& reference, bool allowInsecure) = 0;
    virtual Result<QStringList> addOffered(const Offer& offer, const AddOptions& options) = 0;
    /// Reads the catalogue and looks at the disk again.
    virtual void reload() = 0;
    /// Where a file is or would be; no system call.
    virtual QString pathOf(const FilePlace& place) const = 0;
    virtual QString storeFolder() const = 0;
};

/// Those of a Cellar; fetched as the settings have it. All three outlive it.
class CellarVerbs final : public Verbs
{
public:
    CellarVerbs(Cellar& cellar, const Settings& settings, UpdateCheck& updates)
        : m_cellar(cellar)
        , m_settings(settings)
        , m_updates(updates)
    {
    }

    void ensure(const QString& id) override;
    void verify(const QString& id) override;
    void repair(const QString& id) override;
    void cancel(const QString& id) override;
    void pause(const QString& id) override;
    void resume(const QString& id) override;
    void pauseAll() override;
    void resumeAll() override;
    void moveInQueue(const QString& id, int places) override;
    void setRateSchedule(const RateSchedule& schedule) override;
    void remove(const QString& id, bool keepFiles) override;
    void restore(const QString& id) override;
    bool canRestore(const QString& id) const override;
    void checkForUpdates() override;
    void update(const QString& id, bool keepOld) override;
    void skipVersion(const QString& id) override;
    void importFrom(const QString& path) override;
    void exportFiles(const QString& id, const QString& folder) override;
    Result<QString> share(const QString& id, const QString& folder) override;
    void describe(const QString& id) override;
    void push(const QString& id, const QString& reference) override;
    Result<QString> add(const QString& source, const AddOptions& options) override;
    bool isReference(const QString& source) const override;
    void resolve(const QString& reference, bool allowInsecure) override;
    Result<QStringList> addOffered(const Offer& offer, const AddOptions& options) override;
    void reload() override;
    QString pathOf(const FilePlace& place) const override;
    QString storeFolder() const override;

private:
    EnsureOptions options() const;

    Cellar& m_cellar;
    const Settings& m_settings;
    UpdateCheck& m_updates;
};

} // namespace cellar
