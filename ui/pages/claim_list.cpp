// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claim_list.h"

#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace vidette::ui {
namespace {

constexpr int kChoiceWidth = 150;
constexpr int kChoiceHeight = 28;
constexpr int kLetter = 20;
constexpr int kAboveWords = 6; ///< so that the first line stands as high as the choice
enum Choice { kOpen, kHolds, kMistake };

} // namespace

ClaimList::ClaimList(std::vector<mcda::LessonClaim> claims, QWidget* parent)
    : QWidget(parent), m_claims(std::move(claims)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto& claim : m_claims) add(claim);
}

void ClaimList::add(const mcda::LessonClaim& claim) {
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* letter = new Words(text(claim.id), Tone::Bold, this);
    letter->setFixedSize(kLetter, kChoiceHeight);
    line->addWidget(letter, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, kAboveWords, 0, 0);
    words->setSpacing(4);
    words->addWidget(new Words(text(claim.words), Tone::Plain, this));
    Row row{new ChoiceField(tr("Claim %1").arg(text(claim.id)), this), new Words({}, Tone::Good, this)};
    words->addWidget(row.verdict);
    words->addStretch();
    line->addLayout(words, 1);
    row.choice->addItems({tr("not judged"), tr("holds"), tr("is a mistake")});
    row.choice->setFixedWidth(kChoiceWidth);
    row.choice->setAccessibleDescription(text(claim.words));
    line->addWidget(row.choice, 0, Qt::AlignTop);
    layout()->addItem(line);
    const std::size_t at = m_rows.size();
    m_rows.push_back(row);
    connect(row.choice, &QComboBox::activated, this, [this, at] {
        m_rows[at].marked = false;
        tell(at);
        emit edited();
    });
}

bool ClaimList::isRight(std::size_t row) const {
    return m_rows[row].choice->currentIndex() == (m_claims[row].holds ? kHolds : kMistake);
}

void ClaimList::tell(std::size_t row) {
    const bool told = m_rows[row].marked && m_rows[row].choice->currentIndex() != kOpen;
    if (!told) return m_rows[row].verdict->say({}, Tone::Good);
    const QString why = text(m_claims[row].why);
    const bool right = isRight(row);
    m_rows[row].verdict->say(right ? tr("Right. %1").arg(why) : tr("Not so. %1").arg(why),
                             right ? Tone::Good : Tone::Warning);
}

void ClaimList::mark() {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].marked = true;
        tell(row);
    }
}

void ClaimList::solve() {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].choice->show(m_claims[row].holds ? kHolds : kMistake);
    mark();
    emit edited();
}

void ClaimList::clearAnswers() {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].choice->show(kOpen);
        m_rows[row].marked = false;
        tell(row);
    }
    emit edited();
}

int ClaimList::right() const {
    int count = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) count += isRight(row) ? 1 : 0;
    return count;
}

QStringList ClaimList::chosen() const {
    QStringList words;
    for (const Row& row : m_rows) {
        const int choice = row.choice->currentIndex();
        words << (choice == kHolds     ? QStringLiteral("right")
                  : choice == kMistake ? QStringLiteral("wrong")
                                       : QString());
    }
    return words;
}

void ClaimList::choose(const QStringList& words) {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto said = mcda::claimJudged(utf8(words.value(static_cast<qsizetype>(row))));
        m_rows[row].choice->show(!said ? kOpen : *said ? kHolds : kMistake);
    }
}

} // namespace vidette::ui
