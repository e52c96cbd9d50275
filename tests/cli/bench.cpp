// SPDX-License-Identifier: MIT
#include "tests/cli/bench.h"

#include <QDir>
#include <QJsonDocument>

namespace cellar::test {

namespace {
constexpr quint64 seed = 7;
}

Bench::Bench() = default;

QString Bench::store() const
{
    return m_home.filePath(QStringLiteral("data/model-cellar/models"));
}

QString Bench::catalog() const
{
    return m_home.filePath(QStringLiteral("config/model-cellar/catalog.json"));
}

QString Bench::file(const Model& model) const
{
    return store() + u'/' + model.files.first().place.relative();
}

QStringList Bench::leftovers() const
{
    QStringList found;
    for (const char* folder : {"/.cellar/partials", "/.cellar/locks"})
        found += QDir(store() + QString::fromLatin1(folder))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return found;
}

Model Bench::served(const QString& id, qint64 size, const QString& fallback)
{
    return served(id, {Step::file(seed, size)}, size, fallback);
}

Model Bench::served(const QString& id, const QList<Step>& steps, qint64 size, const QString& fallback)
{
    const QString path = u'/' + id;
    m_server.script(path, steps);
    return generatedModel(id, seed, size, {m_server.url(path)}, fallback);
}

void Bench::writeCatalog(const QList<Model>& models) const
{
    writeFile(catalog(), catalogDocument(models));
}

void Bench::place(const Model& model) const
{
    writeFile(file(model), generatedBytes(seed, 0, *model.files.first().size));
}

Command Bench::command(const QStringList& arguments) const
{
    QMap<QString, QString> environment{
        {QStringLiteral("HOME"), home()},
        {QStringLiteral("TMPDIR"), home()},
        {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")},
        {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:")}, // no keyring
        {QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config"))},
        {QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data"))},
        {QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache"))}};
    for (const char* unwanted :
         {"MODEL_CELLAR_STORE", "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY",
          "ALL_PROXY", "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "HF_ENDPOINT",
          "HF_HUB_OFFLINE", "HF_HUB_DISABLE_IMPLICIT_TOKEN"})
        environment.insert(QString::fromLatin1(unwanted), QString());
    environment.insert(QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("1")); // the real one is not asked
    return {.program = QStringLiteral(CELLAR_COMMAND), .arguments = arguments, .environment = environment};
}

Outcome Bench::cellar(const char* line) const
{
    return cellar(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

Outcome Bench::cellar(const QStringList& arguments) const
{
    return run(command(arguments));
}

QList<QJsonObject> jsonLines(const QByteArray& out)
{
    QList<QJsonObject> objects;
    QByteArrayList lines = out.split('\n');
    if (lines.takeLast() != QByteArray()) // the last line is complete, too
        return {};
    for (const QByteArray& line : std::as_const(lines)) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        objects += document.object();
    }
    return objects;
}

QList<QJsonObject> eventsOf(const QByteArray& out, const char* event)
{
    QList<QJsonObject> events;
    for (const QJsonObject& object : jsonLines(out)) {
        if (object.value(QStringLiteral("event")).toString() == QLatin1String(event))
            events += object;
    }
    return events;
}

QJsonValue member(const QJsonObject& object, const char* path)
{
    QJsonValue value = object;
    for (const QString& step : QString::fromLatin1(path).split(u'.'))
        value = value[step];
    return value;
}

} // namespace cellar::test
