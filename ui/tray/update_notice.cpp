// SPDX-License-Identifier: MIT
#include "ui/tray/update_notice.h"

#include "core/cellar.h"
#include "ui/settings/settings.h"
#include "ui/tray/notice_parts.h"
#include "ui/tray/notification_service.h"

namespace cellar {

namespace {
const QString key = QStringLiteral("*updates"); // no id of a model: those have no *
constexpr qsizetype mostNames = 3;
} // namespace

UpdateNotice::UpdateNotice(Cellar& cellar, NotificationService& service, const Settings& settings,
                           QObject* parent)
    : QObject(parent)
    , m_cellar(cellar)
    , m_service(service)
    , m_settings(settings)
{
    connect(&service, &NotificationService::invoked, this, [this](const QString& of, const QString& action) {
        if (of == key && (action == notice::showAction || action == notice::defaultAction))
            emit showRequested();
    });
}

void UpdateNotice::tell(const QStringList& ids)
{
    if (ids.isEmpty() || !m_settings.preferences().notifyUpdates)
        return;
    QStringList names;
    for (const QString& id : ids.first(qMin(ids.size(), mostNames)))
        names += notice::nameOf(m_cellar.catalog(), id);
    Notification shown;
    shown.title = tr("Newer versions of %n model(s)", nullptr, int(ids.size()));
    shown.body = names.join(tr(", "));
    if (ids.size() > mostNames)
        shown.body = tr("%1 and %n more", nullptr, int(ids.size() - mostNames)).arg(shown.body);
    shown.urgency = Notification::Urgency::Low;
    shown.actions = {{notice::defaultAction, tr("Show")}, {notice::showAction, tr("Show")}};
    m_service.show(key, shown);
}

} // namespace cellar
