// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/value_model.h"

#include "base/text.h"
#include "mcda/problem_edits.h"
#include "mcda/quantity.h"
#include "report/decision_report.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr char kCatalogue[] = " (catalogue)"; ///< what analysis puts behind a fact of the same criterion

/// Places behind the sign that a number has when it is written shortest, at most six.
int decimalsOf(double value) {
    const std::string shortest = base::toText(value);
    const auto point = shortest.find('.');
    if (point == std::string::npos || shortest.find('e') != std::string::npos) return 0;
    return static_cast<int>(std::min<std::size_t>(shortest.size() - point - 1, 6));
}

const mcda::Value* valueIn(const mcda::Problem& problem, const std::string& alternative,
                           const std::string& fact) {
    for (const auto& one : problem.alternatives) {
        if (one.id != alternative) continue;
        const auto found = one.values.find(fact);
        return found == one.values.end() ? nullptr : &found->second;
    }
    return nullptr;
}

bool isWeighed(const mcda::Problem& problem, const std::string& id) {
    return std::any_of(problem.criteria.begin(), problem.criteria.end(),
                       [&](const auto& one) { return one.id == id; });
}

QStringList partsOf(const QString& path) {
    QStringList parts;
    for (const QString& part : QString(path).replace(QLatin1Char('>'), QChar(0x203A)).split(QChar(0x203A)))
        if (!part.trimmed().isEmpty()) parts << part.trimmed();
    return parts;
}

} // namespace

char decimalSign() {
    return QLocale().decimalPoint() == QStringLiteral(",") ? ',' : '.';
}

QString valueWords(const mcda::Value& value, const std::string& unit) {
    if (!value.number) return value.text.empty() ? QStringLiteral("–") : text(value.text);
    const bool isShare = (value.unit.empty() ? unit : value.unit) == "share";
    if (isShare) return exactPercentText(*value.number);
    constexpr double kLargestWritten = 1e12;
    const QString figure = std::abs(*value.number) < kLargestWritten
                               ? number(*value.number, decimalsOf(*value.number))
                               : text(mcda::typedText({*value.number, "", ""}, decimalSign()));
    return value.unit.empty() ? figure : figure + QChar(0x202F) + text(value.unit);
}

QString pathWords(const std::vector<std::string>& path) {
    QStringList names;
    for (const auto& name : path) names << text(name);
    return names.join(QStringLiteral(" › "));
}

