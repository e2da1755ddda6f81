// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

/// What came of reading or writing a decision, above its page until it is put away: in one sentence, and
/// below it all that was lost or assumed.
namespace vidette::ui {

class LinkButton;
class Words;

class DecisionNotice final : public QFrame {
    Q_OBJECT

  public:
    explicit DecisionNotice(QWidget* parent);

    /// What is being done, with Cancel; "" = nothing any more.
    void work(const QString& words);
    void say(const QString& words, const QStringList& losses, bool failed);

  signals:
    void cancelled();

  private:
    Words* m_words;
    Words* m_losses;
    LinkButton* m_close;
    bool m_isWorking = false;
};

} // namespace vidette::ui
