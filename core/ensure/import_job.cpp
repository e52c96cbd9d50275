// SPDX-License-Identifier: MIT
#include "core/ensure/import_job.h"

#include "core/base/shown.h"
#include "core/ensure/import_place.h"
#include "core/ensure/resting_state.h"

#include <QFileInfo>

namespace cellar {

/// What a finished import is told with.
struct ImportJob::Outcome
{
    ModelState state;
    std::optional<event::BecameReady> ready;
};

ImportJob::ImportJob(const Workplace& place, const QString& userCatalog, const QString& path,
                     const ImportOptions& options)
    : m_place(place)
    , m_userCatalog(userCatalog)
    , m_path(path)
    , m_options(options)
    , m_lockPoll(place.clock.makeAlarm([this] { std::exchange(m_again, {})(); }))
{
}

ImportJob::~ImportJob()
{
    *m_cancelled = true;
}

/// What the path leads to.
struct ImportJob::Gathered
{
    QList<ImportSource> files;
    Catalog catalog = {};
    std::optional<Model> goesOn = {}; // of which it is an unfinished download
};

void ImportJob::start()
{
    const auto gather = [path = m_path, catalog = m_userCatalog, neighbours = m_options.neighbours,
                         clock = &m_place.clock]() -> Result<Gathered> {
        const auto files = filesToImport(path, neighbours);
        const auto known = readCatalog(catalog);
        if (!files || !known)
            return fail(files ? known.error() : files.error());
        const auto model = unfinishedModel(path, *known, *clock);
        if (!model)
            return fail(model.error());
        return Gathered{*files, *known, *model};
    };
    m_disk.run(this, gather, [this](const Result<Gathered>& sources) {
        if (m_ended)
            return;
        if (!sources)
            return end(sources.error());
        if (sources->goesOn)
            return goOnWith(*sources);
        m_sources = sources->files;
        for (const ImportSource& source : std::as_const(m_sources))
            m_total += QFileInfo(source.file).size();
        receiveNext();
    });
}

void ImportJob::goOnWith(const Gathered& gathered)
{
    m_catalog = gathered.catalog;
    EnsureOptions options;
    options.fallback = false;
    options.unfinished = m_path;
    m_download = std::make_unique<EnsureJob>(m_place, m_catalog, *gathered.goesOn, options);
    connect(m_download.get(), &Job::happened, this, &Job::happened);
    connect(m_download.get(), &Job::finished, this, [this](const std::optional<Error>& error) {
        m_ended = true;
        m_download.release()->deleteLater(); // its signal is still on the stack
        emit finished(error);
    });
    m_download->start();
}

void ImportJob::cancel()
{
    *m_cancelled = true;
    if (m_download)
        m_download->cancel();
    if (m_again)
        end(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
}

void ImportJob::attempt(const QString& lock, const Work& work, const std::function<void()>& next)
{
    m_disk.run(this, work, [this, lock, work, next](const Result<bool>& done) {
        if (m_ended)
            return;
        if (!done)
            end(done.error());
        else if (*m_cancelled)
            end(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
        else if (*done)
            next();
        else
            waitFor(lock, [this, lock, work, next] { attempt(lock, work, next); });
    });
}

void ImportJob::waitFor(const QString& lock, const std::function<void()>& again)
{
    if (!std::exchange(m_toldOfLock, true))
        emit happened({}, event::StateChanged{state::Locked{FileLock::holderOf(lock).value_or(Holder{})}});
    m_again = again;
    m_lockPoll->start(FileLock::askAgain);
}

void ImportJob::receiveNext()
{
    if (m_intakes.size() == size_t(m_sources.size()))
        return chooseTarget();
    const QString source = m_sources[qsizetype(m_intakes.size())].file;
    const auto intake = std::make_shared<Intake>(m_place.layout, source, m_place.clock, &m_place.space);
    const auto receive = [intake, neighbours = m_options.neighbours,
                          control = controlFor(source)]() -> Result<bool> {
        auto taken = intake->tryTake();
        if (!taken || !*taken)
            return taken;
        if (const auto received = intake->receive(mayShare(intake->source(), neighbours), control); !received)
            return fail(received.error());
        return true;
    };
    m_report = {};
    attempt(intake->lockPath(), receive, [this, intake] {
        m_intakes.push_back(intake);
        receiveNext();
    });
}

ReadControl ImportJob::controlFor(const QString& source)
{
    ReadControl control;
    control.cancelled = m_cancelled.get();
    control.progress = [this, disk = &m_disk, self = QPointer<QObject>(this), flag = m_cancelled,
                        name = QFileInfo(source).fileName(), size = QFileInfo(source).size()](qint64 done) {
        disk->tell(self, [this, name, done, size] { observe(name, done, size); });
    };
    return control;
}

void ImportJob::observe(const QString& name, qint64 done, qint64 size)
{
    if (m_ended || (!m_report.observe(m_place.clock.now(), done) && done < size))
        return;
    const Progress progress = m_report.progress(size);
    Progress whole = progress;
    for (const auto& intake : m_intakes)
        whole.done += intake->reading().identity.size;
    whole.total = m_total;
    whole.eta = timeLeft(whole);
    emit happened({}, event::Progressed{name, progress, 0, whole});
}

void ImportJob::chooseTarget()
{
    const auto choose = [catalog = m_userCatalog, options = m_options, sources = m_sources,
                         intakes = m_intakes]() -> Result<ImportTarget> {
        const auto known = readCatalog(catalog);
        if (!known)
            return fail(known.error());
        QList<ReadFile> files;
        for (const auto& intake : intakes)
            files += {sources[files.size()].name, intake->reading().identity.size, intake->reading().sha256};
        AddOptions adding;
        adding.id = options.id;
        adding.sha256 = options.sha256;
        auto target = importTarget(files, adding, *known);
        for (size_t i = 0; target && i < intakes.size(); ++i) {
            if (const auto sound = checkSound(*intakes[i], target->files[qsizetype(i)]); !sound)
                return fail(sound.error());
        }
        return target;
    };
    m_disk.run(this, choose, [this](const Result<ImportTarget>& target) {
        if (m_ended)
            return;
        if (!target)
            return end(target.error());
        m_target = *target;
        placeNext();
    });
}

void ImportJob::placeNext()
{
    if (m_placed.size() == m_target.files.size())
        return conclude();
    const ModelFile file = m_target.files[m_placed.size()];
    const auto intake = m_intakes[size_t(m_placed.size())];
    const auto lock = std::make_shared<FileLock>(m_place.layout.lock(file.place), m_place.clock);
    const auto way = std::make_shared<Intake::Way>();
    const auto place = [layout = m_place.layout, file, intake, lock, way, flag = m_cancelled,
                        now = m_place.clock.utc()]() -> Result<bool> {
        if (const auto prepared = layout.prepare(file.place); !prepared)
            return fail(prepared.error());
        auto taken = lock->tryTake();
        if (!taken || !*taken)
            return taken;
        const auto placed = placeImported(layout, *intake, file, {nullptr, flag.get()}, now);
        lock->release();
        if (!placed)
            return fail(placed.error());
        *way = *placed;
        return true;
    };
    attempt(m_place.layout.lock(file.place), place, [this, way, source = intake->source(), file] {
        m_placed += event::Imported{*way, source, m_place.layout.file(file.place)};
        placeNext();
    });
}

void ImportJob::conclude()
{
    const auto finish = [catalog = m_userCatalog, layout = m_place.layout,
                         target = m_target]() -> Result<Outcome> {
        const auto known = target.isNew ? editCatalog(catalog, {{target.model}, {}}) : readCatalog(catalog);
        if (!known)
            return fail(known.error());
        return Outcome{restingState(layout, *known, target.model), readinessOf(layout, target.model)};
    };
    m_disk.run(this, finish, [this](const Result<Outcome>& outcome) {
        if (m_ended)
            return;
        if (!outcome)
            return end(outcome.error());
        tell(*outcome);
        end({});
    });
}

void ImportJob::tell(const Outcome& outcome)
{
    for (const event::Imported& news : std::as_const(m_placed))
        emit happened(m_target.model.id, news);
    emit happened(m_target.model.id, event::StateChanged{outcome.state});
    if (outcome.ready)
        emit happened(m_target.model.id, *outcome.ready);
}

void ImportJob::end(const std::optional<Error>& error)
{
    if (std::exchange(m_ended, true))
        return;
    m_lockPoll->stop();
    m_again = {};
    // What was not put in place goes, which may take a moment.
    const auto letGo = [intakes = std::exchange(m_intakes, {})]() mutable {
        intakes.clear();
        return true;
    };
    m_disk.run(this, letGo, [this, error](bool) {
        if (error)
            emit happened({}, event::Failed{*error});
        emit finished(error);
    });
}

} // namespace cellar
