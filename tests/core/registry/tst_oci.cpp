// SPDX-License-Identifier: MIT
// OCI registries and Ollama's: references, challenges, tokens, documents and offers, as tables of the good,
// the odd and the hostile.
#include "core/registry/oci/challenge.h"
#include "core/registry/oci/oci_offer.h"
#include "core/registry/reference.h"

#include <QTest>

using namespace cellar;

namespace {

const QByteArray a64(64, 'a');
const QByteArray b64(64, 'b');
const char* const ociManifest = "application/vnd.oci.image.manifest.v1+json";

QByteArray filled(QByteArray text)
{
    return text.replace("$A", a64).replace("$B", b64);
}

QByteArray layer(const char* type, const QByteArray& more = {}, const QByteArray& digest = a64, int size = 9)
{
    return R"({"mediaType":")" + QByteArray(type) + R"(","digest":"sha256:)" + digest + R"(","size":)" +
           QByteArray::number(size) + more + '}';
}

QByteArray titled(const QByteArray& title)
{
    return R"(,"annotations":{"org.opencontainers.image.title":")" + title + "\"}";
}

QByteArray manifest(const QByteArrayList& layers, const QByteArray& more = {})
{
    return R"({"schemaVersion":2,"config":)" + layer("application/vnd.oci.empty.v1+json") + R"(,"layers":[)" +
           layers.join(',') + ']' + more + '}';
}

/// The names of the variants' files: a variant in brackets, the chosen one with a star.
QString shown(const Result<Offer>& offer)
{
    if (!offer)
        return kindName(offer.error().kind);
    QStringList variants;
    for (qsizetype i = 0; i < offer->variants.size(); ++i) {
        QStringList names;
        for (const ModelFile& file : offer->variants[i].model.files)
            names += file.place.name;
        variants += u"[%1]%2"_qs.arg(names.join(u' '), i == offer->chosen ? u"*"_qs : QString());
    }
    return variants.join(u' ');
}

Result<Offer> offerOf(const QByteArray& json, const OciModelFacts& facts = {},
                      const QString& reference = u"oci://host.example/team/tiny:v1"_qs)
{
    const auto document = parseOciDocument(json, ociManifest);
    if (!document)
        return fail(document.error());
    return ociOffer(*parseOciReference(reference), *Digest::fromHex(QString::fromLatin1(b64)),
                    std::get<OciManifest>(*document), facts);
}

} // namespace

class OciTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormBecomesTheOneForm_data();
    void everyFormBecomesTheOneForm();
    void whatDoesNotHoldIsRefused_data();
    void whatDoesNotHoldIsRefused();
    void addressesAreThoseOfTheRegistrysApi();
    void challengesAreRead_data();
    void challengesAreRead();
    void tokensAreAskedForWhereTheChallengeSays_data();
    void tokensAreAskedForWhereTheChallengeSays();
    void tokensAreRead_data();
    void tokensAreRead();
    void documentsThatDoNotHoldAreRefused_data();
    void documentsThatDoNotHoldAreRefused();
    void indexesAndManifestsAreToldApart();
    void configurationsAreRead_data();
    void configurationsAreRead();
    void modelsAreFoundAmongTheLayers_data();
    void modelsAreFoundAmongTheLayers();
    void anOfferIsPinned();
};

