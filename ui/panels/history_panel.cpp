// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include "store/change_log.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QUndoView>
#include <QVBoxLayout>

#include <set>

namespace vidette::ui {
namespace {

constexpr std::size_t kMost = 400; ///< older edits are found with 'vidette audit'

/// One edit of the log, however many rows it touched.
struct Edit {
    QDateTime at;
    QString who;
    QString what;
};

std::vector<Edit> newestEdits(const std::vector<store::LogEntry>& log) {
    std::vector<Edit> edits;
    std::set<std::string> known;
    for (auto entry = log.rbegin(); entry != log.rend() && edits.size() < kMost; ++entry) {
        if (!entry->edit.empty() && !known.insert(entry->edit).second) continue;
        const auto at = QDateTime::fromString(text(entry->at), Qt::ISODateWithMs).toLocalTime();
        const QString who = !entry->actor           ? HistoryPanel::tr("another program")
                            : entry->actor->empty() ? HistoryPanel::tr("nobody named")
                                                    : text(*entry->actor);
        const QString what = entry->what.empty() ? text(entry->table) : text(entry->what);
        edits.push_back({at, who, what});
    }
    return edits;
}

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_steps(new QUndoView(&document.undoStack(), this)),
      m_none(new Words({}, Tone::Quiet, this)), m_log(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(21, 16, 20, 12);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Steps"), this));
    m_steps->setEmptyLabel(tr("As it was opened"));
    m_steps->setAccessibleName(tr("Steps since the plan was opened"));
    m_steps->setToolTip(tr("A click goes back or forth to this step"));
    m_steps->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_steps, 2);
    column->addWidget(titleLabel(tr("Change log"), this));
    column->addWidget(m_none);
    m_log->setObjectName(QStringLiteral("changeLog"));
    m_log->setAccessibleName(tr("Change log of the project"));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setWordWrap(true);
    m_log->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_log, 3);
    connect(&document, &Document::keptChanged, this, [this] {
        if (isVisible()) read();
    });
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void HistoryPanel::read() {
    const bool project = !m_document.path().isEmpty();
    m_none->say(project ? QString() : tr("A plan gets a log with its first change."), Tone::Quiet);
    m_log->setVisible(project);
    if (!project) return;
    m_job.start([this, path = utf8(m_document.path())](const base::Task& task) -> Job::Delivery {
        const auto log = store::readChangeLog(path, task);
        const auto edits = log ? newestEdits(*log) : std::vector<Edit>();
        const QString trouble = log ? QString() : text(base::describe(log.error()));
        return [this, edits, trouble] {
            m_none->say(trouble, Tone::Warning);
            m_log->clear();
            QDate day;
            for (const Edit& edit : edits) {
                if (edit.at.date() != day) {
                    day = edit.at.date();
                    auto* heading = new QListWidgetItem(QLocale().toString(day, QLocale::LongFormat), m_log);
                    heading->setFont(fontOf(Type::Strong));
                }
                const QString time = QLocale().toString(edit.at.time(), QStringLiteral("HH:mm"));
                m_log->addItem(tr("%1  %2 · %3").arg(time, edit.what, edit.who));
            }
        };
    });
}

void HistoryPanel::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::LeftEdge);
}

} // namespace vidette::ui
