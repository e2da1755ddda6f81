// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/more_tools.h"

#include "ui/theme.h"

#include <QStyle>

#include <algorithm>

namespace vidette::ui {

MoreTools::MoreTools(const Actions& actions, const QStringList& tools, QWidget* parent)
    : QToolButton(parent) {
    auto* menu = new QMenu(this);
    actions.fill(*menu, tools);
    m_tools = menu->actions();
    setObjectName(QStringLiteral("tools.more"));
    setProperty("bar", true);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(32);
    QFont font = fontOf(Type::Body);
    font.setPixelSize(12);
    setFont(font);
    for (QAction* tool : std::as_const(m_tools))
        connect(tool, &QAction::toggled, this, &MoreTools::showActive);
    showActive();
}

void MoreTools::showActive() {
    const auto active =
        std::find_if(m_tools.begin(), m_tools.end(), [](QAction* tool) { return tool->isChecked(); });
    const bool any = active != m_tools.end();
    setText(any ? (*active)->text() : tr("More"));
    setToolTip(any ? text()
                   : tr("Doors and windows, rooms, privacy masks, buildings, mounting sites and more"));
    setAccessibleName(any ? tr("More tools, now %1").arg((*active)->text()) : tr("More tools"));
    setProperty("chosen", any);
    style()->unpolish(this); // rules that ask for a property are read anew
    style()->polish(this);
    updateGeometry();
    emit renamed();
}

} // namespace vidette::ui
