// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_table.h"

#include "estate/merge_edits.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vidette::ui {
namespace {

constexpr int kShown = 8; ///< rows of the preview

QString kindTitle(std::string_view table) {
    if (table == "camera") return PasteTable::tr("Cameras");
    if (table == "zone") return PasteTable::tr("Zones, as rectangles");
    if (table == "demand") return PasteTable::tr("Demand points");
    return PasteTable::tr("Mounting sites");
}

} // namespace

PasteTable::PasteTable(Document& document, io::PastedTable table, QWidget* parent)
    : QDialog(parent), m_document(document), m_table(std::move(table)),
      m_kind(new ChoiceField(tr("The rows are"), this)), m_preview(new QTableWidget(this)),
      m_summary(new Words({}, Tone::Plain, this)) {
    setWindowTitle(tr("Paste a table"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto* words = new Words(
        tr("Below each heading stands what the column is taken for. Columns without a meaning are left out."),
        Tone::Quiet, this);
    auto* grid = new FieldGrid(this);
    grid->add(tr("The rows are"), m_kind);
    m_kind->setFixedWidth(220);
    column->addWidget(words);
    column->addWidget(grid);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteTable::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillKinds();
    fillTable();
    look();
    resize(820, 460);
}

void PasteTable::fillKinds() {
    for (const std::string_view table : io::kPastedTables) m_kind->addItem(kindTitle(table), text(table));
    m_kind->show(m_kind->findData(text(m_table.table)));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_table.table = utf8(m_kind->itemData(index).toString());
        m_table.fields = io::guessFields(m_table.header, m_table.table);
        fillTable();
        look();
    });
}

void PasteTable::fillTable() {
    const int columns = static_cast<int>(m_table.header.size());
    const int rows = std::min(kShown, static_cast<int>(m_table.rows.size()));
    m_preview->clear();
    m_preview->setAccessibleName(tr("Columns and the first rows"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows + 1);
    for (int c = 0; c < columns; ++c) {
        const auto place = static_cast<std::size_t>(c);
        m_preview->setHorizontalHeaderItem(c, new QTableWidgetItem(text(m_table.header[place])));
        auto* meaning = new ChoiceField(tr("Meaning of %1").arg(text(m_table.header[place])), m_preview);
        meaning->addItem(tr("left out"), QString());
        for (const std::string& field : io::pastedFields(m_table.table))
            meaning->addItem(text(field), text(field));
        meaning->show(std::max(meaning->findData(text(m_table.fields[place])), 0));
        connect(meaning, &QComboBox::activated, this, [this, meaning, place](int index) {
            m_table.fields[place] = utf8(meaning->itemData(index).toString());
            look();
        });
        m_preview->setCellWidget(0, c, meaning);
        for (int r = 0; r < rows; ++r)
            m_preview->setItem(r + 1, c,
                               new QTableWidgetItem(text(m_table.rows[static_cast<std::size_t>(r)][place])));
    }
    m_preview->resizeColumnsToContents();
}

void PasteTable::look() {
    const auto rows = io::readPasted(m_table, m_document.estate());
    const auto good = rows ? m_table.rows.size() - rows->errors.size() : 0;
    m_add->setEnabled(good > 0);
    if (!rows)
        return m_summary->say(
            tr("Column for %1: %2.").arg(text(rows.error().where), text(rows.error().message)),
            Tone::Warning);
    const QString sound = tr("%1 of %2 rows can be added.").arg(good).arg(m_table.rows.size());
    if (rows->errors.empty()) return m_summary->say(sound, Tone::Good);
    m_summary->say(
        tr("%1 First of those that cannot: %2").arg(sound, text(base::describe(rows->errors.front()))),
        Tone::Warning);
}

void PasteTable::accept() {
    auto rows = io::readPasted(m_table, m_document.estate());
    if (!rows) return look();
    rows->estate.crs = m_document.estate().crs;
    auto merged = estate::mergeEstate(m_document.estate(), rows->estate);
    auto next = std::move(merged).map([](estate::Merged&& made) { return std::move(made.estate); });
    if (m_document.commit(std::move(next), tr("Paste a table"))) QDialog::accept();
}

} // namespace vidette::ui
