// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The line above every workspace that says what other programs changed in the project, for as long as
/// nobody decided on it. It asks for nothing: work goes on below it.
namespace vidette::ui {

class Document;
class Words;

class OutsideNotice final : public QWidget {
    Q_OBJECT

  public:
    OutsideNotice(Document& document, QWidget* parent);
    /// Not while the changes are being looked at.
    void setLooking(bool looking);

  signals:
    void lookWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow();

    Document& m_document;
    Words* m_words;
    bool m_looking = false;
    bool m_later = false; ///< not before the next project is opened
};

} // namespace vidette::ui
