// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outside_page.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/side_frame.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {

OutsidePage::OutsidePage(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_count(new BigFigure(this)),
      m_table(new ListTable(
          tr("Changes made outside Vidette"),
          {{tr("When")}, {tr("Object")}, {tr("Was")}, {tr("What changed"), TableColumn::Wide}}, this)),
      m_filter(new FilterField(*m_table, this)), m_trouble(new Words({}, Tone::Warning, this)),
      m_who(new Words({}, Tone::Quiet, this)), m_login(new TextField(tr("Who decides"), this)),
      m_keepAll(new LinkButton(tr("Keep all"), this)),
      m_takeBackAll(new LinkButton(tr("Take all back"), this)),
      m_what(new Section(tr("Nothing waits for a decision"), this)), m_when(new Words({}, Tone::Quiet, this)),
      m_go(new LinkButton(tr("Show where it is"), this)), m_keep(new StrongButton(tr("Keep it"), this)),
      m_takeBack(new StrongButton(tr("Take it back"), this)),
      m_nothing(
          new Words(tr("Choose a line on the left: here stands what it was before, and what it is now."),
                    Tone::Quiet, this)) {
    build();
    connectParts();
    refresh();
    showWho();
}

void OutsidePage::build() {
    QVBoxLayout* column = columnBeside(buildPanel(), *this);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_count, 1);
    head->addWidget(m_filter, 1);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_trouble);
    column->addWidget(buildWho());
}

QWidget* OutsidePage::buildWho() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_login->setPlaceholderText(tr("Login of who decides"));
    m_login->setMinimumWidth(110);
    m_login->setMaximumWidth(300);
    m_keepAll->setObjectName(QStringLiteral("keepAllOutside"));
    m_takeBackAll->setObjectName(QStringLiteral("takeBackAllOutside"));
    m_login->setObjectName(QStringLiteral("outsideLogin"));
    row->addWidget(m_login, 1);
    row->addWidget(m_who, 1);
    row->addWidget(m_keepAll);
    row->addWidget(m_takeBackAll);
    return line;
}

QWidget* OutsidePage::buildPanel() {
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_nothing->setContentsMargins(20, 20, 20, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_what);
    column->addStretch();
    m_keep->setObjectName(QStringLiteral("keepOutside"));
    m_takeBack->setObjectName(QStringLiteral("takeBackOutside"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_when, m_go, m_keep, m_takeBack})
        m_what->content().addWidget(part);
    return panel;
}

void OutsidePage::connectParts() {
    connect(&m_document, &Document::outsideEditsChanged, this, &OutsidePage::refresh);
    connect(&m_document, &Document::keptChanged, this, &OutsidePage::showWho);
    connect(&m_document, &Document::refused, m_trouble,
            [this](const QString& why) { m_trouble->say(why, Tone::Warning); });
    connect(&m_identity, &Identity::changed, this, &OutsidePage::showWho);
    connect(m_login, &QLineEdit::textChanged, this, &OutsidePage::showWho);
    connect(m_table, &ListTable::chose, this, &OutsidePage::showChosen);
    connect(m_keepAll, &QAbstractButton::clicked, this, [this] { decide(Decision::Keep, {}); });
    connect(m_takeBackAll, &QAbstractButton::clicked, this, [this] { decide(Decision::TakeBack, {}); });
    const auto one = [this](QAbstractButton* button, Decision decision) {
        connect(button, &QAbstractButton::clicked, this, [this, decision] {
            if (const OutsideChange* change = chosen()) decide(decision, {change->uid});
        });
    };
    one(m_keep, Decision::Keep);
    one(m_takeBack, Decision::TakeBack);
    const auto go = [this] {
        const OutsideChange* change = chosen();
        if (!change) return;
        const HitGoal goal = goalOf(m_document.estate(), change->table + " " + change->code);
        if (goal.isSomewhere()) emit goalWanted(goal);
    };
    connect(m_go, &QAbstractButton::clicked, this, go);
    connect(m_table, &ListTable::opened, this, go);
}

void OutsidePage::decide(Decision decision, const std::vector<std::string>& rows) {
    const store::OutsideDecision what{who(), rows};
    m_trouble->say({}, Tone::Warning);
    decision == Decision::Keep ? m_document.keepOutside(what) : m_document.takeBackOutside(what);
}

std::string OutsidePage::who() const {
    const QString login = m_identity.login();
    return utf8(login.isEmpty() ? m_login->text().trimmed() : login);
}

void OutsidePage::showWho() {
    const QString login = m_identity.login();
    const bool isReadOnly = m_document.kept() == Document::Kept::ReadOnly;
    m_login->setVisible(login.isEmpty() && !isReadOnly);
    m_who->say(isReadOnly        ? tr("The project is read-only: its changes can be looked at.")
               : login.isEmpty() ? tr("What is decided is kept under this login.")
                                 : tr("%1 decides. Whatever is decided is kept in the project.").arg(login),
               Tone::Quiet);
    const bool can = !who().empty() && !isReadOnly;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_keep, m_takeBack})
        button->setEnabled(can);
    for (QAbstractButton* button : {m_keepAll, m_takeBackAll}) button->setEnabled(can && !m_changes.empty());
}

void OutsidePage::refresh() {
    m_changes = outsideChanges(m_document.estate(), m_document.outsideEdits());
    std::vector<TableRow> rows;
    for (const OutsideChange& change : m_changes)
        rows.push_back(
            {change.id, {{change.when}, {titleOf(change)}, {kindText(change.kind)}, {summaryOf(change)}}});
    const auto count = static_cast<qsizetype>(m_changes.size());
    m_count->show(QString::number(count),
                  tr("changes made outside Vidette", nullptr, static_cast<int>(count)),
                  count > 0 ? tr("by QGIS or another program; they count already")
                            : tr("Nothing waits for a decision"));
    m_table->show(std::move(rows));
    showChosen();
    showWho();
}

const OutsideChange* OutsidePage::chosen() const {
    const base::Uuid id = m_table->chosen();
    const auto at = std::find_if(m_changes.begin(), m_changes.end(),
                                 [&](const OutsideChange& change) { return change.id == id; });
    return at == m_changes.end() ? nullptr : &*at;
}

void OutsidePage::showChosen() {
    const OutsideChange* change = chosen();
    m_what->setVisible(change);
    m_nothing->setVisible(!change && !m_changes.empty());
    if (!change) return;
    m_what->setTitle(titleOf(*change));
    m_what->setRemark(kindText(change->kind));
    m_when->say(tr("%1, by another program").arg(change->when), Tone::Quiet);
    showValues(*change);
    m_go->setVisible(goalOf(m_document.estate(), change->table + " " + change->code).isSomewhere());
}

void OutsidePage::showValues(const OutsideChange& change) {
    delete m_values;
    m_values = new QWidget(this);
    auto* column = new QVBoxLayout(m_values);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(2);
    for (const OutsideField& field : change.fields) {
        column->addWidget(new Words(field.title, Tone::Quiet, m_values));
        const QString both = tr("%1 → %2").arg(field.before, field.after);
        column->addWidget(new Words(change.kind == OutsideKind::Changed   ? both
                                    : change.kind == OutsideKind::Removed ? field.before
                                                                          : field.after,
                                    Tone::Plain, m_values));
    }
    m_what->content().insertWidget(1, m_values);
}

} // namespace vidette::ui
