// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kAtBeginning = 400; ///< of the whole
constexpr int kAtWord = 300;
constexpr int kInside = 200;
constexpr int kWithGaps = 100;
constexpr int kMostLost = 99; ///< for standing late or far apart; a better kind of fit always wins

std::optional<int> withGaps(const QString& typed, const QString& words) {
    qsizetype from = words.indexOf(typed.front());
    if (from < 0) return std::nullopt;
    qsizetype at = from;
    for (qsizetype i = 1; i < typed.size(); ++i) {
        at = words.indexOf(typed.at(i), at + 1);
        if (at < 0) return std::nullopt;
    }
    const auto gaps = at - from + 1 - typed.size();
    return kWithGaps - static_cast<int>(std::min<qsizetype>(gaps + from, kMostLost));
}

std::optional<int> worthOf(const QString& typed, const QString& words) {
    if (words.startsWith(typed)) return kAtBeginning;
    qsizetype inside = -1;
    for (qsizetype at = words.indexOf(typed); at >= 0; at = words.indexOf(typed, at + 1)) {
        const int late = static_cast<int>(std::min<qsizetype>(at, kMostLost));
        if (!words.at(at - 1).isLetterOrNumber()) return kAtWord - late;
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
