// SPDX-License-Identifier: MIT
// What the window asks the user before it acts. Answers come later, through a call: nothing waits for them.
#pragma once

#include <QString>

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

    virtual ~Questions() = default;
    /// Calls `answer` once, unless `parent` goes first.
    virtual void askRemoval(QWidget* parent, const Removal& removal,
                            std::function<void(RemovalAnswer)> answer) = 0;
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
    void askExport(QWidget* parent, const ModelsInQuestion& models,
                   std::function<void(const ExportWish&)> wanted) override;
    void askPush(QWidget* parent, const ModelsInQuestion& model,
                 std::function<void(const QString& reference)> wanted) override;
};

} // namespace cellar
