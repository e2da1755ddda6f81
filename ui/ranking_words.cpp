// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking_words.h"

#include "mcda/stability.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Ranking", words);
}

QString ids(const std::vector<std::string>& list) {
    QStringList names;
    for (const auto& id : list) names << text(id);
    return names.join(QStringLiteral(" = "));
}

} // namespace

QString alternativeTitle(const mcda::Problem& problem, const std::string& id) {
    const QString name = text(report::alternativeName(problem, id));
    return name == text(id) ? name : text(id) + QStringLiteral("  ") + name;
}

QString criterionTitle(const mcda::Problem& problem, const std::string& id) {
    return text(report::criterionName(problem, id));
}

QString criterionShort(const mcda::Problem& problem, const std::string& id) {
    const QString name = criterionTitle(problem, id);
    const qsizetype with = name.indexOf(QStringLiteral(" with "));
    const QStringList words = name.left(with > 0 ? with : name.size()).split(QLatin1Char(' '));
    QString word = words.size() < 3 ? words.last() : words.first();
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
}

QString scoreText(double score) {
    return number(score, 3);
}

QString methodTitle(const mcda::Problem& problem) {
    switch (problem.evaluation.method) {
    case mcda::EvaluationMethod::Fuller:
        return say(QT_TRANSLATE_NOOP("Ranking", "Fuller"));
    case mcda::EvaluationMethod::Saaty:
        return say(QT_TRANSLATE_NOOP("Ranking", "Saaty"));
    case mcda::EvaluationMethod::WeightedSum:
        return say(QT_TRANSLATE_NOOP("Ranking", "Weighted sum"));
    case mcda::EvaluationMethod::Topsis:
        return QStringLiteral("TOPSIS");
    case mcda::EvaluationMethod::Promethee2:
        return QStringLiteral("PROMETHEE II");
    case mcda::EvaluationMethod::Vikor:
        return QStringLiteral("VIKOR");
    case mcda::EvaluationMethod::Lexicographic:
        return say(QT_TRANSLATE_NOOP("Ranking", "First criterion first"));
    case mcda::EvaluationMethod::Electre1:
        return QStringLiteral("ELECTRE I");
    case mcda::EvaluationMethod::Ratings:
        return say(QT_TRANSLATE_NOOP("Ranking", "Ratings"));
    }
    return {};
}

bool nearlyTied(const mcda::Ranking& ranking) {
    return ranking.nearTie.has_value() || (!ranking.ranking.empty() && ranking.ranking.front().size() > 1);
}

QString firmnessWords(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    if (!ranking.ranking.empty() && ranking.ranking.front().size() > 1) {
        return say(QT_TRANSLATE_NOOP("Ranking", "A tie: %1.")).arg(ids(ranking.ranking.front()));
    }
    const auto turn = mcda::nearestTurn(ranking);
    if (!turn) {
        if (ranking.stability.empty()) return {};
        return say(QT_TRANSLATE_NOOP("Ranking", "No single weight changes the first place."));
    }
    const QString sentence = turn->above
                                 ? say(QT_TRANSLATE_NOOP("Ranking", "%1 wins when %3 counts more than %2."))
                                 : say(QT_TRANSLATE_NOOP("Ranking", "%1 wins when %3 counts less than %2."));
    QString name = criterionTitle(problem, turn->criterion);
    if (name.size() > 1 && name.at(1).isLower()) name[0] = name[0].toLower();
    const QString words = sentence.arg(ids(turn->winners), percentText(turn->at), name);
    return nearlyTied(ranking) ? say(QT_TRANSLATE_NOOP("Ranking", "Nearly a tie: %1")).arg(words) : words;
}

} // namespace vidette::ui
