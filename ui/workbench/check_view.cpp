// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/check_view.h"

#include "io/decision_files.h"
#include "io/printed_json.h"
#include "report/figure_check.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"
#include "ui/workbench/part_table.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kChoiceWidth = 280;
constexpr qint64 kLargestFile = 64 * 1024 * 1024;

base::Result<std::string> fileText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure("not_read", utf8(path), utf8(file.errorString()));
    if (file.size() > kLargestFile)
        return base::failure("too_large", utf8(path),
                             utf8(CheckView::tr("The file is larger than a printed table can be.")));
    return file.readAll().toStdString();
}

/// The decision that the table holds or names; nothing where it does neither.
base::Result<std::optional<mcda::Problem>> ownProblem(const io::PrintedTable& table, const QString& path) {
    if (table.problem) return table.problem;
    if (table.problemFile.empty()) return std::optional<mcda::Problem>{};
    const QString beside = QFileInfo(path).dir().filePath(text(table.problemFile));
    const auto content = fileText(beside);
    if (!content) return base::failure(content.error());
    auto read = io::readDecision(*content, utf8(QFileInfo(beside).fileName()));
    if (!read) return base::failure(read.error());
    return std::optional(std::move(read->value));
}

bool isComputed(const mcda::Problem& problem) {
    return std::any_of(problem.criteria.begin(), problem.criteria.end(),
                       [](const mcda::Criterion& one) { return !one.derived.empty(); });
}

QString titleOf(const mcda::Problem& problem) {
    return problem.title.empty() ? CheckView::tr("a decision without a title") : text(problem.title);
}

} // namespace

CheckView::CheckView(QWidget* parent)
    : QWidget(parent), m_open(new LinkButton(tr("Check a printed table…"), this)),
      m_name(new Words({}, Tone::Bold, this)), m_against(new ChoiceField(tr("Compared with"), this)),
      m_summary(new Words({}, Tone::Plain, this)), m_trouble(new Words({}, Tone::Warning, this)),
      m_slips(new Words({}, Tone::Warning, this)),
      m_table(new PartTable(tr("Printed figures and computed ones"), this)) {
    build();
    showState();
}

void CheckView::build() {
    m_against->addItem(tr("the decision that the table names"));
    m_against->addItem(tr("the decision shown"));
    m_against->setFixedWidth(kChoiceWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Words(tr("The figures of a published table, as a file of the format "
                                   "“vidette-printed/1”, are computed anew and compared to their printed "
                                   "digits."),
                                Tone::Quiet, this));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(16);
    m_name->setWordWrap(false);
    actions->addWidget(m_open);
    actions->addWidget(m_name);
    actions->addWidget(m_against);
    actions->addStretch();
    column->addLayout(actions);
    column->addWidget(m_trouble);
    column->addWidget(m_summary);
    column->addWidget(m_slips);
    column->addWidget(m_table);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Check a printed table"), {},
                                                          tr("Printed tables (*.json)"));
        if (!path.isEmpty()) open(path);
    });
    connect(m_against, &QComboBox::activated, this,
            [this](int index) { start(index == 0 ? Against::ItsOwn : Against::Shown); });
}

void CheckView::setDecision(const std::optional<report::Decision>& decision) {
    m_decision = decision;
    const bool isAgainstIt = m_against->currentIndex() == 1;
    if (!m_path.isEmpty() && isAgainstIt) start(Against::Shown);
}

void CheckView::open(const QString& path) {
    m_path = path;
    start(Against::ItsOwn);
}

CheckView::Answer CheckView::answerTo(const QString& path, Against against,
                                      const std::optional<report::Decision>& shown) {
    Answer answer;
    const auto fail = [&](const base::Error& error) {
        answer.trouble = text(base::describe(error));
        return answer;
    };
    const auto content = fileText(path);
    if (!content) return fail(content.error());
    const auto table = io::readPrintedTable(*content, utf8(QFileInfo(path).fileName()));
    if (!table) return fail(table.error());
    for (const auto& warning : table->warnings) answer.warnings << text(base::describe(warning));
    answer.namesItsOwn = table->value.problem || !table->value.problemFile.empty();
    answer.againstItsOwn = against == Against::ItsOwn && answer.namesItsOwn;
    if (!answer.againstItsOwn) {
        if (!shown) {
            answer.trouble = tr("The table names no decision, and none is shown.");
            return answer;
        }
        answer.decision = titleOf(shown->problem);
        answer.check = io::checked(table->value, shown->problem, shown->ranking);
        return answer;
    }
    const auto own = ownProblem(table->value, path);
    if (!own) return fail(own.error());
    const auto ranking = mcda::rank(**own);
    if (!ranking) return fail(ranking.error());
    if (isComputed(**own))
        answer.warnings << tr("Values that are computed on a plan were taken as they are written.");
    answer.decision = titleOf(**own);
    answer.check = io::checked(table->value, **own, *ranking);
    return answer;
}

void CheckView::start(Against against) {
    m_job.start([this, path = m_path, against, shown = m_decision](const base::Task&) -> Job::Delivery {
        return [this, answer = answerTo(path, against, shown)] { take(answer); };
    });
    showState();
}

void CheckView::take(const Answer& answer) {
    m_check = answer.check;
    m_against->show(answer.againstItsOwn ? 0 : 1);
    showState();
    m_against->setVisible(answer.namesItsOwn);
    QStringList troubles = answer.warnings;
    if (!answer.trouble.isEmpty()) troubles.prepend(answer.trouble);
    m_trouble->say(troubles.join(QLatin1Char('\n')), Tone::Warning);
    if (!m_check) return;
    const auto part = report::checkPart(*m_check);
    m_summary->say(tr("Compared with “%1”: %2").arg(answer.decision, text(part.paragraphs.front())),
                   report::holdsUp(*m_check) ? Tone::Good : Tone::Bold);
    QStringList slips;
    for (std::size_t i = 1; i < part.paragraphs.size(); ++i) slips << text(part.paragraphs[i]);
    m_slips->say(slips.join(QLatin1Char('\n')), Tone::Warning);
    m_table->show(part);
    const auto differing = static_cast<int>(m_check->differing);
    const auto quiet = differing + static_cast<int>(m_check->underivable);
    for (int row = 0; row < quiet; ++row) m_table->setTone(row, row < differing ? Tone::Bold : Tone::Quiet);
}

void CheckView::showState() {
    const bool isThere = m_check && !m_job.running();
    m_name->say(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName(), Tone::Bold);
    m_against->setVisible(isThere);
    m_summary->say(m_job.running() ? tr("Comparing …") : QString(), Tone::Quiet);
    m_trouble->say({}, Tone::Warning);
    m_slips->say({}, Tone::Warning);
    m_table->setVisible(isThere);
}

} // namespace vidette::ui