void OciTest::everyFormBecomesTheOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("manifest");
    const auto row = [](const char* text, const QByteArray& form, const QByteArray& manifest) {
        QTest::newRow(text) << QString::fromLatin1(filled(text)) << QString::fromLatin1(filled(form))
                            << QString::fromLatin1(filled(manifest));
    };
    row("oci://ghcr.io/org/repo:v1", "oci://ghcr.io/org/repo:v1", "https://ghcr.io/v2/org/repo/manifests/v1");
    row("OCI://GHCR.io/org/repo", "oci://ghcr.io/org/repo:latest",
        "https://ghcr.io/v2/org/repo/manifests/latest");
    row("oci://r.example:5000/a@sha256:$A", "oci://r.example:5000/a@sha256:$A",
        "https://r.example:5000/v2/a/manifests/sha256:$A");
    row("oci://127.0.0.1:5000/a/b/c__d:x", "oci://127.0.0.1:5000/a/b/c__d:x",
        "http://127.0.0.1:5000/v2/a/b/c__d/manifests/x");
    row("oci:https://localhost:5000/a", "oci:https://localhost:5000/a:latest",
        "https://localhost:5000/v2/a/manifests/latest");
    row("oci:http://localhost/a", "oci://localhost/a:latest", "http://localhost/v2/a/manifests/latest");
    row("oci:https://r.example/a", "oci://r.example/a:latest", "https://r.example/v2/a/manifests/latest");
    row("oci://[::1]:5000/a", "oci://[::1]:5000/a:latest", "http://[::1]:5000/v2/a/manifests/latest");
    row("oci://docker.io/ai/smollm2", "oci://docker.io/ai/smollm2:latest",
        "https://registry-1.docker.io/v2/ai/smollm2/manifests/latest");
    row("oci://index.docker.io/x", "oci://docker.io/library/x:latest",
        "https://registry-1.docker.io/v2/library/x/manifests/latest");
    row("ollama:tinyllama", "ollama:tinyllama:latest",
        "https://registry.ollama.ai/v2/library/tinyllama/manifests/latest");
    row("Ollama:library/llama3.2:1b-Q4_0", "ollama:llama3.2:1b-Q4_0",
        "https://registry.ollama.ai/v2/library/llama3.2/manifests/1b-Q4_0");
    row("ollama:me/Mine", "ollama:me/Mine:latest", "https://registry.ollama.ai/v2/me/Mine/manifests/latest");
    row("ollama:registry.ollama.ai/me/m", "ollama:me/m:latest",
        "https://registry.ollama.ai/v2/me/m/manifests/latest");
    row("ollama:hf.co/Org/Repo-GGUF:Q4_K_M", "ollama:huggingface.co/Org/Repo-GGUF:Q4_K_M",
        "https://huggingface.co/v2/Org/Repo-GGUF/manifests/Q4_K_M");
    row("ollama:127.0.0.1:99/m:t", "ollama:127.0.0.1:99/library/m:t",
        "http://127.0.0.1:99/v2/library/m/manifests/t");
    row("ollama:https://127.0.0.1:99/n/m", "ollama:https://127.0.0.1:99/n/m:latest",
        "https://127.0.0.1:99/v2/n/m/manifests/latest");
}

void OciTest::everyFormBecomesTheOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QFETCH(QString, manifest);
    const auto reference = parseReference(text, {});
    QVERIFY2(reference, qPrintable(reference ? QString() : reference.error().detail));
    QCOMPARE(referenceText(**reference), form);
    const auto& oci = std::get<OciReference>(**reference);
    QCOMPARE(oci.address(u"/manifests/"_qs + oci.version()), QUrl(manifest));
    QCOMPARE(**parseReference(form, {}), **reference);
}

