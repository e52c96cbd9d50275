// SPDX-License-Identifier: MIT
#include "core/neighbours/neighbours.h"

#include "core/neighbours/readers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace cellar {

namespace {

struct Neighbour
{
    Program program;
    QStringList (*places)(const Surroundings&);
    void (*read)(const Visit&);
};

// Of one folder that two programs use, the first reads it.
constexpr Neighbour neighbours[] = {
    {Program::LmStudio, lmStudioPlaces, readLmStudio},
    {Program::Ollama, ollamaPlaces, readOllama},
    {Program::HubCache, hubCachePlaces, readHubCache},
    {Program::LlamaCpp, llamaCppPlaces, readLlamaCpp},
    {Program::Jan, janPlaces, readJan},
    {Program::Gpt4All, gpt4AllPlaces, readGpt4All},
    {Program::TextGenerationWebUi, textGenerationWebUiPlaces, readTextGenerationWebUi},
    {Program::DockerModelRunner, dockerModelRunnerPlaces, readDockerModelRunner},
};

void read(Program program, const Visit& visit)
{
    const auto* known = std::find_if(std::begin(neighbours), std::end(neighbours),
                                     [program](const Neighbour& n) { return n.program == program; });
    return known == std::end(neighbours) ? readFolder(visit) : known->read(visit);
}

// Without links. Where a folder above may not be entered, as it is: then the visit says so. Empty: not there.
QString resolved(const QString& path)
{
    std::error_code error;
    const auto canonical = std::filesystem::canonical(QFileInfo(path).filesystemFilePath(), error);
    if (!error)
        return QFile::decodeName(QByteArray::fromStdString(canonical.string()));
    return error == std::errc::permission_denied ? path : QString();
}

bool isCovered(const Root& root, const Root& by)
{
    const bool isSameReader = root.program == by.program || root.program == Program::Folder;
    return root.path == by.path || (isSameReader && isWithin(by.path, root.path));
}

// Those that no other one covers; of equal ones the first.
QList<Root> distinct(const QList<Root>& roots)
{
    QList<Root> kept;
    for (qsizetype i = 0; i < roots.size(); ++i) {
        bool covered = false;
        for (qsizetype j = 0; j < roots.size() && !covered; ++j) {
            const bool isLater = roots[j].path == roots[i].path && j > i;
            covered = j != i && !isLater && isCovered(roots[i], roots[j]);
        }
        if (!covered)
            kept += roots[i];
    }
    return kept;
}

void visitRoot(const Root& root, const QSet<QString>& elsewhere, const ScanControl& control)
{
    const auto folder = Folder::open(root.path);
    if (folder) {
        read(root.program, Visit(root, *folder, elsewhere, control));
    } else if (folder.error().kind == ErrorKind::Permission || folder.error().kind == ErrorKind::Io) {
        control.found({.program = root.program, .kind = FoundFile::Kind::Unreadable, .path = root.path});
    }
}

} // namespace

QList<Root> rootsIn(const Surroundings& surroundings)
{
    QList<Root> roots;
    for (const Neighbour& neighbour : neighbours) {
        const QStringList places = neighbour.places(surroundings);
        for (const QString& place : places) {
            const QString path = resolved(place);
            if (!path.isEmpty() && !roots.contains({neighbour.program, path}))
                roots += {neighbour.program, path};
        }
    }
    return roots;
}

Result<Root> rootAt(const QString& folder)
{
    const QString asked = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const auto opened = Folder::open(asked);
    if (!opened) {
        Error error = opened.error();
        if (error.kind == ErrorKind::InvalidName)
            error.kind = ErrorKind::Io;
        return fail(error);
    }
    const QString path = resolved(asked);
    if (path.isEmpty())
        return fail(ErrorKind::UnknownModel, asked + QStringLiteral(": no such folder"));
    return Root{Program::Folder, path};
}

Status scan(const QList<Root>& roots, const ScanControl& control)
{
    const QList<Root> kept = distinct(roots);
    QSet<QString> elsewhere;
    for (const Root& root : kept)
        elsewhere += root.path;
    for (const Root& root : kept) {
        visitRoot(root, elsewhere, control);
        if (control.cancelled && control.cancelled->load())
            return fail(ErrorKind::Cancelled, QStringLiteral("the scan was stopped"));
    }
    return {};
}

} // namespace cellar
