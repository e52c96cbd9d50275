// SPDX-License-Identifier: MIT
// The scripted server as a program of its own: `scripted-server [--tls KIND --ca-file FILE] [--mute]
// SCRIPT.json` prints `port N`, then each request as one line of JSON, on stdout, until it is killed.
#include "tests/support/scripted_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace cellar::test;

namespace {

void say(const QByteArray& line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void logRequest(const RecordedRequest& record)
{
    QJsonObject headers;
    for (const auto& [name, value] : record.request.headers)
        headers.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    const QJsonObject line{{QStringLiteral("connection"), record.connection},
                           {QStringLiteral("number"), record.number},
                           {QStringLiteral("method"), QString::fromUtf8(record.request.method)},
                           {QStringLiteral("target"), QString::fromUtf8(record.request.target)},
                           {QStringLiteral("ms"), static_cast<qint64>(record.at.count())},
                           {QStringLiteral("headers"), headers}};
    say(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

const QHash<QString, Certificate> kinds{{QStringLiteral("good"), Certificate::Good},
                                        {QStringLiteral("expired"), Certificate::Expired},
                                        {QStringLiteral("not-yet-valid"), Certificate::NotYetValid},
                                        {QStringLiteral("wrong-host"), Certificate::WrongHost},
                                        {QStringLiteral("self-signed"), Certificate::SelfSigned},
                                        {QStringLiteral("other-authority"), Certificate::OtherAuthority}};

int usage(const QString& fault)
{
    std::fprintf(stderr, "scripted-server: %s\n", qPrintable(fault));
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption tls(QStringLiteral("tls"), QStringLiteral("Speak TLS with such a certificate."),
                                 QStringLiteral("kind"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"),
                                    QStringLiteral("Where to write the authority's certificate."),
                                    QStringLiteral("file"));
    const QCommandLineOption mute(QStringLiteral("mute"),
                                  QStringLiteral("Take connections and say nothing."));
    parser.addOptions({tls, caFile, mute});
    parser.addHelpOption();
    parser.process(app);

    QFile file(parser.positionalArguments().value(0));
    if (!file.open(QIODevice::ReadOnly))
        return usage(file.errorString());
    const auto script = scriptFromJson(file.readAll());
    if (!script)
        return usage(script.error().detail);
    ScriptedServer::Options options{.mute = parser.isSet(mute), .onRequest = logRequest};
    const TlsAuthority authority;
    if (parser.isSet(tls)) {
        if (!kinds.contains(parser.value(tls)))
            return usage(QStringLiteral("no such certificate: ") + parser.value(tls));
        options.tls = authority.issue(kinds.value(parser.value(tls)));
        QFile ca(parser.value(caFile));
        if (!ca.open(QIODevice::WriteOnly) || ca.write(authority.pem()) < 0)
            return usage(ca.errorString());
    }
    ScriptedServer server(options);
    server.script(*script);
    say("port " + QByteArray::number(server.port()));
    return QCoreApplication::exec();
}