void OciTest::whatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* text, const char* kind = "invalid-name") {
        QTest::newRow(text) << QString::fromUtf8(filled(text)) << QString::fromLatin1(kind);
    };
    for (const char* text : {"oci:",
                             "oci:host/repo",
                             "oci://",
                             "oci://host",
                             "oci://host/",
                             "oci:///repo",
                             "oci://host/Repo",
                             "oci://host/re po",
                             "oci://host/a//b",
                             "oci://host/a/../b",
                             "oci://host/-a",
                             "oci://host/a:",
                             "oci://host/a:-x",
                             "oci://host/a:b:c",
                             "oci://host/a@",
                             "oci://host/a@sha256:abc",
                             "oci://host/a@md5:$A",
                             "oci://host/a:t@sha256:$A",
                             "oci://host/a@sha256:$AA",
                             "oci://u:secret@host/a",
                             "oci://u@host/a",
                             "oci://ho st/a",
                             "oci://host:x/a",
                             "oci://host:99999/a",
                             "oci://host..x/a",
                             "oci://host/a?x=1",
                             "oci://host/a#x",
                             "oci://host/a%2fb",
                             "oci://h\xc3\xb6st/a",
                             "oci://[::1/a",
                             "oci://host/a\nb",
                             "oci:ftp://host/a",
                             "ollama:",
                             "ollama:a:",
                             "ollama:/a",
                             "ollama:a/",
                             "ollama:a b",
                             "ollama:.a",
                             "ollama:a/b/c/d",
                             "ollama:x.y/..",
                             "ollama:-a",
                             "ollama:a@sha256:$AA",
                             "ollama:h.example/n.s/m",
                             "ollama:ftp://h/n/m"})
        row(text);
    row("oci:http://host.example/a", "insecure-source");
    row("ollama:http://h.example/n/m", "insecure-source");
    QTest::newRow("a long name") << QString(u"oci://host/"_qs + QString(300, u'a')) << u"invalid-name"_qs;
    QTest::newRow("a long tag") << QString(u"oci://host/a:"_qs + QString(129, u'a')) << u"invalid-name"_qs;
}

void OciTest::whatDoesNotHoldIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const auto reference = parseReference(text, {});
    QVERIFY(!reference);
    QCOMPARE(kindName(reference.error().kind), kind);
}

void OciTest::addressesAreThoseOfTheRegistrysApi()
{
    const auto repository = [](const char* url) { return repositoryOf(QUrl(QString::fromLatin1(url))); };
    QCOMPARE(repository("https://h/v2/a/b/manifests/x"), u"a/b"_qs);
    QCOMPARE(repository("https://h/v2/a/b/blobs/uploads/1"), u"a/b"_qs);
    for (const char* other :
         {"https://h/v2/", "https://h/v2/manifests/x", "https://h/a/v2/b/blobs/x", "https://h/v2//blobs/x"})
        QVERIFY2(repository(other).isEmpty(), other);
}

void OciTest::challengesAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read"); // SCHEME name=value …; …
    const auto row = [](const char* value, const char* read) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(read);
    };
    row(R"(Bearer realm="https://a.example/token",service="s",scope="repository:a:pull,push")",
        "bearer realm=https://a.example/token scope=repository:a:pull,push service=s");
    row(R"(bEARER REALM="x" , Service=y)", "bearer realm=x service=y");
    row("Basic realm=\"r\"", "basic realm=r");
    row(R"(Basic realm="a, Bearer realm=b", Bearer realm="c")",
        "basic realm=a, Bearer realm=b; bearer realm=c");
    row(R"(Bearer realm="a\"b\\c")", R"(bearer realm=a"b\c)");
    row("Negotiate, Basic realm=x", "negotiate ; basic realm=x");
    row("Negotiate aGk=, Bearer realm=x", "negotiate agk=; bearer realm=x");
    row("Bearer realm=\"a\", realm=\"b\"", "bearer realm=a");
    row("", "");
    row(",,, ", "");
    row("realm=\"x\"", "");
    row("Bearer realm=\"x", "bearer ");
    row("Bearer realm=\"x\\", "bearer ");
    row("Bearer realm=x, \"Basic\" y", "bearer realm=x");
    row("\"\"", "");
    QTest::newRow("huge") << QByteArray("Bearer realm=" + QByteArray(20000, 'x')) << QString();
}

void OciTest::challengesAreRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, read);
    QStringList all;
    const auto challenges = parseChallenges(value);
    for (const Challenge& challenge : challenges) {
        QStringList parameters;
        for (auto it = challenge.parameters.begin(); it != challenge.parameters.end(); ++it)
            parameters += QString::fromLatin1(it.key() + '=' + it.value());
        parameters.sort();
        all += QString::fromLatin1(challenge.scheme) + u' ' + parameters.join(u' ');
    }
    QCOMPARE(all.join(u"; "_qs), read);
}

