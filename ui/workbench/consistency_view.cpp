// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/consistency_view.h"

#include "base/text.h"
#include "mcda/judgment_effect.h"
#include "mcda/perron_bounds.h"
#include "mcda/quantity.h"
#include "mcda/random_index.h"
#include "mcda/transcription.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/judging_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostCyclesShown = 3;
constexpr double kConsistent = 5e-4; ///< a CR that reads .000

QString pairWords(const std::string& row, const std::string& column) {
    return text(row) + QStringLiteral("/") + text(column);
}

QString itemsOf(const std::vector<std::string>& items) {
    QStringList names;
    for (const auto& item : items) names << text(item);
    return QStringLiteral("{") + names.join(QStringLiteral(", ")) + QStringLiteral("}");
}

/// "about 1 part in 10¹²", as a power of ten that is not too good.
QString exponentWords(double relative) {
    const int digits = std::max(0, static_cast<int>(std::floor(-std::log10(relative))));
    const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString power;
    for (const QChar digit : QString::number(digits)) power += raised.at(digit.digitValue());
    return QStringLiteral("10") + power;
}

} // namespace

ConsistencyView::ConsistencyView(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_printedPart(new QWidget(this)),
      m_printed(new TextField(tr("CR printed elsewhere"), this)),
      m_verdict(new Words({}, Tone::Quiet, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_column->setSpacing(4);
    whole->addLayout(m_column);
    auto* printed = new QVBoxLayout(m_printedPart);
    printed->setContentsMargins(0, 8, 0, 0);
    printed->setSpacing(4);
    auto* row = new QHBoxLayout;
    auto* name = new Words(tr("CR printed elsewhere"), Tone::Quiet, m_printedPart);
    name->setToolTip(
        tr("A CR from a paper or a thesis that says it judged by intensities. One above what the rule "
           "can give proves that something was copied wrongly."));
    row->addWidget(name, 1);
    m_printed->setFixedWidth(88);
    row->addWidget(m_printed);
    printed->addLayout(row);
    printed->addWidget(m_verdict);
    whole->addWidget(m_printedPart);
    whole->addStretch();
    connect(m_printed, &QLineEdit::textChanged, this, &ConsistencyView::checkPrinted);
}

void ConsistencyView::clear() {
    m_pointers.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // so that it gives the keys away before it goes
            item->widget()->deleteLater();
        }
        delete item;
    }
    emit pointedAt({});
}

void ConsistencyView::addWords(const QString& words, Tone tone, const QString& tip) {
    auto* label = new Words(words, tone, this);
    label->setToolTip(tip);
    m_column->addWidget(label);
}

void ConsistencyView::addHeading(const QString& words) {
    m_column->addSpacing(8);
    m_column->addWidget(new Words(words, Tone::Bold, this));
}

void ConsistencyView::addPointer(const QString& words, const QString& figure, Tone tone, const Cells& cells,
                                 const QString& tip) {
    auto* row = new ListRow(this);
    row->show(words, figure, tone);
    row->setToolTip(tip);
    row->installEventFilter(this);
    m_pointers.emplace_back(row, cells);
    connect(row, &QAbstractButton::clicked, this,
            [this, cells] { emit goTo(cells.front()[0], cells.front()[1]); });
    m_column->addWidget(row);
}

bool ConsistencyView::eventFilter(QObject* watched, QEvent* event) {
    const auto found = std::find_if(m_pointers.begin(), m_pointers.end(),
                                    [&](const auto& one) { return one.first == watched; });
    const bool comes = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
    const bool goes = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut;
    if (found != m_pointers.end() && comes) emit pointedAt(found->second);
    if (found != m_pointers.end() && goes) emit pointedAt({});
    return QWidget::eventFilter(watched, event);
}

void ConsistencyView::addUnlinked(const mcda::NodeReport& report) {
    if (report.kept.node.method != mcda::PairMethod::Saaty || report.needed == 0 || !report.next) return;
    if (report.progress.asked == 0) {
        addWords(tr("Nothing is judged yet."), Tone::Quiet);
    } else {
        QStringList parts;
        for (const auto& part : report.parts) parts << itemsOf(part);
        addWords(tr("Not linked: %1. No judgment leads from one to the other, so there is no result yet.")
                     .arg(parts.join(QStringLiteral(" · "))),
                 Tone::Warning);
    }
    const auto& items = report.kept.node.items;
    const std::string first = items[report.next->first];
    const std::string second = items[report.next->second];
    auto* go = new LinkButton(tr("Judge %1 next").arg(pairWords(first, second)), this);
    connect(go, &QAbstractButton::clicked, this, [this, first, second] { emit goTo(first, second); });
    m_column->addWidget(go);
}

