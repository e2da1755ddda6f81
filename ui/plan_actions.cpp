// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_actions.h"

#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"

namespace vidette::ui {
namespace {

using Act = std::function<void(PlanEdits&)>;

ActionRow row(MainWindow& window, const char* id, const QString& words, const QKeySequence& key,
              const Act& act) {
    const QString name = QLatin1String(id);
    const auto handler = [w = &window, act] {
        if (w->plan().isVisible()) act(w->plan().edits());
    };
    return {name, words, key, name.section(QLatin1Char('.'), 1), handler, {}};
}

} // namespace

std::vector<ActionRow> planActions(MainWindow& window) {
    MainWindow* w = &window;
    std::vector<ActionRow> rows{
        row(window, "edit.cut", MainWindow::tr("Cut"), QKeySequence::Cut,
            [](PlanEdits& edits) { edits.cut(); }),
        row(window, "edit.copy", MainWindow::tr("Copy"), QKeySequence::Copy,
            [](PlanEdits& edits) { edits.copy(); }),
        row(window, "edit.paste", MainWindow::tr("Paste"), QKeySequence::Paste,
            [w](PlanEdits& edits) { edits.paste(w->canvas().shownArea()); }),
        row(window, "edit.choose-all", MainWindow::tr("Select all"), QKeySequence::SelectAll,
            [](PlanEdits& edits) { edits.chooseAll(); }),
        row(window, "edit.choose-alike", MainWindow::tr("Select all of the same kind"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [](PlanEdits& edits) { edits.chooseAlike(); }),
    };
    for (ActionRow& one : rows) {
        if (one.id.startsWith(QStringLiteral("edit.choose"))) one.icon = QStringLiteral("select");
    }
    return rows;
}

} // namespace vidette::ui
