// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace vidette::ui {
namespace {

constexpr int kAtBeginning = 400; ///< of the whole
constexpr int kAtWord = 300;
constexpr int kInside = 200;
constexpr int kWithGaps = 100;
constexpr int kMostLost = 99; ///< for standing late or far apart; a better kind of fit always wins

bool beginsWord(const QString& words, qsizetype at) {
    return at == 0 || !words.at(at - 1).isLetterOrNumber();
}

/// Every letter begins a word or stands at most two letters behind the one before it.
std::optional<int> withGaps(const QString& typed, const QString& words) {
    constexpr qsizetype kReach = 3;
    std::vector<char> ends; // whether the letters so far may end at this place
    for (qsizetype at = 0; at < words.size(); ++at)
        ends.push_back(words.at(at) == typed.front() && beginsWord(words, at));
    for (qsizetype i = 1; i < typed.size(); ++i) {
        std::vector<char> next(ends.size(), false);
        std::optional<qsizetype> last; // the nearest of those places before
        for (qsizetype at = 1; at < words.size(); ++at) {
            if (ends[static_cast<std::size_t>(at - 1)]) last = at - 1;
            const bool follows = last && (beginsWord(words, at) || at - *last <= kReach);
            next[static_cast<std::size_t>(at)] = follows && words.at(at) == typed.at(i);
        }
        ends = std::move(next);
    }
    const auto first = std::find(ends.begin(), ends.end(), true);
    if (first == ends.end()) return std::nullopt;
    const qsizetype lost = first - ends.begin() + 1 - typed.size(); // the letters between, and those before
    return kWithGaps - static_cast<int>(std::min<qsizetype>(lost, kMostLost));
}

std::optional<int> worthOf(const QString& typed, const QString& words) {
    if (words.startsWith(typed)) return kAtBeginning;
    qsizetype inside = -1;
    for (qsizetype at = words.indexOf(typed); at >= 0; at = words.indexOf(typed, at + 1)) {
        const int late = static_cast<int>(std::min<qsizetype>(at, kMostLost));
        if (beginsWord(words, at)) return kAtWord - late;
        if (inside < 0) inside = at;
    }
    if (inside >= 0) return kInside - static_cast<int>(std::min<qsizetype>(inside, kMostLost));
    return withGaps(typed, words);
}

} // namespace

QString folded(const QString& words) {
    QString plain;
    for (const QChar sign : words.normalized(QString::NormalizationForm_D))
        if (sign.category() != QChar::Mark_NonSpacing) plain += sign.toLower();
    return plain;
}

std::optional<int> fuzzyMatch(const QString& typed, const QString& words) {
    int sum = 0;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto worth = worthOf(word, words);
        if (!worth) return std::nullopt;
        sum += *worth;
    }
    return sum;
}

} // namespace vidette::ui