void ConsistencyView::addSoFar(const mcda::FullerSoFar& soFar, std::size_t pairs) {
    addWords(
        tr("The weights are provisional: %1 of %2 pairs are open. Each of these counts half to both sides "
           "until it is judged.")
            .arg(soFar.open)
            .arg(pairs),
        Tone::Warning);
    if (soFar.unjudged.empty()) return;
    QStringList names;
    for (const auto& item : soFar.unjudged) names << text(item);
    addWords(
        tr("In no judged pair yet: %1. A weight there says nothing.").arg(names.join(QStringLiteral(", "))),
        Tone::Warning);
}

void ConsistencyView::addRatio(const mcda::SaatyTable& table, const std::optional<double>& bound) {
    if (!table.cr) {
        addWords(tr("Two items cannot contradict each other; CR does not apply."), Tone::Quiet);
        return;
    }
    const bool fails = *table.cr >= m_rule.threshold;
    const QString index =
        tr("CR = (λ − n)/(n − 1)/RI. RI is the mean of random judgments, %1 for %2 items in the "
           "table \"%3\"; other tables differ by a few per cent.")
            .arg(number(*table.ri, 4))
            .arg(table.items.size())
            .arg(text(table.riTable));
    const QString words = fails ? tr("CR %1 is not below %2.") : tr("CR %1 is below %2.");
    addWords(words.arg(number(*table.cr, 3), number(m_rule.threshold, 2)), fails ? Tone::Warning : Tone::Good,
             index);
    auto* why = new LinkButton(tr("Why this CR?"), this);
    connect(why, &QAbstractButton::clicked, this, [this] {
        emit asked({mcda::FigureSort::Cr, {m_report.kept.node.id}});
    });
    m_column->addWidget(why);
    addWords(tr("Random index: %1 of the table \"%2\".").arg(number(*table.ri, 2), text(table.riTable)),
             Tone::Quiet, index);
    if (bound && *bound < m_rule.threshold)
        addWords(tr("All ratios follow the rule \"difference of intensities plus 1\". Then CR cannot pass %1 "
                    "for %2 "
                    "items, whoever judges: this test cannot fail, and a good CR says nothing here.")
                     .arg(number(*bound, 3))
                     .arg(table.items.size()),
                 Tone::Warning);
}

void ConsistencyView::addTriad(const mcda::SaatyTable& table) {
    if (!table.koczkodaj || *table.koczkodaj < kConsistent) return;
    const auto& [a, b, c] = table.worstTriad;
    addPointer(tr("Worst three: %1, %2, %3").arg(text(a), text(b), text(c)), number(*table.koczkodaj, 3),
               Tone::Plain, {{a, b}, {b, c}, {a, c}},
               tr("Koczkodaj's index: how far the two ways from %1 to %3 differ, directly and over %2. 0 = "
                  "not at all, "
                  "near 1 = wholly.")
                   .arg(text(a), text(b), text(c)));
}

void ConsistencyView::addIndices(const mcda::NodeReport& report) {
    const auto& table = *report.saaty;
    addRatio(table, report.crBound);
    if (table.gci) {
        const double limit = mcda::gciThreshold(table.items.size(), m_rule.threshold);
        const bool fails = *table.gci >= limit;
        addWords(
            (fails ? tr("GCI %1 is not below %2.") : tr("GCI %1 is below %2."))
                .arg(number(*table.gci, 3), number(limit, 3)),
            fails ? Tone::Warning : Tone::Good,
            tr("The geometric consistency index goes with the geometric mean; its threshold is the one that "
               "matches the threshold of CR."));
    }
    addTriad(table);
}

