// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/judging_words.h"

#include "mcda/number_words.h"
#include "ui/ranking_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kSteps = 9;

QString say(const char* words) {
    return QCoreApplication::translate("Judging", words);
}

/// By 1 … 9 of Saaty's scale; %1 the stronger, %2 the weaker.
const char* const kImportance[kSteps] = {
    QT_TRANSLATE_NOOP("Judging", "%1 and %2 are equally important."),
    QT_TRANSLATE_NOOP("Judging", "%1 is weakly more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is moderately more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than moderately more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is strongly more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than strongly more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is very strongly more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than very strongly more important than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is extremely more important than %2.")};

const char* const kBetter[kSteps] = {
    QT_TRANSLATE_NOOP("Judging", "%1 and %2 are equally good."),
    QT_TRANSLATE_NOOP("Judging", "%1 is weakly better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is moderately better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than moderately better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is strongly better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than strongly better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is very strongly better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is more than very strongly better than %2."),
    QT_TRANSLATE_NOOP("Judging", "%1 is extremely better than %2.")};

const char* preferenceWords(bool ofCriteria, bool equal) {
    if (equal)
        return ofCriteria ? QT_TRANSLATE_NOOP("Judging", "%1 and %2 are equally important.")
                          : QT_TRANSLATE_NOOP("Judging", "%1 and %2 are equally good.");
    return ofCriteria ? QT_TRANSLATE_NOOP("Judging", "%1 is more important than %2.")
                      : QT_TRANSLATE_NOOP("Judging", "%1 is better than %2.");
}

const char* ratioSentence(bool ofCriteria, double size) {
    const double whole = std::round(size);
    if (std::abs(size - whole) < 1e-9 && whole <= kSteps)
        return (ofCriteria ? kImportance : kBetter)[static_cast<std::size_t>(whole) - 1];
    return ofCriteria ? QT_TRANSLATE_NOOP("Judging", "%1 is %3 times as important as %2.")
                      : QT_TRANSLATE_NOOP("Judging", "%1 is %3 times as good as %2.");
}

QString inLocale(QString words) {
    return words.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// A title within a sentence.
QString nameOf(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t item) {
    return itemTitle(problem, node, node.items[item]).simplified();
}

QString ofPairs(std::size_t asked, std::size_t all) {
    return say(QT_TRANSLATE_NOOP("Judging", "%1 of %2 pairs")).arg(asked).arg(all);
}

} // namespace

QString itemTitle(const mcda::Problem& problem, const mcda::GroupNode& node, const std::string& id) {
    if (!node.ofCriteria) return alternativeTitle(problem, id);
    const QString name = criterionTitle(problem, id);
    return name == text(id) ? name : text(id) + QStringLiteral("  ") + name;
}

QString nodeTitle(const mcda::Problem& problem, const mcda::GroupNode& node) {
    if (node.id == "goal") return say(QT_TRANSLATE_NOOP("Judging", "What counts how much"));
    const QString name = criterionTitle(problem, node.id);
    if (node.ofCriteria) return say(QT_TRANSLATE_NOOP("Judging", "What counts within %1")).arg(name);
    return say(QT_TRANSLATE_NOOP("Judging", "Who is better by %1")).arg(name);
}

QString nodeName(const mcda::Problem& problem, const mcda::GroupNode& node) {
    if (node.id == "goal") return nodeTitle(problem, node);
    const QString name = criterionTitle(problem, node.id);
    return node.ofCriteria ? say(QT_TRANSLATE_NOOP("Judging", "Within %1")).arg(name) : name;
}

