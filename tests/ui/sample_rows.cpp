// SPDX-License-Identifier: MIT
#include "tests/ui/sample_rows.h"

namespace cellar::samples {

namespace {

using namespace std::chrono_literals;

Digest digest()
{
    return *Digest::fromHex(
        QStringLiteral("9fecc3b3cd76bba89d504f29b616eedf7da85b96540e490ca5824d3f7d2776a0"));
}

Error error(ErrorKind kind, const QString& detail)
{
    return {kind, detail, QStringLiteral("https://huggingface.co/bartowski/Qwen2.5/resolve/main/q.gguf"),
            404};
}

Provenance provenance()
{
    return {QStringLiteral("hf:bartowski/models"), QStringLiteral("main"), QString(40, u'a')};
}

QString source()
{
    return QStringLiteral("https://huggingface.co/TheBloke/resolve/main/model.gguf");
}

} // namespace

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

Model model(const QString& id, const QString& name, qint64 size)
{
    Model model;
    model.id = id;
    model.name = name;
    model.license = QStringLiteral("apache-2.0");
    ModelFile file;
    file.place = {QStringLiteral("bartowski/%1").arg(id), QStringLiteral("%1.gguf").arg(id)};
    file.size = size;
    file.sha256 = digest();
    file.sources = {Source{QUrl(source()), 1, false}};
    model.files = {file};
    return model;
}

QList<Model> models()
{
    QList<Model> all{
        model(QStringLiteral("ready"), QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"), 1'708'582'752),
        model(QStringLiteral("downloading"), QStringLiteral("Llama 3.2 3B Instruct · Q5_K_M"), 2'322'153'952),
        model(QStringLiteral("verifying"), QStringLiteral("Llama 3.1 8B Instruct · Q4_K_M"), 4'920'739'232),
        model(QStringLiteral("waiting"), QStringLiteral("Mistral 7B Instruct v0.3 · Q4_K_M"), 4'372'812'000),
        model(QStringLiteral("locked"), QStringLiteral("Nomic Embed Text v1.5 · F16"), 274'290'560),
        model(QStringLiteral("queued"), QStringLiteral("Phi 3.5 Mini Instruct · Q4_K_M"), 2'393'232'672),
        model(QStringLiteral("damaged"), QStringLiteral("Qwen2.5 Coder 7B Instruct · Q4_K_M"), 4'683'073'536),
        model(QStringLiteral("failed"), QStringLiteral("Qwen2.5 0.5B Instruct · Q8_0"), 531'068'160),
        model(QStringLiteral("fallback"), QStringLiteral("SmolLM2 1.7B Instruct · Q8_0"), 1'820'416'000),
        model(QStringLiteral("unproved"), QStringLiteral("TinyStories 33M · F16")),
        model(QStringLiteral("absent"), QStringLiteral("TinyLlama 1.1B Chat · Q4_K_M")),
        model(QStringLiteral("paused"), QStringLiteral("DeepSeek R1 Distill 7B · Q4_K_M"), 4'683'073'184),
        model(QStringLiteral("repairing"), QStringLiteral("Falcon3 7B Instruct · Q4_K_M"), 4'573'577'088),
        model(QStringLiteral("stalled"), QStringLiteral("StarCoder2 3B · Q4_K_M"), 1'847'414'016),
        model(QStringLiteral("no room"), QStringLiteral("Yi 1.5 9B Chat · Q3_K_M"), 4'324'000'000),
    };
    for (const int moving : {0, 1, 9})
        all[moving].provenance = provenance();
    all[8].fallback = QStringLiteral("ready");
    all[2].fallback = QStringLiteral("downloading");
    all[9].files[0].size.reset();
    all[9].files[0].sha256.reset();
    return all;
}

QList<ModelTable::StateOf> states()
{
    const Holder holder{
        4711,       QStringLiteral("cask"), QStringLiteral("llama-server"), now().addSecs(-95), 115'000'000,
        274'290'560};
    return {
        {QStringLiteral("absent"), state::Absent{}},
        {QStringLiteral("queued"), state::Queued{}},
        {QStringLiteral("locked"), state::Locked{holder}},
        {QStringLiteral("downloading"),
         state::Downloading{{1'439'735'450, 2'322'153'952, 24.3e6, 36s}, source()}},
        {QStringLiteral("waiting"),
         state::Waiting{now().addSecs(12), 3, 6,
                        error(ErrorKind::Network, QStringLiteral("connection reset by peer at 1.2 GB"))}},
        {QStringLiteral("verifying"), state::Verifying{{4'100'000'000, 4'920'739'232, 1.62e9, 1s}}},
        {QStringLiteral("ready"), state::Ready{now().addSecs(-600), source()}},
        {QStringLiteral("unproved"), state::Unproved{}},
        {QStringLiteral("fallback"), state::Fallback{QStringLiteral("ready")}},
        {QStringLiteral("damaged"), state::Damaged{{{0, 4'194'304}, {8'388'608, 4'194'304}}}},
        {QStringLiteral("paused"), state::Paused{{2'014'000'000, 4'683'073'184, 0, {}}}},
        {QStringLiteral("verification paused"),
         state::Paused{{1'100'000'000, 2'019'377'696, 0, {}}, {}, true}},
        {QStringLiteral("repairing"), state::Repairing{{4'569'382'784, 4'573'577'088, 11.8e6, 1s}, source()}},
        {QStringLiteral("stalled"), state::Downloading{{702'017'000, 1'847'414'016, 0, {}}, source(), true}},
        {QStringLiteral("no room"),
         state::Paused{{3'113'000'000, 4'324'000'000, 0, {}},
                       Error{ErrorKind::NoSpace, QStringLiteral("write: No space left on device"), {}, 0}}},
        {QStringLiteral("failed"),
         state::Failed{error(ErrorKind::HttpStatus,
                             QStringLiteral("GET https://huggingface.co/…/q.gguf: 404 Not Found"))}},
        {QStringLiteral("unavailable"), state::Unavailable{}},
    };
}

QHash<QString, NewerVersion> newer()
{
    NewerVersion one{provenance().reference, provenance().version, QString(40, u'b'), 1'200'000'000,
                     QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC)};
    QHash<QString, NewerVersion> all{{QStringLiteral("ready"), one}, {QStringLiteral("downloading"), one}};
    one.size = 0;
    one.published = {};
    all.insert(QStringLiteral("unproved"), one);
    return all;
}

ModelState stateOf(const QString& id)
{
    for (const auto& [key, state] : states()) {
        if (key == id)
            return state;
    }
    return state::Absent{};
}

QList<Model> manyModels(int count)
{
    QList<Model> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i)
        all += model(QStringLiteral("many-%1").arg(i),
                     QStringLiteral("Model %1 %2B · Q%3_K_M").arg((i * 7919) % count).arg(i % 70).arg(i % 9),
                     qint64(1'000'003) * ((i * 31) % 5000));
    return all;
}

} // namespace cellar::samples
