// SPDX-License-Identifier: MIT
// text-generation-webui: user_data/models of where it was unpacked (older: models), in files, or in folders
// USER_REPOSITORY[_BRANCH] with a huggingface-metadata.txt that lists digests. Nothing says where it was
// unpacked; the usual place is the home folder.
#include "core/neighbours/claims.h"
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

namespace cellar {

namespace {

class Models final : public NamedByFolder
{
public:
    void enter(const WalkedFolder& folder) override
    {
        const auto document = folder.folder.document("huggingface-metadata.txt", longestSettings);
        m_digests = webUiDigests(document.value_or(QByteArray()));
    }

    Claim claim(const WalkedFolder& folder, const QString& name) override
    {
        Claim claim = NamedByFolder::claim(folder, name);
        if (const auto digest = m_digests.constFind(name); digest != m_digests.constEnd())
            claim.sha256 = *digest;
        return claim;
    }

private:
    QHash<QString, Digest> m_digests;
};

} // namespace

QStringList textGenerationWebUiPlaces(const Surroundings& surroundings)
{
    const QString installed = surroundings.home + QStringLiteral("/text-generation-webui");
    return {installed + QStringLiteral("/user_data/models"), installed + QStringLiteral("/models")};
}

void readTextGenerationWebUi(const Visit& visit)
{
    Models reader;
    walk(visit, visit.folder(), visit.path(), reader);
}

} // namespace cellar
