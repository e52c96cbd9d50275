// SPDX-License-Identifier: MIT
// Names from outside: which of them may become paths, and which are parts of a set. A line is a name.
#include "core/base/shown.h"
#include "core/formats/split_set.h"
#include "core/model/names.h"
#include "tests/fuzz/fuzz.h"

#include <QDir>

using namespace cellar;
using namespace cellar::test;

namespace {

void checkName(const QString& name)
{
    if (const Status safe = checkSegment(name); !safe) {
        require(safe.error().kind == ErrorKind::InvalidName && isShort(safe.error().detail, 1500),
                "a refusal that cannot be shown");
        return;
    }
    require(isOneSegment(name) && !name.startsWith(u'.'), "a name that leads elsewhere");
    require(name.toUtf8().size() <= 240 && QString::fromUtf8(name.toUtf8()) == name, "a name no disk takes");
    require(QDir::cleanPath(u"/store/" + name) == u"/store/" + name, "a path that is another one");
    require(checkFolder(name).has_value(), "a safe name is a safe folder");
    const QString folded = foldedName(name);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
        require(foldedName(name.normalized(form)) == folded, "names that a disk takes for one");
    require(foldedName(name.toUpper()) == folded, "names that differ in their case alone");
}

void checkFolderName(const QString& folder)
{
    if (!checkFolder(folder))
        return;
    require(folder.count(u'/') <= 1 && QDir::cleanPath(u"/store/" + folder) == u"/store/" + folder,
            "a folder that leads elsewhere");
}

void checkShown(const QString& text)
{
    const QString shown = shownText(text, 20);
    require(isShort(shown, 31), "a text that is longer than it may be");
    for (const char32_t c : shown.toUcs4())
        require(QChar::category(c) != QChar::Other_Control && QChar::category(c) != QChar::Other_Format,
                "a character that acts on what shows it");
}

void checkSplit(const QStringList& names)
{
    for (const QString& name : names) {
        const auto split = splitNameOf(name);
        if (!split)
            continue;
        require(split->number >= 1 && split->number <= split->count && split->count <= 99999,
                "a part of no set");
        require(split->part(split->number) == name, "a part that is called otherwise");
        if (split->count > 100) // to be quick
            return;
        const auto faults = splitFaults(names);
        require(faults.size() <= names.size() + 100, "more faults than names");
        require(splitFaults(split->all()).isEmpty(), "a whole set is called wrong");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QStringList names = QString::fromUtf8(bytesOf(data, size)).split(u'\n');
    for (const QString& name : names) {
        checkName(name);
        checkFolderName(name);
        checkShown(name);
    }
    checkSplit(names);
    return 0;
}