QString nodeStateWords(const mcda::NodeReport& report) {
    switch (report.state) {
    case mcda::NodeState::Unreadable:
        return say(QT_TRANSLATE_NOOP("Judging", "cannot be read"));
    case mcda::NodeState::Clash:
        return say(QT_TRANSLATE_NOOP("Judging", "a question waits for an answer"));
    case mcda::NodeState::Unlinked:
        if (report.kept.node.method == mcda::PairMethod::Fuller || report.progress.asked == 0)
            return ofPairs(report.progress.asked, report.progress.all);
        return say(QT_TRANSLATE_NOOP("Judging", "%1, not linked"))
            .arg(ofPairs(report.progress.asked, report.progress.all));
    case mcda::NodeState::Inconsistent:
        return report.saaty && report.saaty->cr
                   ? say(QT_TRANSLATE_NOOP("Judging", "inconsistent, CR %1"))
                         .arg(number(*report.saaty->cr, 3))
                   : say(QT_TRANSLATE_NOOP("Judging", "preferences run in a circle"));
    case mcda::NodeState::Open:
        return ofPairs(report.progress.asked, report.progress.all);
    case mcda::NodeState::Complete:
        break;
    }
    return report.kept.form == mcda::JudgmentForm::FromValues
               ? say(QT_TRANSLATE_NOOP("Judging", "complete, from the values"))
               : say(QT_TRANSLATE_NOOP("Judging", "complete"));
}

Tone nodeTone(const mcda::NodeReport& report) {
    switch (report.state) {
    case mcda::NodeState::Complete:
        return Tone::Good;
    case mcda::NodeState::Open:
        return Tone::Quiet;
    case mcda::NodeState::Unlinked:
        return report.progress.asked == 0 ? Tone::Quiet : Tone::Warning;
    default:
        return Tone::Warning;
    }
}

QString ratioWords(double ratio) {
    return inLocale(text(mcda::ratioText(ratio)));
}

QString writtenWords(const std::string& written) {
    return inLocale(text(written));
}

QString judgedWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                    std::size_t second, std::optional<double> value) {
    const QString one = nameOf(problem, node, first);
    const QString other = nameOf(problem, node, second);
    if (!value) return say(QT_TRANSLATE_NOOP("Judging", "%1 and %2 are not compared yet.")).arg(one, other);
    const bool fuller = node.method == mcda::PairMethod::Fuller;
    const bool forward = fuller ? *value >= 0.5 : *value >= 1;
    const QString& strong = forward ? one : other;
    const QString& weak = forward ? other : one;
    if (fuller) return say(preferenceWords(node.ofCriteria, *value == 0.5)).arg(strong, weak);
    const double size = forward ? *value : 1 / *value;
    const QString sentence = say(ratioSentence(node.ofCriteria, size));
    return sentence.contains(QStringLiteral("%3")) ? sentence.arg(strong, weak, number(size, 2))
                                                   : sentence.arg(strong, weak);
}

bool isDoubtful(const mcda::NodeReport& report, std::size_t first, std::size_t second) {
    const auto& written = report.kept.written;
    if (written.empty()) return false;
    const auto [low, high] = std::minmax(first, second);
    const bool said = std::any_of(report.kept.said.begin(), report.kept.said.end(),
                                  [&, low = low, high = high](const mcda::PairSaid& pair) {
                                      return pair.first == low && pair.second == high;
                                  });
    return !said && !(written[first][second].empty() && written[second][first].empty());
}

QString doubtWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                   std::size_t second) {
    return say(QT_TRANSLATE_NOOP("Judging",
                                 "How %1 and %2 compare is not clear: a question about them waits."))
        .arg(nameOf(problem, node, first), nameOf(problem, node, second));
}

QString questionWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                      std::size_t second) {
    const char* question =
        node.method == mcda::PairMethod::Fuller
            ? (node.ofCriteria ? QT_TRANSLATE_NOOP("Judging", "Which is more important, %1 or %2?")
                               : QT_TRANSLATE_NOOP("Judging", "Which is better by %3, %1 or %2?"))
            : (node.ofCriteria
                   ? QT_TRANSLATE_NOOP("Judging", "Which is more important, %1 or %2, and how much more?")
                   : QT_TRANSLATE_NOOP("Judging", "Which is better by %3, %1 or %2, and how much better?"));
    const QString one = nameOf(problem, node, first);
    const QString other = nameOf(problem, node, second);
    return node.ofCriteria ? say(question).arg(one, other)
                           : say(question).arg(one, other, criterionTitle(problem, node.id));
}

