// SPDX-License-Identifier: MIT
// What the window asks the user before it acts. Answers come later, through a call: nothing waits for them.
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace cellar {

/// What is about to be removed.
struct Removal
{
    QString name; // of the model, fit to be shown; empty: several
    int models = 1;
    qint64 bytes = 0; // of the files that are here
};

/// What is about to go from the store.
struct Deletion
{
    QStringList models; // names and sizes, fit to be shown: their files go to the wastebasket
    QStringList files;  // the same: gone for good
    qint64 frees = 0;   // bytes, once the wastebasket is emptied, too
};

/// What is about to be brought.
struct PlannedUpdate
{
    QString name; // of the model, fit to be shown; empty: several
    int models = 1;
    qint64 bytes = 0; // to be fetched, as far as they are known
};

/// What is about to be given to others.
struct ModelsInQuestion
{
    QString name; // of the model, fit to be shown; empty: several
    int models = 1;
    qint64 bytes = 0; // of their files
};

struct ExportWish
{
    QString folder;            // absolute
    bool withMetalink = false; // a document for each model, too
};

class Questions
{
public:
    enum class RemovalAnswer
    {
        Leave,
        KeepFiles, // only the entry goes
        WithFiles,
    };

    enum class UpdateAnswer
    {
        Leave,
        Replace, // the version that is here
        Beside,  // it, as a model of its own
    };

    virtual ~Questions() = default;
    /// Calls `answer` once, unless `parent` goes first.
    virtual void askRemoval(QWidget* parent, const Removal& removal,
                            std::function<void(RemovalAnswer)> answer) = 0;
    /// The same; `confirmed` only where the user wants all of it.
    virtual void askDeletion(QWidget* parent, const Deletion& deletion, std::function<void()> confirmed) = 0;
    /// Before files of other programs, so many, are made to share their room with others.
    virtual void askReplacement(QWidget* parent, int files, qint64 frees,
                                std::function<void()> confirmed) = 0;
    virtual void askUpdate(QWidget* parent, const PlannedUpdate& update,
                           std::function<void(UpdateAnswer)> answer) = 0;
    /// These call only where it is wanted.
    virtual void askExport(QWidget* parent, const ModelsInQuestion& models,
                           std::function<void(const ExportWish&)> wanted) = 0;
    /// The answer is one that parsePushTarget() takes.
    virtual void askPush(QWidget* parent, const ModelsInQuestion& model,
                         std::function<void(const QString& reference)> wanted) = 0;
};

/// Asks by dialogs that do not block.
class DialogQuestions final : public Questions
{
public:
    void askRemoval(QWidget* parent, const Removal& removal,
                    std::function<void(RemovalAnswer)> answer) override;
    void askDeletion(QWidget* parent, const Deletion& deletion, std::function<void()> confirmed) override;
    void askReplacement(QWidget* parent, int files, qint64 frees, std::function<void()> confirmed) override;
    void askUpdate(QWidget* parent, const PlannedUpdate& update,
                   std::function<void(UpdateAnswer)> answer) override;
    void askExport(QWidget* parent, const ModelsInQuestion& models,
                   std::function<void(const ExportWish&)> wanted) override;
    void askPush(QWidget* parent, const ModelsInQuestion& model,
                 std::function<void(const QString& reference)> wanted) override;
};

} // namespace cellar
