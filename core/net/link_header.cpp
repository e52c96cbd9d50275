// SPDX-License-Identifier: MIT
#include "core/net/link_header.h"

#include <optional>

namespace cellar {

namespace {

constexpr qsizetype mostLinks = 100;

bool isTokenCharacter(char c)
{
    const bool isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isAlphanumeric || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

class Scanner
{
public:
    explicit Scanner(const QByteArray& text)
        : m_text(text)
    {
    }

    bool take(char c)
    {
        skipSpace();
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere;
        return isThere;
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    /// What stands before the next `end`, which is taken, too.
    std::optional<QByteArray> until(char end)
    {
        const qsizetype close = m_text.indexOf(end, m_at);
        if (close < 0)
            return {};
        const QByteArray inside = m_text.sliced(m_at, close - m_at);
        m_at = close + 1;
        return inside;
    }

    QByteArray token()
    {
        skipSpace();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// A token, or a quoted text without its quotes and escapes; what is neither is nothing. Values that
    /// should be quoted are often not: a slash passes.
    std::optional<QByteArray> value()
    {
        if (!take('"'))
            return bare();
        QByteArray text;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && ++m_at == m_text.size())
                return {};
            text += m_text[m_at];
        }
        return take('"') ? std::optional(text) : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    std::optional<QByteArray> bare()
    {
        QByteArray text = token();
        while (m_at < m_text.size() && (m_text[m_at] == '/' || m_text[m_at] == ':')) {
            text += m_text[m_at++];
            text += token();
        }
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

std::optional<Link> readLink(Scanner& scanner)
{
    const auto target = scanner.take('<') ? scanner.until('>') : std::nullopt;
    if (!target)
        return {};
    Link link{*target, {}, {}};
    while (scanner.take(';')) {
        const QByteArray name = scanner.token().toLower();
        if (name.isEmpty()) // a stray semicolon
            continue;
        const auto value = scanner.take('=') ? scanner.value() : std::optional(QByteArray());
        if (!value)
            return {};
        if (!link.parameters.contains(name))
            link.parameters.insert(name, *value);
    }
    for (const QByteArray& relation : link.parameters.value("rel").toLower().split(' ')) {
        if (!relation.isEmpty())
            link.relations += relation;
    }
    return link;
}

} // namespace

QList<Link> parseLinks(const QByteArray& value)
{
    QList<Link> links;
    Scanner scanner(value);
    while (links.size() < mostLinks && !scanner.atEnd()) {
        if (scanner.take(',')) // an empty element of the list
            continue;
        const auto link = readLink(scanner);
        if (!link || (!scanner.atEnd() && !scanner.take(',')))
            break;
        links += *link;
    }
    return links;
}

QByteArray parseNextLink(const QByteArray& value)
{
    for (const Link& link : parseLinks(value)) {
        if (link.relations.contains("next"))
            return link.target;
    }
    return {};
}

} // namespace cellar
