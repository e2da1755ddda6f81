// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"
#include "ui/panels/rows.h"

#include <QWidget>

#include <utility>
#include <vector>

/// The line below: when the last change was saved, what the mouse can do now, where it is, who
/// acts, scale, frame and language.
namespace vidette::ui {

class Actions;
class Canvas;
class Document;
class Identity;
class LinkButton;
class Words;

class StatusLine final : public QWidget {
    Q_OBJECT

  public:
    StatusLine(Document& document, Identity& identity, Canvas& canvas, const Actions& actions,
               QWidget* parent);
    void hint(const QString& words);
    /// A message instead of the hint, until the mouse does something else.
    void tell(const QString& message);
    /// The same of what is no trouble.
    void say(const QString& message, Tone tone);

    /// What `who` is doing below the window, with a way to give it up; empty when it is done. Of several the
    /// one that began last is shown.
    void work(const QString& who, const QString& words);

  signals:
    void saveWanted();
    void cancelWanted(const QString& who);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addLanguages(const Actions& actions);
    void showKept();
    void showIdentity();
    void showPosition(geometry::Point at);
    void showScale();
    void setHint(const QString& words, Tone tone);

    Document& m_document;
    Identity& m_identity;
    Canvas& m_canvas;
    Words* m_kept;
    LinkButton* m_save;
    Words* m_work;
    std::vector<std::pair<QString, QString>> m_works; ///< who, and the words; the newest last
    LinkButton* m_cancel;
    Words* m_hint;
    LinkButton* m_who;
    Words* m_position;
    Words* m_scale;
};

} // namespace vidette::ui
