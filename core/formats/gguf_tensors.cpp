// SPDX-License-Identifier: MIT
#include "core/formats/gguf_tensors.h"

#include "core/formats/gguf_types.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

namespace cellar {

namespace {

constexpr quint64 mostName = 64;
constexpr quint32 mostDimensions = 4;

class TensorsReader
{
public:
    TensorsReader(BoundedReader& in, qint64 alignment)
        : m_in(in)
        , m_alignment(alignment)
    {
    }

    GgufTensors read(quint64 count)
    {
        QSet<QByteArray> names;
        for (quint64 i = 0; i < count && !m_in.fault(); ++i) {
            const QByteArray name = m_in.shortText(mostName);
            if (names.contains(name))
                m_in.refuse(QStringLiteral("a tensor that is there twice"));
            names.insert(name);
            readTensor();
        }
        return {m_parameters, mostUsedType(), end()};
    }

private:
    void readTensor()
    {
        const quint32 dimensions = m_in.number<quint32>();
        if (dimensions > mostDimensions) {
            m_in.refuse(QStringLiteral("a tensor with too many dimensions"));
            return;
        }
        qint64 elements = 1;
        qint64 firstDimension = 1;
        for (quint32 i = 0; i < dimensions; ++i) {
            const quint64 dimension = m_in.number<quint64>();
            if (dimension > quint64(std::numeric_limits<qint64>::max()) ||
                qMulOverflow(elements, qint64(dimension), &elements))
                m_in.refuse(QStringLiteral("a tensor of impossible size"));
            if (i == 0)
                firstDimension = qint64(dimension);
        }
        const quint32 type = m_in.number<quint32>();
        const quint64 offset = m_in.number<quint64>();
        if (m_in.fault())
            return;
        if (qAddOverflow(m_parameters, elements, &m_parameters))
            m_in.refuse(QStringLiteral("more parameters than there can be"));
        placeTensor(ggufTensorType(type), firstDimension, elements, offset);
    }

    /// Notes where the tensor's data end, relative to the beginning of all data. Of an unknown type nobody
    /// can tell how long they are.
    void placeTensor(const GgufTensorType* type, qint64 firstDimension, qint64 elements, quint64 offset)
    {
        if (offset > quint64(std::numeric_limits<qint64>::max()) || qint64(offset) % m_alignment != 0) {
            m_in.refuse(QStringLiteral("a tensor at an impossible offset"));
            return;
        }
        qint64 bytes = 0;
        if (type) {
            if (firstDimension % type->elements != 0 ||
                qMulOverflow(elements / type->elements, qint64(type->bytes), &bytes))
                m_in.refuse(QStringLiteral("a tensor of impossible size"));
            m_bytesOfType[type->number] += double(bytes);
        }
        qint64 end = 0;
        if (qAddOverflow(qint64(offset), bytes, &end))
            m_in.refuse(QStringLiteral("a tensor of impossible size"));
        m_dataEnd = qMax(m_dataEnd, end);
    }

    /// The padding before the data is there only when data is.
    qint64 end()
    {
        if (m_dataEnd == 0)
            return m_in.position();
        const qint64 padding = (m_alignment - m_in.position() % m_alignment) % m_alignment;
        qint64 end = 0;
        if (qAddOverflow(m_in.position() + padding, m_dataEnd, &end))
            m_in.refuse(QStringLiteral("a tensor at an impossible offset"));
        return end;
    }

    QString mostUsedType() const
    {
        const auto most = std::max_element(m_bytesOfType.begin(), m_bytesOfType.end());
        return most == m_bytesOfType.end() ? QString()
                                           : QString(QLatin1String(ggufTensorType(most.key())->name));
    }

    BoundedReader& m_in;
    qint64 m_alignment;
    qint64 m_parameters = 0;
    qint64 m_dataEnd = 0;                // relative to the beginning of the data
    QMap<quint32, double> m_bytesOfType; // of those that are known
};

} // namespace

GgufTensors readGgufTensors(BoundedReader& in, quint64 count, qint64 alignment)
{
    return TensorsReader(in, alignment).read(count);
}

} // namespace cellar