ValueModel::ValueModel(DecisionDesk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_theme(lightTheme()) {}

void ValueModel::setTheme(const Theme& theme) {
    m_theme = theme;
    if (!m_cells.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ValueModel::Cell ValueModel::headCell(int row, const mcda::Criterion& fact, bool weighed) const {
    const mcda::Problem& problem = *m_desk.problem();
    Cell cell;
    cell.isEditable = true;
    cell.isFigure = true;
    cell.isQuiet = row != NameRow;
    switch (row) {
    case NameRow:
        cell.words = cell.edited = text(fact.name);
        break;
    case UnitRow:
        cell.words = cell.edited = text(fact.unit);
        if (fact.derived.empty()) break;
        cell.isEditable = false;
        cell.tip = tr("The plan computes the values, in its own unit.");
        break;
    case BetterRow:
        cell.choices = {tr("more is better"), tr("less is better"), tr("not weighed")};
        cell.edited = QString::number(!weighed ? 2 : fact.direction == mcda::Direction::Max ? 0 : 1);
        cell.words = cell.choices.at(cell.edited.toInt());
        cell.tip = tr("What is not weighed is a fact that limits may name.");
        break;
    case LimitRow: {
        QStringList limits;
        for (const auto& limit : problem.constraints) {
            if (limit.criterion != fact.id || limit.limits.empty()) continue;
            const QString words = text(report::limitText(problem, limit));
            limits << (limit.hard ? words : tr("wished: %1").arg(words));
            if (!limit.source.empty()) cell.tip += text(limit.source) + QLatin1Char('\n');
        }
        cell.words = limits.join(QStringLiteral("; "));
        cell.tip += tr("Limits are edited below the table.");
        cell.isEditable = false;
        break;
    }
    case GroupRow:
        cell.words = cell.edited = pathWords(mcda::pathAbove(problem, fact.id));
        cell.isEditable = weighed;
        cell.tip = tr("The group it belongs to. Quality › Picture puts Picture below Quality.");
        break;
    default:
        break;
    }
    return cell;
}

ValueModel::Cell ValueModel::computedCell(const std::string& alternative, const mcda::Criterion& fact,
                                          const mcda::Value& written) const {
    Cell cell;
    cell.isFigure = cell.isQuiet = true;
    cell.words = m_desk.ranking().error() ? QStringLiteral("–") : QStringLiteral("…");
    if (const auto* decision = m_desk.ranking().decision()) {
        const auto* computed = valueIn(decision->problem, alternative, fact.id);
        const auto* criterion = mcda::findFact(decision->problem, fact.id);
        if (computed && criterion && decision->kits) cell.words = valueWords(*computed, criterion->unit);
    }
    const QString how = tr("Computed on the plan with this kit's camera in every camera position. Below the "
                           "table it can be given by hand instead.");
    cell.tip = written.number || !written.text.empty()
                   ? tr("%1 The catalogue says %2.").arg(how, valueWords(written, fact.unit))
                   : how;
    return cell;
}

ValueModel::Cell ValueModel::valueCell(const mcda::Alternative& alternative,
                                       const mcda::Criterion& fact) const {
    const auto found = alternative.values.find(fact.id);
    const mcda::Value value = found == alternative.values.end() ? mcda::Value{} : found->second;
    if (!fact.derived.empty()) return computedCell(alternative.id, fact, value);
    Cell cell;
    cell.words = valueWords(value, fact.unit);
    cell.edited = text(mcda::typedText(value, decimalSign()));
    cell.isEditable = cell.isFigure = true;
    cell.isQuiet = !value.number && value.text.empty();
    return cell;
}

ValueModel::Cells ValueModel::made() const {
    const auto* problem = m_desk.problem();
    Cells cells;
    if (!problem) return cells;
    for (int row = 0; row < kHeadRows; ++row) {
        cells.emplace_back(static_cast<std::size_t>(firstFact()));
        for (const auto& id : m_facts)
            cells.back().push_back(headCell(row, *mcda::findFact(*problem, id), isWeighed(*problem, id)));
    }
    for (const auto& alternative : problem->alternatives) {
        cells.emplace_back();
        Cell name;
        name.words = name.edited = text(alternative.name);
        name.isEditable = true;
        cells.back().push_back(name);
        if (m_hasKits) {
            Cell kit;
            kit.edited = text(alternative.kit);
            kit.words = alternative.kit.empty() ? text(alternative.id) : text(alternative.kit);
            kit.isEditable = true;
            kit.isQuiet = alternative.kit.empty();
            kit.tip = tr("The code of the kit whose camera is tried on the plan.");
            cells.back().push_back(kit);
        }
        for (const auto& id : m_facts)
            cells.back().push_back(valueCell(alternative, *mcda::findFact(*problem, id)));
    }
    mark(cells);
    return cells;
}

void ValueModel::mark(Cells& cells) const {
    const auto put = [&](int row, int column, const report::ValueNote& note) {
        if (row < 0 || column < 0) return;
        Cell& cell = cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        if (!cell.mark || *cell.mark < note.weight) cell.mark = note.weight;
        const bool isOut = note.weight == report::Weight::Outside;
        cell.isStruck = cell.isStruck || (isOut && column > 0 && cell.words != QStringLiteral("–"));
        cell.isQuiet = cell.isQuiet || (isOut && column == 0);
        cell.tip = cell.tip.isEmpty() ? text(note.words) : text(note.words) + QLatin1Char('\n') + cell.tip;
    };
    for (const auto& note : m_notes) {
        const int row = note.alternative.empty() ? int(NameRow) : rowOf(note.alternative);
        const int column = note.criterion.empty() ? 0 : columnOf(note.criterion);
        if (note.alternative.empty() && note.criterion.empty()) continue;
        put(row, column, note);
        if (note.weight == report::Weight::Outside && column > 0) put(row, 0, note);
    }
}

void ValueModel::renew() {
    const auto* problem = m_desk.problem();
    std::vector<std::string> facts;
    std::vector<std::string> alternatives;
    bool hasKits = false;
    if (problem) {
        facts = mcda::factIds(*problem);
        for (const auto& one : problem->alternatives) alternatives.push_back(one.id);
        hasKits = std::any_of(problem->criteria.begin(), problem->criteria.end(),
                              [](const auto& one) { return !one.derived.empty(); });
    }
    const auto* decision = m_desk.ranking().decision();
    m_notes.clear();
    if (problem) m_notes = report::valueNotes(decision && decision->kits ? decision->problem : *problem);
    const bool isSame = facts == m_facts && alternatives == m_alternatives && hasKits == m_hasKits;
    if (!isSame) beginResetModel();
    m_facts = std::move(facts);
    m_alternatives = std::move(alternatives);
    m_hasKits = hasKits;
    const Cells before = std::exchange(m_cells, made());
    if (!isSame) return endResetModel();
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const auto r = static_cast<std::size_t>(row);
            const auto c = static_cast<std::size_t>(column);
            if (m_cells[r][c] != before[r][c]) emit dataChanged(index(row, column), index(row, column));
        }
    }
}

std::string ValueModel::factAt(int column) const {
    const int place = column - firstFact();
    return place >= 0 && place < static_cast<int>(m_facts.size()) ? m_facts[static_cast<std::size_t>(place)]
                                                                  : "";
}

std::string ValueModel::alternativeAt(int row) const {
    const int place = row - kHeadRows;
    return place >= 0 && place < static_cast<int>(m_alternatives.size())
               ? m_alternatives[static_cast<std::size_t>(place)]
               : "";
}

int ValueModel::columnOf(const std::string& fact) const {
    const std::string own =
        fact.ends_with(kCatalogue) ? fact.substr(0, fact.size() - sizeof kCatalogue + 1) : fact;
    const auto at = std::find(m_facts.begin(), m_facts.end(), own);
    return at == m_facts.end() ? -1 : firstFact() + static_cast<int>(at - m_facts.begin());
}

int ValueModel::rowOf(const std::string& alternative) const {
    const auto at = std::find(m_alternatives.begin(), m_alternatives.end(), alternative);
    return at == m_alternatives.end() ? -1 : kHeadRows + static_cast<int>(at - m_alternatives.begin());
}

int ValueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int ValueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_cells.empty() ? 0 : firstFact() + static_cast<int>(m_facts.size());
}

