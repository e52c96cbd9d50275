// SPDX-License-Identifier: MIT
// Headers of model files: GGUF and safetensors.
#include "core/formats/magic.h"
#include "core/formats/split_set.h"
#include "tests/fuzz/fuzz.h"

using namespace cellar;
using namespace cellar::test;

namespace {

void checkFault(const HeaderFault& fault)
{
    require(fault.kind != HeaderFault::Kind::Io, "bytes in memory cannot fail to be read");
    require(!fault.detail.isEmpty() && fault.detail.size() <= 500, "a fault that does not say what it is");
}

void checkFacts(const HeaderFacts& facts)
{
    require(facts.parameters.value_or(0) >= 0 && facts.tensors.value_or(0) >= 0, "a negative number");
    require(facts.contextLength.value_or(0) >= 0, "a negative length of context");
    require(facts.leastLength >= 0, "a negative length");
    if (facts.split) {
        require(facts.split->number >= 1 && facts.split->number <= facts.split->count, "a part of no set");
        require(facts.split->tensors.value_or(0) >= 0, "a negative number of tensors");
    }
    for (const QString& text :
         {facts.architecture, facts.name, facts.license, facts.tokenizer, facts.quantisation})
        require(isShort(text, 210), "a text that is not fit to be shown");
    require(factsOfSet({facts, facts})->parameters.value_or(0) >= 0, "a negative sum");
    require(!formatName(facts).isEmpty(), "a format without a name");
}

/// What the first bytes tell is not taken back by what follows.
void checkBeginning(const HeaderReading& whole, const HeaderReading& beginning)
{
    if (!whole)
        require(!beginning, "fewer bytes tell more");
    else if (beginning)
        require(*beginning == *whole, "the first bytes tell something else");
    else
        require(beginning.error().kind == HeaderFault::Kind::NeedsMore,
                "the first bytes of a right header are called wrong");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const HeaderReading reading = readHeaderFacts(bytes);
    reading ? checkFacts(*reading) : checkFault(reading.error());
    checkBeginning(reading, readHeaderFacts(bytes.first(qChecksum(bytes) % (bytes.size() + 1))));
    if (const auto range = misfit(reading, bytes.size()))
        require(range->offset >= 0 && range->length > 0, "a misfit of no length");
    for (const char* name : {"m.gguf", "m.safetensors", "m.bin"})
        if (const auto fault = brokenClaim(QString::fromLatin1(name), reading))
            require(!fault->detail.isEmpty(), "a broken claim without a reason");
    if (reading)
        require(formatOfMagic(bytes).has_value(), "a header whose first bytes are of no format");
    return 0;
}
