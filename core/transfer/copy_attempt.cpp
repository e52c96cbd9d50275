// SPDX-License-Identifier: MIT
#include "core/transfer/copy_attempt.h"

#include "core/base/shown.h"
#include "core/disk/disk.h"

#include <QFile>

namespace cellar {

namespace {
constexpr qint64 stepBytes = 16 << 20;
constexpr qint64 beginningBytes = 4 << 10;
} // namespace

class CopyAttempt::Reader
{
public:
    /// The length of the file. An error of the source is one that other sources may not have.
    Result<qint64> open(const QString& path)
    {
        const auto handle = openForReading(path);
        if (!handle)
            return fail(ErrorKind::InvalidAnswer, handle.error().detail);
        m_file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
        m_beginning = m_file.read(beginningBytes);
        m_file.seek(0);
        return m_file.size();
    }

    /// The first bytes, once it is open and nothing is copied yet.
    const QByteArray& beginning() const { return m_beginning; }

    /// Copies one step; fewer bytes than a step mean that the end was reached.
    Result<qint64> copyTo(StagedFile& target)
    {
        qint64 copied = 0;
        while (copied < stepBytes) {
            QByteArray& block = m_blocks.next();
            const qint64 count = m_file.read(block.data(), block.size());
            if (count < 0)
                return fail(ErrorKind::InvalidAnswer,
                            m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
            if (count == 0)
                break;
            block.resize(count);
            if (const auto written = target.write(block); !written)
                return fail(written.error());
            copied += count;
        }
        return copied;
    }

private:
    QFile m_file;
    QByteArray m_beginning;
    BlockRing m_blocks;
};

CopyAttempt::CopyAttempt(const Source& source, const Surroundings& around)
    : Attempt(around)
    , m_source(source)
    , m_reader(std::make_shared<Reader>())
{
}

void CopyAttempt::receive()
{
    const auto open = [reader = m_reader, path = m_source.url.toLocalFile()] { return reader->open(path); };
    m_around.disk.run(this, open, [this](const Result<qint64>& length) {
        if (!length)
            return end(Error{length.error().kind, length.error().detail, shownUrl(m_source.url)});
        m_length = *length;
        if (m_around.file.size && *m_around.file.size != *length)
            return end(Error{
                ErrorKind::SizeMismatch,
                QStringLiteral("has %1 bytes where %2 were promised").arg(*length).arg(*m_around.file.size),
                shownUrl(m_source.url)});
        emit bytesComing();
        emit beginning(m_reader->beginning());
        copyOn();
    });
}

void CopyAttempt::copyOn()
{
    const auto step = [reader = m_reader, staged = m_staged] { return reader->copyTo(*staged); };
    m_around.disk.run(this, step, [this](const Result<qint64>& copied) {
        if (!copied)
            return end(copied.error());
        m_copied += *copied;
        if (*copied == stepBytes)
            copyOn();
        else if (m_copied == *m_length)
            finish();
        else
            end(Error{ErrorKind::SizeMismatch, QStringLiteral("changed its length while it was read"),
                      shownUrl(m_source.url)});
    });
}

} // namespace cellar
