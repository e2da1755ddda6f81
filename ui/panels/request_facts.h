// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"

#include <QWidget>

#include <initializer_list>
#include <string_view>
#include <vector>

/// The fields of a request, edited in place in four groups: what is asked, whom it affects and by which means
/// and law, how it is designed, money and dates. What only steps change is not among them.
namespace vidette::ui {

class Document;
class RecordField;
class Words;

class RequestFacts final : public QWidget {
    Q_OBJECT

  public:
    RequestFacts(Document& document, QWidget* parent);
    void show(estate::RequestId id);

  private:
    void addGroup(const QString& title, std::initializer_list<std::string_view> names, bool folded);
    void set(const RecordField& field);

    Document& m_document;
    estate::RequestId m_id;
    std::vector<RecordField*> m_fields;
};

} // namespace vidette::ui
