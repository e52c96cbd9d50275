// SPDX-License-Identifier: MIT
// Verbs and Questions that write down what the window asked for.
#pragma once

#include "ui/dialogs/questions.h"
#include "ui/models/verbs.h"

#include <QStringList>

namespace cellar {

class RecordingVerbs final : public Verbs
{
public:
    void ensure(const QString& id) override { calls += QStringLiteral("ensure ") + id; }
    void verify(const QString& id) override { calls += QStringLiteral("verify ") + id; }
    void repair(const QString& id) override { calls += QStringLiteral("repair ") + id; }
    void pause(const QString& id) override { calls += QStringLiteral("pause ") + id; }
    void resume(const QString& id) override { calls += QStringLiteral("resume ") + id; }
    void pauseAll() override { calls += QStringLiteral("pause all"); }
    void resumeAll() override { calls += QStringLiteral("resume all"); }
    void moveInQueue(const QString& id, int places) override
    {
        calls += QStringLiteral("move %1 %2").arg(id).arg(places);
    }
    void setRateSchedule(const RateSchedule& schedule) override { rates += schedule; }
    void cancel(const QString& id) override { calls += QStringLiteral("cancel ") + id; }
    void remove(const QString& id, bool keepFiles) override
    {
        calls += QStringLiteral("remove ") + id + (keepFiles ? QStringLiteral(" keep") : QString());
    }
    void restore(const QString& id) override { calls += QStringLiteral("restore ") + id; }
    bool canRestore(const QString& id) const override { return !lost.contains(id); }
    void checkForUpdates() override { calls += QStringLiteral("check for updates"); }
    void update(const QString& id, bool keepOld) override
    {
        calls += QStringLiteral("update ") + id + (keepOld ? QStringLiteral(" keep") : QString());
    }
    void skipVersion(const QString& id) override { calls += QStringLiteral("skip ") + id; }
    void importFrom(const QString& path) override { calls += QStringLiteral("import ") + path; }
    void exportFiles(const QString& id, const QString& folder) override
    {
        calls += QStringLiteral("export %1 %2").arg(id, folder);
    }
    Result<QString> share(const QString& id, const QString&) override
    {
        calls += QStringLiteral("share ") + id;
        return QString();
    }
    void describe(const QString& id) override { calls += QStringLiteral("describe ") + id; }
    void push(const QString& id, const QString& reference) override
    {
        calls += QStringLiteral("push %1 %2").arg(id, reference);
    }
    Result<QString> add(const QString& source, const AddOptions& options) override
    {
        calls += QStringLiteral("add ") + source;
        added = options;
        return addResult;
    }
    bool isReference(const QString& source) const override
    {
        return source.startsWith(QStringLiteral("hf:")) || source.endsWith(QStringLiteral(".meta4"));
    }
    void resolve(const QString& reference, bool allowInsecure) override
    {
        calls += QStringLiteral("resolve ") + reference +
                 (allowInsecure ? QStringLiteral(" insecure") : QString());
    }
    Result<QStringList> addOffered(const Offer& offer, const AddOptions& options) override
    {
        calls += QStringLiteral("add offered ") + offer.variants[offer.chosen].label;
        added = options;
        return addResult.map([](const QString& id) { return QStringList{id}; });
    }
    void reload() override { calls += QStringLiteral("reload"); }
    QString pathOf(const FilePlace& place) const override { return store + u'/' + place.relative(); }
    QString storeFolder() const override { return store; }

    QString store = QStringLiteral("/home/ada/.local/share/model-cellar/models");
    QStringList calls;
    QStringList lost; // what cannot be restored
    QList<RateSchedule> rates;
    AddOptions added;
    Result<QString> addResult = QStringLiteral("new-model");
};

/// Answers at once, as it was told to.
class RecordingQuestions final : public Questions
{
public:
    void askRemoval(QWidget*, const Removal& removal, std::function<void(RemovalAnswer)> reply) override
    {
        asked = removal;
        reply(answer);
    }
    void askDeletion(QWidget*, const Deletion& what, std::function<void()> confirmed) override
    {
        deletion = what;
        if (confirms)
            confirmed();
    }
    void askReplacement(QWidget*, int files, qint64 frees, std::function<void()> confirmed) override
    {
        replacement = {files, frees};
        if (confirms)
            confirmed();
    }

    void askUpdate(QWidget*, const PlannedUpdate& update, std::function<void(UpdateAnswer)> reply) override
    {
        planned = update;
        reply(updateAnswer);
    }
    void askExport(QWidget*, const ModelsInQuestion& models,
                   std::function<void(const ExportWish&)> wanted) override
    {
        toExport = models;
        if (exportWish)
            wanted(*exportWish);
    }
    void askPush(QWidget*, const ModelsInQuestion& model, std::function<void(const QString&)> wanted) override
    {
        toPush = model;
        if (!reference.isEmpty())
            wanted(reference);
    }

    RemovalAnswer answer = RemovalAnswer::Leave;
    UpdateAnswer updateAnswer = UpdateAnswer::Leave;
    std::optional<Removal> asked;
    std::optional<Deletion> deletion;
    std::optional<std::pair<int, qint64>> replacement;
    bool confirms = false;
    std::optional<PlannedUpdate> planned;
    std::optional<ModelsInQuestion> toExport;
    std::optional<ExportWish> exportWish; // nothing: it was cancelled
    std::optional<ModelsInQuestion> toPush;
    QString reference; // empty: it was cancelled
};

} // namespace cellar
