// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"
#include "report/value_notes.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// The table of a decision as cells: rows on top say what the criteria are, then every alternative has a row.
/// Columns are the alternative's name, its kit where the plan computes something, then the criteria with
/// values and the facts that nobody weighs. Every edit goes through the desk.
namespace vidette::ui {

class DecisionDesk;

class ValueModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum HeadRow { NameRow, UnitRow, BetterRow, LimitRow, GroupRow, kHeadRows };
    /// What the cell holds, for the delegate.
    enum Role {
        MarkRole = Qt::UserRole, ///< report::Weight as int; nothing where nothing is said
        ChoiceRole,              ///< list of words to choose from; EditRole is the place then
    };

    ValueModel(DecisionDesk& desk, QObject* parent);

    /// As the decision is now; only cells that changed are told, unless rows or columns came or went.
    void renew();
    void setTheme(const Theme& theme);
    const std::vector<report::ValueNote>& notes() const { return m_notes; }

    /// "" where the column is no criterion or fact, the row no alternative.
    std::string factAt(int column) const;
    std::string alternativeAt(int row) const;
    /// -1 where there is none.
    int columnOf(const std::string& fact) const;
    int rowOf(const std::string& alternative) const;
    int firstFact() const { return m_hasKits ? 2 : 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Takes away the values of these cells, as one edit.
    void clearValues(const QModelIndexList& cells);

  private:
    struct Cell {
        QString words;
        QString edited; ///< what an editor begins with
        QString tip;
        QStringList choices;
        std::optional<report::Weight> mark;
        bool isEditable = false;
        bool isFigure = false;
        bool isQuiet = false;
        bool isStruck = false;

        bool operator==(const Cell&) const = default;
    };
    using Cells = std::vector<std::vector<Cell>>;

    Cells made() const;
    Cell headCell(int row, const mcda::Criterion& fact, bool weighed) const;
    Cell valueCell(const mcda::Alternative& alternative, const mcda::Criterion& fact) const;
    Cell computedCell(const std::string& alternative, const mcda::Criterion& fact,
                      const mcda::Value& written) const;
    void mark(Cells& cells) const;
    const Cell* cellAt(const QModelIndex& index) const;
    bool setHead(int row, const std::string& fact, const QString& words);
    bool setBetter(const std::string& fact, int choice);
    bool setAlternative(const std::string& alternative, int column, const QString& words);
    bool setValue(const std::string& alternative, const std::string& fact, const QString& words);

    DecisionDesk& m_desk;
    Theme m_theme;
    Cells m_cells; ///< [row][column]
    std::vector<report::ValueNote> m_notes;
    std::vector<std::string> m_facts;
    std::vector<std::string> m_alternatives;
    bool m_hasKits = false;
};

/// The decimal sign of the window's numbers.
char decimalSign();
/// "11 290 CZK" for people, in the format of the window; "–" where there is none.
QString valueWords(const mcda::Value& value, const std::string& unit);
/// What stands between the names of criteria above each other.
QString pathWords(const std::vector<std::string>& path);

} // namespace vidette::ui
