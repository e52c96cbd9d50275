// SPDX-License-Identifier: MIT
#include "ui/models/verbs.h"

#include "core/catalog/shared_catalog.h"
#include "core/cellar.h"
#include "ui/models/update_check.h"
#include "ui/settings/settings.h"

namespace cellar {

EnsureOptions CellarVerbs::options() const
{
    return m_settings.preferences().fetchOptions();
}

void CellarVerbs::ensure(const QString& id)
{
    m_cellar.ensure(id, options());
}

void CellarVerbs::verify(const QString& id)
{
    m_cellar.verify(id);
}

void CellarVerbs::repair(const QString& id)
{
    m_cellar.repair(id, options());
}

void CellarVerbs::cancel(const QString& id)
{
    m_cellar.cancel(id);
}

void CellarVerbs::pause(const QString& id)
{
    m_cellar.pause(id);
}

void CellarVerbs::resume(const QString& id)
{
    m_cellar.resume(id, options());
}

void CellarVerbs::pauseAll()
{
    m_cellar.pauseAll();
}

void CellarVerbs::resumeAll()
{
    m_cellar.resumeAll(options());
}

void CellarVerbs::moveInQueue(const QString& id, int places)
{
    m_cellar.moveInQueue(id, places);
}

void CellarVerbs::setRateSchedule(const RateSchedule& schedule)
{
    m_cellar.setRateSchedule(schedule);
}

void CellarVerbs::remove(const QString& id, bool keepFiles)
{
    m_cellar.remove(id, keepFiles);
}

void CellarVerbs::restore(const QString& id)
{
    m_cellar.restore(id);
}

bool CellarVerbs::canRestore(const QString& id) const
{
    return m_cellar.canRestore(id);
}

void CellarVerbs::checkForUpdates()
{
    m_updates.check();
}

void CellarVerbs::update(const QString& id, bool keepOld)
{
    m_updates.update(id, keepOld);
}

void CellarVerbs::skipVersion(const QString& id)
{
    m_updates.skip(id);
}

void CellarVerbs::importFrom(const QString& path)
{
    m_cellar.importFrom(path);
}

void CellarVerbs::exportFiles(const QString& id, const QString& folder)
{
    m_cellar.exportFiles(id, folder);
}

Result<QString> CellarVerbs::share(const QString& id, const QString& folder)
{
    const auto models = modelsToShare(m_cellar.catalog(), {id});
    return models ? writeShared(folder, *models) : fail(models.error());
}

void CellarVerbs::describe(const QString& id)
{
    m_cellar.describe(id);
}

void CellarVerbs::push(const QString& id, const QString& reference)
{
    m_cellar.push(id, reference);
}

Result<QString> CellarVerbs::add(const QString& source, const AddOptions& options)
{
    return m_cellar.add(source, options);
}

bool CellarVerbs::isReference(const QString& source) const
{
    return m_cellar.isReference(source);
}

void CellarVerbs::resolve(const QString& reference, bool allowInsecure)
{
    ResolveOptions options;
    options.allowInsecure = allowInsecure;
    m_cellar.resolve(reference, options);
}

Result<QStringList> CellarVerbs::addOffered(const Offer& offer, const AddOptions& options)
{
    return m_cellar.addOffered(offer, options);
}

void CellarVerbs::reload()
{
    if (m_cellar.reload()) // a fault is told by catalogFailed()
        m_cellar.refresh();
}

QString CellarVerbs::pathOf(const FilePlace& place) const
{
    return m_cellar.layout().file(place);
}

QString CellarVerbs::storeFolder() const
{
    return m_cellar.layout().root();
}

} // namespace cellar
