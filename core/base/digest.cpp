// SPDX-License-Identifier: MIT
#include "core/base/digest.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr qsizetype digestBytes = 32;

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}
} // namespace

std::optional<Digest> Digest::fromHex(QStringView text)
{
    if (text.size() != 2 * digestBytes || !std::all_of(text.begin(), text.end(), isLowerHex))
        return std::nullopt;
    return Digest(QByteArray::fromHex(text.toLatin1()));
}

std::optional<Digest> Digest::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != digestBytes)
        return std::nullopt;
    return Digest(bytes.toByteArray());
}

QString Digest::hex() const
{
    return QString::fromLatin1(m_bytes.toHex());
}

} // namespace cellar