QString remainingWords(const mcda::NodeReport& report) {
    const auto& progress = report.progress;
    const std::size_t open = progress.all - progress.asked;
    if (open == 0) return say(QT_TRANSLATE_NOOP("Judging", "Every pair is judged."));
    const bool fuller = report.kept.node.method == mcda::PairMethod::Fuller;
    const char* words =
        fuller && !report.next
            ? QT_TRANSLATE_NOOP("Judging", "Open pairs: %1 of %2. All of them follow from the others.")
        : fuller ? QT_TRANSLATE_NOOP("Judging", "Open pairs: %1 of %2. The result needs them all.")
        : report.needed > 0
            ? QT_TRANSLATE_NOOP("Judging", "Open pairs: %1 of %2. A result needs at least %3 of them.")
            : QT_TRANSLATE_NOOP("Judging", "Open pairs: %1 of %2. There is a result; more would check it.");
    const QString sentence = say(words).arg(open).arg(progress.all);
    return report.needed > 0 && !fuller ? sentence.arg(report.needed) : sentence;
}

QString formWords(const mcda::Problem& problem, const mcda::NodeReport& report) {
    const auto& node = report.kept.node;
    const auto criterion = std::find_if(problem.criteria.begin(), problem.criteria.end(),
                                        [&](const mcda::Criterion& one) { return one.id == node.id; });
    if (!node.ofCriteria && criterion != problem.criteria.end() && !criterion->derived.empty())
        return say(QT_TRANSLATE_NOOP("Judging",
                                     "The values of this criterion are computed on the plan; there "
                                     "they take the place of judgments by hand."));
    switch (report.kept.form) {
    case mcda::JudgmentForm::ByHand:
        return {};
    case mcda::JudgmentForm::FromOrder:
        return say(QT_TRANSLATE_NOOP("Judging",
                                     "These preferences follow from an order from best to worst. A pair "
                                     "that is changed here writes them down as pairs."));
    case mcda::JudgmentForm::FromIntensity:
        return say(QT_TRANSLATE_NOOP(
            "Judging", "These ratios follow from intensities 1 to 9: their difference plus 1. A ratio "
                       "that is changed here writes them down as a matrix."));
    case mcda::JudgmentForm::FromValues:
        return node.method == mcda::PairMethod::Fuller
                   ? say(QT_TRANSLATE_NOOP("Judging",
                                           "The better value wins each pair. A pair that is changed here "
                                           "writes them down as judgments."))
                   : say(QT_TRANSLATE_NOOP(
                         "Judging",
                         "These ratios follow from the values: 1 for the worst to 9 for the best, "
                         "and the difference plus 1. A ratio that is changed here writes them down "
                         "as a matrix."));
    }
    return {};
}

QString manyWords(const mcda::NodeReport& report) {
    const auto& node = report.kept.node;
    const std::size_t n = node.items.size();
    if (n < mcda::kManyItems) return {};
    const char* words =
        node.ofCriteria
            ? QT_TRANSLATE_NOOP("Judging",
                                "%1 criteria make %2 pairs, more than anybody judges with care. Put them "
                                "into groups of up to seven, or let yourself be asked: %3 well-chosen "
                                "pairs give a result, about twice as many a firm one.")
            : QT_TRANSLATE_NOOP("Judging",
                                "%1 alternatives make %2 pairs under every criterion, more than anybody "
                                "judges with care. Rate each one by itself instead (method Ratings), or "
                                "let yourself be asked: %3 well-chosen pairs give a result, about twice "
                                "as many a firm one.");
    return say(words).arg(n).arg(report.progress.all).arg(n - 1);
}

} // namespace vidette::ui
