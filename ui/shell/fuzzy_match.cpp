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
    constexpr qsizetype kNowhere = -1;
    // Where the first letter stands when the letters so far end here; the latest of several.
    std::vector<qsizetype> begin(static_cast<std::size_t>(words.size()), kNowhere);
    for (qsizetype at = 0; at < words.size(); ++at)
        if (words.at(at) == typed.front() && beginsWord(words, at)) begin[static_cast<std::size_t>(at)] = at;
    for (qsizetype i = 1; i < typed.size(); ++i) {
        std::vector<qsizetype> next(begin.size(), kNowhere);
        qsizetype far = kNowhere; // of any letter before
        for (qsizetype at = 1; at < words.size(); ++at) {
            far = std::max(far, begin[static_cast<std::size_t>(at - 1)]);
            if (words.at(at) != typed.at(i)) continue;
            qsizetype from = beginsWord(words, at) ? far : kNowhere;
            for (qsizetype before = at - 1; before >= std::max<qsizetype>(at - 3, 0); --before)
                from = std::max(from, begin[static_cast<std::size_t>(before)]);
            next[static_cast<std::size_t>(at)] = from;
        }
        begin = std::move(next);
    }
    std::optional<int> best;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype from = begin[static_cast<std::size_t>(at)];
        if (from == kNowhere) continue;
        const qsizetype lost = at + 1 - typed.size(); // the letters between, and those before
        best = std::max(best.value_or(0), kWithGaps - static_cast<int>(std::min<qsizetype>(lost, kMostLost)));
    }
    return best;
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