void ConsistencyView::addContradictions(const mcda::NodeReport& report) {
    const auto& cycles = report.cycles.cycles;
    if (!cycles.empty()) {
        addHeading(tr("Preferences that run in a circle"));
        for (std::size_t k = 0; k < std::min(cycles.size(), kMostCyclesShown); ++k) {
            Cells cells;
            for (std::size_t i = 0; i + 1 < cycles[k].size(); ++i)
                cells.push_back({cycles[k][i], cycles[k][i + 1]});
            addPointer(text(mcda::cycleText(cycles[k])), {}, Tone::Warning, cells,
                       tr("Nobody can follow all of these at once; one of them must give way."));
        }
        if (cycles.size() > kMostCyclesShown)
            addWords(tr("%1 circles in all.").arg(cycles.size()), Tone::Quiet);
    } else if (!report.chainBreaks.empty()) {
        const auto& worst = report.chainBreaks.front();
        addHeading(tr("A chain whose ends differ less than its links"));
        addPointer(tr("%1 = %2, %3 = %4, but %5 = %6")
                       .arg(pairWords(worst.first, worst.middle), ratioWords(worst.firstLink),
                            pairWords(worst.middle, worst.last), ratioWords(worst.secondLink),
                            pairWords(worst.first, worst.last), ratioWords(worst.ends)),
                   {}, Tone::Plain,
                   {{worst.first, worst.middle}, {worst.middle, worst.last}, {worst.first, worst.last}},
                   tr("Weak consistency (Jandová and Talašová 2013): whoever is better than the middle one "
                      "should be better than the last at least as much."));
    } else if (report.kept.node.method == mcda::PairMethod::Fuller) {
        addWords(tr("No preferences run in a circle. Other contradictions a triangle cannot show."),
                 Tone::Quiet);
    }
}

/// The nearest step of the scale and the exact ratio, where they make CR smaller.
std::vector<ConsistencyView::Offer> ConsistencyView::offersFor(const mcda::SaatyTable& table,
                                                               const mcda::RepairHint& hint) const {
    const std::size_t row = *mcda::indexOf(table.items, hint.row);
    const std::size_t column = *mcda::indexOf(table.items, hint.column);
    std::vector<Offer> offers;
    for (const auto& ratio :
         {mcda::keptRatio(mcda::nearestOnScale(hint.suggested)), base::decimal(hint.suggested, 3)}) {
        const auto allowed = mcda::ratioTyped(ratio, m_rule);
        const auto value = mcda::ratioFromText(ratio);
        if (!allowed || *allowed != ratio || !value) continue;
        const auto after = mcda::crWith(table, m_rule, row, column, *value);
        if (after && *after < *table.cr - kConsistent) offers.push_back({ratio, *after});
    }
    return offers;
}

void ConsistencyView::addHint(const mcda::RepairHint& hint, const std::vector<Offer>& offers) {
    const QString pair = pairWords(hint.row, hint.column);
    addPointer(
        tr("%1 = %2, the others speak for %3").arg(pair, ratioWords(hint.given), number(hint.suggested, 2)),
        {}, Tone::Plain, {{hint.row, hint.column}},
        tr("The ratio that all other judgments together speak for (Harker)."));
    auto* lines = new QWidget(this);
    auto* layout = new QGridLayout(lines);
    layout->setContentsMargins(12, 0, 0, 4);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    for (const auto& offer : offers) {
        const QString ratio = writtenWords(offer.ratio);
        auto* effect = new Words(tr("CR would be %1").arg(number(offer.cr, 3)), Tone::Quiet, lines);
        auto* accept = new LinkButton(tr("Accept %1").arg(ratio), lines);
        accept->setAccessibleName(tr("%1: accept %2, CR would be %3").arg(pair, ratio, number(offer.cr, 3)));
        accept->setFixedHeight(28);
        connect(accept, &QAbstractButton::clicked, this,
                [this, hint, ratio = offer.ratio] { emit accepted(hint.row, hint.column, ratio); });
        const int row = layout->rowCount();
        layout->addWidget(accept, row, 0);
        layout->addWidget(effect, row, 1);
    }
    m_column->addWidget(lines);
}

void ConsistencyView::addHints(const mcda::SaatyTable& table) {
    if (!table.cr || *table.cr < kConsistent) return;
    bool first = true;
    for (const auto& hint : table.hints) {
        const auto offers = offersFor(table, hint);
        if (offers.empty()) continue;
        if (first) addHeading(tr("What agrees least with the rest"));
        first = false;
        addHint(hint, offers);
    }
}

