// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/meeting.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;

/// Who was at a meeting: a tick for every member of the body, and a line for others. Where the body has no
/// members, whoever comes counts.
namespace vidette::ui {

class Document;
class TextField;

class AttendanceList final : public QWidget {
    Q_OBJECT

  public:
    AttendanceList(Document& document, QWidget* parent);
    void show(estate::MeetingId id);

  private:
    std::vector<std::string> logins(const estate::Meeting& meeting) const;
    void mark(const std::string& login, bool present);
    void addOther();

    Document& m_document;
    estate::MeetingId m_id;
    QGridLayout* m_ticks;
    std::vector<QCheckBox*> m_boxes;
    TextField* m_other;
};

} // namespace vidette::ui
