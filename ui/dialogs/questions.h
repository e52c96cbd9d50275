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

/// What is about to be brought.
struct PlannedUpdate
{
    QString name; // of the model, fit to be shown; empty: several
    int models = 1;
    qint64 bytes = 0; // to be fetched, as far as they are known
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
    virtual void askUpdate(QWidget* parent, const PlannedUpdate& update,
                           std::function<void(UpdateAnswer)> answer) = 0;
};

/// Asks by dialogs that do not block.
class DialogQuestions final : public Questions
{
public:
    void askRemoval(QWidget* parent, const Removal& removal,
                    std::function<void(RemovalAnswer)> answer) override;
    void askUpdate(QWidget* parent, const PlannedUpdate& update,
                   std::function<void(UpdateAnswer)> answer) override;
};

} // namespace cellar
