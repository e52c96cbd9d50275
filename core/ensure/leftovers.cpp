// SPDX-License-Identifier: MIT
#include "core/ensure/leftovers.h"

#include <algorithm>
#include <map>

namespace cellar {

namespace {

/// What it belongs to: all that has an equal one is removed as one. The KEY is empty for the one of all
/// records.
using LeftoverKey = std::pair<Leftover::Kind, QString>;

class LeftoverSorting
{
public:
    LeftoverSorting(const Layout& layout, const PruneReport& report)
        : m_layout(layout)
    {
        for (const auto& item : report.removed) {
            if (!isOwn(item.path))
                m_unlisted.insert(keyOf(item.path));
        }
    }

    LeftoverKey wholeOf(const QString& path) const
    {
        const QString key = Layout::keyIn(path.section(u'/', -1));
        if (path.startsWith(m_layout.partialsFolder() + u'/'))
            return {Leftover::Kind::Download, key};
        if (!isOwn(path))
            return {Leftover::Kind::Unlisted, keyOf(path)};
        const bool isOfUnlisted =
            path.startsWith(m_layout.receiptsFolder() + u'/') && m_unlisted.contains(key);
        return isOfUnlisted ? LeftoverKey{Leftover::Kind::Unlisted, key}
                            : LeftoverKey{Leftover::Kind::Records, {}};
    }

private:
    bool isOwn(const QString& path) const
    {
        return path.startsWith(m_layout.root() + QStringLiteral("/.cellar/"));
    }
    QString keyOf(const QString& path) const
    {
        const QString relative = path.mid(m_layout.root().size() + 1);
        return Layout::key({relative.section(u'/', 0, -2), relative.section(u'/', -1)});
    }

    const Layout& m_layout;
    QSet<QString> m_unlisted; // the KEYs of such files
};

} // namespace

QList<Leftover> leftoversIn(const Layout& layout, const PruneReport& report)
{
    const LeftoverSorting sorting(layout, report);
    std::map<LeftoverKey, Leftover> wholes;
    std::map<LeftoverKey, qint64> largest;
    for (const auto& [path, bytes] : report.removed) {
        const LeftoverKey whole = sorting.wholeOf(path);
        Leftover& leftover = wholes[whole];
        leftover.kind = whole.first;
        leftover.paths += path;
        leftover.bytes += bytes;
        const bool isFile =
            whole.first != Leftover::Kind::Unlisted || !path.startsWith(layout.receiptsFolder() + u'/');
        if (isFile && (leftover.path.isEmpty() || bytes > largest[whole])) {
            leftover.path = path;
            largest[whole] = bytes;
        }
    }
    QList<Leftover> leftovers;
    for (auto& [whole, leftover] : wholes)
        leftovers += std::move(leftover);
    std::stable_sort(leftovers.begin(), leftovers.end(), [](const Leftover& a, const Leftover& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.bytes > b.bytes;
    });
    return leftovers;
}

} // namespace cellar
