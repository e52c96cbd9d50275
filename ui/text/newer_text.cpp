// SPDX-License-Identifier: MIT
#include "ui/text/newer_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace cellar {

namespace {

struct Newer
{
    Q_DECLARE_TR_FUNCTIONS(NewerVersion)

public:
    static QString what(const NewerVersion& newer)
    {
        const bool isHub = newer.reference.startsWith(QStringLiteral("hf:"));
        if (!newer.published.isValid())
            return isHub ? tr("A newer version is at the hub") : tr("A newer version is at its registry");
        const QString date =
            QLocale().toString(newer.published.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
        return isHub ? tr("A newer version of %1 is at the hub", "%1: a date").arg(date)
                     : tr("A newer version of %1 is at its registry", "%1: a date").arg(date);
    }
};

} // namespace

QString newerNote(const NewerVersion& newer)
{
    return newer.size > 0 ? Newer::tr("newer version, %1", "%1: its size").arg(sizeText(newer.size))
                          : Newer::tr("newer version");
}

QString newerStory(const NewerVersion& newer)
{
    return newer.size > 0 ? Newer::tr("%1, %2 to fetch.", "%1: a sentence, %2: a size")
                                .arg(Newer::what(newer), sizeText(newer.size))
                          : Newer::tr("%1.", "%1: a sentence").arg(Newer::what(newer));
}

} // namespace cellar
