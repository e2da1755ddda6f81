// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_page.h"

#include "io/lesson_json.h"
#include "report/lesson_sheet.h"
#include "ui/buttons.h"
#include "ui/pages/claim_list.h"
#include "ui/pages/sheet_table.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/report_document.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace vidette::ui {
namespace {

const QLatin1String kOfClaims("claims");
constexpr int kListWidth = 270;
constexpr int kReadable = 860; ///< lines longer than this are hard to read

QString unitOf(const mcda::Criterion& criterion) {
    const QString name = text(criterion.name.empty() ? criterion.id : criterion.name);
    const QString head = text(criterion.id) + QStringLiteral(" ") + name;
    return criterion.unit.empty() ? head : head + QStringLiteral(", ") + text(criterion.unit);
}

QString orderOf(const mcda::Ranking& ranking) {
    QStringList groups;
    for (const auto& group : ranking.ranking) {
        QStringList ids;
        for (const auto& id : group) ids << text(id);
        groups << ids.join(QStringLiteral(" = "));
    }
    return groups.join(QStringLiteral(" > "));
}

} // namespace

LearnPage::LearnPage(const QString& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_list(new QListWidget(this)), m_scroll(new QScrollArea(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 0, 0);
    row->setSpacing(20);
    auto* left = new QVBoxLayout;
    left->addWidget(titleLabel(tr("Learn to decide"), this));
    left->addWidget(
        new Words(tr("Eight lessons on weighing criteria. Fill in the tables; each figure that is wrong "
                     "shows how it is reached."),
                  Tone::Quiet, this));
    left->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    row->addLayout(left);
    row->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (at >= 0) open(m_lessons[static_cast<std::size_t>(at)]);
    });
}

void LearnPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    begin();
}

/// Reads the lessons, once.
void LearnPage::begin() {
    if (m_list->count() > 0) return;
    auto read = io::lessons(utf8(m_language));
    if (!read) {
        m_scroll->setWidget(new Words(text(read.error().message), Tone::Warning, m_scroll));
        return;
    }
    m_lessons = std::move(*read);
    for (const auto& lesson : m_lessons)
        m_list->addItem(QStringLiteral("%1  %2").arg(lesson.number).arg(text(lesson.title)));
    m_list->setCurrentRow(0);
}

void LearnPage::choose(const QString& id) {
    begin();
    for (std::size_t i = 0; i < m_lessons.size(); ++i)
        if (text(m_lessons[i].id) == id) m_list->setCurrentRow(static_cast<int>(i));
}

void LearnPage::keep() {
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_written[m_shown + QString::number(i)] = m_tables[i]->written();
    if (m_claims) m_written[m_shown + kOfClaims] = m_claims->chosen();
}

const mcda::Lesson* LearnPage::lesson() const {
    for (const auto& one : m_lessons)
        if (text(one.id) == m_shown) return &one;
    return nullptr;
}

void LearnPage::open(const mcda::Lesson& lesson) {
    keep();
    m_tables.clear();
    m_claims = nullptr;
    m_shown = text(lesson.id);
    auto* page = new QWidget(m_scroll);
    page->setMaximumWidth(kReadable);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 20, 20);
    column->setSpacing(10);
    addHead(lesson, *column);
    addProblem(lesson.problem, *column);
    addClaims(lesson, *column);
    const auto ranking = mcda::rank(lesson.problem);
    if (ranking)
        for (const auto& sheet : lesson.sheets) addSheet(sheet, lesson.problem, *ranking, *column);
    addVariants(lesson, *column);
    if (!lesson.summary.empty()) column->addWidget(new Words(text(lesson.summary), Tone::Bold, page));
    if (!lesson.source.empty())
        column->addWidget(new Words(tr("Figures: %1").arg(text(lesson.source)), Tone::Quiet, page));
    column->addStretch();
    m_scroll->setWidget(page);
}

void LearnPage::addHead(const mcda::Lesson& lesson, QVBoxLayout& column) {
    QWidget* page = column.parentWidget();
    column.addWidget(titleLabel(text(lesson.title), page));
    addDeeds(column);
    for (const auto& paragraph : lesson.text) column.addWidget(new Words(text(paragraph), Tone::Plain, page));
}

void LearnPage::addProblem(const mcda::Problem& problem, QVBoxLayout& column) {
    QWidget* page = column.parentWidget();
    QStringList headings{text(problem.title)};
    QStringList kinds;
    for (const auto& criterion : problem.criteria) {
        headings << text(criterion.id);
        kinds << (criterion.direction == mcda::Direction::Min ? tr("%1 (small is better)")
                                                              : tr("%1 (large is better)"))
                     .arg(unitOf(criterion));
    }
    std::vector<FigureRow> rows;
    for (const auto& alternative : problem.alternatives) {
        FigureRow row{text(alternative.id) + QStringLiteral("  ") + text(alternative.name),
                      {},
                      {},
                      Tone::Plain,
                      {},
                      true};
        for (const auto& criterion : problem.criteria) {
            const auto found = alternative.values.find(criterion.id);
            const double value = found == alternative.values.end() ? 0 : found->second.number.value_or(0);
            row.values.push_back(value);
            row.figures << number(value, 0);
        }
        rows.push_back(std::move(row));
    }
    auto* table = new FigureTable(text(problem.title), headings, page);
    table->show(std::move(rows));
    column.addWidget(table);
    column.addWidget(new Words(kinds.join(QStringLiteral(" · ")), Tone::Quiet, page));
}

