// SPDX-License-Identifier: MIT
// What other programs keep beside their models: aria2's control files, manifests, lists of digests, settings,
// and the names of files.
#include "core/neighbours/aria2_control.h"
#include "core/neighbours/claims.h"
#include "core/neighbours/model_names.h"
#include "core/neighbours/settings_text.h"
#include "tests/fuzz/fuzz.h"

using namespace cellar;
using namespace cellar::test;

namespace {

void checkAria2(const QByteArray& document)
{
    const auto control = readAria2Control(document);
    if (!control)
        return;
    require(control->size > 0, "a file of no size");
    qint64 end = -1;
    for (const ByteRange& range : control->present.ranges()) {
        require(range.offset > end && range.length > 0, "ranges that touch, or in disorder");
        end = range.end();
    }
    require(end <= control->size, "pieces beyond the end");
    require(control->present.ranges().size() <= 10'001, "more ranges than are taken");
}

void checkClaims(const QByteArray& document)
{
    for (const ImageLayer& layer : layersOf(document).value_or(QList<ImageLayer>()))
        require(layer.size >= 0, "a negative size");
    const auto digest = hubMetadataDigest(document, 1'700'000'000);
    require(!digest || document.contains(digest->hex().toLatin1()), "a digest that is not there");
    const auto digests = webUiDigests(document);
    for (auto it = digests.begin(); it != digests.end(); ++it)
        require(document.contains(it.value().hex().toLatin1()) && !it.key().contains(u'\n'),
                "a digest that is not there");
}

void checkSettings(const QByteArray& document)
{
    const QString text = QString::fromUtf8(document);
    for (const QString& value : {iniText(document, QStringLiteral("General"), QStringLiteral("modelPath")),
                                 yamlText(document, QStringLiteral("model_dir")), firstLine(document)})
        require(value.size() <= text.size() && !value.contains(u'\n'), "more than one line");
    require(jsonText(document, QStringLiteral("data_folder")).size() <= document.size(),
            "more than there was");
}

void checkNames(const QByteArray& name)
{
    for (const NameJudge judge : {&judgeName, &judgeMark}) {
        const JudgedName judged = judge(name);
        const auto* begin = name.constData();
        require(judged.stem.begin() >= begin && judged.stem.end() <= begin + name.size(),
                "a stem of another name");
        require(judged.kind == NameKind::Other || !judged.stem.isEmpty(), "a name of nothing");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkAria2(bytes);
    checkClaims(bytes);
    checkSettings(bytes);
    checkNames(bytes);
    return 0;
}