void OciTest::tokensAreAskedForWhereTheChallengeSays_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<QByteArray>("address"); // or the error's kind
    const auto row = [](const char* challenge, const char* address, const char* host = "https://r.example") {
        QTest::newRow(challenge) << "Bearer " + QByteArray(challenge) << host + QByteArray("/v2/a/b/blobs/x")
                                 << QByteArray(address);
    };
    row(R"(realm="https://auth.example/token",service="r.example",scope="repository:a/b:pull")",
        "https://auth.example/token?service=r.example&scope=repository:a/b:pull");
    row(R"(realm="https://r.example/t?x=1",service="a b&c=d",scope="repository:a/b:pull,push")",
        "https://r.example/t?x=1&service=a%20b%26c%3Dd&scope=repository:a/b:pull,push");
    row(R"(realm="https://r.example/t")", "https://r.example/t?scope=repository:a/b:pull");
    row(R"(realm="https://r.example/t",scope="repository:secret/other:pull repository:a/b:pull")",
        "https://r.example/t?scope=repository:a/b:pull");
    row(R"(realm="https://r.example/t",scope="registry:catalog:*")",
        "https://r.example/t?scope=repository:a/b:pull");
    row(R"(realm="https://r.example/t",scope="repository:a/b:pull&scope=repository:c:pull")",
        "https://r.example/t?scope=repository:a/b:pull");
    row(R"(realm="http://127.0.0.1:9/t")", "http://127.0.0.1:9/t?scope=repository:a/b:pull",
        "http://127.0.0.1:8");
    row(R"(realm="http://auth.example/t")", "insecure-source");
    row(R"(realm="http://127.0.0.1/t")", "insecure-source");
    row(R"(realm="https://localhost/t")", "insecure-source");
    row(R"(realm="https://[::1]/t")", "insecure-source");
    row(R"(realm="http://auth.example/x")", "insecure-source", "http://127.0.0.1:8");
    row(R"(realm="file:///etc/passwd")", "invalid-answer");
    row(R"(realm="ftp://auth.example/t")", "insecure-source");
    row(R"(realm="https://u:p@auth.example/t")", "invalid-answer");
    row(R"(realm="/token")", "invalid-answer");
    row(R"(realm="")", "invalid-answer");
    row("service=x", "invalid-answer");
    row(R"(realm="Authentication required")", "invalid-answer");
}

void OciTest::tokensAreAskedForWhereTheChallengeSays()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, blob);
    QFETCH(QByteArray, address);
    const auto found = tokenAddress(parseChallenges(challenge).value(0), QUrl::fromEncoded(blob));
    QCOMPARE(found ? found->toEncoded() : kindName(found.error().kind).toLatin1(), address);
}

void OciTest::tokensAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char* json, const char* token, int seconds = 0) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(token) << seconds;
    };
    row(R"({"token":"abc","expires_in":300})", "abc", 300);
    row(R"({"access_token":"abc"})", "abc", 60);
    row(R"({"token":"a","access_token":"b"})", "a", 60);
    row(R"({"token":"","access_token":"b","expires_in":1e99})", "b", 60);
    row(R"({"token":"a","expires_in":-5})", "a", 60);
    row(R"({"token":"a","expires_in":"7"})", "a", 60);
    row(R"({"token":"a","expires_in":99999999})", "a", 86400);
    for (const char* none : {"", "[]", "{}", "null", "{", R"({"token":7})", R"({"token":"a b"})",
                             R"({"token":"a\r\nX: y"})", R"({"token":"\u00e9"})"})
        row(none, "");
    QTest::newRow("huge") << QByteArray(R"({"token":")" + QByteArray(5000, 'x') + "\"}") << QByteArray() << 0;
}

void OciTest::tokensAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, token);
    QFETCH(int, seconds);
    const auto read = parseTokenAnswer(json);
    QCOMPARE(bool(read), !token.isEmpty());
    if (!read) {
        QCOMPARE(kindName(read.error().kind), u"invalid-answer"_qs);
        return;
    }
    QCOMPARE(read->credential.authorization(), "Bearer " + token);
    QCOMPARE(read->lifetime, std::chrono::seconds(seconds));
}

void OciTest::documentsThatDoNotHoldAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail,
                        const char* kind = "invalid-answer") {
        QTest::newRow(name) << json << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    const char* raw = "application/vnd.cncf.model.weight.v1.raw";
    row("nothing", "", "no JSON");
    row("a list", "[]", "no object");
    row("cut short", manifest({layer(raw)}).chopped(1), "no JSON");
    row("version 1", R"({"schemaVersion":1,"layers":[]})", "schemaVersion");
    row("no config", R"({"schemaVersion":2,"layers":[]})", "config.digest");
    row("no layers", R"({"schemaVersion":2,"config":)" + layer("x") + "}", "layers: no list");
    row("layers no list", R"({"schemaVersion":2,"layers":7,"config":)" + layer("x") + "}", "layers: no list");
    row("a layer no object", manifest({"7"}), "layers[0].digest");
    row("a digest in upper case", manifest({layer(raw, {}, QByteArray(64, 'A'))}), "layers[0].digest");
    row("a short digest", manifest({layer(raw), layer(raw, {}, "abc")}), "layers[1].digest");
    row("a digest as a path", manifest({layer(raw, {}, "../../etc/passwd")}), "layers[0].digest");
    row("sha512", manifest({layer(raw).replace("sha256", "sha512")}), "sha512", "unsupported");
    row("a negative size", manifest({layer(raw, {}, a64, -1)}), "layers[0].size");
    row("a size as text", manifest({layer(raw).replace(":9", R"(:"9")")}), "layers[0].size");
    row("half a byte", manifest({layer(raw).replace(":9", ":9.5")}), "layers[0].size");
    row("a huge size", manifest({layer(raw).replace(":9", ":1e30")}), "layers[0].size");
    row("another type inside", manifest({}, R"(,"mediaType":"application/vnd.oci.image.index.v1+json")"),
        "mediaType");
    row("an unknown type", manifest({}, R"(,"mediaType":"text/plain")"), "mediaType");
    row("both", manifest({}, R"(,"manifests":[])"), "both");
    for (const char* path : {"../x.gguf", "/etc/x.gguf", "a/../x.gguf", "a//x.gguf", R"(..\\x.gguf)",
                             R"(C:\\x.gguf)", "", R"(a\u0000.gguf)", R"(a\nb.gguf)", "."})
        row(path, manifest({layer(raw, titled(path))}), "title", "invalid-name");
    row("a path no text", manifest({layer(raw, R"(,"annotations":{"org.cncf.model.filepath":7})")}),
        "filepath", "invalid-name");
}

void OciTest::documentsThatDoNotHoldAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    const auto document = parseOciDocument(json, QByteArray(ociManifest) + "; charset=utf-8");
    QVERIFY(!document);
    QCOMPARE(kindName(document.error().kind), kind);
    QVERIFY2(document.error().detail.contains(detail), qPrintable(document.error().detail));
}

void OciTest::indexesAndManifestsAreToldApart()
{
    const QByteArray index = R"({"schemaVersion":2,"manifests":[)" + layer(ociManifest) + "]}";
    for (const char* type : {"application/vnd.oci.image.index.v1+json", "text/plain", ""}) {
        const auto read = parseOciDocument(index, type);
        QVERIFY2(read, type);
        QCOMPARE(std::get<OciIndex>(*read).manifests[0].size, 9);
    }
    for (const char* type :
         {"application/vnd.docker.distribution.manifest.v2+json", "text/plain; charset=utf-8", ""})
        QVERIFY2(parseOciDocument(manifest({}), type).has_value(), type);
    QVERIFY(!parseOciDocument(index, ociManifest));
}

