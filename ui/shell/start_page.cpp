// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/shell/drafts.h"
#include "ui/shell/plan_card.h"
#include "ui/theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kGap = 16;
constexpr int kBeginWidth = 380;

} // namespace

StartPage::StartPage(Actions& actions, QWidget* parent)
    : QWidget(parent), m_room(new QScrollArea(this)), m_grid(nullptr), m_nothing(nullptr) {
    setObjectName(QStringLiteral("startPage"));
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(48, 40, 32, 32);
    row->setSpacing(40);
    row->addWidget(beginPart(actions));
    row->addWidget(recentPart(), 1);
}

QWidget* StartPage::beginPart(Actions& actions) {
    auto* part = new QWidget(this);
    part->setFixedWidth(kBeginWidth);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* name = new QLabel(tr("Vidette"), part);
    name->setFont(fontOf(Type::Figure));
    column->addWidget(name);
    for (const QString& line : {tr("1. Draw a room or open a floor plan."),
                                tr("2. Place cameras: press where one hangs, drag to where it looks."),
                                tr("3. Read on the right what is seen, what is blind, and what it needs.")})
        column->addWidget(new Words(line, Tone::Plain, part));
    const auto title = [&](const QString& words) {
        column->addSpacing(12);
        column->addWidget(titleLabel(words, part));
    };
    const auto entry = [&](const QString& words, const QString& id, auto go) {
        auto* button = new LinkButton(words, part);
        button->setObjectName(id);
        connect(button, &QAbstractButton::clicked, this, go);
        column->addWidget(button);
    };
    const auto action = [&](const QString& words, const char* id) {
        QAction* wanted = actions.find(QLatin1String(id));
        entry(words, QLatin1String(id), [wanted] { wanted->trigger(); });
    };
    const auto from = [&](const QString& words, const QString& file) {
        entry(words, file, [this, file] { emit templateWanted(file); });
    };
    title(tr("Begin"));
    action(tr("Show me around"), "help.tour");
    action(tr("Empty plan"), "file.new");
    from(tr("Empty shop: walls and a door"), QStringLiteral("room"));
    from(tr("Shop with shelves and two cameras"), QStringLiteral("shop"));
    from(tr("School or campus"), QStringLiteral("campus"));
    from(tr("Street with buildings"), QStringLiteral("street"));
    action(tr("Open a file…"), "file.open");
    title(tr("Look around in a finished one"));
    action(tr("Shop with four cameras"), "file.sample");
    action(tr("City with 52 cameras"), "file.sample-city");
    column->addStretch();
    return part;
}

QWidget* StartPage::recentPart() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(titleLabel(tr("Last opened"), part));
    m_nothing =
        new Words(tr("Nothing yet. Plans and projects will stand here with their picture; a file can be "
                     "dropped anywhere on this page."),
                  Tone::Quiet, part);
    column->addWidget(m_nothing);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(m_room);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_grid->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_room->setWidget(inside);
    column->addWidget(m_room, 1);
    return part;
}

void StartPage::list() {
    for (QWidget* card : m_cards) card->deleteLater();
    m_cards.clear();
    const QString drafts = Drafts::usualFolder();
    for (const RecentPlan& plan : recentPlans()) {
        const bool draft = plan.path.startsWith(drafts);
        auto* card = new PlanCard(plan, draft, m_room->widget());
        connect(card, &PlanCard::clicked, this, [this, card, path = plan.path] {
            if (!card->isMissing()) emit fileWanted(path);
        });
        connect(card, &PlanCard::pinWanted, this, [this, path = plan.path](bool pinned) {
            pinPlan(path, pinned);
            list();
        });
        connect(card, &PlanCard::forgetWanted, this, [this, path = plan.path] {
            forgetPlan(path);
            list();
        });
        m_cards.push_back(card);
    }
    m_nothing->setVisible(m_cards.empty());
    arrange();
}

void StartPage::arrange() {
    const int columns = std::max(1, (m_room->viewport()->width() + kGap) / (PlanCard::kWidth + kGap));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], at / columns, at % columns);
        m_cards[i]->show();
    }
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    list();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit leaveWanted();
    QWidget::keyPressEvent(event);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty()) emit fileWanted(urls.front().toLocalFile());
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), themeOf(palette()).surface);
}

} // namespace vidette::ui
