// SPDX-License-Identifier: MIT
// Another process that wants a lock:
//   lock_process hold LOCK            takes it, says "held", and keeps it until it is killed
//   lock_process contend LOCK MARKER ROUNDS
//                                     takes it ROUNDS times; each time it makes MARKER, which must not be
//                                     there, and removes it. Exit 0: all rounds were had; 3: MARKER was
//                                     there.
#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace cellar;

namespace {

enum Exit
{
    Done = 0,
    Failed = 2,
    TwoHolders = 3,
};

class Contender : public QObject
{
public:
    Contender(const QStringList& arguments, const Clock& clock)
        : m_lock(arguments[2], clock)
        , m_marker(arguments.value(3))
        , m_rounds(arguments.value(4).toInt())
    {
        m_timer.callOnTimeout(this, [this] { m_lock.isHeld() ? leave() : enter(); });
        m_timer.start(3);
    }

private:
    void enter()
    {
        const auto taken = m_lock.tryTake();
        if (!taken)
            return QCoreApplication::exit(Failed);
        if (!*taken)
            return;
        if (m_rounds == 0) {
            std::puts("held");
            std::fflush(stdout);
            m_timer.stop();
        } else if (!QFile(m_marker).open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            QCoreApplication::exit(TwoHolders);
        }
    }

    void leave()
    {
        if (!QFile::remove(m_marker))
            return QCoreApplication::exit(TwoHolders);
        m_lock.release();
        if (--m_rounds == 0)
            QCoreApplication::exit(Done);
    }

    FileLock m_lock;
    QString m_marker;
    int m_rounds; // that are left; holding has none
    QTimer m_timer;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return Failed;
    const SystemClock clock;
    const Contender contender(arguments, clock);
    return QCoreApplication::exec();
}