void OciTest::configurationsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("facts"); // name|format|quantisation|license|elsewhere
    const auto row = [](const char* json, const char* facts) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(facts);
    };
    row(R"({"descriptor":{"name":"Tiny","licenses":["MIT"]},"config":{"format":"gguf","quantization":"q4_k_m"}})",
        "Tiny|gguf|Q4_K_M|MIT|");
    row(R"({"config":{"format":"GGUF","quantization":"IQ2_XXS/Q4_K_M","size":"256 MiB"}})",
        "|gguf|IQ2_XXS/Q4_K_M||");
    row(R"({"model_format":"gguf","model_family":"llama","model_type":"1B","file_type":"Q4_0"})",
        "|gguf|Q4_0||");
    row(R"({"remote_host":"https://ollama.com","remote_model":"big"})", "||||elsewhere");
    row(R"({"descriptor":{"name":"a\u001b[31m\n"},"config":{"format":7}})", "a\\u001b[31m||||");
    row("{}", "||||");
    row("[]", "invalid-answer");
    row("{", "invalid-answer");
}

void OciTest::configurationsAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, facts);
    const auto read = parseModelConfig(json);
    const QString shownFacts = read ? QStringList{read->name, read->format, read->quantisation, read->license,
                                                  read->isElsewhere ? u"elsewhere"_qs : QString()}
                                          .join(u'|')
                                    : kindName(read.error().kind);
    QCOMPARE(shownFacts, facts);
}

void OciTest::modelsAreFoundAmongTheLayers_data()
{
    QTest::addColumn<QByteArrayList>("layers");
    QTest::addColumn<OciModelFacts>("facts");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char* name, const QByteArrayList& layers, const char* offer,
                        const OciModelFacts& facts = {}) {
        QTest::newRow(name) << layers << facts << QString::fromLatin1(offer);
    };
    const char* raw = "application/vnd.cncf.model.weight.v1.raw";
    const char* any = "application/vnd.oci.image.layer.v1.tar";
    const OciModelFacts gguf{{}, u"gguf"_qs, {}, {}, false};
    row("Ollama's",
        {layer("application/vnd.ollama.image.model"),
         layer("application/vnd.ollama.image.projector", {}, b64),
         layer("application/vnd.ollama.image.template", {}, b64)},
        "[tiny-v1.gguf]*");
    row("Ollama's in parts",
        {layer("application/vnd.ollama.image.model"), layer("application/vnd.ollama.image.model", {}, b64)},
        "[tiny-v1-00001-of-00002.gguf tiny-v1-00002-of-00002.gguf]*");
    row("the same layer twice",
        {layer("application/vnd.docker.ai.gguf.v3", titled("m.gguf")),
         layer("application/vnd.docker.ai.gguf.v3", titled("m.gguf"))},
        "[m.gguf]*");
    row("two of one name", {layer(any, titled("m.gguf")), layer(any, titled("b/m.gguf"), b64)},
        "invalid-answer");
    row("Docker's, with a path",
        {layer("application/vnd.docker.ai.gguf.v3",
               R"(,"annotations":{"org.cncf.model.filepath":"weights/m.gguf"})"),
         layer("application/vnd.docker.ai.mmproj", titled("mmproj.gguf"), b64),
         layer("application/vnd.docker.ai.license", titled("LICENSE"), b64)},
        "[m.gguf]*");
    row("ModelPack by its configuration", {layer(raw)}, "[tiny-v1.gguf]*", gguf);
    row("ModelPack by its name", {layer(raw, titled("m.safetensors"))}, "[m.safetensors]*");
    row("ModelPack that says neither", {layer(raw)}, "unknown-model");
    row("ModelPack's documents", {layer("application/vnd.cncf.model.doc.v1.raw", titled("m.gguf"))},
        "unknown-model", gguf);
    row("ModelPack in an archive", {layer("application/vnd.cncf.model.weight.v1.tar", titled("m.gguf"))},
        "unsupported", gguf);
    row("as other tools push it", {layer(any, titled("m.gguf"))}, "[m.gguf]*");
    row("compressed", {layer("application/vnd.oci.image.layer.v1.tar+gzip", titled("m.gguf"))},
        "unsupported");
    row("a folder",
        {layer(
            any,
            R"(,"annotations":{"org.opencontainers.image.title":"m.gguf","io.deis.oras.content.unpack":"true"})")},
        "unsupported");
    row("quantisations",
        {layer(any, titled("m.Q8_0.gguf"), b64, 20), layer(any, titled("m.Q4_K_M.gguf"), a64, 10),
         layer(any, titled("m.F16.gguf"), QByteArray(64, 'c'), 40), layer(any, titled("mmproj-m.gguf"), b64)},
        "[m.F16.gguf] [m.Q8_0.gguf] [m.Q4_K_M.gguf]*");
    row("a set",
        {layer(any, titled("m-00002-of-00002.gguf"), b64), layer(any, titled("m-00001-of-00002.gguf"))},
        "[m-00001-of-00002.gguf m-00002-of-00002.gguf]*");
    row("a set with a part missing", {layer(any, titled("m-00001-of-00002.gguf"))}, "unknown-model");
    row("a set of very many", {layer(any, titled("m-00001-of-99999.gguf"))}, "unknown-model");
    row("GGUF before safetensors", {layer(any, titled("m.safetensors")), layer(any, titled("m.gguf"), b64)},
        "[m.gguf]*");
    row("single tensors", {layer("application/vnd.ollama.image.tensor")}, "unsupported");
    row("an image", {layer("application/vnd.docker.image.rootfs.diff.tar.gzip")}, "unknown-model");
    row("nothing", {}, "unknown-model");
    row("at its maker's", {layer("application/vnd.ollama.image.license")}, "unsupported",
        {{}, {}, {}, {}, true});
}

