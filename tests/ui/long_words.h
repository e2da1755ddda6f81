// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <set>

/// A language that no one speaks: every text is 40 % longer, and its letters carry marks. What does not
/// carry them has escaped translation.
namespace vidette::tests {

class LongWords final : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (!QByteArrayView(context).startsWith("vidette::ui") && !m_plain.count(context)) return {};
        QString words = QString::fromUtf8(source);
        const qsizetype more = (words.size() * 2 + 4) / 5;
        for (qsizetype i = more; i > 0; --i)
            words += i % kWord == 0 ? QChar(QLatin1Char(' ')) : QChar(0x0117);
        return words;
    }
    bool isEmpty() const override { return false; }

  private:
    static constexpr qsizetype kWord = 12; ///< letters: what is added wraps as words do
    /// Contexts that name no class.
    std::set<QByteArray> m_plain{"words", "files", "Figures", "Judging", "Legend", "Ranking", "Request"};
};

} // namespace vidette::tests