const ValueModel::Cell* ValueModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return nullptr;
    return &m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant ValueModel::data(const QModelIndex& index, int role) const {
    const Cell* cell = cellAt(index);
    if (!cell) return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->words;
    case Qt::EditRole:
        return cell->edited;
    case Qt::ToolTipRole:
        return cell->tip.isEmpty() ? cell->words : cell->tip.trimmed();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cell->words);
    case Qt::TextAlignmentRole:
        return QVariant((cell->isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return cell->isQuiet ? m_theme.muted : m_theme.text;
    case Qt::BackgroundRole:
        return index.row() < kHeadRows ? m_theme.canvas : m_theme.surface;
    case Qt::FontRole: {
        QFont font = fontOf(index.row() == NameRow ? Type::Strong : Type::Body);
        font.setStrikeOut(cell->isStruck);
        return font;
    }
    case MarkRole:
        return cell->mark ? QVariant(static_cast<int>(*cell->mark)) : QVariant();
    case ChoiceRole:
        return cell->choices.isEmpty() ? QVariant() : QVariant(cell->choices);
    default:
        return {};
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section == 0) return tr("Alternative");
        if (m_hasKits && section == 1) return tr("Kit");
        return text(factAt(section));
    }
    switch (section) {
    case NameRow:
        return tr("Name");
    case UnitRow:
        return tr("Unit");
    case BetterRow:
        return tr("Better");
    case LimitRow:
        return tr("Limits");
    case GroupRow:
        return tr("Group");
    default:
        return text(alternativeAt(section));
    }
}

