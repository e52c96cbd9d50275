// SPDX-License-Identifier: MIT
#include "ui/views/window_errands.h"

#include "core/base/shown.h"
#include "core/model/event.h"
#include "core/model/model.h"
#include "core/registry/metalink/metalink.h"
#include "ui/dialogs/questions.h"
#include "ui/models/incoming.h"
#include "ui/models/model_table.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/views/message_bar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QWidget>

namespace cellar {

namespace {

Status writeDocument(const QString& path, const QByteArray& document)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit())
        return {};
    return fail(ErrorKind::Io, path + QStringLiteral(": ") + file.errorString());
}

} // namespace

WindowErrands::WindowErrands(const WindowParts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    for (const Kind kind : {Import, Export, Push}) {
        m_lines[kind].bar = new MessageBar;
        connect(m_lines[kind].bar, &MessageBar::pressed, this, [this, kind] { press(kind); });
    }
}

QList<MessageBar*> WindowErrands::bars() const
{
    return {m_lines[Import].bar, m_lines[Export].bar, m_lines[Push].bar};
}

// ---- What is wanted ----

void WindowErrands::takeIn(const QStringList& paths)
{
    for (const QString& path : paths) {
        begin(Import, path, shownText(QFileInfo(path).fileName(), 200));
        m_parts.verbs.importFrom(path);
    }
}

void WindowErrands::exportModels(const QStringList& ids)
{
    ModelsInQuestion models{ids.size() == 1 ? m_parts.table.nameOf(ids.first()) : QString(), int(ids.size()),
                            0};
    for (const QString& id : ids)
        models.bytes += m_parts.table.row(m_parts.table.rowOf(id)).size.value_or(0);
    m_parts.questions.askExport(m_window, models,
                                [this, ids](const ExportWish& wish) { startCopies(ids, wish); });
}

void WindowErrands::startCopies(const QStringList& ids, const ExportWish& wish)
{
    for (const QString& id : ids) {
        m_copies.insert(id, {wish.folder, wish.withMetalink});
        begin(Export, id, m_parts.table.nameOf(id));
        m_parts.verbs.exportFiles(id, wish.folder);
    }
}

void WindowErrands::push(const QString& id)
{
    const ModelsInQuestion model{m_parts.table.nameOf(id), 1,
                                 m_parts.table.row(m_parts.table.rowOf(id)).size.value_or(0)};
    m_parts.questions.askPush(m_window, model, [this, id](const QString& reference) {
        m_reference.clear();
        begin(Push, id, m_parts.table.nameOf(id));
        m_parts.verbs.push(id, reference);
    });
}

void WindowErrands::press(Kind kind)
{
    const QStringList going = m_lines[kind].errands.going();
    for (const QString& key : going)
        m_parts.verbs.cancel(key);
    if (going.isEmpty() && kind == Push)
        QGuiApplication::clipboard()->setText(m_reference);
}

// ---- What is told ----

void WindowErrands::importing(const QString& path, const Progress& progress)
{
    if (!m_lines[Import].errands.isGoing(path)) // asked for elsewhere
        begin(Import, path, shownText(QFileInfo(path).fileName(), 200));
    m_lines[Import].errands.progress(path, progress);
    if (m_lines[Import].bar->isVisible())
        showGoing(Import);
}

void WindowErrands::take(const Event& event)
{
    const auto* progressed = std::get_if<event::Progressed>(&event.what);
    for (const Kind kind : {Export, Push}) {
        if (!progressed || !m_lines[kind].errands.isGoing(event.model))
            continue;
        m_lines[kind].errands.progress(event.model, progressed->whole);
        if (m_lines[kind].bar->isVisible())
            showGoing(kind);
    }
}

void WindowErrands::ended(const QString& what, const std::optional<Error>& error)
{
    const bool isGoing = m_lines[Import].errands.isGoing(what);
    if (isGoing || isModelFile(what)) { // a path stands for an import
        if (!isGoing)
            begin(Import, what, shownText(QFileInfo(what).fileName(), 200));
        return end(Import, what, error);
    }
    if (m_copies.contains(what))
        return endCopy(what, error);
    end(Push, what, error);
}

void WindowErrands::pushed(const QString& id, const QString& reference)
{
    if (m_lines[Push].errands.isGoing(id))
        m_reference = reference;
}

