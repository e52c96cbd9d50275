// SPDX-License-Identifier: MIT
// Work of one kind that is no state of a model: files taken in, copied out, sent to a registry. What goes on,
// how far it is all together, and what came of it. A value.
#pragma once

#include "core/base/error.h"
#include "core/model/state.h"

#include <QList>
#include <QString>

namespace cellar {

class Errands
{
public:
    struct Failure
    {
        QString name;
        Error error;
    };

    /// `key`: what its news are told by; `name`: fit to be shown. Where nothing went on, what came of the
    /// last ones is forgotten.
    void begin(const QString& key, const QString& name);
    /// Begins what is not known yet, under its key as a name.
    void progress(const QString& key, const Progress& progress);
    /// False where it is none of these.
    bool end(const QString& key, const std::optional<Error>& error);

    bool isGoing(const QString& key) const;
    QStringList going() const; // keys
    QStringList names() const; // of these
    /// Of all that go on; the total is there when that of each is.
    Progress whole() const;
    const QStringList& done() const { return m_done; } // names
    const QList<Failure>& failures() const { return m_failures; }

private:
    struct Errand
    {
        QString key;
        QString name;
        Progress progress = {};
    };
    QList<Errand>::iterator find(const QString& key);

    QList<Errand> m_going;
    QStringList m_done;
    QList<Failure> m_failures; // without those that were cancelled
};

} // namespace cellar
