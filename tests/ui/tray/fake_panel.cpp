// SPDX-License-Identifier: MIT
#include "tests/ui/tray/fake_panel.h"

namespace cellar::test {

namespace {

constexpr QLatin1StringView service("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView path("/StatusNotifierWatcher");

} // namespace

FakePanel::FakePanel(const QDBusConnection& bus)
    : m_bus(bus)
{
    connect(&m_watcher, &FakeWatcher::StatusNotifierItemRegistered, this,
            [this](const QString& item) { m_program = item.section(u'/', 0, 0); });
    m_watcher.moveToThread(&m_thread);
    m_thread.start();
    onItsThread([this] {
        m_bus.registerObject(path, &m_watcher,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_bus.registerService(service);
    });
}

FakePanel::~FakePanel()
{
    onItsThread([this] {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    });
    m_thread.quit();
    m_thread.wait();
}

void FakePanel::onItsThread(const std::function<void()>& call)
{
    QMetaObject::invokeMethod(&m_watcher, call, Qt::BlockingQueuedConnection);
}

} // namespace cellar::test
