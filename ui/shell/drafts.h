// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

/// Plans that nobody has named yet, kept as projects of their own from the first edit on, so that no work is
/// ever lost.
///
/// A plan without a project gets a file in the folder at its first edit and follows it like any project.
/// It is written below the window. "Save as project…" moves it: once the plan follows a file with a name, the
/// draft is removed. A lock beside the draft tells a window that was killed from one that is still open or
/// was closed; interrupted() finds the former. Without a folder nothing is kept.
namespace vidette::ui {

class Document;
class Files;

class Drafts final : public QObject {
    Q_OBJECT

  public:
    Drafts(Document& document, Files& files, QObject* parent = nullptr);

    /// Where the user's drafts are kept.
    static QString usualFolder();
    /// From now on drafts are kept here; the folder is made when it is needed.
    void keepIn(const QString& folder);
    /// The newest draft whose window ended without leave; "" = there is none.
    QString interrupted() const;

  private:
    void keep();
    void follow();
    void moved();
    QString newPath() const;

    Document& m_document;
    Files& m_files;
    QString m_folder;
    QString m_current; ///< the draft the document follows; "" = none
    std::unique_ptr<QLockFile> m_lock;
    int m_plan = 0; ///< counts the plans that were opened
    Job m_job;
};

} // namespace vidette::ui
