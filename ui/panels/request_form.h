// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <QScrollArea>

/// A new request: what is asked for, where, by whom, for what and why. Its place is typed or clicked on the
/// plan.
namespace vidette::ui {

class ChoiceField;
class Document;
class Identity;
class StrongButton;
class TextField;

class RequestForm final : public QScrollArea {
    Q_OBJECT

  public:
    RequestForm(Document& document, Identity& identity, QWidget* parent);
    /// Empties it for another request.
    void begin();
    void setPlace(geometry::Point at);

  signals:
    /// The user wants to click the place on the plan.
    void pickWanted();
    /// It was brought in under this number, or given up ("").
    void done(const QString& number);

  private:
    void build();
    void fillPurposes();
    void judge();
    void add();

    Document& m_document;
    Identity& m_identity;
    TextField* m_title;
    ChoiceField* m_kind;
    TextField* m_place;
    ChoiceField* m_class;
    TextField* m_applicant;
    ChoiceField* m_purpose;
    TextField* m_reason;
    StrongButton* m_add;
};

} // namespace vidette::ui
