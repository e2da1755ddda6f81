// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/storage_analysis.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"

/// "What do recordings need?": the room for so many days in the three units people meet, whether it fits the
/// kit's disk, and how the days stand to what is recommended.
namespace vidette::ui {

class Document;

class RecordingsPanel final : public Section {
    Q_OBJECT

  public:
    RecordingsPanel(Document& document, QWidget* parent);

  private:
    void refresh();
    void showNeed(const analysis::StorageResult& storage);
    void showRetention(const analysis::StorageResult& storage);
    QString retentionTrouble(const analysis::StorageResult& storage) const;

    Document& m_document;
    NumberField* m_days;
    ListRow* m_need;
    Words* m_units;
    Words* m_fits;
    Words* m_retention;
};

} // namespace vidette::ui
