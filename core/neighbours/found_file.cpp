// SPDX-License-Identifier: MIT
#include "core/neighbours/found_file.h"

namespace cellar {

QString programWord(Program program)
{
    switch (program) {
    case Program::LmStudio:
        return QStringLiteral("lm-studio");
    case Program::Ollama:
        return QStringLiteral("ollama");
    case Program::HubCache:
        return QStringLiteral("huggingface");
    case Program::LlamaCpp:
        return QStringLiteral("llama.cpp");
    case Program::Jan:
        return QStringLiteral("jan");
    case Program::Gpt4All:
        return QStringLiteral("gpt4all");
    case Program::TextGenerationWebUi:
        return QStringLiteral("text-generation-webui");
    case Program::DockerModelRunner:
        return QStringLiteral("docker-model-runner");
    case Program::Folder:
        return QStringLiteral("folder");
    }
    Q_UNREACHABLE();
}

QString kindWord(FoundFile::Kind kind)
{
    switch (kind) {
    case FoundFile::Kind::Whole:
        return QStringLiteral("whole");
    case FoundFile::Kind::Unfinished:
        return QStringLiteral("unfinished");
    case FoundFile::Kind::BrokenLink:
        return QStringLiteral("broken-link");
    case FoundFile::Kind::LinkOut:
        return QStringLiteral("link-out");
    case FoundFile::Kind::Unreadable:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

} // namespace cellar
