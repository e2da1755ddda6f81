// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QWidget>

#include <vector>

/// A picture of numbers with its title, what it shows in words, and a link that saves it.
namespace vidette::ui {

class LinkButton;
class Plot;
class Words;

class PictureSection final : public QWidget {
    Q_OBJECT

  public:
    PictureSection(const QString& title, Plot* plot, QWidget* parent);

    Plot& plot() const { return *m_plot; }
    /// What the picture shows, below its title.
    void explain(const QString& words);
    /// Why there is no picture; it gives way to the words.
    void lack(const QString& reason);

  signals:
    void told(const QString& message);

  private:
    Plot* m_plot;
    Words* m_words;
    LinkButton* m_save;
};

/// Writes each picture into `folder` as .svg and .png, named after its title and its number in the row. What
/// is there is never replaced: a further one gets "(2)" behind its name. Gives the number of files. Fails
/// with "not_written" at the first that cannot be written.
base::Result<int> writePictures(const std::vector<Plot*>& plots, const QString& folder);

} // namespace vidette::ui
