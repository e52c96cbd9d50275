// SPDX-License-Identifier: MIT
#include "core/neighbours/manners.h"

namespace cellar {

Manner mannerOf(Program program)
{
    switch (program) {
    case Program::LmStudio:
        // lmstudio-ai/lms, importCmd.ts: `lms import --hard-link` makes such links itself, and it never
        // overwrites.
    case Program::HubCache:
        // huggingface_hub: a blob is fetched beside its place and renamed; "never modify a blob in place:
        // other snapshots and hard links share it". Only sizes are compared, and no link counts.
    case Program::LlamaCpp:
        // llama.cpp, common/download.cpp: fetched as .downloadInProgress and renamed.
    case Program::Jan:
        // janhq/jan, llamacpp-extension: removing a model removes its folder only; a link in it goes, the
        // file behind it stays.
    case Program::Folder:
        return Manner::LeavesAlone;
    case Program::Gpt4All:
        // nomic-ai/gpt4all: its downloader appends an answer to what stands there, whether it is a 206 or
        // not.
    case Program::TextGenerationWebUi:
        // oobabooga/text-generation-webui, download-model.py: writes to the final name, and goes on there.
        return Manner::RewritesInPlace;
    case Program::Ollama:
        // ollama/ollama, server/images.go: at its start it deletes blobs that no manifest names and whose
        // time of change is an hour old. That of a link is the other name's.
        return Manner::Prunes;
    case Program::DockerModelRunner:
        // docker/model-runner: models.json and layout.json are the store's index, bundles are made from it
        // at will; what is in it is changed by its API alone.
        return Manner::KeepsRecords;
    }
    Q_UNREACHABLE();
}

} // namespace cellar
