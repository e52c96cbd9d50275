// SPDX-License-Identifier: MIT
#include "core/neighbours/model_names.h"

#include <algorithm>

namespace cellar {

namespace {

bool endsWith(QByteArrayView name, QByteArrayView lowerCaseEnd)
{
    return name.size() > lowerCaseEnd.size() &&
           qstrnicmp(name.last(lowerCaseEnd.size()).data(), lowerCaseEnd.size(), lowerCaseEnd.data(),
                     lowerCaseEnd.size()) == 0;
}

bool isModelName(QByteArrayView name)
{
    return endsWith(name, ".gguf") || endsWith(name, ".safetensors") ||
           (name.startsWith("ggml-") && endsWith(name, ".bin"));
}

// Ollama's `NAME-partial-N`, the state of one part of NAME-partial; that name, else nothing.
QByteArrayView partialOf(QByteArrayView name)
{
    const qsizetype dash = name.lastIndexOf('-');
    const bool isNumbered =
        dash > 0 && dash + 1 < name.size() &&
        std::all_of(name.begin() + dash + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumbered && endsWith(name.first(dash), "-partial") ? name.first(dash) : QByteArrayView();
}

} // namespace

JudgedName judgeMark(QByteArrayView name)
{
    for (const QByteArrayView mark :
         {QByteArrayView(".incomplete"), QByteArrayView(".part"), QByteArrayView("-partial"),
          QByteArrayView(".downloadinprogress")}) { // hub clients, LM Studio and Firefox, Ollama, llama.cpp
        if (endsWith(name, mark))
            return {NameKind::Unfinished, name.chopped(mark.size())};
    }
    constexpr QByteArrayView gpt4All("incomplete-");
    if (name.startsWith(gpt4All) && name.size() > gpt4All.size())
        return {NameKind::Unfinished, name.sliced(gpt4All.size())};
    constexpr QByteArrayView aria2(".aria2");
    if (endsWith(name, aria2))
        return {NameKind::Sidecar, name.chopped(aria2.size())};
    if (const QByteArrayView partial = partialOf(name); !partial.isEmpty())
        return {NameKind::Sidecar, partial};
    return {NameKind::Other, name};
}

JudgedName judgeName(QByteArrayView name)
{
    if (isModelName(name) && !name.startsWith("incomplete-"))
        return {NameKind::Model, name};
    const JudgedName judged = judgeMark(name);
    if (judged.kind == NameKind::Other || !isModelName(judged.stem))
        return {NameKind::Other, name};
    return judged;
}

} // namespace cellar
