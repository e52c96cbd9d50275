// SPDX-License-Identifier: MIT
// What the fuzz targets have in common. A target is one function, LLVMFuzzerTestOneInput: it feeds its
// parsers with the input and requires what must hold of whatever they make of it. A property that does not
// hold ends the process, as the sanitizers do, so that libFuzzer keeps the input.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace cellar::test {

/// `what` says what is wrong.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "a property does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// The name of a file in one folder, which leads to no other one.
inline bool isOneSegment(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar::Null) &&
           name != u"." && name != u"..";
}

/// One line, of at most so many characters.
inline bool isShort(const QString& text, qsizetype most)
{
    return text.size() <= most && !text.contains(u'\n') && !text.contains(QChar::Null);
}

} // namespace cellar::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size); // the target
