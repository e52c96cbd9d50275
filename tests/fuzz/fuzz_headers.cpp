// SPDX-License-Identifier: MIT
// Mutated headers for the readers of core/formats, see mutation.h.
#include "app/demo/tiny_gguf.h"
#include "core/formats/split_set.h"
#include "tests/fuzz/mutation.h"

using namespace cellar;
using namespace cellar::test;

namespace {

void putText(QByteArray& to, const QByteArray& text)
{
    put(to, quint64(text.size()));
    to += text;
}

/// A GGUF header with arrays, integers of several widths, a part's number and two tensors.
QByteArray richGguf()
{
    QByteArray bytes("GGUF");
    put(bytes, quint32(3));
    put(bytes, quint64(2));
    put(bytes, quint64(6));
    const auto key = [&bytes](const char* name, quint32 type) {
        putText(bytes, name);
        put(bytes, type);
    };
    key("general.architecture", 8);
    putText(bytes, "llama");
    key("tokenizer.ggml.tokens", 9);
    put(bytes, quint32(8));
    put(bytes, quint64(3));
    for (const char* token : {"<s>", "", "token"})
        putText(bytes, token);
    key("tokenizer.ggml.scores", 9);
    put(bytes, quint32(6));
    put(bytes, quint64(2));
    put(bytes, quint64(0));
    key("split.no", 2);
    put(bytes, quint16(0));
    key("split.count", 2);
    put(bytes, quint16(2));
    key("general.alignment", 4);
    put(bytes, quint32(64));
    for (const quint64 offset : {0, 64}) {
        putText(bytes, QByteArray::number(offset));
        put(bytes, quint32(2));
        put(bytes, quint64(32));
        put(bytes, quint64(1));
        put(bytes, quint32(8));
        put(bytes, offset);
    }
    return bytes.append(256, 'd');
}

QByteArray safetensors()
{
    const QByteArray json = R"({"__metadata__":{"format":"pt","modelspec.title":"Tiny"},)"
                            R"("a":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]},)"
                            R"("b":{"dtype":"I64","shape":[],"data_offsets":[12,20]}} )";
    QByteArray bytes;
    put(bytes, quint64(json.size()));
    return bytes + json + QByteArray(20, 'd');
}

/// What no input may lead to; empty: all is well.
const char* faultIn(const QByteArray& bytes, qsizetype shorter)
{
    const HeaderReading reading = readHeaderFacts(bytes);
    const HeaderReading first = readHeaderFacts(bytes.first(shorter));
    if (!reading) {
        if (reading.error().kind == HeaderFault::Kind::Io)
            return "bytes in memory cannot fail to be read";
        if (reading.error().detail.isEmpty() || reading.error().detail.size() > 500)
            return "a fault says what it is, in few words";
        if (first)
            return "fewer bytes tell more";
    } else {
        if (reading->parameters.value_or(0) < 0 || reading->leastLength < 0)
            return "a negative number";
        if (reading->contextLength.value_or(0) < 0)
            return "a negative length of context";
        for (const QString& text : {reading->architecture, reading->name, reading->license,
                                    reading->tokenizer, reading->quantisation}) {
            if (text.size() > 210 || text.contains(u'\n'))
                return "a text that is not fit to be shown";
        }
        if (first && *first != *reading)
            return "the first bytes tell something else";
        if (!first && first.error().kind != HeaderFault::Kind::NeedsMore)
            return "the first bytes of a right header are called wrong";
        if (factsOfSet({*reading, *reading})->parameters.value_or(0) < 0)
            return "a negative sum";
    }
    const auto range = misfit(reading, bytes.size());
    if (range && (range->offset < 0 || range->length <= 0))
        return "a misfit of no length";
    return nullptr;
}

} // namespace

int main(int argc, char* argv[])
{
    return fuzz(argc, argv,
                {{richGguf(), safetensors(), tinyGguf({QStringLiteral("Tiny")}, 2000)},
                 faultIn,
                 [](const QByteArray& bytes) { return readHeaderFacts(bytes).has_value(); }});
}
