// SPDX-License-Identifier: MIT
// What the window does with models besides keeping them: files taken into the store, models copied to a
// folder, sent to a registry. A message bar for each kind says how far it is, ends it, and tells what came of
// it; one that was closed stays so until there is an outcome.
#pragma once

#include "ui/models/errands.h"
#include "ui/views/window_parts.h"

#include <QHash>
#include <QObject>

#include <array>

class QWidget;

namespace cellar {

struct Event;
struct ExportWish;
struct ModelFile;
class MessageBar;

class WindowErrands : public QObject
{
    Q_OBJECT

public:
    /// Asks over `window`, which owns it.
    WindowErrands(const WindowParts& parts, QWidget* window);

    /// To be put above the pages.
    QList<MessageBar*> bars() const;

    void takeIn(const QStringList& paths);
    /// Asks where to, and copies those of which the files can be used.
    void exportModels(const QStringList& ids);
    /// Asks which name it shall have there.
    void push(const QString& id);

    /// What a Cellar tells; what is not about these is passed over.
    void importing(const QString& path, const Progress& progress);
    void take(const Event& event);
    void ended(const QString& what, const std::optional<Error>& error);
    void pushed(const QString& id, const QString& reference);
    void described(const QString& id, const QList<ModelFile>& files);

private:
    enum Kind
    {
        Import,
        Export,
        Push,
        KindCount,
    };
    struct Line
    {
        Errands errands;
        MessageBar* bar = nullptr;
    };
    struct Copy // of a model that is exported
    {
        QString folder;
        bool withMetalink = false;
        std::optional<Error> error = {}; // of its Metalink document
    };

    void begin(Kind kind, const QString& key, const QString& name);
    void end(Kind kind, const QString& key, const std::optional<Error>& error);
    void endCopy(const QString& id, const std::optional<Error>& error);
    void startCopies(const QStringList& ids, const ExportWish& wish);
    void press(Kind kind);
    void showGoing(Kind kind);
    void showOutcome(Kind kind);
    QString goingText(Kind kind) const;
    QString doneText(Kind kind) const;
    QString failedText(Kind kind, const QString& name) const;

    WindowParts m_parts;
    QWidget* m_window;
    std::array<Line, KindCount> m_lines;
    QHash<QString, Copy> m_copies; // by the id
    QString m_reference;           // of the last push
};

} // namespace cellar