void OciTest::modelsAreFoundAmongTheLayers()
{
    QFETCH(QByteArrayList, layers);
    QFETCH(OciModelFacts, facts);
    QFETCH(QString, offer);
    QCOMPARE(shown(offerOf(manifest(layers), facts)), offer);
}

void OciTest::anOfferIsPinned()
{
    const OciModelFacts facts{u"Tiny"_qs, u"gguf"_qs, u"Q4_0"_qs, u"MIT"_qs, false};
    const auto offer =
        offerOf(manifest({layer("application/vnd.ollama.image.model")}), facts, u"ollama:tiny"_qs);
    QCOMPARE(shown(offer), u"[tiny.gguf]*"_qs);
    QCOMPARE(offer->repository, u"registry.ollama.ai/library/tiny"_qs);
    QCOMPARE(offer->license, u"MIT"_qs);
    QCOMPARE(offer->variants[0].label, u"Q4_0"_qs);
    const Model& model = offer->variants[0].model;
    QCOMPARE(model.name, u"Tiny"_qs);
    QCOMPARE(model.files[0].size, 9);
    QCOMPARE(model.files[0].sha256->hex(), QString::fromLatin1(a64));
    QCOMPARE(model.files[0].sources[0].url.toEncoded(),
             "https://registry.ollama.ai/v2/library/tiny/blobs/sha256:" + a64);
    QCOMPARE(*model.provenance,
             (Provenance{u"ollama:tiny:latest"_qs, u"latest"_qs, u"sha256:"_qs + QString::fromLatin1(b64)}));
    const auto pinned = offerOf(manifest({layer("application/vnd.ollama.image.model")}), {},
                                QString::fromLatin1("oci://h.example/tiny@sha256:" + b64));
    QCOMPARE(shown(pinned), u"[tiny-bbbbbbbbbbbb.gguf]*"_qs);
}

QTEST_GUILESS_MAIN(OciTest)
#include "tst_oci.moc"