/// The files are copied, then described where that is wanted, then named in the folder's catalogue.
void WindowErrands::endCopy(const QString& id, const std::optional<Error>& error)
{
    Copy& copy = m_copies[id];
    if (!error && std::exchange(copy.withMetalink, false))
        return m_parts.verbs.describe(id);
    std::optional<Error> why = error ? error : copy.error;
    const QString folder = copy.folder;
    m_copies.remove(id);
    if (!error) {
        if (const auto shared = m_parts.verbs.share(id, folder); !shared)
            why = shared.error();
    }
    end(Export, id, why);
}

void WindowErrands::described(const QString& id, const QList<ModelFile>& files)
{
    const auto copy = m_copies.find(id);
    if (copy == m_copies.end())
        return;
    Status written = checkOffered(files);
    if (written)
        written = writeDocument(copy->folder + u'/' + id + QStringLiteral(".meta4"), writeMetalink(files));
    if (!written)
        copy->error = written.error();
}

// ---- What is shown ----

void WindowErrands::begin(Kind kind, const QString& key, const QString& name)
{
    m_lines[kind].errands.begin(key, name);
    showGoing(kind);
}

void WindowErrands::end(Kind kind, const QString& key, const std::optional<Error>& error)
{
    if (!m_lines[kind].errands.end(key, error))
        return;
    if (m_lines[kind].errands.going().isEmpty())
        showOutcome(kind);
    else if (m_lines[kind].bar->isVisible())
        showGoing(kind);
}

void WindowErrands::showGoing(Kind kind)
{
    const auto& [errands, bar] = m_lines[kind];
    const Progress whole = errands.whole();
    QString detail = errands.names().join(QStringLiteral(", "));
    if (whole.done > 0)
        detail += QStringLiteral(" · ") + progressText(whole);
    bar->show(goingText(kind), detail, tr("&Cancel"), QStringLiteral("info"));
    bar->setFraction(fractionOf(whole).value_or(-1));
}

void WindowErrands::showOutcome(Kind kind)
{
    const auto& [errands, bar] = m_lines[kind];
    bar->setFraction({});
    if (!errands.failures().isEmpty()) {
        const auto& [name, error] = errands.failures().first();
        const ErrorText text = errorText(error);
        QString what = failedText(kind, name) + u' ' + text.what + u' ' + text.advice;
        if (errands.failures().size() > 1)
            what += u' ' + tr("%n more failed.", nullptr, int(errands.failures().size()) - 1);
        bar->show(what, error.detail, {});
    } else if (!errands.done().isEmpty()) {
        const bool hasReference = kind == Push && !m_reference.isEmpty();
        bar->show(doneText(kind), hasReference ? m_reference : QString(),
                  hasReference ? tr("&Copy the Reference") : QString(), QStringLiteral("info"));
    } else {
        bar->hide();
    }
}

QString WindowErrands::goingText(Kind kind) const
{
    const int count = int(m_lines[kind].errands.going().size());
    switch (kind) {
    case Import:
        return tr("%n model file(s) are taken into the store.", nullptr, count);
    case Export:
        return tr("%n model(s) are copied to a folder and proved there.", nullptr, count);
    default:
        return tr("%n model(s) are proved and sent to a registry.", nullptr, count);
    }
}

QString WindowErrands::doneText(Kind kind) const
{
    const QStringList& done = m_lines[kind].errands.done();
    const int count = int(done.size());
    switch (kind) {
    case Import:
        return count == 1 ? tr("%1 is in the store now.").arg(done.first())
                          : tr("%n model file(s) are in the store now.", nullptr, count);
    case Export:
        return count == 1 ? tr("“%1” was copied, with a catalogue beside it.").arg(done.first())
                          : tr("%n model(s) were copied, with a catalogue beside them.", nullptr, count);
    default:
        return count == 1 ? tr("“%1” is in the registry now.").arg(done.first())
                          : tr("%n model(s) are in the registry now.", nullptr, count);
    }
}

QString WindowErrands::failedText(Kind kind, const QString& name) const
{
    switch (kind) {
    case Import:
        return tr("%1 could not be taken in.").arg(name);
    case Export:
        return tr("“%1” could not be copied.").arg(name);
    default:
        return tr("“%1” could not be pushed.").arg(name);
    }
}

} // namespace cellar