void LearnPage::addSheet(const mcda::LessonSheet& lesson, const mcda::Problem& problem,
                         const mcda::Ranking& ranking, QVBoxLayout& column) {
    QWidget* page = column.parentWidget();
    auto sheet = mcda::sheetOf(lesson.name, ranking);
    if (!sheet) return;
    column.addWidget(new Words(text(lesson.task), Tone::Bold, page));
    auto* table = new SheetTable(lesson, problem, std::move(*sheet), page);
    const QString key = m_shown + QString::number(m_tables.size());
    if (m_written.contains(key)) table->write(m_written.value(key));
    m_tables.push_back(table);
    column.addWidget(table);
    if (table->asked() == 0) return column.addSpacing(8);
    addMarking(*table, column);
    auto* working = new Words({}, Tone::Strong, page);
    column.addWidget(working);
    connect(table, &SheetTable::workingChanged, working,
            [working](const QString& words) { working->say(words, Tone::Strong); });
}

void LearnPage::addClaims(const mcda::Lesson& lesson, QVBoxLayout& column) {
    if (lesson.claims.empty()) return;
    QWidget* page = column.parentWidget();
    column.addSpacing(8);
    column.addWidget(new Words(text(lesson.claimsTask), Tone::Bold, page));
    m_claims = new ClaimList(lesson.claims, page);
    if (m_written.contains(m_shown + kOfClaims)) m_claims->choose(m_written.value(m_shown + kOfClaims));
    column.addWidget(m_claims);
    addMarking(*m_claims, column);
    column.addSpacing(8);
}

/// Buttons below what is filled in, and how much of it is right.
template<typename Part>
void LearnPage::addMarking(Part& part, QVBoxLayout& column) {
    QWidget* page = column.parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    auto* mark = new StrongButton(tr("Mark"), page);
    auto* solve = new LinkButton(tr("Show the solution"), page);
    auto* again = new LinkButton(tr("Begin again"), page);
    auto* count = new Words({}, Tone::Quiet, page);
    for (QWidget* one : std::initializer_list<QWidget*>{mark, solve, again}) row->addWidget(one);
    row->addWidget(count);
    row->addStretch();
    column.addLayout(row);
    const auto tell = [&part, count] {
        const int right = part.right();
        count->say(tr("%1 of %2 right").arg(right).arg(part.asked()),
                   right == part.asked() ? Tone::Good : Tone::Quiet);
    };
    connect(mark, &QAbstractButton::clicked, &part, &Part::mark);
    connect(mark, &QAbstractButton::clicked, count, tell);
    connect(solve, &QAbstractButton::clicked, &part, &Part::solve);
    connect(again, &QAbstractButton::clicked, &part, &Part::clearAnswers);
    connect(&part, &Part::edited, count, [count] { count->say({}, Tone::Quiet); });
}

/// What can be done with the lesson as a whole.
void LearnPage::addDeeds(QVBoxLayout& column) {
    QWidget* page = column.parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    auto* sheet = new LinkButton(tr("Lesson sheet as PDF…"), page);
    auto* solution = new QCheckBox(tr("with the solution"), page);
    auto* workbench = new LinkButton(tr("Try it in the workbench"), page);
    sheet->setToolTip(tr("A page to print, with empty cells to fill in by hand"));
    workbench->setToolTip(
        tr("Adds the values and weights of this lesson to the project as a decision of its own, "
           "to be changed as you like"));
    for (QWidget* one : std::initializer_list<QWidget*>{sheet, solution, workbench}) row->addWidget(one);
    row->addStretch();
    column.addLayout(row);
    connect(sheet, &QAbstractButton::clicked, this, [this, solution] { askSheet(solution->isChecked()); });
    connect(workbench, &QAbstractButton::clicked, this, &LearnPage::tryIt);
}

void LearnPage::askSheet(bool solution) {
    const auto* shown = lesson();
    if (!shown) return;
    const QString proposed = tr("lesson-%1.pdf").arg(shown->number);
    QString path = QFileDialog::getSaveFileName(this, tr("Lesson sheet as PDF"), proposed, tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    const QString trouble = writeSheet(path, solution);
    emit told(trouble.isEmpty() ? tr("Lesson sheet written: %1").arg(QDir::toNativeSeparators(path))
                                : trouble);
}

QString LearnPage::writeSheet(const QString& path, bool solution) const {
    const auto* shown = lesson();
    if (!shown) return {};
    const auto page = report::lessonSheet(*shown, solution);
    if (!page) return text(base::describe(page.error()));
    ReportDocument document;
    document.showPage(*page);
    return document.writePdf(path, ReportDocument::Lay::Upright);
}

void LearnPage::tryIt() {
    const auto* shown = lesson();
    if (!shown) return;
    mcda::Problem problem = shown->problem;
    problem.title = utf8(tr("Lesson %1: %2").arg(QString::number(shown->number), text(problem.title)));
    emit tryWanted(problem, QStringLiteral("lesson-") + text(shown->id));
}

void LearnPage::addVariants(const mcda::Lesson& lesson, QVBoxLayout& column) {
    if (lesson.variants.empty()) return;
    QWidget* page = column.parentWidget();
    column.addWidget(new Words(text(lesson.question), Tone::Bold, page));
    std::vector<FigureRow> rows;
    for (const auto& variant : lesson.variants) {
        const auto ranking = mcda::rank(variant.problem);
        rows.push_back({text(variant.name),
                        {0},
                        {ranking ? orderOf(*ranking) : text(ranking.error().message)},
                        ranking ? Tone::Plain : Tone::Warning,
                        {}});
    }
    auto* table = new FigureTable(tr("Conventions side by side"), {tr("Convention"), tr("Order")}, page);
    table->show(std::move(rows));
    column.addWidget(table);
}

} // namespace vidette::ui
