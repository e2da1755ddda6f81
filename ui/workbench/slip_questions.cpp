// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/slip_questions.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/words.h"
#include "ui/workbench/judging_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostAsked = 4;

QString pairWords(const std::string& row, const std::string& column) {
    return text(row) + QStringLiteral("/") + text(column);
}

} // namespace

SlipQuestions::SlipQuestions(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void SlipQuestions::addRow(const std::vector<QWidget*>& parts) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(20);
    for (QWidget* part : parts) row->addWidget(part);
    row->addStretch();
    m_column->addWidget(line);
}

void SlipQuestions::show(const QString& node, const mcda::JudgmentSlips& slips) {
    if (slips == m_slips && node == m_node) return;
    m_slips = slips;
    m_node = node;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // so that it gives the keys away before it goes
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (std::size_t k = 0; k < slips.clashes.size() && k < kMostAsked; ++k) askClash(node, slips.clashes[k]);
    if (slips.clashes.size() > kMostAsked)
        m_column->addWidget(
            new Words(tr("%1 more pairs contradict each other.").arg(slips.clashes.size() - kMostAsked),
                      Tone::Warning, this));
    if (!slips.rounded.empty()) askRounding(slips.rounded);
    for (const auto& cell : slips.unreadable) {
        m_column->addWidget(new Words(
            tr("%1 = \"%2\" is no ratio. Numbers such as 3, fractions such as 1/3 and nothing at all are.")
                .arg(pairWords(cell.row, cell.column), text(cell.written)),
            Tone::Warning, this));
        auto* go = new LinkButton(tr("Go to %1").arg(pairWords(cell.row, cell.column)), this);
        connect(go, &QAbstractButton::clicked, this, [this, cell] { emit goTo(cell.row, cell.column); });
        addRow({go});
    }
    setVisible(!slips.clashes.empty() || !slips.rounded.empty() || !slips.unreadable.empty());
}

void SlipQuestions::askClash(const QString& node, const mcda::ReciprocalClash& clash) {
    const QString pair = pairWords(clash.first, clash.second);
    const QString mirror = pairWords(clash.second, clash.first);
    const QString given = writtenWords(clash.given);
    const QString other = writtenWords(clash.mirror);
    m_column->addWidget(
        new Words(tr("%1: %2 = %3, but %4 = %5; expected %6. Which one is meant?")
                      .arg(node, pair, given, mirror, other, writtenWords(clash.mirrorExpected)),
                  Tone::Warning, this));
    auto* first = new LinkButton(tr("%1 = %2").arg(pair, given), this);
    auto* second = new LinkButton(
        tr("%1 = %2, so %3 = %4").arg(mirror, other, pair, writtenWords(clash.givenExpected)), this);
    connect(first, &QAbstractButton::clicked, this,
            [this, clash] { emit meant(clash.first, clash.second, clash.given); });
    connect(second, &QAbstractButton::clicked, this,
            [this, clash] { emit meant(clash.second, clash.first, clash.mirror); });
    addRow({first, second});
}

void SlipQuestions::askRounding(const std::vector<mcda::RoundedCell>& cells) {
    const QString written = writtenWords(cells.front().written);
    const QString meant = writtenWords(cells.front().meant);
    m_column->addWidget(new Words(tr("%1 looks like %2.").arg(written, meant), Tone::Warning, this));
    auto* replace = new LinkButton(
        cells.size() == 1 ? tr("Replace it")
                          : tr("Replace %n cells like this", nullptr, static_cast<int>(cells.size())),
        this);
    QStringList all;
    for (const auto& cell : cells)
        all << tr("%1: %2 becomes %3")
                   .arg(pairWords(cell.row, cell.column), writtenWords(cell.written),
                        writtenWords(cell.meant));
    replace->setToolTip(all.join(QLatin1Char('\n')));
    connect(replace, &QAbstractButton::clicked, this, &SlipQuestions::roundingMeant);
    addRow({replace});
}

} // namespace vidette::ui