Qt::ItemFlags ValueModel::flags(const QModelIndex& index) const {
    const Cell* cell = cellAt(index);
    if (!cell) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return cell->isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool ValueModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Cell* cell = cellAt(index);
    if (!cell || role != Qt::EditRole || !cell->isEditable) return false;
    const QString words = value.toString().trimmed();
    if (words == cell->edited) return true;
    const std::string fact = factAt(index.column());
    if (index.row() == BetterRow) return setBetter(fact, value.toInt());
    if (index.row() < kHeadRows) return setHead(index.row(), fact, words);
    const std::string alternative = alternativeAt(index.row());
    return fact.empty() ? setAlternative(alternative, index.column(), words)
                        : setValue(alternative, fact, words);
}

bool ValueModel::setHead(int row, const std::string& fact, const QString& words) {
    mcda::Problem next = *m_desk.problem();
    if (row == GroupRow) {
        std::vector<std::string> path;
        for (const QString& part : partsOf(words)) path.push_back(utf8(part));
        return m_desk.put(mcda::withPathAbove(std::move(next), fact, path),
                          tr("Change the group of a criterion"));
    }
    if (row == NameRow && words.isEmpty()) {
        emit m_desk.told(tr("A criterion needs a name."));
        return false;
    }
    auto* changed = mcda::findFact(next, fact);
    (row == NameRow ? changed->name : changed->unit) = utf8(words);
    return m_desk.put(std::move(next),
                      row == NameRow ? tr("Rename a criterion") : tr("Change the unit of a criterion"));
}

bool ValueModel::setBetter(const std::string& fact, int choice) {
    mcda::Problem next = *m_desk.problem();
    const bool weighed = choice < 2;
    if (isWeighed(next, fact) != weighed) next = mcda::withWeighed(std::move(next), fact, weighed);
    if (weighed)
        mcda::findFact(next, fact)->direction = choice == 0 ? mcda::Direction::Max : mcda::Direction::Min;
    return m_desk.put(std::move(next), tr("Change what is better"));
}

bool ValueModel::setAlternative(const std::string& alternative, int column, const QString& words) {
    if (column == 0 && words.isEmpty()) {
        emit m_desk.told(tr("An alternative needs a name."));
        return false;
    }
    mcda::Problem next = *m_desk.problem();
    for (auto& one : next.alternatives) {
        if (one.id == alternative) (column == 0 ? one.name : one.kit) = utf8(words);
    }
    return m_desk.put(std::move(next),
                      column == 0 ? tr("Rename an alternative") : tr("Change the kit of an alternative"));
}

bool ValueModel::setValue(const std::string& alternative, const std::string& fact, const QString& words) {
    mcda::Problem next = *m_desk.problem();
    mcda::Value value = mcda::valueTyped(utf8(words), decimalSign());
    if (value.number && value.unit == mcda::findFact(next, fact)->unit) value = {value.number, "", ""};
    for (auto& one : next.alternatives) {
        if (one.id != alternative) continue;
        if (value.number || !value.text.empty())
            one.values[fact] = std::move(value);
        else
            one.values.erase(fact);
    }
    return m_desk.put(std::move(next), tr("Change a value"));
}

void ValueModel::clearValues(const QModelIndexList& cells) {
    mcda::Problem next = *m_desk.problem();
    for (const QModelIndex& index : cells) {
        const Cell* cell = cellAt(index);
        const std::string alternative = alternativeAt(index.row());
        const std::string fact = factAt(index.column());
        if (!cell || !cell->isEditable || alternative.empty() || fact.empty()) continue;
        for (auto& one : next.alternatives) {
            if (one.id == alternative) one.values.erase(fact);
        }
    }
    if (next != *m_desk.problem()) m_desk.put(std::move(next), tr("Take values away"));
}

} // namespace vidette::ui
