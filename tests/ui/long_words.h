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
        words += QString(more, QChar(0x0117));
        return words;
    }
    bool isEmpty() const override { return false; }

  private:
    /// Contexts that name no class.
    std::set<QByteArray> m_plain{"words", "files", "Figures", "Legend", "Ranking", "Request"};
};

} // namespace vidette::tests