void ConsistencyView::addGaps(const mcda::Completions& completions, GapFilling filling) {
    addHeading(tr("Pairs that nobody judged"));
    auto* choice = new ChoiceField(tr("How gaps are filled"), this);
    choice->addItem(tr("Filled so that λ is smallest"));
    choice->addItem(tr("Filled by least squares"));
    const bool leastLambda = filling == GapFilling::LeastLambda;
    choice->show(leastLambda ? 0 : 1);
    choice->setToolTip(
        leastLambda
            ? tr("The filling that contradicts the judgments least (Bozóki, Fülöp and Rónyai 2010). The "
                 "eigenvector is computed with it. No filling has a λ below %1: proven.")
                  .arg(number(completions.lambdaLow, 9))
            : tr("The ratios of the weights that fit the logarithms of the judgments best. The geometric "
                 "mean "
                 "is computed with it. Its λ is %1.")
                  .arg(number(completions.lambdaOfLeastSquares, 9)));
    connect(choice, &QComboBox::activated, this, [this](int index) {
        emit fillingChosen(index == 0 ? GapFilling::LeastLambda : GapFilling::LeastSquares);
    });
    m_column->addWidget(choice);
    m_filling = choice;
    addWords(text(mcda::sentenceOf(completions)), Tone::Quiet);
    addWords(m_rule.priority == mcda::Priority::Eigenvector
                 ? tr("The answer uses the first, since its weights are the eigenvector's.")
                 : tr("The answer uses the second, since its weights are the geometric mean's."),
             Tone::Quiet);
}

void ConsistencyView::focusFilling() {
    if (m_filling) m_filling->setFocus(Qt::OtherFocusReason);
}

void ConsistencyView::addProof(const mcda::SaatyTable& table) {
    const auto bounds = mcda::perronBounds(table.matrix, table.perron);
    addHeading(tr("How exact the figures are"));
    const double width = std::max((table.lambdaHigh - table.lambdaLow) / table.lambdaLow, 1e-16);
    addWords(tr("λ = %1, proven to 1 part in %2.").arg(number(table.lambdaMax, 6), exponentWords(width)),
             Tone::Quiet,
             tr("λ lies between %1 and %2 (Collatz and Wielandt), after %3 steps.")
                 .arg(number(table.lambdaLow, 14), number(table.lambdaHigh, 14))
                 .arg(table.steps));
    if (bounds.relative < 0.01)
        addWords(tr("The weights of the eigenvector are proven to 1 part in %1.")
                     .arg(exponentWords(bounds.relative)),
                 Tone::Quiet,
                 tr("A matrix of positive numbers shrinks distances between vectors by a known factor "
                    "(Birkhoff 1957), "
                    "so the vector cannot lie far from one that it hardly moves."));
    else
        addWords(tr("Of the weights nothing close is proven: the ratios lie too far apart."), Tone::Quiet);
}

void ConsistencyView::checkPrinted() {
    m_verdict->say({}, Tone::Quiet);
    const auto& node = m_report.kept.node;
    if (m_printed->text().trimmed().isEmpty() || !m_report.saaty) return;
    mcda::SaatyJudgments judgments = mcda::asMatrix(node, {});
    for (const auto& pair : m_report.kept.said)
        judgments.cells[pair.first][pair.second] = mcda::keptRatio(pair.value);
    const auto check =
        mcda::checkIntensityRule(judgments, node.items, utf8(m_printed->text()), m_rule.randomIndex, node.id);
    if (!check) {
        m_verdict->say(text(check.error().message), Tone::Warning);
        return;
    }
    const std::string sentence = mcda::sentenceOf(*check);
    if (check->proven)
        m_verdict->say(text(sentence), Tone::Warning);
    else if (!check->crBound)
        m_verdict->say(tr("For %1 items no bound is known.").arg(node.items.size()), Tone::Quiet);
    else
        m_verdict->say(tr("Within %1, the most that intensities can give for %2 items. It proves nothing.")
                           .arg(number(*check->crBound, 3))
                           .arg(node.items.size()),
                       Tone::Quiet);
}

void ConsistencyView::show(const mcda::Problem& problem, const mcda::NodeReport& report,
                           const std::optional<mcda::Completions>& completions, GapFilling filling) {
    clear();
    if (report.kept.node != m_report.kept.node) m_printed->clear();
    m_rule = mcda::saatyRuleAt(problem, report.kept.node);
    m_report = report;
    const bool usable = report.state != mcda::NodeState::Clash && report.state != mcda::NodeState::Unreadable;
    const bool ratios = usable && report.saaty.has_value();
    m_printedPart->setVisible(ratios && report.saaty->complete && report.saaty->cr);
    if (!usable) {
        addWords(report.kept.trouble.empty()
                     ? tr("There is no result until the questions above the table are answered.")
                     : text(report.kept.trouble),
                 Tone::Warning);
        return;
    }
    addUnlinked(report);
    if (report.soFar) addSoFar(*report.soFar, report.progress.all);
    if (ratios) addIndices(report);
    if (ratios || report.fuller) addContradictions(report);
    if (ratios) addHints(*report.saaty);
    if (completions) addGaps(*completions, filling);
    if (ratios) addProof(*report.saaty);
    checkPrinted();
}

} // namespace vidette::ui
