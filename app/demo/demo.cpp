// SPDX-License-Identifier: MIT
#include "app/demo/demo.h"

#include "app/demo/tiny_gguf.h"
#include "core/hash/hasher.h"

#include <QFile>
#include <QJsonDocument>

namespace cellar {

namespace {

constexpr qint64 mega = 1'000'000;
constexpr qint64 bytesPerSecond = 4 * mega;

QString hexDigest(const QByteArray& bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish().hex();
}

QByteArray withOneWrongBit(QByteArray bytes)
{
    char& middle = bytes.data()[bytes.size() / 2];
    middle = static_cast<char>(middle ^ 1);
    return bytes;
}

QJsonObject fileEntry(const QString& name, const QByteArray& bytes, const QJsonArray& sources)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("size"), static_cast<qint64>(bytes.size())},
            {QStringLiteral("sha256"), hexDigest(bytes)},
            {QStringLiteral("sources"), sources}};
}

QJsonObject modelEntry(const QString& id, const QString& name, const QJsonObject& file)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("license"), QStringLiteral("cc0-1.0")},
            {QStringLiteral("folder"), QString(QStringLiteral("demo/") + id)},
            {QStringLiteral("files"), QJsonArray{file}}};
}

} // namespace

Demo::Demo()
    : m_server(bytesPerSecond)
{
}

Result<std::unique_ptr<Demo>> Demo::make()
{
    std::unique_ptr<Demo> demo(new Demo);
    if (!demo->m_folder.isValid())
        return fail(ErrorKind::Io, QStringLiteral("no temporary folder: ") + demo->m_folder.errorString());
    if (const Status listening = demo->m_server.listen(); !listening)
        return fail(listening.error());
    const QJsonArray models{demo->largeModel(), demo->smallModel(), demo->quickModel(), demo->unsignedModel(),
                            demo->goneModel()};
    if (const Status written = demo->writeCatalog(models); !written)
        return fail(written.error());
    return demo;
}

Places Demo::places() const
{
    return {
        m_folder.filePath(QStringLiteral("models")), m_folder.filePath(QStringLiteral("catalog.json")), {}};
}

QString Demo::mainModel()
{
    return QStringLiteral("demo-large-q4");
}

QString Demo::fallbackModel()
{
    return QStringLiteral("demo-small-q2");
}

QJsonObject Demo::largeModel()
{
    const QByteArray bytes = tinyGguf({QStringLiteral("Demo Large"), Quantisation::Q4KM, 8192, 1}, 12 * mega);
    const QList<DemoAnswer> breaking{{.body = bytes, .breakOffAfter = bytes.size() * 4 / 10},
                                     {.body = bytes, .breakOffAfter = bytes.size() * 7 / 10},
                                     {.status = 404}};
    const QList<DemoAnswer> wrong{{.status = 503, .retryAfter = 2}, {.body = withOneWrongBit(bytes)}};
    QJsonArray sources = served(QStringLiteral("/first/demo-large-q4.gguf"), breaking);
    sources.append(served(QStringLiteral("/second/demo-large-q4.gguf"), wrong).first());
    QJsonObject model = modelEntry(mainModel(), QStringLiteral("Demo Large · Q4_K_M"),
                                   fileEntry(QStringLiteral("demo-large-q4.gguf"), bytes, sources));
    model.insert(QStringLiteral("fallback"), fallbackModel());
    return model;
}

QJsonObject Demo::smallModel()
{
    const QByteArray bytes = tinyGguf({QStringLiteral("Demo Small"), Quantisation::Q2K, 4096, 2}, 6 * mega);
    const QJsonArray sources = served(QStringLiteral("/first/demo-small-q2.gguf"),
                                      {{.body = bytes, .breakOffAfter = bytes.size() / 2}, {.body = bytes}});
    return modelEntry(fallbackModel(), QStringLiteral("Demo Small · Q2_K"),
                      fileEntry(QStringLiteral("demo-small-q2.gguf"), bytes, sources));
}

QJsonObject Demo::quickModel()
{
    const QByteArray bytes = tinyGguf({QStringLiteral("Demo Quick"), Quantisation::Q80, 2048, 3}, 3 * mega);
    const QJsonArray sources = served(QStringLiteral("/first/demo-quick-q8.gguf"), {{.body = bytes}});
    return modelEntry(QStringLiteral("demo-quick-q8"), QStringLiteral("Demo Quick · Q8_0"),
                      fileEntry(QStringLiteral("demo-quick-q8.gguf"), bytes, sources));
}

QJsonObject Demo::unsignedModel()
{
    const QByteArray bytes =
        tinyGguf({QStringLiteral("Demo Unsigned"), Quantisation::F16, 1024, 4}, 2 * mega);
    const QJsonArray sources = served(QStringLiteral("/first/demo-unsigned-f16.gguf"), {{.body = bytes}});
    QJsonObject file = fileEntry(QStringLiteral("demo-unsigned-f16.gguf"), bytes, sources);
    file.remove(QStringLiteral("sha256"));
    return modelEntry(QStringLiteral("demo-unsigned-f16"), QStringLiteral("Demo Unsigned · F16"), file);
}

QJsonObject Demo::goneModel()
{
    const QByteArray bytes = tinyGguf({QStringLiteral("Demo Gone"), Quantisation::Q4KM, 2048, 5}, mega);
    const QJsonArray sources = served(QStringLiteral("/first/demo-gone-q4.gguf"), {{.status = 404}});
    return modelEntry(QStringLiteral("demo-gone-q4"), QStringLiteral("Demo Gone · Q4_K_M"),
                      fileEntry(QStringLiteral("demo-gone-q4.gguf"), bytes, sources));
}

// The path's answers, and its address as a list of sources.
QJsonArray Demo::served(const QString& path, const QList<DemoAnswer>& answers)
{
    m_server.serve(path, answers);
    return {m_server.url(path).toString()};
}

Status Demo::writeCatalog(const QJsonArray& models) const
{
    const QJsonObject document{{QStringLiteral("version"), 1}, {QStringLiteral("models"), models}};
    const QByteArray bytes = QJsonDocument(document).toJson();
    QFile file(places().catalog);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Io, QStringLiteral("cannot write the catalogue: ") + file.errorString());
    return {};
}

} // namespace cellar
