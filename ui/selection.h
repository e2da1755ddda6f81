// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QObject>

#include <optional>
#include <variant>

/// What is chosen, the same in canvas, lists and panels: one row of the document, or nothing.
namespace vidette::ui {

class Document;

using Item =
    std::variant<std::monostate, estate::CameraId, estate::ObstacleId, estate::ZoneId, estate::OpeningId>;

class Selection final : public QObject {
    Q_OBJECT

  public:
    /// Follows the document: a row that is gone is no longer chosen.
    explicit Selection(Document& document, QObject* parent = nullptr);

    const Item& item() const { return m_item; }
    bool empty() const { return std::holds_alternative<std::monostate>(m_item); }
    void set(const Item& item);
    void clear() { set(Item{}); }
    /// The chosen camera as it is shown now, or null.
    const estate::Camera* camera() const;
    const estate::Obstacle* obstacle() const;
    const estate::Zone* zone() const;
    const estate::Opening* opening() const;

  signals:
    void changed();

  private:
    Document& m_document;
    Item m_item;
};

/// True when the estate still holds the row.
bool holds(const estate::Estate& estate, const Item& item);

} // namespace vidette::ui
